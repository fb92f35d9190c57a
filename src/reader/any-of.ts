// A rule from a list: one expression in which any of the listed ones may match, the first that does wins.

/**
 * @param listed sources of regular expressions, from `words/`
 * @param flags as of `RegExp`
 */
export const anyOf = (listed: readonly string[], flags?: string): RegExp => new RegExp(listed.join('|'), flags);
