// The record's shape, once: the validator runs it, the types are inferred from it.
import * as v from 'valibot';
import * as words from './vocabulary.ts';

/** Longest texts a record may carry, in UTF-16 code units; longer ones are refused, never cut. */
export const limits = {
  id: 80,
  name: 200,
  text: 2_000,
  url: 2_048,
  site: 300,
  list: 64,
  /** Largest count: ten thousand million, above everybody alive. */
  count: 10_000_000_000,
} as const;

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above; most texts have neither, and one look tells
const CONTROL_OR_SURROGATE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ud800-\udfff]/;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** One rule, not five: a list has a million texts. */
const text = (max: number) =>
  v.pipe(
    v.string(),
    v.check(
      (s) => faultOfText(s, max) === undefined,
      ({ input }) => faultOfText(input, max) ?? '',
    ),
  );

function faultOfText(s: string, max: number): string | undefined {
  if (s === '') return 'is empty: fill it in, or leave it out where nothing is known';
  if (s.length > max) return `is longer than ${max} characters`;
  if (s.trim() === '') return 'is blank: fill it in, or leave it out where nothing is known';
  if (!CONTROL_OR_SURROGATE.test(s)) return undefined;
  if (CONTROL.test(s)) return 'contains control characters';
  return LONE_SURROGATE.test(s) ? 'contains half a character' : undefined;
}

/** Text in Japanese, English or both; every screen falls back to the other. */
const localized = (max: number) =>
  v.pipe(
    v.object({ ja: v.optional(text(max)), en: v.optional(text(max)) }),
    v.check((t) => t.ja !== undefined || t.en !== undefined, 'needs a text in "ja" or "en"'),
  );

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isDay(s: string): boolean {
  const m = DAY.exec(s);
  if (!m) return false;
  const [year, month, day] = [Number(m[1]), Number(m[2]), Number(m[3])];
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return year >= 1900 && day >= 1 && day <= (MONTH_LENGTHS[month - 1] ?? 0) + (leap ? 1 : 0);
}

const day = v.pipe(v.string(), v.check(isDay, 'is not a date of the form 2026-01-31'));
const count = v.pipe(
  v.number(),
  v.check((n) => Number.isInteger(n) && n >= 1, 'is not a whole number from 1'),
  v.maxValue(limits.count, 'is larger than any real count'),
);
const oneOf = <const T extends readonly string[]>(list: T) => v.picklist(list, `is not one of: ${list.join(', ')}`);
const list = <T extends v.GenericSchema>(item: T, whenEmpty = 'leave it out instead') =>
  v.pipe(
    v.array(item),
    v.minLength(1, `is an empty list; ${whenEmpty}`),
    v.maxLength(limits.list, `has more than ${limits.list} entries`),
  );
