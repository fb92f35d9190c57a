// Invented incidents for the library's tests: reserved domains, no real company.
import type { Incident } from '../../../src/incident/types.ts';
import { type IncidentLevel, type LibraryEntry, toEntry } from '../../../src/library/entry.ts';
import type { FeedInfo } from '../../../src/store/types.ts';

export const feed: FeedInfo = {
  id: 'built-in',
  kind: 'built-in',
  publisher: { name: 'Example publisher' },
  asOf: '2026-11-22',
  isStale: false,
  count: 1,
};

export function incidentOf(id: string, fields: Partial<Incident> = {}): Incident {
  return {
    id,
    revision: 1,
    basis: 'company-notice',
    disclosure: 'confirmed',
    organization: { name: { ja: `架空${id}`, en: `Invented ${id}` } },
    summary: { ja: '架空の出来事です。', en: 'An invented incident.' },
    sources: [{ url: `https://${id}.example/notice`, publisher: id }],
    ...fields,
  };
}

export function entryOf(id: string, fields: Partial<Incident> = {}, level: IncidentLevel = 'history'): LibraryEntry {
  return toEntry(incidentOf(id, fields), feed, level);
}

/** A record with everything the library compares. */
export const full = incidentOf('jp-2023-umineko', {
  publishedOn: '2023-03-10',
  service: { name: { ja: 'うみねこ便', en: 'Umineko Post' } },
  cause: 'web-skimming',
  via: { ja: '架空システム株式会社', en: 'Invented Systems' },
  data: [{ category: 'payment-card', count: 1200, protection: 'partial' }, { category: 'email' }],
  subjects: { max: 1200, unit: 'people', qualifier: 'up-to', note: { ja: '最大の人数', en: 'an upper bound' } },
  affectedPeriod: { from: '2022-01-01', to: '2022-12-31', basis: 'order', who: { ja: '購入者', en: 'buyers' } },
  occurred: { from: '2022-01-01', to: '2023-01-05' },
  notLeaked: [{ ja: 'パスワード', en: 'passwords' }],
  scope: { out: [{ name: { ja: 'うみねこ店舗', en: 'Umineko shops' } }] },
  timeline: [
    { on: '2023-01-05', kind: 'detected', text: { ja: '気づいた', en: 'noticed' } },
    { on: '2023-03-10', kind: 'published', text: { ja: '公表', en: 'published' } },
  ],
  secondaryHarm: 'none-reported',
  response: {
    notified: [{ channel: 'email', on: '2023-03-12' }, { channel: 'letter' }],
    reportedTo: [{ ja: '個人情報保護委員会', en: 'PPC', on: '2023-01-10' }],
    investigators: [{ ja: '架空調査', en: 'Invented Forensics' }],
    measures: [
      { kind: 'taken', text: { ja: '決済を止めた', en: 'payments stopped' } },
      { kind: 'planned', text: { ja: '監視を強める', en: 'monitoring to be strengthened' } },
    ],
    remedies: [{ ja: '再発行の費用を負担', en: 'reissue fees borne' }],
    whyThen: { ja: '調査の終わりを待った', en: 'waited for the findings' },
  },
  notices: [{ url: 'https://umineko.example/n', title: '=お知らせ', publishedOn: '2023-03-10', official: true }],
  contacts: [{ name: { ja: '専用窓口', en: 'Desk' }, tel: '0120-000-000', hours: { ja: '平日', en: 'weekdays' } }],
});
