// One spelling for every JSON value, so that the same records give the same bytes everywhere.

/**
 * JSON with sorted keys and no blanks.
 * Throws on what JSON cannot say exactly: undefined, functions, NaN, infinities, half characters.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`);
    return `{${fields.join(',')}}`;
  }
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError(`${value} has no JSON spelling`);
  if (typeof value === 'string' && /\p{Surrogate}/u.test(value)) throw new TypeError('text holds half a character');
  const text = JSON.stringify(value);
  if (text === undefined) throw new TypeError(`${typeof value} has no JSON spelling`);
  return text;
}
