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
 * The time that expiry is judged by: a clock behind what has been signed is wrong.
 * @param ratchet before the first head under a key list, heads under older ones say nothing: their keys may have been stolen
 */
export function trustedNowMs(times: KnownTimes, ratchet: Pick<Ratchet, 'version'>): number {
  return Math.max(ownNowMs(times), ratchet.version === 0 ? 0 : (times.lastIssuedAtMs ?? 0));
}

/**
 * Whether a head cannot have been signed yet. Judged without the head before it: heads a day ahead of each other,
 * signed with a stolen key, would otherwise lead into any future.
 */
export function isFromFuture(issuedAtMs: number, times: KnownTimes): boolean {
  return issuedAtMs > ownNowMs(times) + CLOCK_TOLERANCE_MS;
}

/** Whether the machine's own clock is behind a signing by more than honest clocks differ. */
export function isClockBehind(issuedAtMs: number, { clockMs }: KnownTimes): boolean {
  return isFromFuture(issuedAtMs, { clockMs });
}

function ownNowMs({ clockMs, buildMs = 0 }: KnownTimes): number {
  return Math.max(clockMs, buildMs);
}
