// "Was I in it?": what is asked and answered, on the GEO record of 2011 and on records with other facts.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answers, judgeAnswers, presetPlaceOf, questionsFor } from '../../../src/check/was-i-in-it.ts';
import { customerDeskOf } from '../../../src/incident/contact-state.ts';
import type { Incident } from '../../../src/incident/types.ts';
import { validateIncident } from '../../../src/incident/validate.ts';
import type { ScopeMatch } from '../../../src/match/match-incident.ts';
import geoJson from '../../../src/records/2011/jp-2011-geo-eshop.json' with { type: 'json' };
import ekinetJson from '../../../src/records/2026/jp-2026-jreast-ekinet.json' with { type: 'json' };
import { makeIncident } from './make.ts';

const validated = validateIncident(geoJson, 'jp-2011-geo-eshop.json');
if (validated.kind !== 'valid') throw new Error('the GEO record is not valid');
const geo = validated.incident;
const ekinetValidated = validateIncident(ekinetJson, 'jp-2026-jreast-ekinet.json');
if (ekinetValidated.kind !== 'valid') throw new Error('the Eki-net record is not valid');
const ekinet = ekinetValidated.incident;
const [place, period] = questionsFor(geo);
if (place?.kind !== 'place' || period?.kind !== 'period') throw new Error('GEO should ask for place and period');
const idOf = (ja: string) => place.places.find((p) => p.name.ja?.includes(ja))?.id ?? '';

describe('the GEO record', () => {
  it('asks where and when, and no more', () => {
    expect(questionsFor(geo)).toHaveLength(2);
    expect(place.places.map((p) => p.name.ja)).toEqual([
      'ゲオEショップ',
      'ゲオEショップ 楽天市場店',
      'ゲオEショップ auモール店',
      'ゲオEショップ Amazon.co.jp店',
      'ゲオ店舗',
      'GEOオンライン',
      'ゲオ宅配レンタル',
      'ジャンブルストアオンライン',
      '楽天市場・auモール・Amazon.co.jpの各モール本体',
    ]);
    expect(period).toMatchObject({ from: '2005-12-10', to: '2011-03-31', basis: 'order' });
  });

  it('ordered 2008-06-01 at the Rakuten storefront: may be, for the leak is suspected, without card and bank data', () => {
    const verdict = judgeAnswers(geo, { place: idOf('楽天市場店'), period: { day: '2008-06-01' } });
    expect(verdict).toMatchObject({
      kind: 'may-be',
      reasons: [{ kind: 'affected-place' }, { kind: 'inside-period', day: '2008-06-01' }],
      notHeld: ['payment-card', 'bank-account'],
    });
    expect(verdict?.held.map((item) => item.category)).toEqual(['name', 'address', 'phone', 'email', 'birth-date']);
  });

  it('ordered 2008-06-01 at the shop itself: may be, and the card and bank data of some', () => {
    const verdict = judgeAnswers(geo, { place: 'in.0', period: { day: '2008-06-01' } });
    expect(verdict?.kind).toBe('may-be');
    expect(verdict?.heldOfSome).toEqual([
      { category: 'payment-card', count: 127090, protection: 'encrypted' },
      { category: 'bank-account', count: 10235 },
    ]);
    expect(verdict?.held).toHaveLength(5);
    expect(verdict?.notHeld).toEqual([]);
  });

  it('ordered 2011-04-02: that day is outside, whatever the shop', () => {
    for (const id of [idOf('楽天市場店'), 'unknown', undefined]) {
      expect(judgeAnswers(geo, { ...(id && { place: id }), period: { day: '2011-04-02' } })).toMatchObject({
        kind: 'outside',
        reasons: [{ kind: 'outside-period', day: '2011-04-02' }],
      });
    }
  });

  it('the first and the last day are inside, their neighbours are not', () => {
    const at = (day: string) => judgeAnswers(geo, { place: 'in.0', period: { day } })?.kind;
    expect([at('2005-12-09'), at('2005-12-10'), at('2011-03-31'), at('2011-04-01')]).toEqual([
      'outside',
      'may-be',
      'may-be',
      'outside',
    ]);
  });

  it('rented at a GEO store: that store is outside, no date needed', () => {
    expect(judgeAnswers(geo, { place: idOf('ゲオ店舗') })).toMatchObject({
      kind: 'outside',
      reasons: [{ kind: 'declared-unaffected', name: { ja: 'ゲオ店舗' } }],
    });
  });

  it('cannot remember: cannot tell, and the customers’ desk to call', () => {
    expect(judgeAnswers(geo, { place: 'in.0', period: 'unknown' })).toMatchObject({
      kind: 'cannot-tell',
      reasons: [{ kind: 'forgotten', what: 'period' }],
    });
    expect(judgeAnswers(geo, { place: 'unknown', period: 'yes' })?.kind).toBe('cannot-tell');
    expect(customerDeskOf(geo, '2011-07-01')?.tel).toBe('0120-007-090');
  });
});

