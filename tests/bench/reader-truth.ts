// The labelled truth of a notice, and how its texts are compared with what was read.
import type { Draft } from '../../src/reader/types.ts';

export type Localized = { ja?: string; en?: string };
export interface Truth extends Omit<Draft, 'timeline' | 'contacts' | 'scope'> {
  isNotice: boolean;
  accept?: {
    cause?: string[];
    disclosure?: string[];
    operatorHost?: string[];
    organization?: string[];
    stage?: string[];
    harm?: string[];
    role?: string[];
  };
  timeline?: { on: string; kind: string; text?: Localized }[];
  contacts?: {
    tel?: string;
    until?: string;
    hours?: Localized;
    email?: string;
    url?: string;
    audience?: string;
    name?: Localized;
  }[];
  scope?: { in?: { site?: string; name?: Localized; role?: string }[]; out?: { site?: string; name?: Localized }[] };
}

export const show = (v: unknown) => (v === undefined ? '∅' : String(v));
export const text = (t: Localized | undefined): string | undefined => t?.ja ?? t?.en;
export const plain = (t: string | undefined) =>
  (t ?? '')
    .normalize('NFKC')
    .replace(/[\s〜～~\-–、,「」『』()（）]/g, '')
    .toLowerCase();
export const names = (list: readonly Localized[] | undefined) => (list ?? []).map((x) => text(x) ?? '');
export const counts = (d: Pick<Draft, 'data'>) =>
  (d.data ?? []).flatMap((x) => (x.count === undefined ? [] : [`${x.category} ${x.count}`]));
export const protections = (d: Pick<Draft, 'data'>) =>
  (d.data ?? []).flatMap((x) => (x.protection === undefined ? [] : [`${x.category} ${x.protection}`]));
export const period = (p: { from?: string; to?: string } | undefined) => p && `${p.from ?? ''}..${p.to ?? ''}`;
export const sitesIn = (d: { scope?: { in?: { site?: string }[] } }) =>
  (d.scope?.in ?? []).flatMap((s) => s.site ?? []);
export const sitesOut = (d: { scope?: { out?: { site?: string }[] } }) =>
  (d.scope?.out ?? []).flatMap((s) => s.site ?? []);
export const outs = (d: { scope?: { out?: { site?: string; name?: Localized }[] } }) =>
  (d.scope?.out ?? []).map((s) => text(s.name) ?? s.site ?? '');

/** Same meaning as far as letters tell: one holds the other, or they share most of their character pairs. */
export function overlap(a: string | undefined, b: string | undefined): boolean {
  const [x, y] = [plain(a), plain(b)];
  if (x === '' || y === '') return x === y;
  if (x.includes(y) || y.includes(x)) return true;
  const pairs = (s: string) => new Set(Array.from({ length: s.length - 1 }, (_, i) => s.slice(i, i + 2)));
  const [p, q] = [pairs(x), pairs(y)];
  let shared = 0;
  for (const pair of p) if (q.has(pair)) shared++;
  return shared / Math.max(1, Math.min(p.size, q.size)) >= 0.45;
}
