// Who may ask for what: senders are sorted into tiers before any work, by what the browser says of them.
import type { Runtime, Tabs } from 'webextension-polyfill';
import type { Message } from '../shared/messages.ts';

/** `documentLifecycle` is Chromium's; Firefox never prerenders. */
type Sender = Runtime.MessageSender & { documentLifecycle?: string };

export type Tier = { kind: 'page'; tab: Tabs.Tab } | { kind: 'own-page' } | { kind: 'stranger' };

/** @param ownOrigin "chrome-extension://…/" */
export function tierOf(sender: Sender, ownId: string, ownOrigin: string): Tier {
  if (sender.id !== ownId) return { kind: 'stranger' };
  if (sender.url?.startsWith(ownOrigin)) return { kind: 'own-page' };
  const isActive = sender.documentLifecycle === undefined || sender.documentLifecycle === 'active';
  // A prerendered page comes with another frame id, and with the tab and address of the page in front of it.
  return sender.tab && sender.frameId === 0 && isActive ? { kind: 'page', tab: sender.tab } : { kind: 'stranger' };
}

type Kind = Message['kind'];
export type PageKind = 'check-page' | 'left-site' | 'notice-shown' | 'open-popup';
const pageKinds: ReadonlySet<string> = new Set<PageKind>(['check-page', 'left-site', 'notice-shown', 'open-popup']);

export function kindOf(message: unknown): string | undefined {
  const kind = typeof message === 'object' && message !== null ? (message as { kind?: unknown }).kind : undefined;
  return typeof kind === 'string' ? kind : undefined;
}

/** Whether web pages' content scripts may send it; everything else is for our own pages alone. */
export function isPageMessage(message: unknown): message is Extract<Message, { kind: PageKind }> {
  return pageKinds.has(kindOf(message) ?? '');
}

export type OwnPageKind = Exclude<Kind, PageKind>;
