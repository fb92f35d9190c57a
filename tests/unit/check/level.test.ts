// The ladder of levels and the states a user's marks leave of them: a table of cases, then laws that no case may break.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { badgeOf, reportOn } from '../../../src/check/check-page.ts';
import { isQuiet, levelOf, markState } from '../../../src/check/level.ts';
import { levels } from '../../../src/check/report.ts';
import type { Incident, LeakedData, ScopeIn } from '../../../src/incident/types.ts';
import { dataCategories, disclosures, protections } from '../../../src/incident/vocabulary.ts';
import { matchIncident } from '../../../src/match/match-incident.ts';
import { addMonths } from '../../../src/shared/days.ts';
import { defaultSettings, type IncidentMark } from '../../../src/shared/settings.ts';
import { makeChoices, makeIncident, noon, stored } from './make.ts';

const KEYS = ['www.shop.example', 'shop.example'];
const session = { isFirstSession: false, noticesShown: 0, isPrivateWindow: false };

function levelAt(incident: Incident, today: string) {
  const match = matchIncident(incident, KEYS, today);
  if (!match) throw new Error('the case does not match its page');
  return levelOf(incident, match, defaultSettings, today);
}

const data = (...items: LeakedData[]) => ({ data: items });
const change = (revision: number, on: string, material: boolean) => ({ revision, on, material, text: { en: 'x' } });

describe('the level by record and clock', () => {
  const cases: [name: string, incident: Incident, today: string, level: string][] = [
    ['published today', makeIncident(), '2026-06-01', 'alert'],
    ['on the last day of twelve months', makeIncident(), '2027-06-01', 'alert'],
    ['a day after twelve months', makeIncident(), '2027-06-02', 'history'],
    [
      'months by calendar: 31 August to 28 February',
      makeIncident({ publishedOn: '2024-08-31', ...data({ category: 'points' }) }),
      '2025-08-31',
      'alert',
    ],
    ['a card keeps 24 months', makeIncident(data({ category: 'payment-card' })), '2028-06-01', 'alert'],
    ['and no more', makeIncident(data({ category: 'payment-card' })), '2028-06-02', 'history'],
    [
      'encrypted cards too',
      makeIncident(data({ category: 'payment-card', protection: 'encrypted' })),
      '2028-06-01',
      'alert',
    ],
    ['bank accounts', makeIncident(data({ category: 'bank-account' })), '2028-06-01', 'alert'],
    ['national ids', makeIncident(data({ category: 'national-id' })), '2028-06-01', 'alert'],
    ['health', makeIncident(data({ category: 'health' })), '2028-06-01', 'alert'],
    ['readable passwords', makeIncident(data({ category: 'password', protection: 'plain' })), '2028-06-01', 'alert'],
    [
      'hashed passwords: twelve months',
      makeIncident(data({ category: 'password', protection: 'hashed' })),
      '2028-06-01',
      'history',
    ],
    [
      'passwords of unknown protection: twelve months',
      makeIncident(data({ category: 'password' })),
      '2028-06-01',
      'history',
    ],
    [
      'cards not held at this storefront',
      makeIncident(data({ category: 'payment-card' }), { dataExcluded: ['payment-card'] }),
      '2028-06-01',
      'history',
    ],
    [
      'a material update counts anew',
      makeIncident({ revision: 2, changes: [change(2, '2027-05-01', true)] }),
      '2028-05-01',
      'alert',
    ],
    [
      'a small update does not',
      makeIncident({ revision: 2, changes: [change(2, '2027-05-01', false)] }),
      '2028-05-01',
      'history',
    ],
    [
      'an old breach published now',
      makeIncident({ occurred: { from: '2001-01-01', to: '2002-01-01' } }),
      '2026-07-01',
      'alert',
    ],
    ['publication unknown', makeIncident({ publishedOn: undefined }), '2026-07-01', 'history'],
    ['a catalogue entry, by the day it was added', makeIncident({ basis: 'catalogue' }), '2027-06-01', 'alert'],
    ['an unverified catalogue entry', makeIncident({ basis: 'catalogue', unverified: true }), '2026-07-01', 'related'],
    ['only the operator', makeIncident({}, { role: 'operator' }), '2026-07-01', 'related'],
    ['suspected', makeIncident({ disclosure: 'suspected' }), '2026-07-01', 'alert'],
    ['investigating', makeIncident({ disclosure: 'investigating' }), '2026-07-01', 'alert'],
    ['not confirmed never warns', makeIncident({ disclosure: 'not-confirmed' }), '2026-07-01', 'none'],
    ['no personal data never warns', makeIncident({ disclosure: 'no-personal-data' }), '2026-07-01', 'none'],
    [
      'declared unaffected',
      makeIncident({ scope: { out: [{ site: 'shop.example', hostBasis: 'editor' }] } }),
      '2026-07-01',
      'cleared',
    ],
    [
      'declared unaffected, nothing leaked anyway',
      makeIncident({ disclosure: 'not-confirmed', scope: { out: [{ site: 'shop.example' }] } }),
      '2026-07-01',
      'none',
    ],
  ];
  it.each(cases)('%s', (_name, incident, today, level) => {
    expect(levelAt(incident, today)).toBe(level);
  });

  it('fault 25: a withdrawn record is gone from the page', () => {
    const report = reportOn(
      KEYS,
      [stored(makeIncident({ disclosure: 'withdrawn' }))],
      makeChoices(),
      noon('2026-07-01'),
      session,
    );
    expect(report).toMatchObject({ level: 'none', findings: [], badge: { text: '' } });
  });
});

