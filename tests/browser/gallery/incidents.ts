// Invented incidents of invented shops for the gallery; reserved domains only.
import type { Incident } from '../../../src/incident/types.ts';

export function shop(over: Partial<Incident> = {}): Incident {
  return {
    id: 'jp-2026-asagao',
    revision: 1,
    basis: 'company-notice',
    publishedOn: '2026-10-02',
    disclosure: 'confirmed',
    organization: { name: { ja: '株式会社あさがお商店', en: 'Asagao Shoten Co., Ltd.' } },
    service: { name: { ja: 'あさがお手芸店', en: 'Asagao Craft Shop' } },
    summary: {
      ja: '通販サイトの決済画面が書き換えられ、入力されたカード情報が外部に送られていた。',
      en: 'The checkout page of the web shop was altered, and card details typed into it were sent elsewhere.',
    },
    cause: 'web-skimming',
    data: [
      { category: 'payment-card', count: 4812 },
      { category: 'card-security-code', count: 4812 },
      { category: 'password', protection: 'hashed' },
      { category: 'name' },
      { category: 'address' },
      { category: 'phone' },
      { category: 'email' },
    ],
    subjects: { max: 4650, unit: 'people' },
    affectedPeriod: {
      from: '2025-03-14',
      to: '2026-07-30',
      who: { ja: '期間中にカードで支払った人', en: 'people who paid by card in the period' },
    },
    occurred: { from: '2025-03-14', to: '2026-07-30' },
    scope: {
      in: [{ site: 'asagao.example', role: 'service', hostBasis: 'source' }],
      out: [{ name: { ja: '実店舗での買い物', en: 'Purchases in the shops' } }],
    },
    timeline: [
      {
        on: '2026-07-29',
        kind: 'detected',
        text: { ja: 'カード会社から連絡を受けた', en: 'A card company got in touch' },
      },
      { on: '2026-07-30', kind: 'contained', text: { ja: 'カード決済を止めた', en: 'Card payments were stopped' } },
      { on: '2026-10-02', kind: 'published', text: { ja: 'お知らせを公表した', en: 'The notice was published' } },
    ],
    secondaryHarm: 'unknown',
    response: {
      notified: [{ channel: 'email', on: '2026-10-02' }],
      reportedTo: [{ ja: '個人情報保護委員会', en: 'Personal Information Protection Commission', on: '2026-08-03' }],
      measures: [
        { kind: 'taken', text: { ja: '決済画面を作り直した', en: 'The checkout page was rebuilt' } },
        { kind: 'planned', text: { ja: '改ざんを見つける仕組みを入れる', en: 'Tamper detection will be added' } },
      ],
      remedies: [{ ja: 'カードの再発行の手数料を会社が負う', en: 'The company bears the fee for a new card' }],
    },
    notices: [
      {
        url: 'https://asagao.example/news/1002',
        title: '不正アクセスによる個人情報の漏えいに関するお詫びとお知らせ',
        publishedOn: '2026-10-02',
        stage: 'first',
        official: true,
      },
    ],
    contacts: [
      {
        name: { ja: 'お客様専用窓口', en: 'Customer desk' },
        tel: '0120-000-000',
        hours: { ja: '平日 9:00〜18:00', en: 'Weekdays 9:00–18:00' },
        until: '2027-03-31',
        audience: 'customers',
      },
    ],
    sources: [
      { url: 'https://asagao.example/news/1002', publisher: '株式会社あさがお商店', retrievedOn: '2026-10-03' },
    ],
    ...over,
  };
}

/** Only what every record must have. */
export const fewestFields: Incident = {
  id: 'jp-2026-few',
  revision: 1,
  basis: 'press',
  publishedOn: '2026-11-01',
  disclosure: 'suspected',
  organization: { name: { ja: '見本協会' } },
  summary: { ja: '会員の情報が外に出たおそれがある。' },
  scope: { in: [{ site: 'asagao.example', role: 'service', hostBasis: 'editor' }] },
  sources: [{ url: 'https://news.example/2026/11', publisher: '見本新聞' }],
};

const name120 = '見本'.repeat(20);
export const longName = shop({
  id: 'jp-2026-long',
  organization: {
    name: { ja: `株式会社${name120}${name120}${name120}`.slice(0, 120), en: 'Sample '.repeat(17).trim() },
  },
  service: {
    name: {
      ja: `${name120}オンラインショップ${name120}${name120}`.slice(0, 120),
      en: 'Samplestoreonlineshopwithoutanyspaces'.repeat(4).slice(0, 120),
    },
  },
});

