// "Was I in it?": asks only what this record can decide, and answers from the record alone. Keeps nothing.
import { dataHeldAt, isOfSomeOnly } from '../incident/risk.ts';
import { saysNoLeak } from '../incident/says-no-leak.ts';
import type { DataCategory, Incident, LeakedData, LocalizedText } from '../incident/types.ts';
import type { ScopeMatch } from '../match/match-incident.ts';
import { type Place, placesOf } from './places.ts';
import { isEverybody, isNotAll, isNumberUnknown, isOnlySome } from './who-words.ts';

export type Question =
  /** Which of the places and groups that the record names was it? */
  | { kind: 'place'; places: Place[] }
  /** Did you order, register or otherwise use the service in this period? */
  | {
      kind: 'period';
      from?: string;
      to?: string;
      basis: 'order' | 'registration' | 'other';
      /** Words for what `basis` already says; the period alone decides. */
      who?: LocalizedText;
      /** The record may name more or fewer people than the period: a day outside it alone is no "not". */
      beyond?: LocalizedText;
    }
  /** The record describes people, with a period whose basis it does not say or with none: does it fit you? */
  | { kind: 'description'; who: LocalizedText }
  /** Only card data leaked: did you pay by card? */
  | { kind: 'card' };

export type YesNo = 'yes' | 'no' | 'unknown';

export interface Answers {
  /** A place's id, "other" for none of them, "unknown". */
  place?: string;
  /** A remembered day decides by itself. */
  period?: YesNo | { day: string };
  description?: YesNo;
  card?: YesNo;
}

export type Reason =
  | { kind: 'declared-unaffected'; name: LocalizedText }
  /** `beyond`: whom the record describes besides, where the period does not decide alone. */
  | { kind: 'outside-period'; day?: string; beyond?: LocalizedText }
  | { kind: 'inside-period'; day?: string }
  | { kind: 'not-described' }
  | { kind: 'described' }
  /** The record says that only some of those it describes were concerned. */
  | { kind: 'only-some' }
  /** The record describes some of those concerned, and says that there are others. */
  | { kind: 'others-too' }
  | { kind: 'no-card' }
  | { kind: 'paid-by-card' }
  | { kind: 'affected-place'; name: LocalizedText }
  | { kind: 'place-not-named' }
  | { kind: 'forgotten'; what: Question['kind'] }
  /** The record names no last day, and the user's is after the notice. */
  | { kind: 'open-end' }
  /** Registered before the period: whether they still were in it, the day does not say. */
  | { kind: 'registered-before'; day: string }
  /** Neither a period nor a counted group: not everybody whom the answers fit need be concerned. */
  | { kind: 'no-bounds' };

export interface Verdict {
  /** `may-be`: fits, but the leak itself is not confirmed. `outside`: the one place or day that was chosen is. */
  kind: 'in' | 'may-be' | 'outside' | 'not' | 'cannot-tell';
  reasons: Reason[];
  /** What of the leaked data was held where the user was; empty unless `in` or `may-be`. */
  held: LeakedData[];
  /** The same, of fewer people than the record counts. */
  heldOfSome: LeakedData[];
  /** What leaked elsewhere but was not held there. */
  notHeld: DataCategory[];
}

/** The questions whose answers can decide, at most three; none where the record lacks the facts. */
export function questionsFor(incident: Incident): Question[] {
  // Nobody is in a leak that did not happen, or whose record was taken back.
  if (saysNoLeak(incident)) return [];
  const questions: Question[] = [];
  const places = placesOf(incident);
  const differs = places.some((place) => place.side === 'out' || place.entry?.dataExcluded !== undefined);
  if (places.length > 1 && differs) questions.push({ kind: 'place', places });
  const period = incident.affectedPeriod;
  if (period && (period.from !== undefined || period.to !== undefined)) {
    const { from, to, basis, who } = period;
    questions.push({
      kind: 'period',
      basis: basis ?? 'other',
      ...(from && { from }),
      ...(to && { to }),
      ...(who && (basis ? { who } : { beyond: who })),
    });
    if (who && !basis) questions.push({ kind: 'description', who });
  } else if (period?.who) {
    questions.push({ kind: 'description', who: period.who });
  }
  if (isCardOnly(incident) && !period?.who) questions.push({ kind: 'card' });
  return questions;
}

/** Undefined until what was answered decides. A single decisive "no" is enough; an "in" needs bounds that the record gives. */
export function judgeAnswers(incident: Incident, answers: Answers): Verdict | undefined {
  const questions = questionsFor(incident);
  const results = questions.map((question) => judgeOne(question, answers, incident));
  const no = results.find((result) => result?.kind === 'not') ?? results.find((result) => result?.kind === 'outside');
  if (no) return { ...nothingHeld, kind: no.kind, reasons: [no.reason] };
  const given = results.flatMap((result) => result ?? []);
  if (questions.length === 0 || given.length < questions.length) return undefined;
  const open = given.filter((result) => result.kind === 'cannot-tell').map((result) => result.reason);
  if (open.length > 0) return { ...nothingHeld, kind: 'cannot-tell', reasons: open };
  const reasons = given.map((result) => result.reason);
  if (!questions.some((question) => isBounded(question, incident))) {
    return { ...nothingHeld, kind: 'cannot-tell', reasons: [...reasons, { kind: 'no-bounds' }] };
  }
  const entry = placesOf(incident).find((place) => place.id === answers.place)?.entry;
  const held = dataHeldAt(incident, entry);
  const leaked = new Set(incident.data?.map((item) => item.category));
  return {
    kind: incident.disclosure === 'confirmed' ? 'in' : 'may-be',
    reasons,
    held: held.filter((item) => !isOfSomeOnly(item, incident)),
    heldOfSome: held.filter((item) => isOfSomeOnly(item, incident)),
    notHeld: (entry?.dataExcluded ?? []).filter((category) => leaked.has(category)),
  };
}

