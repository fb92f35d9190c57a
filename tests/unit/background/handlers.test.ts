// Who is answered, and with what: only what the browser says of a sender counts.

import { describe, expect, it } from 'vitest';
import type { Runtime, Tabs } from 'webextension-polyfill';
import { createHandler, type OwnPageAnswers } from '../../../src/background/handlers.ts';
import type { PageParts } from '../../../src/background/page-parts.ts';
import { tierOf } from '../../../src/background/senders.ts';
import type { PageNotice } from '../../../src/shared/messages.ts';

const origin = 'chrome-extension://own/';
const tab: Tabs.Tab = {
  id: 5,
  index: 0,
  highlighted: true,
  active: true,
  pinned: false,
  incognito: false,
  url: 'https://shop.example/',
};
const page = { id: 'own', url: 'https://shop.example/', frameId: 0, documentLifecycle: 'active', tab };
const popup = { id: 'own', url: `${origin}src/pages/popup/index.html` };
const notice: PageNotice = {
  incidentId: 'jp-2026-shop',
  revision: 1,
  lang: 'en',
  title: 'Title',
  detail: 'Detail',
  sender: 'From Owabi',
  openLabel: 'Open',
  dismissLabel: 'Close',
};

function handlerWith(ownPages: OwnPageAnswers = {}) {
  const calls: string[] = [];
  const parts: PageParts = {
    tabs: { sendMessage: async () => 'v1' },
    action: {
      setBadgeText: async ({ text }) => void calls.push(`badge ${text}`),
      setBadgeBackgroundColor: async () => {},
      setBadgeTextColor: async () => {},
    },
    check: async (address) => {
      calls.push(`check ${address}`);
      return { level: 'alert', badge: { text: '1', tone: 'alert' }, findings: [] };
    },
    noticeOf: async () => notice,
    rememberNotice: async (_report, isPrivate) => void calls.push(`remember ${isPrivate}`),
    openDetails: async () => void calls.push('open'),
  };
  const handle = createHandler({ page: parts, ownPages, ownId: 'own', ownOrigin: origin });
  return { calls, handle: (message: unknown, sender: object) => handle(message, sender as Runtime.MessageSender) };
}

describe('senders', () => {
  const kindOfTier = (sender: object) => tierOf(sender as Runtime.MessageSender, 'own', origin).kind;

  it('are pages only as the visible top document of a tab', () => {
    expect(kindOfTier(page)).toBe('page');
    expect(kindOfTier({ ...page, documentLifecycle: undefined })).toBe('page');
    expect(kindOfTier({ ...page, frameId: 3 })).toBe('stranger');
    expect(kindOfTier({ ...page, documentLifecycle: 'prerender' })).toBe('stranger');
    expect(kindOfTier({ ...page, tab: undefined })).toBe('stranger');
    expect(kindOfTier({ ...page, id: 'other' })).toBe('stranger');
    expect(kindOfTier(popup)).toBe('own-page');
    expect(kindOfTier({ ...page, url: 'https://chrome-extension.example/' })).toBe('page');
  });
});

describe('the handler', () => {
  it('checks the address that the browser names, not one in the message', async () => {
    const { handle, calls } = handlerWith();
    expect(await handle({ kind: 'check-page', visit: 'v1', address: 'https://other.example/' }, page)).toEqual({
      notice,
    });
    expect(calls).toEqual(['check https://shop.example/', 'badge 1']);
  });

  it('fault 66: answers with a promise only what it knows, undefined otherwise', () => {
    const { handle } = handlerWith();
    for (const message of [
      undefined,
      null,
      1,
      'check-page',
      [],
      {},
      { kind: 7 },
      { kind: 'unknown' },
      { kind: 'toString' },
    ]) {
      expect(handle(message, page)).toBeUndefined();
      expect(handle(message, popup)).toBeUndefined();
    }
    expect(handle({ kind: 'check-page' }, page)).toBeInstanceOf(Promise);
    expect(handle({ kind: 'check-page' }, { ...page, frameId: 1 })).toBeUndefined();
    expect(handle({ kind: 'check-page' }, popup)).toBeUndefined();
  });

  it('takes what our own pages may ask from them alone', async () => {
    const asked: string[] = [];
    const { handle } = handlerWith({ 'sync-now': async ({ feedId }) => void asked.push(String(feedId)) });
    expect(handle({ kind: 'sync-now', feedId: 'a' }, page)).toBeUndefined();
    await handle({ kind: 'sync-now', feedId: 'b' }, popup);
    expect(asked).toEqual(['b']);
    expect(handle({ kind: 'choices-changed' }, popup)).toBeUndefined();
  });

  it('remembers a notice that was shown, with the kind of window; opens details; clears on leaving', async () => {
    const { handle, calls } = handlerWith();
    await handle({ kind: 'notice-shown' }, { ...page, tab: { ...tab, incognito: true } });
    await handle({ kind: 'open-popup' }, page);
    await handle({ kind: 'left-site' }, page);
    expect(calls.filter((call) => !call.startsWith('check'))).toEqual(['remember true', 'open', 'badge ']);
  });
});
