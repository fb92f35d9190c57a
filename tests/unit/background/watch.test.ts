// The watch list: what is news, that it is told once, and that nothing is lost while notifications are not allowed.
import { describe, expect, it } from 'vitest';
import { describeNews, pageOfNotification, showNews } from '../../../src/background/notify.ts';
import { createWatch, type WatchedNews } from '../../../src/background/watch.ts';
import type { Incident } from '../../../src/incident/types.ts';
import { defaultSettings, type SiteMark } from '../../../src/shared/settings.ts';
import { applyAct } from '../../../src/store/marks.ts';
import { makeChoices, makeIncident, noon, stored } from '../check/make.ts';

const change = (revision: number, material: boolean) => ({
  revision,
  on: '2026-11-01',
  material,
  text: { ja: '変更' },
});

/** A worker's surroundings in memory. */
function world(mark: Partial<SiteMark> = {}) {
  const at = noon('2026-11-22');
  const choices = makeChoices({ sites: [{ site: 'shop.example', watchedAt: 1, ...mark }] });
  const state = { incidents: [] as Incident[], isAllowed: true, shown: [] as WatchedNews[][], asked: [] as string[][] };
  const look = createWatch({
    store: {
      async findBySites(sites) {
        state.asked.push([...sites]);
        return state.incidents
          .filter((incident) => incident.scope?.in?.some(({ site }) => site !== undefined && sites.includes(site)))
          .map(stored);
      },
      listGateSites: async () => state.incidents.flatMap((i) => i.scope?.in?.flatMap(({ site }) => site ?? []) ?? []),
    },
    choices: {
      load: async () => structuredClone(choices),
      async saveSite(site, patch) {
        const found = choices.sites.find((candidate) => candidate.site === site);
        if (found && patch.told) found.told = patch.told;
        return { kind: 'saved' };
      },
      async actOn(incidents, act) {
        for (const incident of incidents) {
          const index = choices.incidents.findIndex((m) => m.incidentId === incident.id);
          const next = applyAct(choices.incidents[index], incident, act, at);
          if (index < 0) choices.incidents.push(next);
          else choices.incidents[index] = next;
        }
        return { kind: 'saved' };
      },
    },
    tell: async (news) => {
      if (!state.isAllowed) return false;
      state.shown.push([...news]);
      return true;
    },
    nowMs: () => at,
  });
  return { ...state, state, choices, look };
}

const fresh = (over: Partial<Incident> = {}, site = {}) => makeIncident({ publishedOn: '2026-11-20', ...over }, site);