const nothingHeld = { held: [], heldOfSome: [], notHeld: [] };

/** Whether a yes to it names people the record sets apart: by a period, by a count, or as everybody. */
function isBounded(question: Question, incident: Incident): boolean {
  if (question.kind === 'period') return true;
  if (question.kind !== 'description') return false;
  return isEverybody(question.who) || (incident.subjects !== undefined && !isNumberUnknown(question.who));
}

/**
 * The affected place that the reader is at now, to begin the answers with. None on the operator's own site, on an
 * unaffected one, and where the place is the only question: being there is no answer of the reader's.
 */
export function presetPlaceOf(incident: Incident, match: ScopeMatch): string | undefined {
  if (match.side === 'out' || questionsFor(incident).length < 2) return undefined;
  const entries: readonly unknown[] = incident.scope?.in ?? [];
  const id = `in.${entries.indexOf(match.entry)}`;
  return placesOf(incident).some((place) => place.id === id) ? id : undefined;
}

interface Judged {
  kind: Verdict['kind'];
  reason: Reason;
}

function judgeOne(question: Question, answers: Answers, incident: Incident): Judged | undefined {
  switch (question.kind) {
    case 'place':
      return judgePlace(question.places, answers.place);
    case 'period':
      return judgePeriod(question, answers.period, incident.publishedOn);
    case 'description':
      return judgeDescription(question.who, answers.description);
    case 'card':
      return judgeYesNo(answers.card, 'card', { kind: 'paid-by-card' }, { kind: 'no-card' });
  }
}

function judgeDescription(who: LocalizedText, answer: YesNo | undefined): Judged | undefined {
  if (answer === 'yes' && isOnlySome(who)) return { kind: 'cannot-tell', reason: { kind: 'only-some' } };
  if (answer === 'no' && isNotAll(who)) return { kind: 'cannot-tell', reason: { kind: 'others-too' } };
  return judgeYesNo(answer, 'description', { kind: 'described' }, { kind: 'not-described' });
}

/** A date field is empty, or half written, until somebody has chosen. */
const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);

function judgePlace(places: Place[], answer: string | undefined): Judged | undefined {
  if (answer === undefined) return undefined;
  if (answer === 'other') return { kind: 'cannot-tell', reason: { kind: 'place-not-named' } };
  const place = places.find(({ id }) => id === answer);
  if (!place) return { kind: 'cannot-tell', reason: { kind: 'forgotten', what: 'place' } };
  return place.side === 'out'
    ? { kind: 'outside', reason: { kind: 'declared-unaffected', name: place.name } }
    : { kind: 'in', reason: { kind: 'affected-place', name: place.name } };
}

function judgePeriod(question: Period, answer: Answers['period'], publishedOn: string | undefined): Judged | undefined {
  if (typeof answer === 'object' && !isDay(answer.day)) return undefined;
  const judged =
    typeof answer === 'object'
      ? judgeDay(answer.day, question, publishedOn)
      : judgeYesNo(answer, 'period', { kind: 'inside-period' }, { kind: 'outside-period' });
  if (judged?.kind === 'in' && question.who && isOnlySome(question.who)) {
    return { kind: 'cannot-tell', reason: { kind: 'only-some' } };
  }
  if (judged?.reason.kind !== 'outside-period' || !question.beyond) return judged;
  return { kind: 'cannot-tell', reason: { ...judged.reason, beyond: question.beyond } };
}

type Period = Extract<Question, { kind: 'period' }>;

function judgeDay(day: string, { from, to, basis }: Period, publishedOn: string | undefined): Judged {
  if (to !== undefined && day > to) {
    return { kind: basis === 'registration' ? 'not' : 'outside', reason: { kind: 'outside-period', day } };
  }
  if (from !== undefined && day < from) {
    return basis === 'registration'
      ? { kind: 'cannot-tell', reason: { kind: 'registered-before', day } }
      : { kind: 'outside', reason: { kind: 'outside-period', day } };
  }
  // A period without an end says nothing about days after the notice that named it.
  if (to === undefined && publishedOn !== undefined && day > publishedOn) {
    return { kind: 'cannot-tell', reason: { kind: 'open-end' } };
  }
  return { kind: 'in', reason: { kind: 'inside-period', day } };
}

function judgeYesNo(answer: YesNo | undefined, what: Question['kind'], yes: Reason, no: Reason): Judged | undefined {
  if (answer === undefined) return undefined;
  if (answer === 'unknown') return { kind: 'cannot-tell', reason: { kind: 'forgotten', what } };
  return answer === 'yes' ? { kind: 'in', reason: yes } : { kind: 'not', reason: no };
}

function isCardOnly(incident: Incident): boolean {
  const categories = incident.data?.map((item) => item.category) ?? [];
  const onlyCards = categories.every((c) => c === 'payment-card' || c === 'card-security-code');
  return onlyCards && (categories.length > 0 || incident.subjects?.unit === 'cards');
}
