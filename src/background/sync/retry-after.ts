// How long a server asks to be left alone: the Retry-After header, believed up to a day.

export const MAX_RETRY_AFTER_MS = 24 * 60 * 60 * 1_000;

/**
 * @param value the header: seconds or an HTTP date; anything else says nothing
 * @param nowMs epoch ms; the server's own Date where it gave one, so that a wrong clock here changes nothing
 * @returns milliseconds to wait, 0 to 24 hours
 */
export function parseRetryAfter(value: string | null, nowMs: number): number | undefined {
  const text = value?.trim() ?? '';
  if (/^\d{1,12}$/.test(text)) return Math.min(Number(text) * 1_000, MAX_RETRY_AFTER_MS);
  // Only the one form that servers must send (RFC 9110, 5.6.7): Date.parse alone would take "-5" or "1e9" for a date.
  if (!/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(text))
    return undefined;
  const atMs = Date.parse(text);
  return Number.isNaN(atMs) ? undefined : Math.min(Math.max(0, atMs - nowMs), MAX_RETRY_AFTER_MS);
}
