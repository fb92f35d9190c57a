// Synthetic incidents shaped like the shipped ones: the same fields as often, texts as long, and every one different.
import type { Incident } from '../../src/incident/types.ts';
import { between, chance, createRandom, pick, type Random } from './random.ts';
import * as words from './synthetic-words.ts';

type Of<K extends keyof Incident> = NonNullable<Incident[K]>;

/** Incident number `n` of the endless synthetic feed; ids ascend with `n`. */
export function makeSyntheticIncident(n: number, revision = 1): Incident {
  const random = createRandom(Math.imul(n + 1, 2654435761) ^ revision);
  const year = 2005 + Math.floor(n / 5_000);
  const published = dayIn(random, year);
  const slug = `${romajiName(random)}-${romajiName(random)}`;
  const name = {
    ja: chance(random, 0.5) ? kanjiName(random) : katakanaName(random),
    en: capital(slug.replace('-', ' ')),
  };
  const [tradeJa, tradeEn] = pick(random, words.trades);
  const count = Math.ceil(10 ** (1 + random() * 5.5));
  const [cause, causeJa, causeEn] = pick(random, words.causes);
  const host = `${slug}${chance(random, 0.3) ? between(random, 1, 999) : ''}.example`;
  const items = shuffled(random, words.items).slice(0, between(random, 1, 6));
  const hasSite = chance(random, 0.75);
  const isCompany = chance(random, 0.4);
  return {
    id: `jp-${year}-${String(n).padStart(6, '0')}-${slug}`,
    revision,
    basis: isCompany ? 'company-notice' : 'press',
    ...(chance(random, 0.89) && { publishedOn: published }),
    disclosure: pick(random, ['confirmed', 'suspected', 'suspected', 'investigating'] as const),
    organization: {
      name: {
        ja: chance(random, 0.7) ? `株式会社${name.ja}${tradeJa}` : `${name.ja}${tradeJa}株式会社`,
        en: `${name.en} ${tradeEn}`,
      },
    },
    ...(chance(random, 0.78) && { service: { name: serviceName(random, name) } }),
    summary: summarize(random, { causeJa, causeEn, items, count, name }),
    cause,
    ...(chance(random, 0.12) && { via: { ja: `株式会社${kanjiName(random)}` } }),
    ...(chance(random, 0.79) && { data: dataOf(random, items, count) }),
    ...(chance(random, 0.86) && { subjects: subjectsOf(random, count) }),
    ...(chance(random, 0.2) && { affectedPeriod: { from: dayIn(random, year - 2), to: dayIn(random, year - 1) } }),
    ...(chance(random, 0.43) && { occurred: { from: dayIn(random, year - 1), to: published } }),
    ...(hasSite && {
      scope: { in: [{ site: host, role: pick(random, ['service', 'operator'] as const), hostBasis: 'editor' }] },
    }),
    ...(chance(random, 0.22) && {
      notLeaked: shuffled(random, words.items)
        .slice(0, 2)
        .map(([, ja, en]) => ({ ja, en })),
    }),
    ...(chance(random, 0.94) && { timeline: timelineOf(random, year, published) }),
    ...(chance(random, 0.16) && {
      response: {
        reportedTo: [{ ja: '個人情報保護委員会', en: 'Personal Information Protection Commission', on: published }],
      },
    }),
    ...(isCompany && {
      notices: [
        {
          url: `https://www.${host}/news/${year}/${between(random, 100, 99_999)}.html`,
          publishedOn: published,
          official: true,
          title: `${name.ja}における${properNoun(random).ja}の${causeJa.slice(0, 8)}のお詫びとお知らせ`,
        },
      ],
    }),
    ...(chance(random, 0.18) && {
      contacts: [
        {
          tel: `0120-${digits(random, 3)}-${digits(random, 3)}`,
          hours: { ja: `平日 ${between(random, 9, 10)}:00–${between(random, 17, 20)}:00` },
        },
      ],
    }),
    sources: Array.from({ length: between(random, 1, 4) }, () => sourceOf(random, year)),
  };
}

export function* makeSyntheticFeed(count: number): Generator<Incident> {
  for (let n = 0; n < count; n++) yield makeSyntheticIncident(n);
}

function kanjiName(random: Random): string {
  return Array.from({ length: between(random, 2, 4) }, () => pick(random, words.kanji)).join('');
}

function serviceName(random: Random, name: { ja: string; en: string }) {
  const [ja, en] = pick(random, words.services);
  return { ja: `${name.ja}${ja}`, en: `${name.en} ${en}` };
}

