// What to do now: at most three, most urgent first, only what this record calls for.
import { describe, expect, it } from 'vitest';
import { actionsFor } from '../../../src/check/actions.ts';
import type { LeakedData } from '../../../src/incident/types.ts';
import { dataCategories } from '../../../src/incident/vocabulary.ts';
import { matchIncident } from '../../../src/match/match-incident.ts';
import { makeIncident } from './make.ts';

const today = '2026-07-01';
const ids = (data: LeakedData[], over: Parameters<typeof makeIncident>[0] = {}, site = {}) => {
  const incident = makeIncident({ data, ...over }, site);
  return actionsFor(incident, matchIncident(incident, ['shop.example'], today), today).map((action) => action.id);
};

describe('actions', () => {
  it('call the issuer for readable cards, read statements for encrypted ones', () => {
    expect(ids([{ category: 'payment-card' }])).toEqual(['call-card-issuer']);
    expect(ids([{ category: 'payment-card', protection: 'encrypted' }])).toEqual(['check-statements']);
    expect(ids([{ category: 'payment-card', protection: 'encrypted' }, { category: 'card-security-code' }])).toEqual([
      'call-card-issuer',
    ]);
  });

  it('are at most three, most urgent first', () => {
    expect(ids(dataCategories.map((category) => ({ category })))).toEqual([
      'change-password',
      'call-card-issuer',
      'check-bank',
    ]);
    expect(ids([{ category: 'email' }, { category: 'password' }])).toEqual(['change-password', 'expect-phishing']);
  });

  it('name Japan’s credit bureaux for Japanese records only', () => {
    const incident = makeIncident({ data: [{ category: 'id-document' }] });
    const [action] = actionsFor(incident, undefined, today);
    expect(action?.id).toBe('tell-credit-bureaus');
    expect(action?.sources.map((source) => source.publisher.en)).toEqual(['CIC', 'JICC', 'KSC']);
    expect(ids([{ category: 'id-document' }], { id: 'us-2026-shop' })).toEqual(['watch-identity']);
  });

  it('leave out what was not held here, and everything on a site declared unaffected', () => {
    expect(ids([{ category: 'payment-card' }, { category: 'email' }], {}, { dataExcluded: ['payment-card'] })).toEqual([
      'expect-phishing',
    ]);
    expect(ids([{ category: 'email' }], { scope: { out: [{ site: 'shop.example' }] } })).toEqual([]);
  });

  it('stop sending people to their issuer once every card of then has expired', () => {
    expect(ids([{ category: 'payment-card' }], { publishedOn: '2019-07-01' })).toEqual(['call-card-issuer']);
    expect(ids([{ category: 'payment-card' }], { publishedOn: '2019-06-30' })).toEqual([]);
    expect(ids([{ category: 'bank-account' }], { publishedOn: '2011-06-08' })).toEqual(['check-bank']);
  });

  it('link the password page of the site itself, never of a mall or a closed shop', () => {
    const linkOf = (over: object, site: object) => {
      const incident = makeIncident({ data: [{ category: 'password' }], ...over }, site);
      return actionsFor(incident, matchIncident(incident, ['mall.example/a', 'shop.example'], today), today)[0]?.link;
    };
    expect(linkOf({}, {})).toBe('https://shop.example/.well-known/change-password');
    expect(linkOf({}, { site: 'mall.example/a', role: 'storefront' })).toBeUndefined();
    expect(linkOf({ service: { name: { ja: '見本' }, closedOn: '2026-01-01' } }, {})).toBeUndefined();
  });

  it('rest on public advice over https', () => {
    const all = dataCategories.flatMap((category) =>
      ['jp-2026-shop', 'us-2026-shop'].flatMap((id) =>
        actionsFor(makeIncident({ id, data: [{ category }] }), undefined, today),
      ),
    );
    expect(all.length).toBeGreaterThan(10);
    for (const action of all) {
      expect(action.sources.length).toBeGreaterThan(0);
      for (const source of action.sources) expect(new URL(source.url).protocol).toBe('https:');
    }
  });
});
