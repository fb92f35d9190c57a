// What a part of a notice is about, told from its heading. First match wins, so the narrow ones stand first.
import { anyOf } from './any-of.ts';
import { compileAll } from './compile-early.ts';
import lists from './words/topics.json' with { type: 'json' };

export type Topic =
  | 'out'
  | 'not-leaked'
  | 'contact'
  | 'timeline'
  | 'cause'
  | 'why-then'
  | 'harm'
  | 'measures'
  | 'request'
  | 'period'
  | 'data'
  | 'target'
  | 'response'
  | 'results'
  | 'details'
  | 'overview';

const topicRules: readonly (readonly [Topic, RegExp])[] = [
  ['out', anyOf(lists.out, 'i')],
  ['not-leaked', anyOf(lists['not-leaked'], 'i')],
  ['contact', anyOf(lists.contact, 'i')],
  ['why-then', anyOf(lists['why-then'], 'i')],
  ['timeline', anyOf(lists.timeline, 'i')],
  ['measures', anyOf(lists.measures, 'i')],
  ['harm', anyOf(lists.harm, 'i')],
  ['cause', anyOf(lists.cause, 'i')],
  ['request', anyOf(lists.request, 'i')],
  ['period', anyOf(lists.period, 'i')],
  ['data', anyOf(lists.data, 'i')],
  ['target', anyOf(lists.target, 'i')],
  ['response', anyOf(lists.response, 'i')],
  ['results', anyOf(lists.results, 'i')],
  ['details', anyOf(lists.details, 'i')],
  ['overview', anyOf(lists.overview, 'i')],
];

compileAll(
  'notice',
  topicRules.map(([, rule]) => rule),
);

export function topicOf(heading: string): Topic | undefined {
  for (const [topic, rule] of topicRules) if (rule.test(heading)) return topic;
  return undefined;
}
