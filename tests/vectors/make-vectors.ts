// Makes the golden vectors of the feed format: `npx tsx tests/vectors/make-vectors.ts` rewrites feed.json.
import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { toBase64 } from '../../src/feed/base64.ts';
import { canonicalJson } from '../../src/feed/canonical-json.ts';
import { toColumn } from '../../src/feed/columns.ts';
import { payloadTypes, preAuthEncoding } from '../../src/feed/envelope.ts';
import { sha256Hex, toHex } from '../../src/feed/sha256.ts';
import { stateSha256Of } from '../../src/feed/state.ts';
import { makeLink } from '../../src/feed/subscription-link.ts';
import { headPayload, keysPayload, NOW, root, signer, signHead, signKeys, stranger } from '../unit/feed/make-feed.ts';
import { type Folder, publish, writeRecords } from '../unit/feed/make-folder.ts';
import { makeIncident } from '../unit/feed/make-incident.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const before = [0, 1, 2, 3].map((n) => makeIncident(n));
const after = [
  ...before.slice(0, 2),
  makeIncident(2, { revision: 2, disclosure: 'withdrawn' }),
  makeIncident(4, { sensitive: true, scope: { out: [{ site: 'other.example', name: { ja: '別の店' } }] } }),
];

export async function makeVectors() {
  const [first, second] = [await publish(1, before), await publish(2, after, { before })];
  const payload = bytesOf('{"a":1}');
  const values = [
    { id: 'a', list: [1, 2] },
    { id: 'b', flag: true },
    { id: 'c', list: [3], flag: false },
  ];
  const snapshot = writeRecords(before).bytes;
  return {
    keys: {
      root: { seed: '01'.repeat(32), publicKey: toBase64(root.raw), keyid: root.keyid },
      signing: { seed: '02'.repeat(32), publicKey: toBase64(signer.raw), keyid: signer.keyid },
    },
    link: makeLink({ address: 'https://feeds.example/watch/', feedId: 'watch', roots: [root] }),
    canonicalJson: [{ b: [1, 2.5, -3], a: { ja: 'お詫び', en: 'say "sorry"\n' }, c: true }].map((value) => ({
      value,
      text: canonicalJson(value),
    })),
    preAuthEncoding: {
      payloadType: payloadTypes.head,
      payload: toBase64(payload),
      hex: toHex(preAuthEncoding(payloadTypes.head, payload)),
    },
    columns: { values, column: toColumn(values) },
    state: {
      records: before.map(({ id, revision }) => ({ id, revision })),
      sha256: await stateSha256Of(before),
    },
    /** A client at version 1 goes on to version 2 by the delta. */
    versions: [
      { now: NOW, records: before, folder: await encode(first) },
      { now: NOW, records: after, folder: await encode(second) },
    ],
    /** Each must be refused under this name by a client that has seen version 5. */
    refusedHeads: await encodeEach({
      BAD_ENVELOPE: bytesOf('<!doctype html>'),
      BAD_SIGNATURE: await signHead({ version: 6 }, [stranger]),
      OTHER_FEED: await signHead({ version: 6, feedId: 'other' }),
      BAD_PAYLOAD: await signHead({ version: 2 ** 53 }),
      UNKNOWN_FORMAT: await signHead({ version: 6, format: 2 }),
      CLIENT_TOO_OLD: await signHead({ version: 6, minClient: '9999.0' }),
      KEYS_BEHIND: await signHead({ version: 6, keysVersion: 2 }),
      ROLLBACK: await signHead({ version: 4 }),
      EQUIVOCATION: await signHead({ stateSha256: 'c'.repeat(64) }),
      EMPTY_FEED: await signHead({ version: 6, snapshot: { ...headPayload().snapshot, count: 0 } }),
      EXPIRED: await signHead({ version: 6, expires: '2026-05-31T00:00:00Z' }),
    }),
    seenHead: toBase64(await signHead()),
    goodKeys: toBase64(await signKeys()),
    refusedKeys: await encodeEach({
      BAD_SIGNATURE: await signKeys({}, [stranger]),
      OTHER_FEED: await signKeys({ feedId: 'other' }),
      KEYS_EXPIRED: await signKeys({ version: 2, expires: '2026-05-31T00:00:00Z' }),
      BAD_PAYLOAD: await signKeys({ keys: [{ ...firstKey(), key: toBase64(new Uint8Array(32).fill(1, 0, 1)) }] }),
      EQUIVOCATION: await signKeys({ threshold: 2 }),
    }),
    refusedFiles: await encodeEach({
      NOT_A_FEED_FILE: bytesOf('<!doctype html>'),
      UNKNOWN_FORMAT: snapshot.slice().fill(2, 7, 8),
      CUT_SHORT: snapshot.slice(0, -1),
      BROKEN_BLOCK: snapshot.slice().fill(0xff, snapshot.length - 40),
    }),
  };
}

function firstKey() {
  const [key] = keysPayload().keys;
  if (!key) throw new Error('the key list of the tests is empty');
  return key;
}

async function encode(folder: Folder): Promise<Record<string, string>> {
  return encodeEach(Object.fromEntries([...folder].sort(([a], [b]) => (a < b ? -1 : 1))));
}

async function encodeEach(files: Record<string, Uint8Array<ArrayBuffer>>): Promise<Record<string, string>> {
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, toBase64(bytes)]));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const text = JSON.stringify(await makeVectors(), null, 2);
  await writeFile(new URL('./feed.json', import.meta.url), `${text}\n`);
  console.log(`feed.json, SHA-256 ${await sha256Hex(bytesOf(text))}`);
}
