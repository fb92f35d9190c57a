// Every state of the popup, by name: what the tab is, what is stored, what the user chose.
import type { Incident } from '../../../src/incident/types.ts';
import geo from '../../../src/records/2011/jp-2011-geo-eshop.json' with { type: 'json' };
import type { IncidentMark, Settings, SiteMark } from '../../../src/shared/settings.ts';
import type { FeedInfo, StoredIncident } from '../../../src/store/types.ts';
import { breachNotice } from './breach-notice.ts';
import { everyField, fewestFields, hostile, longName, shop } from './incidents.ts';

export interface GalleryState {
  address?: string;
  isPrivate?: boolean;
  hasSiteAccess?: boolean;
  stored: StoredIncident[];
  feeds: FeedInfo[];
  storeState?: 'ready' | 'empty' | 'memory';
  settings?: Partial<Settings>;
  marks?: IncidentMark[];
  sites?: SiteMark[];
  /** What the open page says, where that matters. */
  page?: string;
}

export const galleryNowMs = Date.UTC(2026, 10, 22, 3);

const builtIn: FeedInfo = {
  id: 'built-in',
  kind: 'built-in',
  publisher: { name: 'Owabi', corrections: 'https://feed.example/corrections' },
  asOf: '2026-11-20',
  isStale: false,
  count: 729,
};
const ownFeed: FeedInfo = { ...builtIn, id: 'private', kind: 'private', publisher: { name: 'Owabi' }, count: 1 };
const address = 'https://www.asagao.example/basket';

function on(incidents: Incident[], over: Partial<GalleryState> = {}): GalleryState {
  const feeds = over.feeds ?? [builtIn];
  const [feed = builtIn] = feeds;
  return { address, feeds, stored: incidents.map((incident) => ({ incident, feed })), ...over };
}

const id = 'jp-2026-asagao';
const read: IncidentMark = { incidentId: id, revision: 1, readAt: 1 };
const catalogue = shop({
  id: 'hibp-asagao',
  basis: 'catalogue',
  organization: { name: { en: 'Asagao' } },
  service: undefined,
  summary: { en: 'Listed with 120,000 accounts.' },
  data: [{ category: 'email' }, { category: 'password', protection: 'hashed' }],
  subjects: { max: 120000, unit: 'accounts' },
  affectedPeriod: undefined,
  timeline: undefined,
  response: undefined,
  notices: undefined,
  contacts: undefined,
  secondaryHarm: undefined,
  sources: [{ url: 'https://catalogue.example/asagao', publisher: 'Sample Catalogue', licence: 'CC-BY-4.0' }],
});
const noticeAddress = 'https://shop.asagao.example/owabi';
const old = shop({ id: 'jp-2019-asagao', publishedOn: '2019-05-20', timeline: undefined });
const update = shop({
  revision: 2,
  changes: [{ revision: 2, on: '2026-11-10', material: false, text: { ja: '窓口の時間', en: 'Desk hours' } }],
});

export const states: Record<string, GalleryState> = {
  alert: on([shop()]),
  suspected: on([shop({ disclosure: 'suspected', affectedPeriod: undefined })]),
  investigating: on([shop({ disclosure: 'investigating', data: undefined, subjects: undefined, cause: undefined })]),
  updated: on([update], { marks: [read] }),
  history: on([old]),
  'geo-related': on([geo as Incident], { address: 'https://www.geonet.co.jp/' }),
  'geo-cleared': on([geo as Incident], { address: 'https://geo-online.co.jp/' }),
  press: on([shop({ basis: 'press', notices: undefined, sources: fewestFields.sources })]),
  catalogue: on([catalogue]),
  unverified: on([{ ...catalogue, unverified: true }]),
  storefront: on([everyField], { address: 'https://mall.example/asagao/item' }),
  several: on([
    shop(),
    old,
    everyField,
    shop({ id: 'jp-2026-op', scope: { in: [{ site: 'asagao.example', role: 'operator', hostBasis: 'editor' }] } }),
    shop({ id: 'jp-2024-asagao', publishedOn: '2024-02-01', disclosure: 'suspected' }),
  ]),
  'long-name': on([longName]),
  'every-field': on([everyField]),
  'fewest-fields': on([fewestFields]),
  hostile: on([hostile]),
  handled: on([shop()], { marks: [{ ...read, handledAt: 1, done: ['call-card-issuer'] }] }),
  snoozed: on([shop()], { marks: [{ ...read, snooze: { untilMs: galleryNowMs + 7 * 864e5 } }] }),
  'muted-site': on([shop()], { sites: [{ site: 'asagao.example', mutedAt: 1 }] }),
  'ended-desk': on([
    shop({ contacts: [{ name: { ja: '窓口', en: 'Desk' }, tel: '0120-000-000', until: '2026-10-31' }] }),
  ]),
  nothing: on([]),
  'breach-notice': on([], { page: breachNotice, address: noticeAddress }),
  'on-a-wire': on([], { page: breachNotice, address: 'https://prtimes.jp/main/html/rd/p/1.html' }),
  'second-notice': on([shop()], { page: breachNotice, address: noticeAddress }),
  kept: on([shop({ id: 'jp-2026-own-1k9x2' })], { feeds: [ownFeed, builtIn], address: noticeAddress }),
  watched: on([], { sites: [{ site: 'asagao.example', watchedAt: 1 }] }),
  'no-leak-found': on([shop({ disclosure: 'not-confirmed' })]),
  'list-empty': on([], { storeState: 'empty', feeds: [] }),
  'list-broken': on([shop()], { storeState: 'memory' }),
  'list-old': on([shop()], { feeds: [{ ...builtIn, asOf: '2026-09-01', isStale: true }] }),
  private: on([shop()], { isPrivate: true }),
  'private-off': on([shop()], { isPrivate: true, settings: { usePrivateWindows: 'off' } }),
  'browser-page': on([], { address: 'chrome://settings/' }),
  'local-page': on([], { address: 'http://192.168.0.1/' }),
  'no-access': on([], { address: undefined, hasSiteAccess: false }),
  'access-off': on([shop()], { hasSiteAccess: false }),
};
