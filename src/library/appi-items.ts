// The nine items of the enforcement rule of Japan's APPI, article 8, and what a record holds for each.
// https://laws.e-gov.go.jp/law/428M60020000003 (a report to the commission is a duty since 1 April 2022)
import type { Incident } from '../incident/types.ts';
import { yearOf } from './entry.ts';
import * as f from './facts.ts';

export const appiItems = [
  'overview',
  'data-items',
  'subjects',
  'cause',
  'secondary-harm',
  'response-to-subjects',
  'publication',
  'prevention',
  'other',
] as const;
export type AppiItem = (typeof appiItems)[number];

export const APPI_DUTY_SINCE = '2022-04-01';

const sources: Record<AppiItem, readonly f.FactsOf[]> = {
  overview: [f.summaryFacts, f.serviceFacts, f.occurredFacts, f.periodFacts],
  'data-items': [f.dataFacts, f.notLeakedFacts],
  subjects: [f.subjectFacts],
  cause: [f.causeFacts, f.viaFacts],
  'secondary-harm': [f.harmFacts],
  'response-to-subjects': [f.notifiedFacts, f.contactFacts, f.remedyFacts],
  publication: [f.publishedFacts, f.noticeFacts],
  prevention: [f.measureFacts],
  other: [f.reportedToFacts, f.investigatorFacts, f.whyThenFacts, f.notAffectedFacts],
};

/** Facts of this record under one item. Empty = not in this record, whatever the organization may have said elsewhere. */
export function appiFactsOf(incident: Incident, item: AppiItem): f.Fact[] {
  return sources[item].flatMap((factsOf) => factsOf(incident));
}

/**
 * Whether the record tells that it is older than the duty to report. Without a day the year decides, but for the year
 * in which the duty began: of that one, and without a year, nothing is known.
 */
export function isBeforeDuty(incident: Incident): boolean {
  if (incident.publishedOn !== undefined) return incident.publishedOn < APPI_DUTY_SINCE;
  const year = yearOf(incident);
  return year !== undefined && year < APPI_DUTY_SINCE.slice(0, 4);
}
