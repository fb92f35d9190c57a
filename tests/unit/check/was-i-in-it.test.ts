// "Was I in it?": what is asked and answered, on the GEO record of 2011 and on records with other facts.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answers, judgeAnswers, questionsFor } from '../../../src/check/was-i-in-it.ts';
import { customerDeskOf } from '../../../src/incident/contact-state.ts';
import { validateIncident } from '../../../src/incident/validate.ts';
import geoJson from '../../../src/records/2011/jp-2011-geo-eshop.json' with { type: 'json' };
import { makeIncident } from './make.ts';

const validated = validateIncident(geoJson, 'jp-2011-geo-eshop.json');
if (validated.kind !== 'valid') throw new Error('the GEO record is not valid');
const geo = validated.incident;
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

  it('ordered 2008-06-01 at the Rakuten storefront: in, without card and bank data', () => {
    const verdict = judgeAnswers(geo, { place: idOf('楽天市場店'), period: { day: '2008-06-01' } });
    expect(verdict).toMatchObject({
      kind: 'in',
      reasons: [{ kind: 'affected-place' }, { kind: 'inside-period', day: '2008-06-01' }],
      notHeld: ['payment-card', 'bank-account'],
    });
    expect(verdict?.held.map((item) => item.category)).toEqual(['name', 'address', 'phone', 'email', 'birth-date']);
  });

  it('ordered 2008-06-01 at the shop itself: in, with card and bank data', () => {
    const verdict = judgeAnswers(geo, { place: 'in.0', period: { day: '2008-06-01' } });
    expect(verdict?.kind).toBe('in');
    expect(verdict?.held).toContainEqual({ category: 'payment-card', count: 127090, protection: 'encrypted' });
    expect(verdict?.notHeld).toEqual([]);
  });

  it('ordered 2011-04-02: not, whatever the shop', () => {
    for (const id of [idOf('楽天市場店'), 'unknown', undefined]) {
      expect(judgeAnswers(geo, { ...(id && { place: id }), period: { day: '2011-04-02' } })).toMatchObject({
        kind: 'not',
        reasons: [{ kind: 'outside-period', day: '2011-04-02' }],
      });
    }
  });

  it('the first and the last day are inside, their neighbours are not', () => {
    const at = (day: string) => judgeAnswers(geo, { place: 'in.0', period: { day } })?.kind;
    expect([at('2005-12-09'), at('2005-12-10'), at('2011-03-31'), at('2011-04-01')]).toEqual([
      'not',
      'in',
      'in',
      'not',
    ]);
  });

  it('rented at a GEO store: declared unaffected, no date needed', () => {
    expect(judgeAnswers(geo, { place: idOf('ゲオ店舗') })).toMatchObject({
      kind: 'not',
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
    const incident = makeIncident({ affectedPeriod: { who: { ja: 'アプリに登録した人' } } });
    expect(questionsFor(incident)).toEqual([{ kind: 'description', who: { ja: 'アプリに登録した人' } }]);
    expect(judgeAnswers(incident, { description: 'yes' })).toMatchObject({
      kind: 'in',
      reasons: [{ kind: 'described' }],
    });
    expect(judgeAnswers(incident, { description: 'no' })?.kind).toBe('not');
  });

  it('asks for the card only where nothing but cards leaked', () => {
    const cards = makeIncident({ data: [{ category: 'payment-card' }, { category: 'card-security-code' }] });
    expect(questionsFor(cards)).toEqual([{ kind: 'card' }]);
    expect(judgeAnswers(cards, { card: 'no' })).toMatchObject({ kind: 'not', reasons: [{ kind: 'no-card' }] });
    expect(questionsFor(makeIncident({ data: [{ category: 'payment-card' }, { category: 'name' }] }))).toEqual([]);
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
      'not',
      'in',
      'in',
      'cannot-tell',
    ]);
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

  it('is only ever "in" when every question was answered and none with "cannot remember"', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const verdict = judgeAnswers(geo, given);
        if (verdict?.kind === 'in') {
          expect(given.place?.startsWith('in.')).toBe(true);
          expect(given.period).toBeDefined();
          expect(given.period).not.toBe('unknown');
        }
        if (given.place?.startsWith('out.')) expect(verdict?.kind).toBe('not');
      }),
      { numRuns: 500 },
    );
  });
});
