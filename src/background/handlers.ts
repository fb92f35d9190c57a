// The answers to every message; one listener calls this and returns what it returns.
import type { Runtime } from 'webextension-polyfill';
import type { Answers } from '../shared/messages.ts';
import { checkTab, type SpeakingTab } from './check-tab.ts';
import type { PageParts } from './page-parts.ts';
import { isPageMessage, kindOf, type OwnPageKind, type PageKind, tierOf } from './senders.ts';

type PageAnswer = Promise<Answers[PageKind]>;
/** What our own pages may ask for; each part of the worker brings its answers. */
export type OwnPageAnswers = Partial<Record<OwnPageKind, (message: { feedId?: string }) => Promise<unknown>>>;

export interface HandlerParts {
  page: PageParts;
  ownPages: OwnPageAnswers;
  ownId: string;
  ownOrigin: string;
}

/**
 * A promise for a message that is known and allowed, undefined otherwise. Not an async function: one that always
 * answered would take the answer from any other listener.
 */
export function createHandler({ page, ownPages, ownId, ownOrigin }: HandlerParts) {
  return (message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined => {
    const tier = tierOf(sender, ownId, ownOrigin);
    if (tier.kind === 'page' && isPageMessage(message)) return answerPage(page, message.kind, tier.speaking);
    if (tier.kind !== 'own-page') return undefined;
    const kind = kindOf(message);
    return isOwnPageKind(ownPages, kind) ? ownPages[kind]?.(message as { feedId?: string }) : undefined;
  };
}

function isOwnPageKind(answers: OwnPageAnswers, kind: string | undefined): kind is OwnPageKind {
  return kind !== undefined && Object.hasOwn(answers, kind);
}

/** Every answer starts from what the tab shows now; what the page's process wrote into the message is not used. */
async function answerPage(parts: PageParts, kind: PageKind, speaking: SpeakingTab): Promise<Awaited<PageAnswer>> {
  const report = await checkTab(parts, speaking);
  switch (kind) {
    case 'check-page': {
      const notice = report && (await parts.noticeOf(report));
      return notice ? { notice } : {};
    }
    case 'left-site':
      return undefined;
    case 'notice-shown':
      if (report) await parts.rememberNotice(report, speaking.tab.incognito);
      return undefined;
    case 'open-popup':
      return parts.openDetails(speaking.tab, report).then(() => undefined);
  }
}
