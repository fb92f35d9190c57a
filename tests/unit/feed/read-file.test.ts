// Snapshot files: what is written is read back, and every damage is found before a record is used.
import { deflateSync } from 'fflate';
import { expect, test } from 'vitest';
import { canonicalJson } from '../../../src/feed/canonical-json.ts';
import { toColumn } from '../../../src/feed/columns.ts';
import { writeFileHeader } from '../../../src/feed/file-header.ts';
import { caps } from '../../../src/feed/limits.ts';
import { type FilePart, readFeedFile } from '../../../src/feed/read-file.ts';
import type { Incident } from '../../../src/incident/types.ts';
import { createFileWriter } from '../../../src/publisher/write-file.ts';
import { makeIncident } from './make-incident.ts';

function write(incidents: readonly Incident[], removed?: string[]) {
  const writer = createFileWriter(removed);
  for (const incident of incidents) writer.add(incident);
  return writer.finish().bytes;
}

async function read(bytes: Uint8Array<ArrayBuffer>): Promise<FilePart[]> {
  const parts: FilePart[] = [];
  for await (const part of readFeedFile(bytes)) parts.push(part);
  return parts;
}

/** A snapshot of one block with any content, as a hostile publisher would make it. */
function forge(text: string | Uint8Array, count: number, rawLength?: number): Uint8Array<ArrayBuffer> {
  const raw = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const block = deflateSync(raw);
  const blocks = [{ count, length: block.length, rawLength: rawLength ?? raw.length }];
  const header = writeFileHeader({ kind: 'snapshot', asOf: '2026-05-02', count, blocks });
  return new Uint8Array([...header, ...block]);
}

const incidents = Array.from({ length: 2_000 }, (_, i) => makeIncident(i));

test('a file of several blocks gives back its records', async () => {
  const [header, ...blocks] = await read(write(incidents));
  expect(header).toMatchObject({ kind: 'header', header: { kind: 'snapshot', asOf: '2026-05-02', count: 2_000 } });
  expect(blocks.length).toBeGreaterThan(1);
  const found = blocks.flatMap((part) => (part.kind === 'block' ? part.incidents : []));
  expect(found).toEqual(incidents);
});

test('fault 93: the order of fields in a record does not change a byte', () => {
  const turned = incidents.map((one) => Object.fromEntries(Object.entries(one).reverse()) as Incident);
  expect(write(turned)).toEqual(write(incidents));
});

test('a delta names what it removes, and may hold nothing else', async () => {
  const parts = await read(write([], ['b-2', 'a-1']));
  expect(parts).toEqual([
    { kind: 'header', header: { kind: 'delta', asOf: '1900-01-01', count: 0, blocks: [], removed: ['a-1', 'b-2'] } },
  ]);
});

test('a file cut anywhere is refused', async () => {
  const bytes = write(incidents.slice(0, 3));
  for (let length = 0; length < bytes.length; length += 7) {
    const parts = await read(bytes.subarray(0, length));
    expect(parts.at(-1)?.kind).toBe('broken');
    expect(parts.some((part) => part.kind === 'block')).toBe(false);
  }
});

test('a flipped byte is refused or changes nothing that is used', async () => {
  const bytes = write(incidents.slice(0, 3));
  for (let at = 0; at < bytes.length; at += 5) {
    const damaged = bytes.slice();
    damaged[at] = (damaged[at] ?? 0) ^ 0x10;
    for (const part of await read(damaged)) {
      if (part.kind !== 'block') continue;
      for (const incident of part.incidents) expect(incident.id).toMatch(/^[a-z0-9-]+$/);
    }
  }
});

test.each<[string, Uint8Array<ArrayBuffer>, string]>([
  ['another kind of file', new TextEncoder().encode('<!doctype html><title>Login</title>'), 'NOT_A_FEED_FILE'],
  ['fault 19: a later format', write(incidents.slice(0, 1)).fill(2, 7, 8), 'UNKNOWN_FORMAT'],
  ['fault 20: a record without its fields', forge('{"fields":{"id":[["a-1"]]}}', 1), 'BAD_RECORD'],
  ['fault 24: a block that is not UTF-8', forge(new Uint8Array([0x22, 0xc3, 0x28]), 1), 'BROKEN_BLOCK'],
  ['fault 24: a byte order mark', forge(`\ufeff${canonicalJson([1])}`, 1), 'BROKEN_BLOCK'],
  ['fault 23: 100,000 open brackets', forge('['.repeat(100_000), 1), 'BROKEN_BLOCK'],
  ['fault 42: a block that inflates to more than it says', forge('[1,1,1,1,1,1]', 6, 5), 'BROKEN_BLOCK'],
  ['fault 42: a block that inflates to less than it says', forge('[1,1,1,1,1,1]', 6, 500), 'BROKEN_BLOCK'],
  ['fault 42: a block said to inflate beyond the cap', forge('[1]', 1, caps.blockRawBytes + 1), 'BROKEN_HEADER'],
])('%s is refused', async (_, bytes, reason) => {
  expect((await read(bytes)).at(-1)).toMatchObject({ kind: 'broken', reason });
});

test.each([
  ['fault 20: a number as a string', { revision: '1' }],
  ['fault 20: an infinite count', { data: [{ category: 'name', count: 1e300 }] }],
  ['fault 20: a fraction', { subjects: { max: 0.5 } }],
  ['fault 24: half a character', { summary: { ja: '\ud800' } }],
  ['fault 24: a NUL', { summary: { ja: 'a\u0000b' } }],
])('%s refuses the whole file', async (_, changes) => {
  const bad = makeIncident(2, changes as Partial<Incident>);
  const parts = await read(forge(JSON.stringify(toColumn([makeIncident(1), bad, makeIncident(3)])), 3));
  expect(parts.at(-1)).toMatchObject({ kind: 'broken', reason: 'BAD_RECORD' });
  expect(parts.some((part) => part.kind === 'block')).toBe(false);
});

test('fault 22: the same id twice is refused', async () => {
  const one = makeIncident(1);
  const twice = forge(canonicalJson(toColumn([one, one])), 2);
  expect((await read(twice)).at(-1)).toMatchObject({
    kind: 'broken',
    detail: `block 1: ids are not in order at ${one.id}`,
  });
  expect(() => write([one, one])).toThrow(/does not come after/);
});
