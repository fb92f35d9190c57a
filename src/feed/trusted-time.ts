// What time it is, as far as a client can tell: a clock can be wrong, and so can a signer, or whoever stole its key.
import type { Ratchet } from './ratchet.ts';

/** All in epoch ms. */
export interface KnownTimes {
  /** The machine's own clock. */
  clockMs: number;
  /** Newest day of the records in the package: no honest clock is behind it. */
  buildMs?: number;
  /** Of the head that is stored. */
  lastIssuedAtMs?: number;
}

/** An honest clock differs from the signer's by less. */
const CLOCK_TOLERANCE_MS = 24 * 60 * 60 * 1000;

/**
 * The time that expiry is judged by: a clock behind what has been signed is wrong. A signing moves it on by a day at
 * most, whatever date it bears: one head of 2099, signed by mistake or with a stolen key, would otherwise make every
 * later one look expired.
 * @param ratchet before the first head under a key list, heads under older ones say nothing: their keys may have been stolen
 */
export function trustedNowMs(
  { clockMs, buildMs = 0, lastIssuedAtMs = 0 }: KnownTimes,
  ratchet: Pick<Ratchet, 'version'>,
): number {
  const ownNowMs = Math.max(clockMs, buildMs);
  return ratchet.version === 0 ? ownNowMs : Math.max(ownNowMs, Math.min(lastIssuedAtMs, ownNowMs + CLOCK_TOLERANCE_MS));
}

/** Whether the machine's clock is behind a signing by more than honest clocks differ: one of the two is wrong. */
export function isClockBehind(issuedAtMs: number, { clockMs }: KnownTimes): boolean {
  return issuedAtMs > clockMs + CLOCK_TOLERANCE_MS;
}
