// The gate against other engines: bytes at rest, time from bytes to the first answer, one look-up. Interleaved rounds.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { askGate } from '../../src/gate/ask-gate.ts';
import { buildGate } from '../../src/gate/build-gate.ts';
import { bucketOf, placesOfHost } from '../../src/gate/gate-hash.ts';
import { gateKeyOf } from '../../src/gate/gate-keys.ts';
import type { Engine } from './engines/engine.ts';
import type { GateRound } from './gate-round.ts';
import { medianOf, percentileOf } from './percentile.ts';
import { inventSites, inventVisits } from './sites.ts';

const { values } = parseArgs({
  options: {
    sites: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '10' },
    budget: { type: 'string', default: '300' },
    only: { type: 'string', default: 'owabi,set-json,ubo-core,ghostery,metamask' },
  },
});
const count = Number(values.sites);
const names = values.only.split(',');
const sites = inventSites(count);
const visits = inventVisits(20_000, sites);
const folder = `out/bench/${count}`;
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/visits.txt`, visits.join('\n'), 'latin1');

printGate();
await printPagePath();
await printEngines();

/** What one page costs and risks with so many sites. */
function printGate(): void {
  const texts = buildGate(sites);
  const atRest = JSON.stringify(Object.fromEntries(texts)).length;
  const bits = (atRest * 8) / count;
  const limit = setLimitBits(count);
  const reads = visits.slice(0, 5_000).map((host) => {
    const keys = new Set(placesOfHost(host).map((place) => gateKeyOf(bucketOf(place))));
    return [...keys].reduce((sum, key) => sum + key.length + (texts.get(key)?.length ?? 0), 0);
  });
  console.log(`${count} sites, ${texts.size} keys`);
  console.log(
    `at rest          ${atRest} characters, ${bits.toFixed(2)} bits a site = ${(bits / limit).toFixed(3)} × the set limit (${limit.toFixed(2)})`,
  );
  console.log(
    `a clean page reads ${medianOf(reads)} bytes (p50), ${percentileOf(reads, 99)} (p99), ${Math.max(...reads)} (most)`,
  );
}

/** log2 of the number of ways to choose n of 2^32, for each of the n. */
function setLimitBits(n: number): number {
  let bits = 0;
  for (let i = 0; i < n; i++) bits += Math.log2((2 ** 32 - i) / (i + 1));
  return bits / n;
}

/** The shipped function, from keys that have arrived to the answer; the reading itself is measured in a browser. */
async function printPagePath(): Promise<void> {
  const stored = Object.fromEntries(buildGate(sites));
  const read = async (keys: string[]) => Object.fromEntries(keys.map((key) => [key, stored[key]]));
  let falseHits = 0;
  const probes = inventVisits(300_000, sites, 5);
  for (const host of probes) if ((await askGate(host, [], read)).isHit) falseHits++;
  console.log(`false hits       ${falseHits} of ${probes.length} page views of unlisted sites`);
  const samples: number[] = [];
  for (let at = 0; at + 50 <= visits.length; at += 50) {
    const start = process.hrtime.bigint();
    for (let i = 0; i < 50; i++) await askGate(visits[at + i] as string, [], read);
    samples.push(Number(process.hrtime.bigint() - start) / 50);
  }
  console.log(
    `keys read → answer ${(medianOf(samples) / 1e6).toFixed(5)} ms (p50), naming the keys and both promises included`,
  );
}

async function printEngines(): Promise<void> {
  const sizes = new Map<string, number>();
  for (const name of names) {
    const { engine } = (await import(`./engines/${name}.ts`)) as { engine: Engine };
    const stored = await engine.build(sites);
    sizes.set(name, stored.length);
    writeFileSync(`${folder}/${name}.bin`, stored);
  }
  const rounds = new Map(names.map((name) => [name, [] as GateRound[]]));
  for (let round = 0; round < Number(values.rounds); round++) {
    // Another one begins each time, so that no engine always follows the same neighbour.
    for (const name of [...names.slice(round % names.length), ...names.slice(0, round % names.length)]) {
      rounds.get(name)?.push(measure(name));
    }
  }
  const p50Of = (name: string) => medianOf((rounds.get(name) ?? []).map(({ p50Ns }) => p50Ns));
  const loadOf = (name: string) => medianOf((rounds.get(name) ?? []).map(({ loadMs }) => loadMs));
  console.log(
    `\n| engine | bytes at rest | bytes → first answer, ms | look-up p50, ns (least–most) | ours ÷ its look-up | ours ÷ its load |`,
  );
  console.log('|---|--:|--:|--:|--:|--:|');
  for (const name of names) {
    const each = (rounds.get(name) ?? []).map(({ p50Ns }) => Math.round(p50Ns));
    console.log(
      `| ${name} | ${sizes.get(name)} | ${loadOf(name).toFixed(2)} | ${Math.round(p50Of(name))} (${Math.min(...each)}–${Math.max(...each)}) ` +
        `| ${(p50Of('owabi') / p50Of(name)).toFixed(3)} | ${(loadOf('owabi') / loadOf(name)).toFixed(3)} |`,
    );
  }
  console.log(
    `${values.rounds} interleaved rounds, a fresh process for each engine in each round, hosts never hashed before`,
  );
}

function measure(name: string): GateRound {
  const args = ['--import', 'tsx', 'tests/bench/gate-round.ts', '--engine', name];
  const more = ['--stored', `${folder}/${name}.bin`, '--visits', `${folder}/visits.txt`, '--budget', values.budget];
  return JSON.parse(execFileSync(process.execPath, [...args, ...more], { encoding: 'utf8' })) as GateRound;
}
