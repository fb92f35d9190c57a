// Rules from lists: one expression in which any of the listed ones may match, the first that does wins.

/**
 * @param listed sources of regular expressions, from `words/`
 * @param flags as of `RegExp`
 */
export const anyOf = (listed: readonly string[], flags?: string): RegExp => new RegExp(listed.join('|'), flags);

/** A table of rules, one a name, in the order of `names`: where the first match wins, the narrow ones stand first. */
export const rulesOf = <Name extends string>(
  names: readonly Name[],
  lists: Readonly<Record<Name, readonly string[]>>,
  flags?: string,
): readonly (readonly [Name, RegExp])[] => names.map((name) => [name, anyOf(lists[name], flags)]);