describe('other records', () => {
  it('no facts: nothing asked, nothing answered', () => {
    expect(questionsFor(makeIncident())).toEqual([]);
    expect(judgeAnswers(makeIncident(), { period: 'yes', place: 'in.0' })).toBeUndefined();
  });

  it('a description without dates is the question itself', () => {
    const incident = makeIncident({
      affectedPeriod: { who: { ja: 'アプリに登録した人' } },
      subjects: { max: 10, unit: 'people' },
    });
    expect(questionsFor(incident)).toEqual([{ kind: 'description', who: { ja: 'アプリに登録した人' } }]);
    expect(judgeAnswers(incident, { description: 'yes' })).toMatchObject({
      kind: 'in',
      reasons: [{ kind: 'described' }],
    });
    expect(judgeAnswers(incident, { description: 'no' })?.kind).toBe('not');
  });

  it.each([
    [{ ja: '登録会員の一部', en: 'some registered members' }, 'yes', 'cannot-tell', 'only-some'],
    [{ en: 'Some registered members' }, 'yes', 'cannot-tell', 'only-some'],
    [{ ja: '登録会員の一部' }, 'no', 'not', 'not-described'],
    [{ ja: '期間中の購入者のうち4,757人' }, 'yes', 'cannot-tell', 'only-some'],
    [{ en: '4,757 of the people who bought' }, 'yes', 'cannot-tell', 'only-some'],
    [{ ja: '会員60,350名、うちカード18,746名' }, 'yes', 'in', 'described'],
    [{ ja: '購入した方のうち、クレジットカードで決済した方' }, 'yes', 'in', 'described'],
    [{ ja: '退会者を含む会員' }, 'yes', 'in', 'described'],
    [{ ja: '契約者等', en: 'subscribers and others' }, 'no', 'cannot-tell', 'others-too'],
    [{ ja: '契約者など' }, 'no', 'cannot-tell', 'others-too'],
    [{ ja: '契約者等' }, 'yes', 'in', 'described'],
    [{ ja: '高等学校に出願した方' }, 'no', 'not', 'not-described'],
    [{ ja: '東京ガス以外の小売事業者の顧客' }, 'no', 'not', 'not-described'],
  ] as const)('a description decides no more than its words: %o, %s', (who, description, kind, reason) => {
    const incident = makeIncident({ affectedPeriod: { who }, subjects: { max: 10, unit: 'people' } });
    expect(judgeAnswers(incident, { description })).toMatchObject({ kind, reasons: [{ kind: reason }] });
  });

  it.each([
    [{ ja: '顧客口座（件数未公表）' }, { max: 10 }],
    [{ en: 'customer accounts, number not published' }, { max: 10 }],
    [{ en: 'users of the online store (number not published)' }, undefined],
    [{ ja: '患者' }, undefined],
  ] as const)('a group whose number nobody published is no "in": %o', (who, subjects) => {
    const incident = makeIncident({ affectedPeriod: { who }, ...(subjects && { subjects }) });
    expect(judgeAnswers(incident, { description: 'yes' })).toMatchObject({
      kind: 'cannot-tell',
      reasons: [{ kind: 'described' }, { kind: 'no-bounds' }],
    });
    expect(judgeAnswers(incident, { description: 'no' })?.kind).toBe('not');
  });

  it('everybody of a kind is an "in" without a number', () => {
    const all = makeIncident({ affectedPeriod: { who: { ja: '登録した全会員（件数非公表）' } } });
    expect(judgeAnswers(all, { description: 'yes' })?.kind).toBe('in');
  });

  it.each([
    { ja: '全ての会員ではなく、抽選に応募した会員' },
    { en: 'not all members, only those who entered the draw' },
    { en: 'all members except those who left before 2020' },
  ])('not everybody is no "in" without a number: %o', (who) => {
    const some = makeIncident({ affectedPeriod: { who } });
    expect(judgeAnswers(some, { description: 'yes' })?.kind).toBe('cannot-tell');
  });

  it('says "some" where the period’s own words do, though the period decides', () => {
    const who = { ja: '期間中に注文した人の一部' };
    const some = makeIncident({ affectedPeriod: { from: '2025-01-01', basis: 'order', who } });
    expect(judgeAnswers(some, { period: 'yes' })).toMatchObject({
      kind: 'cannot-tell',
      reasons: [{ kind: 'only-some' }],
    });
  });

  it('data counted for fewer than all is that of some, wherever the count stands', () => {
    const affectedPeriod = { from: '2025-01-01', to: '2025-12-31' };
    const verdictOf = (over: Partial<Incident>) =>
      judgeAnswers(makeIncident({ affectedPeriod, ...over }), { period: 'yes' });
    const cards = { category: 'payment-card', count: 1977 } as const;
    const names = { category: 'name', count: 12804 } as const;
    const people = { max: 12804, unit: 'people' } as const;
    expect(verdictOf({ data: [cards, { category: 'email' }], subjects: people })).toMatchObject({
      kind: 'in',
      held: [{ category: 'email' }],
      heldOfSome: [cards],
    });
    expect(verdictOf({ data: [cards, names] })).toMatchObject({ held: [names], heldOfSome: [cards] });
    expect(verdictOf({ data: [{ ...cards, count: 13000 }, names], subjects: people })?.heldOfSome).toEqual([]);
  });

  it.each(['not-confirmed', 'no-personal-data', 'withdrawn'] as const)('%s: nobody is asked', (disclosure) => {
    expect(questionsFor(makeIncident({ disclosure, affectedPeriod: { from: '2025-01-01' } }))).toEqual([]);
  });

  it('a member of long ago may still have been one in the period; one of later was not', () => {
    const incident = makeIncident({
      affectedPeriod: { from: '2025-01-01', to: '2025-12-31', basis: 'registration' },
    });
    const at = (day: string) => judgeAnswers(incident, { period: { day } });
    expect(at('2020-05-05')).toMatchObject({ kind: 'cannot-tell', reasons: [{ kind: 'registered-before' }] });
    expect(at('2025-05-05')?.kind).toBe('in');
    expect(at('2026-01-01')?.kind).toBe('not');
  });

  it('asks for the card only where nothing but cards leaked', () => {
    const cards = makeIncident({ data: [{ category: 'payment-card' }, { category: 'card-security-code' }] });
    expect(questionsFor(cards)).toEqual([{ kind: 'card' }]);
    expect(judgeAnswers(cards, { card: 'no' })).toMatchObject({ kind: 'not', reasons: [{ kind: 'no-card' }] });
    expect(judgeAnswers(cards, { card: 'yes' })?.kind).toBe('cannot-tell');
    expect(questionsFor(makeIncident({ data: [{ category: 'payment-card' }, { category: 'name' }] }))).toEqual([]);
  });

  it('asks for no card where anything else leaked too, though the record counts cards', () => {
    const counted = (data: Incident['data']) => makeIncident({ data, subjects: { max: 10, unit: 'cards' } });
    expect(questionsFor(counted([{ category: 'payment-card' }, { category: 'email' }]))).toEqual([]);
    expect(questionsFor(counted([{ category: 'payment-card' }]))).toEqual([{ kind: 'card' }]);
    expect(questionsFor(counted(undefined))).toEqual([{ kind: 'card' }]);
  });

  it('with a place and a period, the card is still asked for: none of the three alone makes an "in"', () => {
    const incident = makeIncident({
      data: [{ category: 'payment-card' }],
      affectedPeriod: { from: '2025-01-01', to: '2025-12-31' },
      service: { name: { ja: '見本ショップ' } },
      scope: {
        in: [{ site: 'shop.example', role: 'service', hostBasis: 'source' }],
        out: [{ name: { ja: '実店舗' } }],
      },
    });
    expect(questionsFor(incident).map((q) => q.kind)).toEqual(['place', 'period', 'card']);
    expect(judgeAnswers(incident, { place: 'in.0', period: 'yes' })).toBeUndefined();
    expect(judgeAnswers(incident, { place: 'in.0', period: 'yes', card: 'no' })?.kind).toBe('not');
    expect(judgeAnswers(incident, { place: 'in.0', period: 'yes', card: 'yes' })?.kind).toBe('in');
  });

  it('sites that were all equally affected are no question', () => {
    const both = makeIncident({
      scope: {
        in: [
          { site: 'a.example', role: 'service', hostBasis: 'source' },
          { site: 'b.example', role: 'service', hostBasis: 'source' },
        ],
      },
    });
    expect(questionsFor(both)).toEqual([]);
  });

  it('a group declared unaffected stands beside the service by name', () => {
    const incident = makeIncident({
      service: { name: { ja: '見本ショップ' } },
      scope: {
        in: [{ site: 'shop.example', role: 'operator', hostBasis: 'editor' }],
        out: [{ name: { ja: '実店舗' } }],
      },
    });
    const [question] = questionsFor(incident);
    expect(question).toMatchObject({ kind: 'place', places: [{ id: 'in.service' }, { id: 'out.0', side: 'out' }] });
    expect(judgeAnswers(incident, { place: 'other' })).toMatchObject({
      kind: 'cannot-tell',
      reasons: [{ kind: 'place-not-named' }],
    });
  });

  it('a period without an end cannot tell about days after the notice', () => {
    const incident = makeIncident({ affectedPeriod: { from: '2025-01-01' } });
    const at = (day: string) => judgeAnswers(incident, { period: { day } })?.kind;
    expect([at('2024-12-31'), at('2025-01-01'), at('2026-06-01'), at('2026-06-02')]).toEqual([
      'outside',
      'in',
      'in',
      'cannot-tell',
    ]);
  });
});

