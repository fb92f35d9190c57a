// Small invented incidents and choices for tests of the decision; reserved domains only.
import type { Incident, ScopeIn } from '../../../src/incident/types.ts';
import { type Choices, defaultSettings, type IncidentMark, type SiteMark } from '../../../src/shared/settings.ts';
import type { FeedInfo, StoredIncident } from '../../../src/store/types.ts';

export const feed: FeedInfo = {
  id: 'built-in',
  kind: 'built-in',
  publisher: { name: 'Owabi', corrections: 'https://feed.example/corrections' },
  asOf: '2026-11-22',
  isStale: false,
  count: 1,
};

export function makeIncident(over: Partial<Incident> = {}, site: Partial<ScopeIn> = {}): Incident {
  return {
    id: 'jp-2026-shop',
    revision: 1,
    basis: 'company-notice',
    publishedOn: '2026-06-01',
    disclosure: 'confirmed',
    organization: { name: { ja: '株式会社見本', en: 'Sample Inc.' } },
    summary: { ja: '見本の要約。', en: 'A sample summary.' },
    data: [{ category: 'email' }],
    scope: { in: [{ site: 'shop.example', role: 'service', hostBasis: 'source', ...site }] },
    notices: [{ url: 'https://shop.example/notice', publishedOn: '2026-06-01' }],
    sources: [{ url: 'https://shop.example/notice', publisher: '株式会社見本' }],
    ...over,
  };
}

export const stored = (incident: Incident): StoredIncident => ({ incident, feed });

export function makeChoices(over: { incidents?: IncidentMark[]; sites?: SiteMark[]; settings?: object } = {}): Choices {
  return {
    settings: { ...defaultSettings, ...over.settings },
    incidents: over.incidents ?? [],
    sites: over.sites ?? [],
  };
}

export const noon = (day: string) => new Date(`${day}T12:00:00`).getTime();