export const everyField = shop({
  id: 'jp-2026-every',
  revision: 3,
  unverified: false,
  via: { ja: '株式会社みほんシステム', en: 'Mihon Systems' },
  notLeaked: [
    { ja: 'マイナンバー', en: 'national ID numbers' },
    { ja: '購入履歴', en: 'purchase history' },
  ],
  subjects: { max: 4650, unit: 'people', note: { ja: '重複を除いた人数', en: 'repeat customers counted once' } },
  scope: {
    in: [
      { site: 'asagao.example', role: 'service', hostBasis: 'source', name: { ja: '本店', en: 'Main shop' } },
      {
        site: 'mall.example/asagao',
        role: 'storefront',
        hostBasis: 'source',
        name: { ja: 'みほんモール店', en: 'Shop in Mihon Mall' },
        dataExcluded: ['payment-card', 'card-security-code'],
        until: '2027-01-01',
      },
    ],
    out: [
      { name: { ja: '実店舗', en: 'Shops in town' } },
      { site: 'asagao-app.example', name: { ja: 'あさがおアプリ', en: 'Asagao app' }, hostBasis: 'source' },
    ],
  },
  secondaryHarm: 'reported',
  response: {
    ...shop().response,
    investigators: [{ ja: '株式会社みほん調査', en: 'Mihon Forensics' }],
    whyThen: {
      ja: '調査が終わる前の公表は混乱を招くと考え、結果を待った',
      en: 'Publishing before the investigation ended might have caused confusion, so the results were awaited',
    },
  },
  notices: [
    {
      url: 'http://asagao.example/news/0801',
      title: '第一報',
      publishedOn: '2026-08-01',
      stage: 'first',
      official: true,
    },
    {
      url: 'https://asagao.example/news/1002',
      title: '最終報告',
      publishedOn: '2026-10-02',
      stage: 'final',
      official: true,
      archivedUrl: 'https://archive.example/asagao',
    },
  ],
  contacts: [
    ...(shop().contacts ?? []),
    {
      name: { ja: '報道窓口', en: 'Press desk' },
      tel: '03-0000-0000',
      email: 'press@asagao.example',
      audience: 'press',
    },
    {
      name: { ja: '終了した窓口', en: 'Closed desk' },
      tel: '0120-111-111',
      until: '2026-10-31',
      url: 'https://asagao.example/desk',
    },
  ],
  sources: [
    { url: 'https://asagao.example/news/1002', publisher: '株式会社あさがお商店', retrievedOn: '2026-10-03' },
    { url: 'http://news.example/a', publisher: '見本新聞', retrievedOn: '2026-10-04', licence: 'CC-BY-4.0' },
  ],
  changes: [
    {
      revision: 2,
      on: '2026-10-20',
      material: true,
      text: { ja: '対象の期間が広がった', en: 'The period was extended' },
    },
    { revision: 3, on: '2026-11-01', material: false, text: { ja: '窓口の時間を直した', en: 'Desk hours corrected' } },
  ],
});

/** Every text hostile: markup, direction marks, script addresses. */
export const hostile = shop({
  id: 'jp-2026-hostile',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: hostile on purpose
  organization: { name: { ja: '<img src=x onerror=alert(1)>\u202egnp.exe', en: '<script>alert(1)</script>${1}&lt;' } },
  summary: { ja: 'あ'.repeat(2000), en: 'x'.repeat(2000) },
  service: { name: { ja: 'e\u0301\u0301\u0301\u0301\u0301\u0301', en: '"><b>bold' } },
  notices: [{ url: 'javascript:alert(1)', title: '</script><img src=x onerror=alert(1)>' }],
  sources: [
    { url: ' java\tscript:alert(1)', publisher: 'data:text/html,x' },
    { url: 'https://user:pass@asagao.example/', publisher: 'userinfo' },
    { url: '//asagao.example/x', publisher: 'relative' },
    { url: 'https://xn--80ak6aa92e.example/', publisher: 'аррӏе' },
  ],
  contacts: [{ tel: '1;ext=javascript:alert(1)', email: 'a@b.example?bcc=c@d.example', url: 'vbscript:x' }],
});
