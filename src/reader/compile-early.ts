// Keeps the rules that are compiled ahead of their first use. Rules name themselves here where they are written.

/** `notice`: read on every page; `draft`: only once a page is known for a notice. */
export type RuleUse = 'notice' | 'draft';

export const earlyRules: Record<RuleUse, RegExp[]> = { notice: [], draft: [] };

/** For rules that most notices use and that are dear to compile. @returns the rule itself */
export function compileEarly(use: RuleUse, rule: RegExp): RegExp {
  earlyRules[use].push(rule);
  return rule;
}

/**
 * A rule in two: with the flag i, an engine looks for the other case of every kana and kanji, which have none.
 * @param plain the words without letters that have cases
 */
export function eitherOf(use: RuleUse, plain: RegExp, lettered: RegExp): Pick<RegExp, 'test'> {
  compileEarly(use, plain);
  compileEarly(use, lettered);
  return { test: (text) => plain.test(text) || lettered.test(text) };
}