describe('the state by what the user did', () => {
  const at = noon('2026-07-01');
  const mark = (over: Partial<IncidentMark>): IncidentMark => ({ incidentId: 'jp-2026-shop', revision: 1, ...over });
  const second = (material: boolean) => makeIncident({ revision: 2, changes: [change(2, '2026-07-01', material)] });
  const cases: [string, Incident, IncidentMark | undefined, string][] = [
    ['never seen', makeIncident(), undefined, 'new'],
    ['seen in the popup', makeIncident(), mark({ readAt: 1 }), 'read'],
    ['only the notice was shown', makeIncident(), mark({ noticeAt: 1 }), 'new'],
    ['snoozed until later', makeIncident(), mark({ readAt: 1, snooze: { untilMs: at + 1 } }), 'snoozed'],
    ['the snooze is over', makeIncident(), mark({ readAt: 1, snooze: { untilMs: at } }), 'new'],
    ['snoozed until updated', makeIncident(), mark({ snooze: { until: 'updated' } }), 'snoozed'],
    ['snoozed until updated, a small update', second(false), mark({ snooze: { until: 'updated' } }), 'snoozed'],
    ['snoozed until updated, a material one', second(true), mark({ snooze: { until: 'updated' } }), 'new'],
    ['handled', makeIncident(), mark({ handledAt: 1 }), 'handled'],
    ['handled, a small update', second(false), mark({ handledAt: 1 }), 'handled'],
    ['handled, a material update', second(true), mark({ handledAt: 1 }), 'new'],
    ['muted', makeIncident(), mark({ mutedAt: 1, handledAt: 1 }), 'muted-incident'],
    ['muted, a material update', second(true), mark({ mutedAt: 1 }), 'new'],
    ['read, a material update', second(true), mark({ readAt: 1 }), 'new'],
    ['a mirror lags behind what was read', makeIncident(), mark({ revision: 5, readAt: 1 }), 'read'],
  ];
  it.each(cases)('%s', (_name, incident, given, state) => {
    expect(markState(incident, given, at)).toBe(state);
  });

  it('says "updated" for a small revision after the mark, and not for a material one', () => {
    const choices = makeChoices({ incidents: [mark({ readAt: 1 })] });
    const [small] = reportOn(KEYS, [stored(second(false))], choices, at, session).findings;
    const [material] = reportOn(KEYS, [stored(second(true))], choices, at, session).findings;
    expect(small).toMatchObject({ state: 'read', isUpdated: true });
    expect(material).toMatchObject({ state: 'new', isUpdated: false });
  });

  it('mutes the site with its sub-domains, and no other shop of a mall', () => {
    const sites = [{ site: 'shop.example', mutedAt: 1 }];
    const [finding] = reportOn(KEYS, [stored(makeIncident())], makeChoices({ sites }), at, session).findings;
    expect(finding?.state).toBe('muted-site');
    const other = makeIncident({}, { site: 'mall.example/b' });
    const mall = makeChoices({ sites: [{ site: 'mall.example/a', mutedAt: 1 }] });
    expect(reportOn(['mall.example/b', 'mall.example'], [stored(other)], mall, at, session).findings[0]?.state).toBe(
      'new',
    );
  });
});

