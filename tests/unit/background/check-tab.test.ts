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

/** A browser with one tab. */
function browserWith(visit: string | undefined) {
  const shown = { visit, isOpen: true };
  const badge = { text: '', ground: '' };
  const checks: string[] = [];
  const parts: TabParts = {
    tabs: {
      async sendMessage() {
        if (!shown.isOpen || shown.visit === undefined) throw new Error('Could not establish connection.');
        return shown.visit;
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
  const navigate = (next: string | undefined) => {
    shown.visit = next;
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

describe('check-tab', () => {
  const shop = tab('https://shop.example/');

  it('sets the badge and gives the report', async () => {
    const { parts, badge } = browserWith('a');
    expect(await checkTab(parts, shop, 'a')).toMatchObject({ level: 'alert' });
    expect(badge).toEqual({ text: '1', ground: badgeColours.alert.ground });
  });

  it.each([
    ['another page', 'b'],
    ['a page without our script', undefined],
  ])('leaves no badge on %s that came in the meantime', async (_what, next) => {
    const { parts, badge, navigate } = browserWith('a');
    const check = async () => {
      navigate(next);
      return reportOf('1');
    };
    expect(await checkTab({ ...parts, check }, shop, 'a')).toBeUndefined();
    expect(badge.text).toBe('');
  });

  it('lets the newer question of a tab win over an older, slower one', async () => {
    const { parts, badge } = browserWith('b');
    let finishOld = (_: PageReport) => {};
    const slow = () =>
      new Promise<PageReport>((resolve) => {
        finishOld = resolve;
      });
    const old = checkTab({ ...parts, check: slow }, shop, 'a');
    await checkTab(parts, shop, 'b');
    finishOld(reportOf('9'));
    expect(await old).toBeUndefined();
    expect(badge.text).toBe('1');
  });

  it('says nothing of a tab that is closed, or of one whose address it may not see', async () => {
    const { parts, shown, checks } = browserWith('a');
    shown.isOpen = false;
    expect(await checkTab(parts, shop, 'a')).toBeUndefined();
    expect(await checkTab(parts, tab(undefined), 'a')).toBeUndefined();
    expect(checks).toEqual(['https://shop.example/']);
  });

  it('clears the badge where nothing is known', async () => {
    const { parts, badge } = browserWith('a');
    badge.text = '1';
    expect(await checkTab(parts, tab('https://clean.example/'), 'a')).toMatchObject({ level: 'none' });
    expect(badge.text).toBe('');
  });
});