describe('a period beside a description, without word that the period alone decides', () => {
  const who = { ja: '登録した人全員。カードは期間中に支払った人' };
  const range = { from: '2025-01-01', to: '2025-12-31' };
  const incident = makeIncident({ affectedPeriod: { ...range, who } });
  const judge = (answers: Answers) => judgeAnswers(incident, answers);

  it('asks for both, and no period answer decides alone', () => {
    expect(questionsFor(incident)).toEqual([
      { kind: 'period', basis: 'other', ...range, beyond: who },
      { kind: 'description', who },
    ]);
    for (const period of ['yes', 'no', 'unknown', { day: '2025-06-01' }, { day: '2024-06-01' }] as const) {
      expect(judge({ period })).toBeUndefined();
    }
  });

  it('outside the period but described: cannot tell, and says whom the record describes', () => {
    expect(judge({ period: 'no', description: 'yes' })).toEqual({
      kind: 'cannot-tell',
      reasons: [{ kind: 'outside-period', beyond: who }],
      held: [],
      heldOfSome: [],
      notHeld: [],
    });
    expect(judge({ period: { day: '2024-06-01' }, description: 'yes' })).toMatchObject({
      kind: 'cannot-tell',
      reasons: [{ kind: 'outside-period', day: '2024-06-01', beyond: who }],
    });
    expect(judge({ period: 'no', description: 'unknown' })?.kind).toBe('cannot-tell');
  });

  it('inside the period: the description decides', () => {
    expect(judge({ period: 'yes', description: 'yes' })).toMatchObject({
      kind: 'in',
      reasons: [{ kind: 'inside-period' }, { kind: 'described' }],
    });
    expect(judge({ period: 'yes', description: 'no' })).toMatchObject({
      kind: 'not',
      reasons: [{ kind: 'not-described' }],
    });
    expect(judge({ period: 'yes', description: 'unknown' })?.kind).toBe('cannot-tell');
  });

  it('where the record says what the period counts, the period decides as before', () => {
    const counted = makeIncident({ affectedPeriod: { ...range, basis: 'order', who } });
    expect(questionsFor(counted)).toEqual([{ kind: 'period', basis: 'order', ...range, who }]);
    expect(judgeAnswers(counted, { period: 'no' })?.kind).toBe('not');
    expect(judgeAnswers(counted, { period: 'yes' })?.kind).toBe('in');
  });
});

