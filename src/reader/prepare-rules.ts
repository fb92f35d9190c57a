// Browsers compile a regular expression twice, for its first use and for its second, unless the first text is long: then once, and to
// machine code. Shown one long text, the large rules cost the first notice half of what they would.
import { categoryTerms, protectionTerms } from './categories.ts';
import { earlyRules, type RuleUse } from './compile-early.ts';
import { DATA_TAIL, GROUP_TAIL } from './data-names.ts';
import { nameNoise } from './desk-name.ts';
import * as events from './event-rules.ts';
import { police, regulators, reporting } from './parties-words.ts';
import { causeRules } from './read-cause.ts';
import { ELSE, FORMER, SUBJECT } from './read-counts.ts';
import { MEANS } from './read-data.ts';
import { harmWords, noHarm, someHarm } from './read-harm.ts';
import { TOLD } from './stances.ts';
import { topicRules } from './topics.ts';
import * as words from './wording.ts';

/** Beyond the 1,000 code units from which V8 and SpiderMonkey call a text long. */
const longLength = 1_200;

const everyNotice = [
  ...topicRules.map(([, rule]) => rule),
  ...Object.values(words).filter((rule) => rule instanceof RegExp),
];
const everyDraft = [
  ...[...categoryTerms, ...protectionTerms, ...causeRules].map(([, rule]) => rule),
  ...Object.values(events).filter((rule) => rule instanceof RegExp),
  ...events.eventRules.flatMap(({ rule, except }) => [rule, except].filter((each) => each instanceof RegExp)),
  ...[...regulators, police, reporting, nameNoise, harmWords, noHarm, someHarm],
  ...[MEANS, ELSE, FORMER, SUBJECT, TOLD, DATA_TAIL, GROUP_TAIL],
];
const rulesOf: Record<RuleUse, readonly RegExp[]> = { notice: everyNotice, draft: everyDraft };
const prepared = new Set<RuleUse>();

/** Changes no result. @param text of the notice: rules are compiled for its width of character */
export function prepareRules(use: RuleUse, text: string): void {
  if (prepared.has(use)) return;
  prepared.add(use);
  const long = text.slice(0, longLength).padEnd(longLength, text || ' ');
  for (const rule of [...rulesOf[use], ...earlyRules[use]]) long.search(rule);
}
