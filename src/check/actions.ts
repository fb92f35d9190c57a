// What to do now: one list from kinds of leaked data to actions, each with the public advice it rests on.
import type { Language } from '../i18n/language.ts';
import { dataHeldAt } from '../incident/risk.ts';
import type { DataCategory, Incident, LeakedData } from '../incident/types.ts';
import type { ScopeMatch } from '../match/match-incident.ts';
import { addMonths } from '../shared/days.ts';

export interface AdviceSource {
  publisher: { ja: string; en: string };
  url: string;
  /** Of the page behind the address. */
  lang: Language;
}

interface ActionRule {
  id: string;
  categories: readonly DataCategory[];
  /** 1 today, 2 this week, 3 keep in mind. */
  urgency: 1 | 2 | 3;
  effortMinutes: number;
  /** Only where what leaked was (or was not) readable; absent: always. */
  protection?: 'readable' | 'unreadable';
  /** Pointless later: cards expire, numbers are reissued. */
  maxAgeMonths?: number;
  /** Whose advice it is, for records from Japan and for others; a rule without any for a region is not for it. */
  sources: { jp?: readonly AdviceSource[]; elsewhere?: readonly AdviceSource[] };
}

const consumerCentre: AdviceSource = {
  publisher: { ja: '国民生活センター', en: 'National Consumer Affairs Center of Japan' },
  url: 'https://www.kokusen.go.jp/mimamori/mj_mailmag/mj-shinsen296.html',
  lang: 'ja',
};
const antiPhishing: AdviceSource = {
  publisher: { ja: 'フィッシング対策協議会', en: 'Council of Anti-Phishing Japan' },
  url: 'https://www.antiphishing.jp/contact_faq.html',
  lang: 'ja',
};
const jpcert: AdviceSource = {
  publisher: { ja: 'JPCERT/CC', en: 'JPCERT/CC' },
  url: 'https://www.jpcert.or.jp/pr/stop-password.html',
  lang: 'ja',
};
const bankers: AdviceSource = {
  publisher: { ja: '全国銀行協会', en: 'Japanese Bankers Association' },
  url: 'https://www.zenginkyo.or.jp/hanzai/',
  lang: 'ja',
};
const tradeCommission: AdviceSource = {
  publisher: { ja: '米国連邦取引委員会', en: 'US Federal Trade Commission' },
  url: 'https://www.identitytheft.gov/databreach',
  lang: 'en',
};
const creditBureaus: readonly AdviceSource[] = [
  { publisher: { ja: 'CIC', en: 'CIC' }, url: 'https://www.cic.co.jp/', lang: 'ja' },
  { publisher: { ja: 'JICC', en: 'JICC' }, url: 'https://www.jicc.co.jp/', lang: 'ja' },
  {
    publisher: { ja: 'KSC（全国銀行個人信用情報センター）', en: 'KSC' },
    url: 'https://www.zenginkyo.or.jp/pcic/return/',
    lang: 'ja',
  },
];

const CARD = ['payment-card', 'card-security-code'] as const;
const CARD_LIFE_MONTHS = 84;

const CONTACT_DATA = [
  'email',
  'phone',
  'address',
  'name',
  'account-id',
  'purchase-history',
  'communication',
  'health',
  'family',
  'employment',
  'education',
] as const;

const rules = [
  {
    id: 'change-password',
    categories: ['password', 'security-question'],
    urgency: 1,
    effortMinutes: 5,
    sources: { jp: [jpcert], elsewhere: [tradeCommission] },
  },
  {
    id: 'call-card-issuer',
    categories: CARD,
    protection: 'readable',
    urgency: 1,
    effortMinutes: 15,
    maxAgeMonths: CARD_LIFE_MONTHS,
    sources: { jp: [consumerCentre], elsewhere: [tradeCommission] },
  },
  {
    id: 'check-statements',
    categories: CARD,
    protection: 'unreadable',
    urgency: 2,
    effortMinutes: 5,
    maxAgeMonths: CARD_LIFE_MONTHS,
    sources: { jp: [consumerCentre], elsewhere: [tradeCommission] },
  },
  {
    id: 'check-bank',
    categories: ['bank-account'],
    urgency: 2,
    effortMinutes: 10,
    sources: { jp: [bankers], elsewhere: [tradeCommission] },
  },
  {
    id: 'tell-credit-bureaus',
    categories: ['id-document', 'national-id'],
    urgency: 2,
    effortMinutes: 30,
    sources: { jp: creditBureaus },
  },
  {
    id: 'watch-identity',
    categories: ['id-document', 'national-id'],
    urgency: 2,
    effortMinutes: 30,
    sources: { elsewhere: [tradeCommission] },
  },
  {
    id: 'expect-phishing',
    categories: CONTACT_DATA,
    urgency: 3,
    effortMinutes: 1,
    sources: { jp: [antiPhishing], elsewhere: [tradeCommission] },
  },
] as const satisfies readonly ActionRule[];

export type ActionId = (typeof rules)[number]['id'];

export interface Action {
  id: ActionId;
  urgency: 1 | 2 | 3;
  effortMinutes: number;
  sources: readonly AdviceSource[];
  /** Where the site itself lets a password be changed. */
  link?: string;
}

const MOST_ACTIONS = 3;

/** At most three, most urgent first, for what was held where the user is. `today` is "2026-11-22". */
export function actionsFor(incident: Incident, match: ScopeMatch | undefined, today: string): Action[] {
  if (match?.side === 'out') return [];
  const region = incident.id.startsWith('jp-') ? 'jp' : 'elsewhere';
  const held = dataHeldAt(incident, match?.entry);
  const passwordPage = passwordPageOf(incident, match);
  const actions = (rules as readonly (ActionRule & { id: ActionId })[]).flatMap((rule): Action[] => {
    const sources = rule.sources[region];
    const isMeant = held.some((item) => rule.categories.includes(item.category) && fits(rule, item));
    if (!sources || !isMeant || isTooOld(rule, incident, today)) return [];
    const link = rule.id === 'change-password' ? passwordPage : undefined;
    return [{ id: rule.id, urgency: rule.urgency, effortMinutes: rule.effortMinutes, sources, ...(link && { link }) }];
  });
  // A readable security code beside encrypted numbers calls for the stronger of the two.
  const callsIssuer = actions.some((action) => action.id === 'call-card-issuer');
  return actions
    .filter((action) => !(callsIssuer && action.id === 'check-statements'))
    .sort((a, b) => a.urgency - b.urgency)
    .slice(0, MOST_ACTIONS);
}

function fits(rule: ActionRule, item: LeakedData): boolean {
  const isUnreadable = item.protection === 'encrypted' || item.protection === 'partial';
  return rule.protection === undefined || (rule.protection === 'unreadable') === isUnreadable;
}

function isTooOld(rule: ActionRule, incident: Incident, today: string): boolean {
  return (
    rule.maxAgeMonths !== undefined &&
    incident.publishedOn !== undefined &&
    addMonths(incident.publishedOn, rule.maxAgeMonths) < today
  );
}

/** The address that sites keep for this (https://w3c.github.io/webappsec-change-password-url/); a mall's is not the shop's. */
function passwordPageOf(incident: Incident, match: ScopeMatch | undefined): string | undefined {
  if (match?.side !== 'in' || match.entry.role !== 'service' || incident.service?.closedOn) return undefined;
  // Where a kept notice stood; nobody says that its accounts are meant.
  if (match.entry.hostBasis === 'page') return undefined;
  return `https://${match.site.split('/', 1)[0]}/.well-known/change-password`;
}
