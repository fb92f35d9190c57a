// Cuts a text that is too long for the record where its words allow it.

/** @returns at most `max` characters, with "…" where something is left out */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  const kept = text.slice(0, max - 1);
  const edge = Math.max(...['。', '、', ' '].map((mark) => kept.lastIndexOf(mark)));
  return `${kept.slice(0, edge > max / 2 ? edge : undefined).trimEnd()}…`;
}
