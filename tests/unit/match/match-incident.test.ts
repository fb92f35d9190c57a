// Matching against a slow, obvious model, and the rules that the model does not show.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchIncident } from '../../../src/match/match-incident.ts';
import { siteKeysOf } from '../../../src/match/site-keys.ts';
import { expectedSide, incidentOf } from './scope-model.ts';

const today = '2026-11-22';
// Few words, so that sites and pages meet often.
const label = fc.constantFrom('a', 'shop');
const segment = fc.constantFrom('x', 'shop');
const labels = fc.tuple(fc.array(label, { minLength: 1, maxLength: 2 }), fc.constant('example'));
const host = labels.map(([front, top]) => [...front, top]);
const site = fc.tuple(host, fc.array(segment, { maxLength: 2 })).map(([h, path]) => [h.join('.'), ...path].join('/'));
const until = fc.constantFrom(undefined, '2020-03-31', today, '2030-01-01');

describe('match', () => {
  it('agrees with the model', () => {
    let hits = 0;
    fc.assert(
      fc.property(
        fc.array(fc.record({ site, until }), { maxLength: 5 }),
        fc.array(fc.record({ site }), { maxLength: 3 }),
        host,
        fc.array(segment, { maxLength: 5 }),
        (scopeIn, scopeOut, pageLabels, pageSegments) => {
          const incident = incidentOf(scopeIn, scopeOut);
          const address = `https://${pageLabels.join('.')}/${pageSegments.join('/')}`;
          const expected = expectedSide(incident, { labels: pageLabels, segments: pageSegments }, today);
          if (expected) hits++;
          expect(matchIncident(incident, siteKeysOf(address), today)?.side).toBe(expected);
        },
      ),
      { numRuns: 3_000 },
    );
    expect(hits).toBeGreaterThan(500);
  });

  it('prefers the customers’ service to the operator’s entry for the same site', () => {
    const incident = incidentOf([{ site: 'shop.example', role: 'operator' }, { site: 'shop.example' }]);
    const match = matchIncident(incident, siteKeysOf('https://shop.example/'), today);
    expect(match).toMatchObject({ side: 'in', entry: { role: 'service' } });
  });

  it('forgets an entry after its last day, not on it', () => {
    const incident = incidentOf([{ site: 'shop.example', until: today }]);
    const keys = siteKeysOf('https://shop.example/');
    expect(matchIncident(incident, keys, today)?.side).toBe('in');
    expect(matchIncident(incident, keys, '2026-11-23')).toBeUndefined();
  });
});
