// Runs inside the bench extension's service worker: the product's own reading, checking and storing, timed.
import { createTransport } from '../../src/background/sync/transport.ts';
import type { Head } from '../../src/feed/head.ts';
import { releaseBytes } from '../../src/feed/release-bytes.ts';
import { openIncidentStore } from '../../src/store/incident-store.ts';
import { readMemoryStore } from '../../src/store/memory-store.ts';
import { prepareGeneration } from '../../src/store/prepare-generation.ts';

export interface ApplyTimes {
  downloadMs: number;
  /** Inflate, columns, schema, indexes: everything before the transaction. */
  prepareMs: number;
  writeMs: number;
  /** What a gate is made from. */
  gateMs: number;
  count: number;
}

export interface ReadTime {
  /** From the message's arrival in a worker that was just started, to the record in hand. */
  ms: number;
  id: string | undefined;
}

const transport = createTransport({
  fetch: (...args) => globalThis.fetch(...args),
  now: Date.now,
  allowLoopbackHttp: true,
});
const openStore = () => openIncidentStore({ readMemory: readMemoryStore });

async function apply(fileUrl: string, head: Head): Promise<ApplyTimes> {
  const store = await openStore();
  await store.removeFeed('bench');
  const { length } = head.snapshot;
  const started = performance.now();
  const answer = await transport({ address: fileUrl, maxBytes: length, length, cache: 'default' });
  if (answer.kind === 'failed') throw new Error(`${answer.reason}: ${answer.detail}`);
  const { bytes } = answer;
  const downloaded = performance.now();
  const prepared = await prepareGeneration({ head, file: { kind: 'snapshot', bytes }, kind: 'subscription' });
  if (prepared.kind === 'refused') throw new Error(`${prepared.reason}: ${prepared.detail}`);
  const ready = performance.now();
  const result = await store.applyGeneration('bench', prepared.generation);
  if (result.kind === 'refused') throw new Error(`${result.reason}: ${result.detail}`);
  // As the sync does.
  releaseBytes(bytes);
  const written = performance.now();
  await store.listGateSites();
  return {
    downloadMs: downloaded - started,
    prepareMs: ready - downloaded,
    writeMs: written - ready,
    gateMs: performance.now() - written,
    count: result.count,
  };
}

Object.assign(globalThis, { applyFeed: apply });

interface MessageSource {
  onMessage: {
    addListener(listener: (site: string, sender: unknown, answer: (time: ReadTime) => void) => true): void;
  };
}
const { runtime } = (globalThis as unknown as { chrome: { runtime: MessageSource } }).chrome;

runtime.onMessage.addListener((site, _sender, answer) => {
  const arrived = performance.now();
  void openStore()
    .then((store) => store.findBySites([site]))
    .then(([found]) => answer({ ms: performance.now() - arrived, id: found?.incident.id }));
  return true;
});
