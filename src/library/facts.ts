// What a record holds, as single facts without words of any language: screens, comparisons and exports draw on the same ones.
import type {
  Basis,
  Cause,
  Contact,
  Disclosure,
  Incident,
  LeakedData,
  LocalizedText,
  Measure,
  Notice,
} from '../incident/types.ts';
import { type Interval, intervalsOf, type Step } from './days.ts';

type Subjects = NonNullable<Incident['subjects']>;
type AffectedPeriod = NonNullable<Incident['affectedPeriod']>;
type Response = NonNullable<Incident['response']>;
type Notified = NonNullable<Response['notified']>[number];
type Party = NonNullable<Response['reportedTo']>[number];

export type Fact =
  | { kind: 'text'; text: LocalizedText }
  | { kind: 'not-leaked'; text: LocalizedText }
  | { kind: 'not-affected'; text: LocalizedText }
  | { kind: 'service'; text: LocalizedText }
  | { kind: 'via'; text: LocalizedText }
  | { kind: 'why-then'; text: LocalizedText }
  | { kind: 'remedy'; text: LocalizedText }
  | { kind: 'reported-to'; party: Party }
  | { kind: 'investigator'; party: Party }
  | { kind: 'basis'; basis: Basis }
  | { kind: 'disclosure'; disclosure: Disclosure }
  | { kind: 'cause'; cause: Cause }
  | { kind: 'data'; item: LeakedData }
  | { kind: 'subjects'; subjects: Subjects }
  | { kind: 'affected-period'; period: AffectedPeriod }
  | { kind: 'occurred'; from?: string | undefined; to?: string | undefined }
  | { kind: 'secondary-harm'; harm: NonNullable<Incident['secondaryHarm']> }
  | { kind: 'notified'; notified: Notified }
  | { kind: 'measure'; measure: Measure }
  | { kind: 'contact'; contact: Contact }
  | { kind: 'published'; on: string }
  | { kind: 'notice'; notice: Notice }
  | { kind: 'step'; on: string }
  | { kind: 'interval'; interval: Interval };

/** One item's facts; several where the record lists several, none where it says nothing. */
export type FactsOf = (incident: Incident) => Fact[];

const listed = <T>(values: readonly T[] | undefined, toFact: (value: T) => Fact): Fact[] => (values ?? []).map(toFact);
const single = <T>(value: T | undefined, toFact: (value: T) => Fact): Fact[] =>
  value === undefined ? [] : [toFact(value)];

export const summaryFacts: FactsOf = (i) => [{ kind: 'text', text: i.summary }];
export const serviceFacts: FactsOf = (i) => single(i.service, (s) => ({ kind: 'service', text: s.name }));
export const occurredFacts: FactsOf = (i) => single(i.occurred, (o) => ({ kind: 'occurred', from: o.from, to: o.to }));
export const basisFacts: FactsOf = (i) => [{ kind: 'basis', basis: i.basis }];
export const disclosureFacts: FactsOf = (i) => [{ kind: 'disclosure', disclosure: i.disclosure }];
export const dataFacts: FactsOf = (i) => listed(i.data, (item) => ({ kind: 'data', item }));
export const notLeakedFacts: FactsOf = (i) => listed(i.notLeaked, (text) => ({ kind: 'not-leaked', text }));
export const subjectFacts: FactsOf = (i) => single(i.subjects, (subjects) => ({ kind: 'subjects', subjects }));
export const periodFacts: FactsOf = (i) => single(i.affectedPeriod, (period) => ({ kind: 'affected-period', period }));
export const causeFacts: FactsOf = (i) => single(i.cause, (cause) => ({ kind: 'cause', cause }));
export const viaFacts: FactsOf = (i) => single(i.via, (text) => ({ kind: 'via', text }));
export const harmFacts: FactsOf = (i) => single(i.secondaryHarm, (harm) => ({ kind: 'secondary-harm', harm }));
export const notifiedFacts: FactsOf = (i) =>
  listed(i.response?.notified, (notified) => ({ kind: 'notified', notified }));
export const contactFacts: FactsOf = (i) => listed(i.contacts, (contact) => ({ kind: 'contact', contact }));
export const remedyFacts: FactsOf = (i) => listed(i.response?.remedies, (text) => ({ kind: 'remedy', text }));
export const publishedFacts: FactsOf = (i) => single(i.publishedOn, (on) => ({ kind: 'published', on }));
export const noticeFacts: FactsOf = (i) => listed(i.notices, (notice) => ({ kind: 'notice', notice }));
export const measureFacts: FactsOf = (i) => listed(i.response?.measures, (measure) => ({ kind: 'measure', measure }));
export const reportedToFacts: FactsOf = (i) =>
  listed(i.response?.reportedTo, (party) => ({ kind: 'reported-to', party }));
export const investigatorFacts: FactsOf = (i) =>
  listed(i.response?.investigators, (party) => ({ kind: 'investigator', party }));
export const whyThenFacts: FactsOf = (i) => single(i.response?.whyThen, (text) => ({ kind: 'why-then', text }));
export const notAffectedFacts: FactsOf = (i) =>
  listed(i.scope?.out, (entry) => ({ kind: 'not-affected', text: entry.name ?? { ja: entry.site, en: entry.site } }));

/** Measures of one kind alone: what was done and what was promised are never mixed. */
export const measureFactsOf =
  (kind: Measure['kind']): FactsOf =>
  (i) =>
    measureFacts(i).filter((fact) => fact.kind === 'measure' && fact.measure.kind === kind);

/** The days up to one step from the step before it, where the record dates both. */
export const intervalFactsTo =
  (to: Step): FactsOf =>
  (i) =>
    intervalsOf(i)
      .filter((interval) => interval.to === to)
      .map((interval) => ({ kind: 'interval', interval }));
