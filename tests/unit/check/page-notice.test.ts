// The words of the notice in the page: by basis and disclosure, never more than the source says.
import { describe, expect, it } from 'vitest';
import { reportOn } from '../../../src/check/check-page.ts';
import { announcedFindings, buildPageNotice } from '../../../src/check/page-notice.ts';
import { createFormats } from '../../../src/i18n/format.ts';
import type { Incident } from '../../../src/incident/types.ts';
import { makeChoices, makeIncident, noon, stored } from './make.ts';

const session = { isFirstSession: false, noticesShown: 0, isPrivateWindow: false };
const report = (...incidents: Incident[]) =>
  reportOn(['shop.example'], incidents.map(stored), makeChoices(), noon('2026-07-01'), session);
const notice = (language: 'ja' | 'en', ...incidents: Incident[]) =>
  buildPageNotice(report(...incidents), language, createFormats(language));

describe('the notice', () => {
  it('says who published what, and when', () => {
    expect(notice('ja', makeIncident())).toEqual({
      incidentId: 'jp-2026-shop',
      revision: 1,
      lang: 'ja',
      title: '株式会社見本は、個人情報が漏えいしたと公表しています。',
      detail: '2026年6月1日公表。対象の情報：メールアドレス',
      sender: '拡張機能「お詫び（Owabi）」より',
      openLabel: '内容を見る',
      dismissLabel: '閉じる',
    });
    expect(notice('en', makeIncident())).toMatchObject({
      title: 'Sample Inc. published a notice that personal data leaked.',
      detail: 'Published June 1, 2026. Data concerned: E-mail addresses',
    });
  });

  it('says of a record of one’s own that a machine read it', () => {
    const { incident, feed } = stored(makeIncident());
    const own = [{ incident, feed: { ...feed, kind: 'private' as const } }];
    const found = reportOn(['shop.example'], own, makeChoices(), noon('2026-07-01'), session);
    expect(buildPageNotice(found, 'ja', createFormats('ja'))?.detail).toMatch(/メールアドレス あなたが残した記録です/);
    expect(buildPageNotice(found, 'en', createFormats('en'))?.detail).toMatch(/addresses From a record you kept/);
  });

  it('words suspected and investigating apart', () => {
    expect(notice('ja', makeIncident({ disclosure: 'suspected' }))?.title).toBe(
      '株式会社見本は、個人情報が漏えいした可能性があると公表しています。',
    );
    expect(notice('en', makeIncident({ disclosure: 'suspected' }))?.title).toBe(
      'Sample Inc. published a notice that personal data may have leaked.',
    );
    expect(notice('ja', makeIncident({ disclosure: 'investigating' }))?.title).toBe(
      '株式会社見本は、個人情報が漏えいしたかどうかを調査中だと公表しています。',
    );
  });

  it('names the press and the catalogue as such', () => {
    const sources = [{ url: 'https://news.example/1', publisher: '見本新聞' }];
    expect(notice('ja', makeIncident({ basis: 'press', sources }))?.title).toBe(
      '見本新聞は、株式会社見本で個人情報が漏えいしたと報じています。',
    );
    const catalogue = makeIncident({
      basis: 'catalogue',
      sources: [{ url: 'https://list.example/1', publisher: 'Sample Catalogue' }],
      service: { name: { en: 'Sample Shop' } },
    });
    expect(notice('en', catalogue)).toMatchObject({
      title: 'Listed by Sample Catalogue: personal data leaked from Sample Shop.',
      detail: expect.stringContaining('Listed June 1, 2026'),
    });
  });

  it('names the gravest three kinds of data and counts the rest', () => {
    const data = [
      { category: 'name' },
      { category: 'email' },
      { category: 'payment-card' },
      { category: 'address' },
    ] as const;
    expect(notice('ja', makeIncident({ data: [...data] }))?.detail).toBe(
      '2026年6月1日公表。対象の情報：クレジットカード情報、氏名、住所ほか1項目',
    );
    expect(notice('en', makeIncident({ data: [...data] }))?.detail).toBe(
      'Published June 1, 2026. Data concerned: Payment card details, names, postal addresses, and 1 more',
    );
    expect(notice('ja', makeIncident({ data: undefined }))?.detail).toBe('2026年6月1日公表。');
  });

  it('says what makes a kind of data less than its name', () => {
    const data = [
      { category: 'payment-card', protection: 'partial' },
      { category: 'password', protection: 'encrypted' },
      { category: 'name', protection: 'plain' },
    ] as const;
    expect(notice('ja', makeIncident({ data: [...data] }))?.detail).toBe(
      '2026年6月1日公表。対象の情報：クレジットカード情報（一部の桁・項目のみ）、パスワード（暗号化）、氏名',
    );
    expect(notice('en', makeIncident({ data: [...data] }))?.detail).toBe(
      'Published June 1, 2026. Data concerned: Payment card details (some digits or fields only), passwords (encrypted), and names',
    );
  });

  it('leaves out what the storefront did not hold', () => {
    const data = [{ category: 'payment-card' as const }, { category: 'name' as const }];
    expect(notice('ja', makeIncident({ data }, { dataExcluded: ['payment-card'] }))?.detail).toContain('情報：氏名');
  });

  it('speaks once for all alerts of the site', () => {
    const incidents = [makeIncident(), makeIncident({ id: 'jp-2026-b' }), makeIncident({ id: 'jp-2026-c' })];
    expect(notice('ja', ...incidents)?.detail).toContain('このサイトに関わる公表が、ほかに2件あります。');
    expect(announcedFindings(report(...incidents))).toHaveLength(3);
    expect(notice('ja', makeIncident({ publishedOn: '2001-01-01' }))).toBeUndefined();
    expect(announcedFindings(report(makeIncident({ publishedOn: '2001-01-01' })))).toEqual([]);
  });
});
