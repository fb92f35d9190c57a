// When somebody can read something in this page: it is in front, and it has a body.

export function isReadable(): boolean {
  return document.visibilityState === 'visible' && document.readyState !== 'loading' && document.body !== null;
}

/** Resolves when `isReadable`; never, once the signal is aborted. */
export function untilReadable(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const look = () => isReadable() && resolve();
    document.addEventListener('visibilitychange', look, { signal });
    document.addEventListener('readystatechange', look, { signal });
    look();
  });
}
