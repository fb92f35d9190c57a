// Reads what technically happened, by weighing words; the title counts most.

import type { Cause } from '../incident/types.ts';
import { anyOf } from './any-of.ts';
import { compileAll } from './compile-early.ts';
import type { NoticeDocument } from './document.ts';
import * as words from './wording.ts';
import lists from './words/read-cause.json' with { type: 'json' };

const causeRules: readonly (readonly [Cause, RegExp, number])[] = [
  ['ransomware', anyOf(lists.ransomware, 'i'), 5],
  ['credential-stuffing', anyOf(lists['credential-stuffing'], 'i'), 5],
  ['web-skimming', anyOf(lists['web-skimming'], 'i'), 6],
  ['mis-sent', anyOf(lists['mis-sent'], 'i'), 5],
  ['lost-or-stolen', anyOf(lists['lost-or-stolen'], 'i'), 4],
  ['insider', anyOf(lists.insider, 'i'), 5],
  ['malware', anyOf(lists.malware, 'i'), 4],
  ['system-defect', anyOf(lists['system-defect'], 'i'), 4],
  ['misconfiguration', anyOf(lists.misconfiguration, 'i'), 4],
  ['publishing-error', anyOf(lists['publishing-error'], 'i'), 4],
  ['unauthorized-access', anyOf(lists['unauthorized-access'], 'i'), 2],
];
compileAll(
  'draft',
  causeRules.map(([, rule]) => rule),
);

const INTRUSION = causeRules.find(([cause]) => cause === 'unauthorized-access')?.[1] ?? words.attack;

/** Faults that let an intruder further in, told of late in a long report. */
const BY_THE_WAY: ReadonlySet<Cause> = new Set(['system-defect', 'publishing-error']);

export interface CauseReading {
  cause: Cause;
  start: number;
  end: number;
  isClear: boolean;
}

export function readCause(doc: NoticeDocument): CauseReading | undefined {
  const scores = new Map<Cause, { score: number; start: number; end: number }>();
  const title = doc.title ?? '';
  for (const [cause, rule, weight] of causeRules) {
    if (rule.test(title)) add(scores, cause, weight * 1.2, 0, 0);
  }
  for (const s of doc.sentences.slice(0, 160)) {
    const topic = s.line.topic;
    if (
      topic === 'contact' ||
      topic === 'measures' ||
      topic === 'request' ||
      topic === 'harm' ||
      topic === 'results' ||
      topic === 'details' ||
      topic === 'out'
    )
      continue;
    if (words.unaffected.test(s.text) && !words.leak.test(s.text)) continue;
    if (/(?:閲覧|痕跡|侵入)は(?:ありません|確認されて)/.test(s.text)) continue;
    for (const [cause, rule, weight] of causeRules) {
      if (!rule.test(s.text)) continue;
      add(scores, cause, weight * (topic === 'cause' ? 1.5 : 1) * (s.start < 900 ? 1.1 : 1), s.start, s.end);
    }
  }
  const order = causeRules.map(([cause]) => cause);
  const ranked = [...scores].sort((a, b) => b[1].score - a[1].score || order.indexOf(a[0]) - order.indexOf(b[0]));
  // An intrusion is how most of the others begin; the narrower word is the cause.
  const isTitled = INTRUSION.test(title);
  const specific = ranked.find(
    ([cause, s]) =>
      cause !== 'unauthorized-access' && s.score >= 4 && !(isTitled && BY_THE_WAY.has(cause) && s.start > 900),
  );
  const best = specific ?? ranked[0];
  if (!best || (best[0] === 'unauthorized-access' && !hasHappened(doc))) return undefined;
  const [cause, at] = best;
  return { cause, start: at.start, end: at.end, isClear: ranked.length === 1 || cause !== 'unauthorized-access' };
}

/** "We do not yet know whether our systems were accessed" names no cause. */
function hasHappened(doc: NoticeDocument): boolean {
  return doc.sentences
    .slice(0, 60)
    .some(
      (s) =>
        (words.attack.test(s.text) || words.leak.test(s.text) || INTRUSION.test(s.text)) &&
        !/whether|do not yet know|かどうか/.test(s.text) &&
        /受け|判明|確認|侵入|おそれ|可能性|され|た|without|had|was|were|\b(?:used|gained|obtained|copied|accessed|entered|took|broke|got)\b/.test(
          s.text,
        ),
    );
}

/** Each further sentence adds less, so that length does not decide. */
function add(
  scores: Map<Cause, { score: number; start: number; end: number }>,
  cause: Cause,
  weight: number,
  start: number,
  end: number,
): void {
  const known = scores.get(cause);
  if (!known) scores.set(cause, { score: weight, start, end });
  else {
    known.score += Math.min(weight, 6) * 0.35;
    if (known.end === 0) {
      known.start = start;
      known.end = end;
    }
  }
}
