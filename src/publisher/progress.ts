// A line on standard error for work that takes a while; short work says nothing.

const EVERY_MS = 1_000;

/** @param doing what is being done, such as "checking records" */
export function createProgress(doing: string, write: (text: string) => void = (text) => process.stderr.write(text)) {
  let lastMs = Date.now();
  return (done: number, all: number): void => {
    const nowMs = Date.now();
    if (nowMs - lastMs < EVERY_MS) return;
    lastMs = nowMs;
    write(`${doing}: ${done} of ${all}\n`);
  };
}
