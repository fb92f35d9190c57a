// When somebody can read something in this page: it is in front, and it has a body.

export function isReadable(): boolean {
  return document.visibilityState === 'visible' && document.readyState !== 'loading' && document.body !== null;
}

/** Resolves when `isReadable`; never, once the signal is aborted. */
export function untilReadable(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = new AbortController();
    const options = { signal: AbortSignal.any([signal, done.signal]) };
    const look = () => {
      if (!isReadable()) return;
      done.abort();
      resolve();
    };
    document.addEventListener('visibilitychange', look, options);
    document.addEventListener('readystatechange', look, options);
    look();
  });
}
