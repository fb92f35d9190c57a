// What a part of a notice is about, told from its heading. First match wins, so the narrow ones stand first.
import { rulesOf } from './any-of.ts';
import { compileAll } from './compile-early.ts';
import lists from './words/topics.json' with { type: 'json' };

const topics = [
  'out',
  'not-leaked',
  'contact',
  'why-then',
  'timeline',
  'measures',
  'harm',
  'cause',
  'request',
  'period',
  'data',
  'target',
  'response',
  'results',
  'details',
  'overview',
] as const;
export type Topic = (typeof topics)[number];

const topicRules = rulesOf(topics, lists, 'i');

compileAll(
  'notice',
  topicRules.map(([, rule]) => rule),
);

export function topicOf(heading: string): Topic | undefined {
  for (const [topic, rule] of topicRules) if (rule.test(heading)) return topic;
  return undefined;
}
