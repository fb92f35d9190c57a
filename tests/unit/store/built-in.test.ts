// The package's own records: stored once, again when they change, never when they are damaged.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { sha256Hex } from '../../../src/feed/sha256.ts';
import { compileFolder } from '../../../src/publisher/compile.ts';
import { createFileWriter } from '../../../src/publisher/write-file.ts';
import { loadBuiltIn } from '../../../src/store/built-in.ts';
import { openIncidentStore } from '../../../src/store/incident-store.ts';
import { makeIncident } from '../feed/make-incident.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const url = 'https://package.example/feed/built-in.owabi';

function writeFile(numbers: number[]) {
  const writer = createFileWriter();
  for (const number of numbers) writer.add(makeIncident(number));
  return writer.finish().bytes;
}

/** Serves a snapshot and its digest, and notes what was asked for. */
async function serve(file: Uint8Array<ArrayBuffer>, digest?: string) {
  const asked: string[] = [];
  const announced = digest ?? (await sha256Hex(file));
  const fetch = async (address: string) => {
    asked.push(address);
    return new Response(address.endsWith('.sha256') ? announced : file);
  };
  return { asked, fetch };
}

test('the shipped records are stored, and their file is not read again until it changes', async () => {
  const compiled = await compileFolder('src/records');
  if (compiled.kind !== 'compiled') throw new Error(JSON.stringify(compiled.findings[0]));
  const store = await openIncidentStore();
  const { asked, fetch } = await serve(compiled.file.bytes);
  expect(await loadBuiltIn({ fetch, store, url })).toMatchObject({ kind: 'applied', count: compiled.file.count });
  expect(await loadBuiltIn({ fetch, store, url })).toEqual({ kind: 'unchanged' });
  expect(asked).toEqual([`${url}.sha256`, url, `${url}.sha256`]);
  const [geo] = await store.findBySites(['geonet.co.jp']);
  expect(geo?.incident.subjects?.max).toBe(1_007_052);
  expect(geo?.feed).toMatchObject({ id: 'built-in', publisher: { name: 'Owabi' }, isStale: false });
  const next = await serve(writeFile([1, 2]));
  expect(await loadBuiltIn({ fetch: next.fetch, store, url })).toMatchObject({
    kind: 'applied',
    generation: 2,
    count: 2,
  });
});

test('a damaged package leaves what is stored', async () => {
  const store = await openIncidentStore();
  const good = await serve(writeFile([1]));
  await loadBuiltIn({ fetch: good.fetch, store, url });
  const bad = await serve(writeFile([2]), 'b'.repeat(64));
  expect(await loadBuiltIn({ fetch: bad.fetch, store, url })).toMatchObject({
    kind: 'refused',
    reason: 'BROKEN_PACKAGE',
  });
  const gone = async () => Promise.reject(new TypeError('no such file'));
  expect(await loadBuiltIn({ fetch: gone, store, url })).toMatchObject({ kind: 'refused', reason: 'BROKEN_PACKAGE' });
  expect(await store.findBySites(['shop-1.example'])).toHaveLength(1);
});
