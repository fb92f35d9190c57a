// Gives memory back at once: bytes lie outside the engine's heap, and it is in no hurry to collect them there.

/** Afterwards the bytes are gone, for everybody who holds them: only for what the caller made itself and needs no more. */
export function releaseBytes({ buffer }: Uint8Array<ArrayBuffer>): void {
  // Every browser that the extension runs in has it; older Node has not, and collects them some time.
  if ('transfer' in buffer && typeof buffer.transfer === 'function') buffer.transfer(0);
}