describe('laws', () => {
  const day = fc
    .integer({ min: 0, max: 9000 })
    .map((n) => new Date(Date.UTC(2005, 0, 1) + n * 86_400_000).toISOString().slice(0, 10));
  const scopeEntry = fc.record({ role: fc.constantFrom('service', 'storefront', 'operator') }) as fc.Arbitrary<
    Partial<ScopeIn>
  >;
  const changes = fc.array(
    fc.record({
      revision: fc.integer({ min: 2, max: 4 }),
      on: day,
      material: fc.boolean(),
      text: fc.constant({ en: 'x' }),
    }),
    { maxLength: 3 },
  );
  const incident = fc
    .record({
      id: fc.constantFrom('jp-2026-a', 'jp-2026-b', 'jp-2026-c', 'jp-2026-d'),
      publishedOn: fc.option(day, { nil: undefined }),
      disclosure: fc.constantFrom(...disclosures),
      unverified: fc.boolean(),
      revision: fc.constant(4),
      changes,
      data: fc.uniqueArray(
        fc.record({ category: fc.constantFrom(...dataCategories), protection: fc.constantFrom(...protections) }),
        { selector: (d) => d.category, maxLength: 4 },
      ),
      entry: scopeEntry,
    })
    .map(({ entry, ...over }) => makeIncident(over, entry));
  const incidents = fc.uniqueArray(incident, { selector: (i) => i.id, maxLength: 4 });
  const rank = (level: (typeof levels)[number]) => levels.indexOf(level);

  it('a later clock never raises a level', () => {
    fc.assert(
      fc.property(incident, day, day, (given, a, b) => {
        const [early, late] = a < b ? [a, b] : [b, a];
        expect(rank(levelAt(given, late))).toBeGreaterThanOrEqual(rank(levelAt(given, early)));
      }),
      { numRuns: 500 },
    );
  });

  const act = fc.constantFrom<Partial<IncidentMark>>(
    { readAt: 1 },
    { handledAt: 1 },
    { mutedAt: 1 },
    { snooze: { until: 'updated' } },
    { snooze: { untilMs: 4e12 } },
  );
  const loudness = { none: 0, related: 1, 'history-read': 2, history: 3, 'alert-read': 4, alert: 5 };

  it('marking or muting never makes the badge louder nor changes a level', () => {
    fc.assert(
      fc.property(
        incidents,
        day,
        act,
        fc.integer({ min: 1, max: 4 }),
        fc.boolean(),
        (given, today, over, revision, site) => {
          const [first] = given;
          const before = reportOn(KEYS, given.map(stored), makeChoices(), noon(today), session);
          const choices = makeChoices({
            incidents: first ? [{ incidentId: first.id, revision, ...over }] : [],
            sites: site ? [{ site: 'shop.example', mutedAt: 1 }] : [],
          });
          const after = reportOn(KEYS, given.map(stored), choices, noon(today), session);
          expect(after.level).toBe(before.level);
          expect(loudness[after.badge.tone]).toBeLessThanOrEqual(loudness[before.badge.tone]);
          expect(Number.parseInt(after.badge.text, 10) || 0).toBeLessThanOrEqual(
            Number.parseInt(before.badge.text, 10) || 0,
          );
          if (!before.announce) expect(after.announce).toBeUndefined();
          if (site) expect(after.badge.text).toBe('');
        },
      ),
      { numRuns: 500 },
    );
  });

  it('the number counts what still speaks, and its tone is the highest of them', () => {
    fc.assert(
      fc.property(incidents, day, (given, today) => {
        const { findings, badge } = reportOn(KEYS, given.map(stored), makeChoices(), noon(today), session);
        const counted = findings.filter((f) => !isQuiet(f) && (f.level === 'alert' || f.level === 'history'));
        expect(badge.text).toBe(
          counted.length > 0 ? String(counted.length) : findings.some((f) => f.level === 'related') ? '•' : '',
        );
        expect(badge).toEqual(badgeOf([...findings].reverse(), defaultSettings));
      }),
    );
  });

  it('a window of n months is n calendar months', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2026-11-30', 12)).toBe('2027-11-30');
    fc.assert(fc.property(day, fc.integer({ min: 0, max: 240 }), (d, n) => addMonths(d, n) <= addMonths(d, n + 1)));
  });
});
