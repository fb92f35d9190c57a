// The answers to every message; one listener calls this and returns what it returns.
import type { Runtime, Tabs } from 'webextension-polyfill';
import type { Answers, Message } from '../shared/messages.ts';
import { checkTab, clearBadge } from './check-tab.ts';
import type { PageParts } from './page-parts.ts';
import { isPageMessage, kindOf, type OwnPageKind, type PageKind, tierOf } from './senders.ts';

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
    if (tier.kind === 'page' && isPageMessage(message)) return answerPage(page, message, tier.tab);
    if (tier.kind !== 'own-page') return undefined;
    const kind = kindOf(message);
    return isOwnPageKind(ownPages, kind) ? ownPages[kind]?.(message as { feedId?: string }) : undefined;
  };
}

function isOwnPageKind(answers: OwnPageAnswers, kind: string | undefined): kind is OwnPageKind {
  return kind !== undefined && Object.hasOwn(answers, kind);
}

/** Every answer starts from the address that the browser gives for the tab, never from what the message says. */
async function answerPage(
  parts: PageParts,
  message: Extract<Message, { kind: PageKind }>,
  tab: Tabs.Tab,
): Promise<Answers[PageKind]> {
  const check = () => parts.check(tab.url ?? '', tab.incognito);
  switch (message.kind) {
    case 'check-page': {
      const report = await checkTab(parts, tab, String(message.visit));
      const notice = report && (await parts.noticeOf(report, tab.url ?? ''));
      return { ...(notice && { notice }), ...(report?.mayStay && { mayStay: true }) };
    }
    case 'left-site':
      if (tab.id !== undefined) await clearBadge(parts, tab.id);
      return undefined;
    case 'notice-shown':
      await parts.rememberNotice(await check(), tab.incognito);
      return undefined;
    case 'open-popup':
      await parts.openDetails(tab, await check());
      return undefined;
  }
}
