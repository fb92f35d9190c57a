// All matches of a rule, one by one as String.matchAll finds them, but by the rule itself.

/**
 * matchAll works on a copy of the rule, which browsers compile anew once they have forgotten its words.
 * @param rule with the flag g
 */
export function* findAll(rule: RegExp, text: string): Generator<RegExpExecArray, void> {
  let from = 0;
  for (;;) {
    rule.lastIndex = from;
    const match = rule.exec(text);
    if (!match) return;
    from = match[0] === '' ? rule.lastIndex + 1 : rule.lastIndex;
    // Whoever takes the matches may ask the same rule of another text meanwhile.
    rule.lastIndex = 0;
    yield match;
  }
}
