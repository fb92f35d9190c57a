// Compares what the reader found with the labelled truth, field by field. Shared by the bench and the unit tests.
import type { Reading } from '../../src/reader/types.ts';
import {
  counts,
  names,
  outs,
  overlap,
  period,
  plain,
  protections,
  show,
  sitesIn,
  sitesOut,
  type Truth,
  text,
} from './reader-truth.ts';

export interface Score {
  right: number;
  wrong: number;
  missed: number;
  /** What was wrong or missed, for people. */
  notes: string[];
}
export type Scores = Map<string, Score>;

/** The fields whose precision and recall the project promises. */
export const promisedFields = [
  'publishedOn',
  'timeline.day',
  'timeline',
  'subjects',
  'data.count',
  'affectedPeriod',
  'occurred',
  'data',
  'contacts.tel',
  'contacts.until',
  'contacts.hours',
  'contacts.audience',
  'scope.in',
  'scope.out',
  'scope.site',
] as const;

export function addScores(scores: Scores, name: string, truth: Truth, reading: Reading): void {
  const at = (field: string) => {
    const score = scores.get(field) ?? { right: 0, wrong: 0, missed: 0, notes: [] };
    scores.set(field, score);
    return score;
  };
  const one = (field: string, want: unknown, got: unknown, same = want === got) => {
    const score = at(field);
    if (want === undefined && got === undefined) return;
    if (want !== undefined && got !== undefined && same) score.right++;
    else {
      if (got !== undefined) score.wrong++;
      if (want !== undefined) score.missed++;
      score.notes.push(`${name}: ${show(want)} ≠ ${show(got)}`);
    }
  };
  const many = (
    field: string,
    want: readonly string[],
    got: readonly string[],
    same = (a: string, b: string) => a === b,
    free: readonly string[] = [],
  ) => {
    const score = at(field);
    const left = [...got];
    for (const w of want) {
      const i = left.findIndex((g) => same(w, g));
      if (i >= 0) {
        left.splice(i, 1);
        score.right++;
      } else {
        score.missed++;
        score.notes.push(`${name}: − ${w}`);
      }
    }
    for (const g of left) {
      if (free.includes(g)) continue;
      score.wrong++;
      score.notes.push(`${name}: + ${g}`);
    }
  };

  const isNotice = at('isNotice');
  if (reading.isNotice && truth.isNotice) isNotice.right++;
  else if (reading.isNotice) isNotice.wrong++;
  else if (truth.isNotice) isNotice.missed++;
  if (reading.isNotice !== truth.isNotice)
    isNotice.notes.push(`${name}: ${truth.isNotice} ≠ ${reading.isNotice} (${reading.likelihood.toFixed(2)})`);
  if (!truth.isNotice) return;
  const d = reading.draft;
  const accept = truth.accept ?? {};
  const or = (want: string | undefined, got: string | undefined, also: readonly string[] | undefined) =>
    want === got || (got !== undefined && (also?.includes(got) ?? false));

  one('publishedOn', truth.publishedOn, d.publishedOn);
  one('disclosure', truth.disclosure, d.disclosure, or(truth.disclosure, d.disclosure, accept.disclosure));
  one('cause', truth.cause, d.cause, or(truth.cause, d.cause, accept.cause));
  one('via', text(truth.via), text(d.via), overlap(text(truth.via), text(d.via)));
  one(
    'organization',
    text(truth.organization?.name),
    text(d.organization?.name),
    plain(text(truth.organization?.name)) === plain(text(d.organization?.name)) ||
      (accept.organization ?? []).some((o) => plain(o) === plain(text(d.organization?.name))),
  );
  one(
    'service',
    text(truth.service?.name),
    text(d.service?.name),
    overlap(text(truth.service?.name), text(d.service?.name)),
  );
  one('secondaryHarm', truth.secondaryHarm, d.secondaryHarm, or(truth.secondaryHarm, d.secondaryHarm, accept.harm));
  many(
    'data',
    (truth.data ?? []).map((x) => x.category),
    (d.data ?? []).map((x) => x.category),
  );
  many('data.count', counts(truth), counts(d));
  many('data.protection', protections(truth), protections(d));
  one(
    'subjects',
    truth.subjects && `${truth.subjects.max} ${truth.subjects.unit}`,
    d.subjects && `${d.subjects.max} ${d.subjects.unit}`,
  );
  one('affectedPeriod', period(truth.affectedPeriod), period(d.affectedPeriod));
  one('affectedPeriod.basis', truth.affectedPeriod?.basis, d.affectedPeriod?.basis);
  one('occurred', period(truth.occurred), period(d.occurred));
  many('notLeaked', names(truth.notLeaked), names(d.notLeaked), overlap);
  many('scope.in', sitesIn(truth), sitesIn(d), undefined, accept.operatorHost ?? []);
  many('scope.out', outs(truth), outs(d), overlap);
  many(
    'scope.site',
    [...sitesIn(truth), ...sitesOut(truth)],
    [...sitesIn(d), ...sitesOut(d)],
    undefined,
    accept.operatorHost ?? [],
  );
  many(
    'timeline',
    (truth.timeline ?? []).map((e) => `${e.on} ${e.kind}`),
    (d.timeline ?? []).map((e) => `${e.on} ${e.kind}`),
  );
  many(
    'timeline.day',
    [...new Set((truth.timeline ?? []).map((e) => e.on))],
    [...new Set((d.timeline ?? []).map((e) => e.on))],
  );
  const desks = truth.contacts ?? [];
  const got = d.contacts ?? [];
  many(
    'contacts.tel',
    desks.map((c) => c.tel ?? ''),
    got.map((c) => c.tel ?? ''),
  );
  many(
    'contacts.until',
    desks.flatMap((c) => (c.until ? [`${c.tel} ${c.until}`] : [])),
    got.flatMap((c) => (c.until ? [`${c.tel} ${c.until}`] : [])),
  );
  many(
    'contacts.audience',
    desks.map((c) => `${c.tel} ${c.audience}`),
    got.map((c) => `${c.tel} ${c.audience}`),
  );
  many(
    'contacts.hours',
    desks.flatMap((c) => (c.hours ? [`${c.tel} ${text(c.hours)}`] : [])),
    got.flatMap((c) => (c.hours ? [`${c.tel} ${text(c.hours)}`] : [])),
    overlap,
  );
  many(
    'contacts.name',
    desks.flatMap((c) => (c.name ? [`${c.tel} ${text(c.name)}`] : [])),
    got.flatMap((c) => (c.name ? [`${c.tel} ${text(c.name)}`] : [])),
    (a, b) => plain(a) === plain(b),
  );
  many(
    'contacts.email',
    desks.flatMap((c) => (c.email ? [c.email] : [])),
    got.flatMap((c) => (c.email ? [c.email] : [])),
  );
  many(
    'reportedTo',
    (truth.response?.reportedTo ?? []).map((r) => `${text(r)} ${r.on ?? ''}`),
    (d.response?.reportedTo ?? []).map((r) => `${text(r)} ${r.on ?? ''}`),
    (a, b) => a.slice(-10) === b.slice(-10) && overlap(a, b),
  );
  many('investigators', names(truth.response?.investigators), names(d.response?.investigators), overlap);
  many(
    'notified',
    (truth.response?.notified ?? []).map((n) => `${n.channel} ${n.on ?? ''}`),
    (d.response?.notified ?? []).map((n) => `${n.channel} ${n.on ?? ''}`),
  );
  if (truth.notices)
    many(
      'statements',
      (truth.notices ?? []).map((n) => `${n.publishedOn}`),
      (d.notices ?? []).map((n) => `${n.publishedOn}`),
    );
  if (truth.response?.measures)
    many(
      'measures',
      truth.response.measures.map((m) => `${m.kind} ${text(m.text)}`),
      (d.response?.measures ?? []).map((m) => `${m.kind} ${text(m.text)}`),
      (a, b) => a.slice(0, 5) === b.slice(0, 5) && overlap(a.slice(6), b.slice(6)),
    );
}