interface Story {
  causeJa: string;
  causeEn: string;
  items: readonly (typeof words.items)[number][];
  count: number;
  name: { ja: string; en: string };
}

function summarize(random: Random, { causeJa, causeEn, items, count, name }: Story) {
  const [effectJa, effectEn] = pick(random, words.effects);
  const [detailJa, detailEn] = pick(random, words.details);
  const [serviceJa, serviceEn] = pick(random, words.services);
  const listed = items.slice(0, 3);
  const isLong = chance(random, 0.5);
  const [place, where] = [properNoun(random), properNoun(random)];
  const mention = {
    ja: isLong ? `${place.ja}の${serviceJa}で` : '',
    en: isLong ? `the ${place.en} ${serviceEn}` : name.en,
  };
  return {
    ja: `${causeJa}、${mention.ja}${where.ja}の利用者${count}人分の${listed.map(([, ja]) => ja).join('、')}${effectJa}${isLong ? `${detailJa}。` : ''}`,
    en: `${causeEn} at ${where.en}: ${listed.map(([, , en]) => en).join(', ')} of ${count.toLocaleString('en')} users of ${mention.en} ${effectEn}${isLong ? `; ${detailEn}` : ''}.`,
  };
}

function dataOf(random: Random, items: Story['items'], count: number): Of<'data'> {
  return items.map(([category]) => ({
    category,
    ...(chance(random, 0.25) && { count: Math.max(1, Math.floor(count * random())) }),
    ...(chance(random, 0.08) && { protection: pick(random, ['plain', 'hashed', 'encrypted', 'partial'] as const) }),
  }));
}

function subjectsOf(random: Random, max: number): Of<'subjects'> {
  const [ja, en] = pick(random, words.services);
  const unit = pick(random, ['people', 'people', 'accounts', 'records', 'cards'] as const);
  return { max, unit, ...(chance(random, 0.4) && { note: aboutPlace(random, `${ja}の利用者`, `users of the ${en}`) }) };
}

function timelineOf(random: Random, year: number, published: string): Of<'timeline'> {
  const [ja, en] = pick(random, words.details);
  const first = {
    on: published,
    kind: 'published',
    text: { ja: '最初の公表', en: 'First public announcement' },
  } as const;
  return chance(random, 0.35)
    ? [{ on: dayIn(random, year - 1), kind: 'detected', text: aboutPlace(random, ja, en) }, first]
    : [first];
}

/** Four hundred publishers, each with a name, a host and a way of naming its pages. */
const publishers = Array.from({ length: 400 }, (_, i) => {
  const random = createRandom(i + 77);
  const name = chance(random, 0.5) ? `${kanjiName(random)}新聞` : `${katakanaName(random)}ニュース`;
  return {
    name,
    host: `${romajiName(random)}.example`,
    section: pick(random, words.sections),
    style: between(random, 0, 2),
  };
});

function aboutPlace(random: Random, ja: string, en: string) {
  const place = properNoun(random);
  return { ja: `${place.ja}：${ja}`, en: `${place.en}: ${en}` };
}

function sourceOf(random: Random, year: number): Of<'sources'>[number] {
  // A few publishers report most incidents.
  const { name, host, section, style } =
    publishers[Math.floor(random() ** 3 * publishers.length)] ?? pick(random, publishers);
  const page = [
    `${year}${digits(random, 4)}-${digits(random, 6)}/`,
    `${digits(random, 8)}.html`,
    `${romajiName(random)}-${romajiName(random)}`,
  ][style];
  return { url: `https://www.${host}/${section}/${page}`, publisher: name, retrievedOn: '2026-11-22' };
}

function romajiName(random: Random): string {
  return Array.from({ length: between(random, 2, 4) }, () => pick(random, words.romaji)).join('');
}

function katakanaName(random: Random): string {
  return Array.from({ length: between(random, 3, 7) }, () => pick(random, words.katakana)).join('');
}

/** What stands in for the many words a grammar does not have. */
function properNoun(random: Random): { ja: string; en: string } {
  const en = capital(romajiName(random));
  return { ja: chance(random, 0.5) ? kanjiName(random) : katakanaName(random), en };
}

function dayIn(random: Random, year: number): string {
  return `${year}-${String(between(random, 1, 12)).padStart(2, '0')}-${String(between(random, 1, 28)).padStart(2, '0')}`;
}

function digits(random: Random, length: number): string {
  return Array.from({ length }, () => between(random, 0, 9)).join('');
}

function shuffled<T>(random: Random, list: readonly T[]): T[] {
  return list
    .map((item) => [random(), item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);
}

function capital(text: string): string {
  return text.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}
