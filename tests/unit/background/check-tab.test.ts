// A badge belongs to what the tab shows when it is set, however late the answer comes.

import { describe, expect, it } from 'vitest';
import type { Tabs } from 'webextension-polyfill';
import { badgeColours } from '../../../src/background/badge.ts';
import { checkTab, type TabParts } from '../../../src/background/check-tab.ts';
import type { PageReport } from '../../../src/check/report.ts';

const reportOf = (text: string): PageReport => ({
  level: text ? 'alert' : 'none',
  badge: { text, tone: text ? 'alert' : 'none' },
  findings: [],
});

/** A browser with one tab, which shows `url`; `documentId` is what Chromium would deliver to. */
function browserWith(options: { tellsAddress: boolean; url: string }) {
  const shown = { url: options.url, documentId: 'doc-1', isOpen: true };
  const badge = { text: '', ground: '' };
  const checks: string[] = [];
  const parts: TabParts = {
    tabs: {
      async get() {
        if (!shown.isOpen) throw new Error('No tab with id: 1.');
        return tab(options.tellsAddress ? shown.url : undefined);
      },
      async sendMessage(_tabId, _message, { documentId }) {
        if (!shown.isOpen || documentId !== shown.documentId) throw new Error('Could not establish connection.');
        return true;
      },
    },
    action: {
      async setBadgeText({ text }) {
        if (!shown.isOpen) throw new Error('No tab with id: 1.');
        badge.text = text ?? '';
      },
      async setBadgeBackgroundColor({ color }) {
        badge.ground = String(color);
      },
      async setBadgeTextColor() {},
    },
    async check(address) {
      checks.push(address);
      return reportOf(address.includes('shop') ? '1' : '');
    },
  };
  /** The browser clears a tab's badge when it navigates. */
  const navigate = (url: string, documentId: string) => {
    Object.assign(shown, { url, documentId });
    badge.text = '';
  };
  return { parts, shown, badge, checks, navigate };
}

const tab = (url: string | undefined): Tabs.Tab => ({
  id: 1,
  index: 0,
  highlighted: true,
  active: true,
  pinned: false,
  incognito: false,
  ...(url !== undefined && { url }),
});

describe.each([
  ['Firefox', true],
  ['Chromium', false],
] as const)('check-tab as in %s', (_name, tellsAddress) => {
  const shop = { tab: tab('https://shop.example/'), documentId: 'doc-1' };

  it('sets the badge and gives the report', async () => {
    const { parts, badge } = browserWith({ tellsAddress, url: 'https://shop.example/' });
    expect(await checkTab(parts, shop)).toMatchObject({ level: 'alert' });
    expect(badge).toEqual({ text: '1', ground: badgeColours.alert.ground });
  });

  it('leaves no badge on the page that came in the meantime', async () => {
    const { parts, badge, navigate } = browserWith({ tellsAddress, url: 'https://shop.example/' });
    const check = async () => {
      navigate('https://clean.example/', 'doc-2');
      return reportOf('1');
    };
    expect(await checkTab({ ...parts, check }, shop)).toBeUndefined();
    expect(badge.text).toBe('');
  });

  it('lets the newer question of a tab win over an older, slower one', async () => {
    const { parts, badge } = browserWith({ tellsAddress, url: 'https://shop.example/' });
    let finishOld = (_: PageReport) => {};
    const old = checkTab({ ...parts, check: () => new Promise((resolve) => (finishOld = resolve)) }, shop);
    await checkTab(parts, shop);
    finishOld(reportOf('9'));
    expect(await old).toBeUndefined();
    expect(badge.text).toBe('1');
  });

  it('says nothing of a tab that is closed, or of one whose address it may not see', async () => {
    const { parts, shown, checks } = browserWith({ tellsAddress, url: 'https://shop.example/' });
    shown.isOpen = false;
    expect(await checkTab(parts, shop)).toBeUndefined();
    expect(await checkTab(parts, { tab: tab(undefined) })).toBeUndefined();
    expect(checks).toEqual(['https://shop.example/']);
  });

  it('clears the badge where nothing is known', async () => {
    const { parts, badge } = browserWith({ tellsAddress, url: 'https://clean.example/' });
    badge.text = '1';
    expect(await checkTab(parts, { tab: tab('https://clean.example/'), documentId: 'doc-1' })).toMatchObject({
      level: 'none',
    });
    expect(badge.text).toBe('');
  });
});
