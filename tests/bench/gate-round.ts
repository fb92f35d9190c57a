// One round of one engine in a process of its own: load its stored form, first answer, then look-ups. Prints JSON.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Engine } from './engines/engine.ts';
import { percentileOf } from './percentile.ts';

export interface GateRound {
  loadMs: number;
  p50Ns: number;
  hits: number;
}

const { values } = parseArgs({
  options: {
    engine: { type: 'string' },
    stored: { type: 'string' },
    visits: { type: 'string' },
    budget: { type: 'string' },
  },
});
const { engine } = (await import(`./engines/${values.engine}.ts`)) as { engine: Engine };
const stored = new Uint8Array(readFileSync(values.stored ?? ''));
const lines = readFileSync(values.visits ?? '');
const lengths = lines
  .toString('latin1')
  .split('\n')
  .map((host) => host.length);

const from = performance.now();
const isListed = await engine.load(stored);
let hits = Number(isListed('www.first-visit.example'));
const loadMs = performance.now() - from;

// A host that was just read from an address has never been hashed: engines that use it as a key must pay for that.
let fresh = freshHosts();
let next = 0;
const warmUp = performance.now();
isListed('warm.example');
const batch = performance.now() - warmUp > 0.02 ? 8 : 200;
const samples: number[] = [];
for (const end = performance.now() + Number(values.budget); performance.now() < end || samples.length < 20; ) {
  if (next + batch > fresh.length) {
    fresh = freshHosts();
    next = 0;
  }
  const start = process.hrtime.bigint();
  for (let i = 0; i < batch; i++) hits += Number(isListed(fresh[next + i] as string));
  samples.push(Number(process.hrtime.bigint() - start) / batch);
  next += batch;
}
const round: GateRound = { loadMs, p50Ns: percentileOf(samples, 50), hits };
console.log(JSON.stringify(round));

function freshHosts(): string[] {
  let at = 0;
  return lengths.map((length) => {
    const host = lines.toString('latin1', at, at + length);
    at += length + 1;
    return host;
  });
}
