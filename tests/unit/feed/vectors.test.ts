// The golden vectors hold: what was published once is read for ever, and what is written today is the same to the byte.
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { fromBase64 } from '../../../src/feed/base64.ts';
import { fromColumn } from '../../../src/feed/columns.ts';
import { decideHead, decideKeys } from '../../../src/feed/decide.ts';
import { zeroRatchet } from '../../../src/feed/ratchet.ts';
import { readFeedFile } from '../../../src/feed/read-file.ts';
import { parseLink } from '../../../src/feed/subscription-link.ts';
import { verifyUpdate } from '../../../src/feed/verify-update.ts';
import type { Incident } from '../../../src/incident/types.ts';
import { makeVectors } from '../../vectors/make-vectors.ts';

type Vectors = Awaited<ReturnType<typeof makeVectors>>;
const golden = JSON.parse(await readFile('tests/vectors/feed.json', 'utf8')) as Vectors;

function decode(base64: string): Uint8Array<ArrayBuffer> {
  const bytes = fromBase64(base64);
  if (!bytes) throw new Error('a vector is not base64');
  return bytes;
}

const link = await parseLink(golden.link);
if (link.kind === 'refused') throw new Error(link.reason);
const trust = link.subscription;
const nowMs = Date.parse('2026-06-01T00:00:00Z');
const accepted = await decideKeys({
  bytes: decode(golden.goodKeys),
  trust,
  ratchet: zeroRatchet,
  times: { clockMs: nowMs },
});
if (accepted.kind === 'refused') throw new Error(accepted.reason);
const decide = (base64: string, ratchet = accepted.ratchet) =>
  decideHead({
    bytes: decode(base64),
    keys: accepted.keys,
    ratchet,
    stored: { expiresAtMs: nowMs + 1 },
    times: { clockMs: nowMs },
    clientVersion: '1.0',
  });
const seen = await decide(golden.seenHead);
if (seen.kind === 'refused') throw new Error(seen.reason);

test('writing gives the golden bytes', async () => {
  expect(JSON.parse(JSON.stringify(await makeVectors()))).toEqual(golden);
});

test('columns give back their values', () => {
  expect(fromColumn(golden.columns.column, golden.columns.values.length)).toEqual(golden.columns.values);
});

test.each([0, 1])('version %i + 1 is verified from the link alone, and its snapshot gives its records', async (i) => {
  const { folder, records } = golden.versions[i] as Vectors['versions'][number];
  const update = await verifyUpdate({
    trust,
    ratchet: zeroRatchet,
    times: { clockMs: nowMs },
    clientVersion: '1.0',
    read: async (path) => ({ kind: 'read', bytes: decode(folder[path] ?? '') }),
  });
  if (update.kind !== 'update' || update.file.kind !== 'snapshot') throw new Error(JSON.stringify(update));
  expect(await recordsOf(update.file.bytes)).toEqual(records);
});

async function recordsOf(file: Uint8Array<ArrayBuffer>): Promise<Incident[]> {
  const found: Incident[] = [];
  for await (const part of readFeedFile(file)) if (part.kind === 'block') found.push(...part.incidents);
  return found;
}

test.each(Object.entries(golden.refusedHeads))('a head is refused as %s', async (reason, base64) => {
  expect(await decide(base64, seen.ratchet)).toMatchObject({ kind: 'refused', reason });
});

test.each(Object.entries(golden.refusedKeys))('a key list is refused as %s', async (reason, base64) => {
  const decision = await decideKeys({
    bytes: decode(base64),
    trust,
    ratchet: accepted.ratchet,
    times: { clockMs: nowMs },
  });
  expect(decision).toMatchObject({ kind: 'refused', reason });
});

test.each(Object.entries(golden.refusedFiles))('a file is refused as %s', async (reason, base64) => {
  const parts = [];
  for await (const part of readFeedFile(decode(base64))) parts.push(part);
  expect(parts.at(-1)).toMatchObject({ kind: 'broken', reason });
});