const webAddress = v.pipe(
  text(limits.url),
  v.check((s) => /^https?:\/\//.test(s) && URL.canParse(s) && !hasUserInfo(s), 'is not an http or https address'),
);
const hasUserInfo = (s: string) => {
  if (!s.includes('@')) return false;
  const url = new URL(s);
  return url.username !== '' || url.password !== '';
};
const site = v.pipe(
  text(limits.site),
  v.regex(
    /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9](?:\/[^\s/?#]+){0,3}$/,
    'is not a site of the form "host.example" or "host.example/path" (lower-case ASCII, up to three segments)',
  ),
);
const telephone = v.pipe(
  text(40),
  v.regex(/^\+?[0-9](?:[0-9 ()-]{2,30})[0-9]$/, 'is not a telephone number (digits, spaces, hyphens)'),
);
const email = v.pipe(
  text(200),
  v.regex(/^[A-Za-z0-9._+-]+@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}$/, 'is not an e-mail address'),
);

const span = v.pipe(
  v.object({ from: v.optional(day), to: v.optional(day) }),
  v.check((p) => p.from !== undefined || p.to !== undefined, 'needs "from" or "to"'),
  v.check((p) => p.from === undefined || p.to === undefined || p.from <= p.to, 'ends before it begins'),
);
const affectedPeriod = v.pipe(
  v.object({
    from: v.optional(day),
    to: v.optional(day),
    basis: v.optional(oneOf(words.periodBases)),
    who: v.optional(localized(limits.text)),
  }),
  v.check((p) => p.from !== undefined || p.to !== undefined || p.who !== undefined, 'needs "from", "to" or "who"'),
  v.check((p) => p.from === undefined || p.to === undefined || p.from <= p.to, 'ends before it begins'),
);

const scopeIn = v.pipe(
  v.object({
    site: v.optional(site),
    role: oneOf(words.scopeRoles),
    name: v.optional(localized(limits.name)),
    hostBasis: v.optional(oneOf(words.hostBases)),
    dataExcluded: v.optional(list(oneOf(words.dataCategories))),
    until: v.optional(day),
  }),
  v.check((s) => s.site !== undefined || s.name !== undefined, 'needs "site" or "name"'),
);
const scopeOut = v.pipe(
  v.object({
    site: v.optional(site),
    name: v.optional(localized(limits.name)),
    hostBasis: v.optional(oneOf(words.hostBases)),
  }),
  v.check((s) => s.site !== undefined || s.name !== undefined, 'needs "site" or "name"'),
);

const named = { ja: v.optional(text(limits.name)), en: v.optional(text(limits.name)) };
const party = v.pipe(
  v.object({ ...named, on: v.optional(day) }),
  v.check((t) => t.ja !== undefined || t.en !== undefined, 'needs a name in "ja" or "en"'),
);

export const incidentSchema = v.object({
  id: v.pipe(
    v.string(),
    v.maxLength(limits.id, `is longer than ${limits.id} characters`),
    v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)+$/, 'is not of the form "jp-2011-geo-eshop"'),
  ),
  revision: v.pipe(
    v.number(),
    v.check((n) => Number.isInteger(n) && n >= 1 && n <= 10_000, 'is not a whole number from 1 to 10000'),
  ),
  basis: oneOf(words.bases),
  publishedOn: v.optional(day),
  disclosure: oneOf(words.disclosures),
  sensitive: v.optional(v.boolean()),
  unverified: v.optional(v.boolean()),
  organization: v.object({ name: localized(limits.name) }),
  service: v.optional(v.object({ name: localized(limits.name), closedOn: v.optional(day) })),
  summary: localized(limits.text),
  cause: v.optional(oneOf(words.causes)),
  via: v.optional(localized(limits.name)),
  data: v.optional(
    list(
      v.object({
        category: oneOf(words.dataCategories),
        count: v.optional(count),
        protection: v.optional(oneOf(words.protections)),
      }),
    ),
  ),
  subjects: v.optional(
    v.object({
      max: count,
      unit: v.optional(oneOf(words.subjectUnits)),
      qualifier: v.optional(oneOf(words.countQualifiers)),
      note: v.optional(localized(limits.text)),
    }),
  ),
  affectedPeriod: v.optional(affectedPeriod),
  occurred: v.optional(span),
  scope: v.optional(v.object({ in: v.optional(list(scopeIn)), out: v.optional(list(scopeOut)) })),
  notLeaked: v.optional(list(localized(limits.name))),
  timeline: v.optional(list(v.object({ on: day, kind: oneOf(words.timelineKinds), text: localized(limits.text) }))),
  secondaryHarm: v.optional(oneOf(words.secondaryHarms)),
  response: v.optional(
    v.object({
      notified: v.optional(list(v.object({ channel: oneOf(words.channels), on: v.optional(day) }))),
      reportedTo: v.optional(list(party)),
      investigators: v.optional(list(party)),
      measures: v.optional(list(v.object({ kind: oneOf(words.measureKinds), text: localized(limits.text) }))),
      remedies: v.optional(list(localized(limits.text))),
      whyThen: v.optional(localized(limits.text)),
    }),
  ),
  notices: v.optional(
    list(
      v.object({
        url: webAddress,
        title: v.optional(text(limits.text)),
        publishedOn: v.optional(day),
        stage: v.optional(oneOf(words.noticeStages)),
        official: v.optional(v.boolean()),
        archivedUrl: v.optional(webAddress),
      }),
    ),
  ),
  contacts: v.optional(
    list(
      v.object({
        name: v.optional(localized(limits.name)),
        tel: v.optional(telephone),
        hours: v.optional(localized(limits.text)),
        until: v.optional(day),
        url: v.optional(webAddress),
        email: v.optional(email),
        audience: v.optional(oneOf(words.audiences)),
      }),
    ),
  ),
  sources: list(
    v.object({
      url: webAddress,
      publisher: text(limits.name),
      retrievedOn: v.optional(day),
      licence: v.optional(text(60)),
    }),
    'name at least one public page',
  ),
  changes: v.optional(
    list(
      v.object({
        revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
        on: day,
        material: v.boolean(),
        text: localized(limits.text),
      }),
    ),
  ),
});

/** One incident as published; field by field in docs/record.md. */
export type Incident = v.InferOutput<typeof incidentSchema>;
