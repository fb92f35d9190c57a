// How large a feed is, what a day's change costs, and how fast real Chromium takes it in.
import { gzipSync } from 'node:zlib';
import { payloadTypes } from '../../src/feed/envelope.ts';
import type { Head } from '../../src/feed/head.ts';
import { sha256Hex } from '../../src/feed/sha256.ts';
import { stateSha256Of } from '../../src/feed/state.ts';
import type { Incident } from '../../src/incident/types.ts';
import { compileFolder } from '../../src/publisher/compile.ts';
import { createKeyFile } from '../../src/publisher/key-file.ts';
import { signEnvelope } from '../../src/publisher/sign-envelope.ts';
import { createFileWriter, type FeedFile } from '../../src/publisher/write-file.ts';
import { type FeedBrowser, openFeedBrowser } from './feed-browser.ts';
import { makeSyntheticFeed, makeSyntheticIncident } from './synthetic-feed.ts';

const sizes = process.argv.includes('--quick') ? [1_000, 10_000] : [1_000, 10_000, 100_000];
const kB = (bytes: number) => `${(bytes / 1000).toFixed(bytes < 100_000 ? 1 : 0)} kB`;
const ms = (value: number) => `${value.toFixed(value < 100 ? 1 : 0)} ms`;

interface Sample {
  name: string;
  file: FeedFile;
  state: { id: string; revision: number }[];
  site: string;
}

/** Records one at a time: a hundred thousand of them as text would fill the memory that the bench wants to watch. */
function measureSize(name: string, incidents: Iterable<Incident>): Sample {
  const writer = createFileWriter();
  const parts: Buffer[] = [];
  const state: Sample['state'] = [];
  let site = '';
  for (const incident of incidents) {
    writer.add(incident);
    parts.push(Buffer.from(`${parts.length === 0 ? '[' : ','}${JSON.stringify(incident)}`));
    state.push({ id: incident.id, revision: incident.revision });
    site = incident.scope?.in?.[0]?.site ?? site;
  }
  const json = Buffer.concat([...parts, Buffer.from(']')]);
  const file = writer.finish();
  const gzipBytes = gzipSync(json, { level: 9 }).length;
  const ratio = file.bytes.length / gzipBytes;
  console.log(
    `${name}: JSON ${kB(json.length)}, gzip -9 ${kB(gzipBytes)}, snapshot ${kB(file.bytes.length)} = ${ratio.toFixed(3)} × gzip (goal ≤ 1.0)`,
  );
  return { name, file, state, site };
}

async function headOf({ file, state }: Sample): Promise<Head> {
  return {
    feedId: 'bench',
    publisher: { name: 'Bench', url: 'https://bench.example/' },
    keysVersion: 1,
    version: 400,
    issuedAt: '2026-11-22T00:00:00Z',
    expires: '2026-12-06T00:00:00Z',
    stateSha256: await stateSha256Of(state),
    snapshot: {
      count: file.count,
      length: file.bytes.length,
      rawLength: file.rawLength,
      sha256: await sha256Hex(file.bytes),
    },
    deltas: [],
  };
}

/** Fifty new records and five gone, and a head that lists deltas for thirty days as it would after a month. */
async function measureDay(sample: Sample, added: readonly Incident[]): Promise<void> {
  const removed = sample.state.slice(100, 105).map(({ id }) => id);
  const writer = createFileWriter(removed);
  for (const incident of added) writer.add(incident);
  const delta = writer.finish();
  const { private: key } = await createKeyFile('signing');
  const privateKey = await crypto.subtle.importKey(
    'pkcs8',
    Buffer.from(key.privateKey ?? '', 'base64'),
    'Ed25519',
    false,
    ['sign'],
  );
  const raw = new Uint8Array(Buffer.from(key.publicKey, 'base64'));
  const ref = { length: delta.bytes.length, rawLength: delta.rawLength, sha256: await sha256Hex(delta.bytes) };
  const deltas = await Promise.all(
    Array.from({ length: 30 }, async (_, day) => ({
      ...ref,
      from: 399 - day,
      sha256: await sha256Hex(new Uint8Array([day])),
    })),
  );
  const head = { format: 1, ...(await headOf(sample)), deltas };
  const headBytes = await signEnvelope(payloadTypes.head, head, [{ keyid: key.keyid, raw, privateKey }]);
  const gzipBytes = gzipSync(JSON.stringify(added), { level: 9 }).length;
  const total = delta.bytes.length + headBytes.length;
  const goal = 1.3 * gzipBytes + 600;
  console.log(
    `a day's change (+50/−5) of ${sample.name}: delta ${kB(delta.bytes.length)} + head ${kB(headBytes.length)} = ${kB(total)}; ` +
      `the records alone, gzip -9: ${kB(gzipBytes)} (goal ≤ ${kB(goal)}; the delta alone is ${(delta.bytes.length / gzipBytes).toFixed(2)} ×)`,
  );
}

async function measureBrowser(browser: FeedBrowser, sample: Sample, runs: number): Promise<void> {
  const head = await headOf(sample);
  for (let run = 0; run < runs; run++) {
    const { totalMs, downloadMs, prepareMs, writeMs, gateMs, peakHeapBytes, count } = await browser.apply(
      sample.file.bytes,
      head,
    );
    console.log(
      `${sample.name}: ${count} applied in ${ms(totalMs)} (download ${ms(downloadMs)}, inflate and check ${ms(prepareMs)}, ` +
        `write ${ms(writeMs)}, sites for the gate ${ms(gateMs)}), worker peak ${(peakHeapBytes / 1e6).toFixed(0)} MB`,
    );
  }
  const reads: number[] = [];
  for (let i = 0; i < 7; i++) {
    const { ms: one, id } = await browser.readInFreshWorker(sample.site);
    if (!id) throw new Error(`${sample.site} was not found`);
    reads.push(one);
  }
  reads.sort((a, b) => a - b);
  console.log(
    `${sample.name}: one incident by site in a just-started worker, median ${ms(reads[3] ?? 0)}, worst ${ms(reads[6] ?? 0)} (goal < 30 ms)`,
  );
}

const shipped: Incident[] = [];
const compiled = await compileFolder('src/records', { onRecord: (incident) => shipped.push(incident) });
if (compiled.kind === 'faulty') throw new Error('the shipped records do not compile');
const samples = [measureSize('shipped', shipped)];
for (const size of sizes) samples.push(measureSize(`${size.toLocaleString('en')} synthetic`, makeSyntheticFeed(size)));

const fresh = shipped.slice(-50);
await measureDay(samples[0] as Sample, fresh);
const largest = samples.at(-1) as Sample;
await measureDay(
  largest,
  Array.from({ length: 50 }, (_, i) => makeSyntheticIncident(500_000 + i)),
);

const browser = await openFeedBrowser();
try {
  console.log(`${browser.version}; goals: shipped < 200 ms, 100,000 < 8 s with the worker below 150 MB`);
  for (const sample of samples) await measureBrowser(browser, sample, sample === largest ? 2 : 3);
} finally {
  await browser.close();
}