describe('the watch list', () => {
  it('learns at the first look what was already known, without a word', async () => {
    const { state, choices, look } = world();
    state.incidents = [fresh()];
    expect(await look()).toEqual([]);
    expect(state.shown).toEqual([]);
    expect(choices.sites[0]?.told).toEqual({ 'jp-2026-shop': 1 });
  });

  it('tells of a new alert once, and the page need not say it again', async () => {
    const { state, choices, look } = world();
    await look();
    state.incidents = [fresh()];
    expect(await look()).toEqual(['jp-2026-shop']);
    expect(await look()).toEqual([]);
    expect(state.shown).toHaveLength(1);
    expect(choices.incidents).toMatchObject([{ incidentId: 'jp-2026-shop', noticeAt: expect.any(Number) }]);
  });

  it('tells again of a material revision, not of a small one', async () => {
    const { state, look } = world({ told: { 'jp-2026-shop': 1 } });
    state.incidents = [fresh({ revision: 2, changes: [change(2, false)] })];
    expect(await look()).toEqual([]);
    state.incidents = [fresh({ revision: 3, changes: [change(2, false), change(3, true)] })];
    expect(await look()).toEqual(['jp-2026-shop']);
  });

  it.each([
    ['an old incident that a list has only now', fresh({ publishedOn: '2015-01-01' }), {}],
    ['the operator alone', fresh({}, { role: 'operator' }), {}],
    ['an unverified entry', fresh({ unverified: true }), {}],
    ['no leak confirmed', fresh({ disclosure: 'not-confirmed' }), {}],
    ['another site', fresh({}, { site: 'other.example' }), {}],
    ['a muted site', fresh(), { mutedAt: 2 }],
  ])('stays silent for %s', async (_, incident, mark) => {
    const { state, look } = world({ told: {}, ...mark });
    state.incidents = [incident];
    expect(await look()).toEqual([]);
    expect(state.shown).toEqual([]);
  });

  it('stays silent about what the user has read or set aside', async () => {
    for (const done of [{ readAt: 1 }, { handledAt: 1 }, { mutedAt: 1 }, { noticeAt: 1 }]) {
      const { state, choices, look } = world({ told: {} });
      choices.incidents.push({ incidentId: 'jp-2026-shop', revision: 1, ...done });
      state.incidents = [fresh()];
      expect(await look(), JSON.stringify(done)).toEqual([]);
    }
  });

  it('finds a service on a sub-domain, but not a shop inside a watched mall', async () => {
    const { state, look } = world({ told: {} });
    state.incidents = [
      fresh({ id: 'jp-2026-login' }, { site: 'id.shop.example' }),
      fresh({ id: 'jp-2026-tenant' }, { site: 'shop.example/tenant', role: 'storefront' }),
    ];
    expect(await look()).toEqual(['jp-2026-login']);
  });

  it('keeps news until notifications are allowed', async () => {
    const { state, choices, look } = world();
    await look();
    state.isAllowed = false;
    state.incidents = [fresh()];
    expect(await look()).toEqual([]);
    expect(choices.sites[0]?.told).toEqual({});
    state.isAllowed = true;
    expect(await look()).toEqual(['jp-2026-shop']);
  });

  it('asks the store nothing while nothing is watched', async () => {
    const { state, choices, look } = world();
    choices.sites.length = 0;
    expect(await look()).toEqual([]);
    expect(state.asked).toEqual([]);
  });

  it('looks once at a time: two calls tell once', async () => {
    const { state, look } = world({ told: {} });
    state.incidents = [fresh()];
    expect(await Promise.all([look(), look()])).toEqual([['jp-2026-shop'], []]);
    expect(state.shown).toHaveLength(1);
  });
});

describe('notifications', () => {
  const settings = { ...defaultSettings, language: 'ja' as const };
  const news = (incident: Incident): WatchedNews => ({ site: 'shop.example', incident });

  it('say who published, and why the user is told', () => {
    const [note] = describeNews([news(fresh())], settings, 'en');
    expect(note?.title).toBe('株式会社見本は、個人情報が漏えいしたと公表しています。');
    expect(note?.message).toContain('2026年11月20日');
    expect(note?.message).toContain('shop.example');
  });

  it('name neither a sensitive service nor its site', () => {
    const [note] = describeNews([news(fresh({ sensitive: true }))], settings, 'en');
    expect(JSON.stringify(note)).not.toMatch(/見本|shop\.example/);
    expect(note?.id).toBe('jp-2026-shop');
  });

  it('become one when there are many', () => {
    const many = ['a', 'b', 'c', 'd'].map((name) => news(fresh({ id: `jp-2026-${name}` })));
    expect(describeNews(many.slice(0, 3), settings, 'ja')).toHaveLength(3);
    expect(describeNews(many, settings, 'ja')).toMatchObject([{ id: '', message: expect.stringContaining('4件') }]);
  });

  it('open the incident, or the library for many; nothing for a foreign id', () => {
    expect(pageOfNotification('owabi-watch:jp-2026-shop')).toBe('/src/pages/library/index.html#/incident/jp-2026-shop');
    expect(pageOfNotification('owabi-watch:')).toBe('/src/pages/library/index.html');
    expect(pageOfNotification('other')).toBeUndefined();
  });

  it('are shown only where allowed', async () => {
    const shown: string[] = [];
    const parts = (isAllowed: boolean) => ({
      permissions: { contains: async () => isAllowed },
      notifications: () => ({ create: async (id: unknown) => void shown.push(String(id)) as unknown as string }),
      uiLanguage: () => 'ja',
      iconUrl: '/icons/icon-128.png',
    });
    expect(await showNews(parts(false), [news(fresh())], settings)).toBe(false);
    expect(shown).toEqual([]);
    expect(await showNews(parts(true), [news(fresh())], settings)).toBe(true);
    expect(shown).toEqual(['owabi-watch:jp-2026-shop']);
    expect(await showNews({ ...parts(true), notifications: () => undefined }, [news(fresh())], settings)).toBe(false);
  });
});