describe('where the reader is now', () => {
  const at = (incident: Incident, side: 'in' | 'out', index: number): string | undefined => {
    const entry = incident.scope?.[side]?.[index];
    if (!entry) throw new Error(`no ${side}.${index}`);
    return presetPlaceOf(incident, { side, entry, site: 'shop.example' } as ScopeMatch);
  };

  it('an affected place is chosen beforehand where another question follows', () => {
    expect(at(geo, 'in', 1)).toBe('in.1');
    expect(judgeAnswers(geo, { place: 'in.1' })).toBeUndefined();
  });

  it('the operator’s own site and an unaffected one choose nothing', () => {
    expect(at(geo, 'in', 4)).toBeUndefined();
    expect(at(geo, 'out', 1)).toBeUndefined();
  });

  it('a place that is the only question is left to the reader', () => {
    expect(questionsFor(ekinet).map((q) => q.kind)).toEqual(['place']);
    expect(at(ekinet, 'in', 0)).toBeUndefined();
    expect(judgeAnswers(ekinet, {})).toBeUndefined();
    expect(judgeAnswers(ekinet, { place: 'in.0' })).toMatchObject({
      kind: 'cannot-tell',
      reasons: [{ kind: 'affected-place' }, { kind: 'no-bounds' }],
    });
    expect(judgeAnswers(ekinet, { place: 'out.0' })?.kind).toBe('outside');
  });
});

describe('laws', () => {
  const yesNo = fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const);
  const day = fc
    .integer({ min: 0, max: 5000 })
    .map((n) => new Date(Date.UTC(2003, 0, 1) + n * 864e5).toISOString().slice(0, 10));
  const answers: fc.Arbitrary<Answers> = fc.record(
    {
      place: fc.constantFrom(...place.places.map((p) => p.id), 'other', 'unknown'),
      period: fc.oneof(
        yesNo,
        day.map((d) => ({ day: d })),
      ),
    },
    { requiredKeys: [] },
  );

  it('is only ever "may be" when every question was answered and none with "cannot remember"', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const verdict = judgeAnswers(geo, given);
        expect(verdict?.kind).not.toBe('in');
        if (verdict?.kind === 'may-be') {
          expect(given.place?.startsWith('in.')).toBe(true);
          expect(given.period).toBeDefined();
          expect(given.period).not.toBe('unknown');
        }
        if (given.place?.startsWith('out.')) expect(verdict?.kind).toBe(given.period === 'no' ? 'not' : 'outside');
      }),
      { numRuns: 500 },
    );
  });
});
