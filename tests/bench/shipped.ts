// The records that ship: bytes in the package, time to put them into a store, the gate they make, a look-up in it.
import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { ANY_LISTED, askBuckets } from '../../src/gate/ask-gate.ts';
import { buildGate } from '../../src/gate/build-gate.ts';
import { placesOfHost } from '../../src/gate/gate-hash.ts';
import { allGateKeys } from '../../src/gate/gate-keys.ts';
import { siteKeysOf } from '../../src/match/site-keys.ts';
import { compileFolder } from '../../src/publisher/compile.ts';
import { loadBuiltIn } from '../../src/store/built-in.ts';
import { openIncidentStore } from '../../src/store/incident-store.ts';
import { medianOf } from './percentile.ts';
import { inventVisits } from './sites.ts';

const compiled = await compileFolder('src/records');
if (compiled.kind === 'faulty') throw new Error(`${compiled.findings.length} faults in src/records`);
const { bytes } = compiled.file;
const digest = createHash('sha256').update(bytes).digest('hex');
const fetchFile = async (url: string) => new Response(url.endsWith('.sha256') ? digest : Buffer.from(bytes));

const from = performance.now();
const store = await openIncidentStore({ fetchBuiltIn: async () => bytes });
const loaded = await loadBuiltIn({ fetch: fetchFile, store, url: 'file' });
if (loaded.kind !== 'applied') throw new Error(`the records were not stored: ${loaded.kind}`);
const storedMs = performance.now() - from;
const sites = await store.listGateSites();
const site = sites[0] ?? '';
await store.findBySites(siteKeysOf(`https://${site}`));
const answeredMs = performance.now() - from;
console.log(`records          ${loaded.count}, ${bytes.length} bytes in the package`);
console.log(
  `bytes → stored   ${storedMs.toFixed(0)} ms; → first incident found ${answeredMs.toFixed(0)} ms (IndexedDB in memory, cold code)`,
);

const buildFrom = performance.now();
const texts = buildGate(sites);
const buildMs = performance.now() - buildFrom;
const stored = JSON.stringify(Object.fromEntries(texts));
console.log(
  `gate             ${sites.length} sites, ${texts.size} keys, ${stored.length} bytes, built in ${buildMs.toFixed(1)} ms`,
);

const parseFrom = performance.now();
const read = JSON.parse(stored) as Record<string, string>;
const inOrder = allGateKeys().map((key) => read[key]);
const isListed = (host: string) => (askBuckets(placesOfHost(host), (bucket) => inOrder[bucket]) & ANY_LISTED) !== 0;
isListed('www.first-visit.example');
console.log(`gate bytes → first answer ${(performance.now() - parseFrom).toFixed(2)} ms`);

const visits = inventVisits(20_000, sites);
const samples: number[] = [];
for (let round = 0; round < 20; round++) {
  const start = process.hrtime.bigint();
  for (const host of visits) isListed(host);
  samples.push(Number(process.hrtime.bigint() - start) / visits.length);
}
console.log(`look-up          ${medianOf(samples).toFixed(0)} ns (p50 of 20 passes over ${visits.length} hosts)`);
store.close();
