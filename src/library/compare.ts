// Two to four incidents side by side: the same questions put to each record, and where the answers part.
import type { Incident } from '../incident/types.ts';
import { type AppiItem, appiFactsOf, appiItems } from './appi-items.ts';
import { comparablePartOf } from './comparable.ts';
import { responseStepsOf, type Step } from './days.ts';
import * as f from './facts.ts';

export const compareGroups = ['record', 'days', 'response', 'appi'] as const;
export type CompareGroup = (typeof compareGroups)[number];

export type RowKey =
  | 'basis'
  | 'disclosure'
  | 'intrusion'
  | 'to-detected'
  | 'to-published'
  | 'to-notified'
  | 'why-then'
  | 'channels'
  | 'regulators'
  | 'investigators'
  | 'measures-taken'
  | 'measures-planned'
  | 'remedies'
  | 'desk'
  | AppiItem;

/**
 * same: every record holds equal facts · own: equal but for dates, names and links, which are each incident's own ·
 * differs: all hold some, not equal ones · some: at least one record holds nothing · none
 */
export type Agreement = 'same' | 'own' | 'differs' | 'some' | 'none';

/** Whether a row shows where the records part. */
export const isDifference = ({ agreement }: CompareRow): boolean => agreement === 'differs' || agreement === 'some';

export interface CompareRow {
  group: CompareGroup;
  key: RowKey;
  /** One cell an incident, in the order given; an empty cell = not in this record. */
  cells: f.Fact[][];
  agreement: Agreement;
}

const stepFacts =
  (step: Step): f.FactsOf =>
  (incident) => {
    const on = responseStepsOf(incident)[step];
    return on ? [{ kind: 'step', on }] : [];
  };

const questions: readonly { group: CompareGroup; key: RowKey; factsOf: f.FactsOf }[] = [
  { group: 'record', key: 'basis', factsOf: f.basisFacts },
  { group: 'record', key: 'disclosure', factsOf: f.disclosureFacts },
  { group: 'days', key: 'intrusion', factsOf: stepFacts('intrusion') },
  { group: 'days', key: 'to-detected', factsOf: f.intervalFactsTo('detected') },
  { group: 'days', key: 'to-published', factsOf: f.intervalFactsTo('published') },
  { group: 'days', key: 'to-notified', factsOf: f.intervalFactsTo('notified') },
  { group: 'days', key: 'why-then', factsOf: f.whyThenFacts },
  { group: 'response', key: 'channels', factsOf: f.notifiedFacts },
  { group: 'response', key: 'regulators', factsOf: f.reportedToFacts },
  { group: 'response', key: 'investigators', factsOf: f.investigatorFacts },
  { group: 'response', key: 'measures-taken', factsOf: f.measureFactsOf('taken') },
  { group: 'response', key: 'measures-planned', factsOf: f.measureFactsOf('planned') },
  { group: 'response', key: 'remedies', factsOf: f.remedyFacts },
  { group: 'response', key: 'desk', factsOf: f.contactFacts },
  ...appiItems.map((item) => ({
    group: 'appi' as const,
    key: item,
    factsOf: (incident: Incident) => appiFactsOf(incident, item),
  })),
];

export function compareIncidents(incidents: readonly Incident[]): CompareRow[] {
  return questions.map(({ group, key, factsOf }) => {
    const cells = incidents.map(factsOf);
    return { group, key, cells, agreement: agreementOf(cells) };
  });
}

function agreementOf(cells: readonly f.Fact[][]): Agreement {
  const held = cells.filter((facts) => facts.length > 0);
  if (held.length === 0) return 'none';
  if (held.length < cells.length) return 'some';
  if (isAlike(held)) return 'same';
  return isAlike(held.map((facts) => facts.flatMap((fact) => comparablePartOf(fact) ?? []))) ? 'own' : 'differs';
}

/** The order in which a record lists its facts, and how often it repeats one, say nothing. */
function isAlike(cells: readonly (readonly object[])[]): boolean {
  const spelled = cells.map((facts) => [...new Set(facts.map((fact) => JSON.stringify(fact)))].sort().join('\n'));
  return new Set(spelled).size === 1;
}
