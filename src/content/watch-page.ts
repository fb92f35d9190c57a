// When to look: on load, after prerender, out of the back/forward cache, after in-page navigation, when the worker asks.
import { askGate } from '../gate/ask-gate.ts';
import { partsOf } from '../match/address-parts.ts';
import type { Answers, Message, TabMessage } from '../shared/messages.ts';
import type { PageApi } from './api.ts';
import { hasNotice, removeNotice, showNotice } from './notice.ts';
import { isReadable, untilReadable } from './readable.ts';

/** Starts at once, before the page has a body; on a page that is not listed one storage read is all that happens. */
export function watchPage(api: PageApi): void {
  const life = new AbortController();
  const { signal } = life;
  /** The path segments last looked at: only they can change within a document, and decide. */
  let seen = '';
  let isReported = false;
  let turn = 0;
  /** Tells this document from the next one in the same tab; means nothing else. */
  const visit = String(Math.random());

  /** After an update or removal of the extension this script is a leftover: it goes without a word. */
  function isOrphan(): boolean {
    if (api.runtime?.id !== undefined) return false;
    life.abort();
    removeNotice();
    return true;
  }

  async function send<K extends Message['kind']>(message: Extract<Message, { kind: K }>): Promise<Answers[K]> {
    try {
      return await api.runtime.sendMessage(message);
    } catch (error) {
      // The worker may have been stopped between question and answer; it starts again for the second.
      if (api.runtime?.id === undefined) throw error;
      return api.runtime.sendMessage(message);
    }
  }

  async function look(): Promise<void> {
    if (isOrphan() || isPrerendering()) return;
    const mine = ++turn;
    const parts = partsOf(location.href);
    if (!parts) return;
    const path = String(parts.segments);
    const isSamePage = path === seen;
    seen = path;
    const gate = await askGate(parts.host, parts.segments, (keys) => api.storage.local.get(keys));
    if (mine !== turn) return;
    if (gate.dependsOnPath) watchAddress();
    if (!gate.isHit) {
      removeNotice();
      if (isReported) await send({ kind: 'left-site' });
      isReported = false;
      return;
    }
    isReported = true;
    const { notice, mayStay } = (await send({ kind: 'check-page', visit })) ?? {};
    // Asked to look again while it is being read: it stays as long as it still says something new.
    if (mine !== turn || (mayStay && isSamePage && hasNotice())) return;
    removeNotice();
    if (!notice) return;
    // In a page that nobody sees yet the notice waits, and asks again: another tab may have shown it meanwhile.
    if (!isReadable()) {
      await untilReadable(signal);
      return mine === turn ? look() : undefined;
    }
    const isDrawn = showNotice(notice, () => isOrphan() || quietly(send({ kind: 'open-popup' })));
    if (isDrawn) await send({ kind: 'notice-shown' });
  }

  /** Nothing here may reach the page's console: a failure leaves the page as it was, and the next event looks again. */
  function quietly(work: Promise<unknown>): void {
    work.catch(isOrphan);
  }

  const lookAgain = () => quietly(look());

  // Added again it is still one listener.
  const watchAddress = () => navigation.addEventListener('currententrychange', onMove, { signal });
  function onMove(): void {
    const parts = partsOf(location.href);
    if (parts && String(parts.segments) !== seen) lookAgain();
  }

  lookAgain();
  document.addEventListener('prerenderingchange', lookAgain, { signal });
  addEventListener('pageshow', (event) => event.persisted && lookAgain(), { signal });
  api.runtime.onMessage.addListener((message: unknown) => {
    const { kind } = message as TabMessage;
    if (kind === 'recheck') lookAgain();
    if (kind === 'tell-address') return Promise.resolve(location.href);
    if (kind === 'read-page-text') return Promise.resolve(pageText());
    return kind === 'which-visit' ? Promise.resolve(visit) : undefined;
  });
}

/** Longest page handed to the notice reader, in UTF-16 code units; it reads no more. */
const MAX_PAGE = 1_200_000;

/** For the popup alone: the page as it stands, for the notice reader. Nothing of it is kept or sent on. */
function pageText(): string {
  if (document.contentType !== 'text/html' && document.contentType !== 'text/plain') return '';
  return new XMLSerializer().serializeToString(document).slice(0, MAX_PAGE);
}

/** Chromium only; an early script there must not speak for a page that nobody opened. */
function isPrerendering(): boolean {
  return (document as Document & { prerendering?: boolean }).prerendering === true;
}
