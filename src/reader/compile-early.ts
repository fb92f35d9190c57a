// Compiles rules ahead of their first use. Browsers compile a regular expression twice, for its first use and for its second,
// unless the first text is long: then once, and to machine code. Shown one long text, the large rules cost the first notice half
// of what they would. Rules name themselves here where they are written.

/** `notice`: read on every page; `draft`: only once a page is known for a notice. */
export type RuleUse = 'notice' | 'draft';

/** Beyond the 1,000 code units from which V8 and SpiderMonkey call a text long. */
const longLength = 1_200;

const waiting: Record<RuleUse, RegExp[]> = { notice: [], draft: [] };

/** For rules that most notices use and that are dear to compile. @returns the rule itself */
export function compileEarly(use: RuleUse, rule: RegExp): RegExp {
  waiting[use].push(rule);
  return rule;
}

export function compileAll(use: RuleUse, rules: readonly RegExp[]): void {
  waiting[use].push(...rules);
}

/**
 * A rule in two: with the flag i, an engine looks for the other case of every kana and kanji, which have none.
 * @param plain the words without letters that have cases; throws where there are some, since they would match in one case only
 */
export function eitherOf(use: RuleUse, plain: RegExp, lettered: RegExp): Pick<RegExp, 'test'> {
  if (/[A-Za-z]/.test(plain.source.replace(/\\[a-zA-Z]/g, ''))) throw new Error(`letters in ${plain.source}`);
  compileEarly(use, plain);
  compileEarly(use, lettered);
  return { test: (text) => plain.test(text) || lettered.test(text) };
}

/** Changes no result. @param text of the notice: rules are compiled for its width of character */
export function prepareRules(use: RuleUse, text: string): void {
  const long = text.slice(0, longLength).padEnd(longLength, text || ' ');
  for (const rule of waiting[use].splice(0)) long.search(rule);
}
