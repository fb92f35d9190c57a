// Faults of group A that end at the signed files: what is refused, and under which name.
import { expect, test } from 'vitest';
import { toBase64 } from '../../../src/feed/base64.ts';
import { canonicalJson } from '../../../src/feed/canonical-json.ts';
import { decideHead, decideKeys } from '../../../src/feed/decide.ts';
import { type Envelope, payloadTypes, preAuthEncoding } from '../../../src/feed/envelope.ts';
import type { KeyList } from '../../../src/feed/key-list.ts';
import { keyIdOf } from '../../../src/feed/public-key.ts';
import { type Ratchet, zeroRatchet } from '../../../src/feed/ratchet.ts';
import { trustedNowMs } from '../../../src/feed/trusted-time.ts';
import { signEnvelope } from '../../../src/publisher/sign-envelope.ts';
import { headPayload, keysPayload, nowMs, root, signer, signHead, signKeys, stranger, trust } from './make-feed.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

async function acceptKeys(bytes: Uint8Array, ratchet: Ratchet = zeroRatchet) {
  const decision = await decideKeys({ bytes, trust, ratchet, times: { clockMs: nowMs } });
  if (decision.kind === 'refused') throw new Error(`${decision.reason}: ${decision.detail}`);
  return decision;
}
const first = await acceptKeys(await signKeys());

const decide = (bytes: Uint8Array, changes: Partial<Parameters<typeof decideHead>[0]> = {}) =>
  decideHead({
    bytes,
    keys: first.keys,
    ratchet: first.ratchet,
    times: { clockMs: nowMs },
    clientVersion: '1.2.0',
    ...changes,
  });
const reasonOf = async (decision: Promise<{ kind: string; reason?: string }>) => (await decision).reason;

/** The ratchet of a client that has applied this head. */
async function seen(changes: Parameters<typeof signHead>[0] = {}): Promise<Ratchet> {
  const decision = await decide(await signHead(changes));
  if (decision.kind === 'refused') throw new Error(decision.reason);
  return decision.ratchet;
}

async function edit(bytes: Promise<Uint8Array>, change: (envelope: Envelope) => unknown): Promise<Uint8Array> {
  const envelope = JSON.parse(textOf(await bytes)) as Envelope;
  return bytesOf(canonicalJson(change(envelope) ?? envelope));
}

function flip(base64: string): string {
  const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
  bytes[7] = (bytes[7] ?? 0) ^ 1;
  return toBase64(bytes);
}

test('a good head is newer, and its ratchet is remembered', async () => {
  const decision = await decide(await signHead());
  expect(decision).toMatchObject({
    kind: 'newer',
    head: { version: 5, publisher: { name: 'Watch' } },
    ratchet: { keysVersion: 1, version: 5 },
    isStale: false,
    warnings: [],
  });
});

test('fault 1: an unsigned envelope', async () => {
  const bytes = await edit(signHead(), (envelope) => ({ ...envelope, signatures: [] }));
  expect(await reasonOf(decide(bytes))).toBe('BAD_SIGNATURE');
});

test.each<[string, (envelope: Envelope) => unknown]>([
  ['payload', (e) => ({ ...e, payload: flip(e.payload) })],
  ['signature', (e) => ({ ...e, signatures: e.signatures.map((s) => ({ ...s, sig: flip(s.sig) })) })],
  ['keyid', (e) => ({ ...e, signatures: e.signatures.map((s) => ({ ...s, keyid: s.keyid.replace(/^./, 'z') })) })],
])('fault 2: one bit flipped in the %s', async (_, change) => {
  expect(await reasonOf(decide(await edit(signHead(), change)))).toBe('BAD_SIGNATURE');
});

test('fault 3: an unknown key signs well, is named, and is not trusted', async () => {
  const decision = await decide(await signHead({}, [stranger]));
  expect(decision).toMatchObject({ kind: 'refused', reason: 'BAD_SIGNATURE' });
  expect(decision.kind === 'refused' && decision.detail).toContain(stranger.keyid);
});

const twoKeys = [signer, stranger].map(({ keyid, raw }) => ({
  keyid,
  key: toBase64(raw),
  notAfter: '2027-01-01T00:00:00Z',
}));

test('fault 4: the same key twice counts once', async () => {
  const { keys } = await acceptKeys(await signKeys({ threshold: 2, keys: twoKeys }));
  expect(await reasonOf(decide(await signHead({}, [signer, signer]), { keys }))).toBe('BAD_SIGNATURE');
  expect((await decide(await signHead({}, [signer, stranger]), { keys })).kind).toBe('newer');
});

test('fault 5: one bad and one good signature reach a threshold of 1', async () => {
  const { keys } = await acceptKeys(await signKeys({ keys: twoKeys }));
  const bytes = await edit(signHead({}, [stranger, signer]), (e) => ({
    ...e,
    signatures: e.signatures.map((s, i) => (i === 0 ? { ...s, sig: flip(s.sig) } : s)),
  }));
  expect((await decide(bytes, { keys })).kind).toBe('newer');
});

test('fault 6: a signature for another type of payload', async () => {
  const asKeys = await signEnvelope(payloadTypes.keys, headPayload(), [signer]);
  expect(await reasonOf(decide(asKeys))).toBe('BAD_SIGNATURE');
  const renamed = await edit(Promise.resolve(asKeys), (e) => ({ ...e, payloadType: payloadTypes.head }));
  expect(await reasonOf(decide(renamed))).toBe('BAD_SIGNATURE');
});

test('fault 7: a version below the ratchet', async () => {
  expect(await reasonOf(decide(await signHead({ version: 4 }), { ratchet: await seen() }))).toBe('ROLLBACK');
});

test('fault 8: the same version with the same bytes is unchanged', async () => {
  expect((await decide(await signHead(), { ratchet: await seen() })).kind).toBe('unchanged');
});

test('fault 9: the same version with other bytes, both rightly signed', async () => {
  const other = await signHead({ stateSha256: 'c'.repeat(64) });
  expect(await reasonOf(decide(other, { ratchet: await seen() }))).toBe('EQUIVOCATION');
});

test('fault 10: a version beyond all bounds, then recovery in a new key epoch with a lower one', async () => {
  expect(await reasonOf(decide(await signHead({ version: 2 ** 53 })))).toBe('BAD_PAYLOAD');
  const far = await seen({ version: 1_000_000_000 });
  const renewed = await acceptKeys(await signKeys({ version: 2 }), far);
  expect(renewed.ratchet).toMatchObject({ keysVersion: 2, version: 0 });
  const head = await signHead({ version: 6, keysVersion: 2 });
  expect(await decide(head, { keys: renewed.keys, ratchet: renewed.ratchet })).toMatchObject({ kind: 'newer' });
});

test('fault 11: an expired head does not replace a fresh one, but is better than nothing', async () => {
  const expired = await signHead({ expires: '2026-05-31T12:00:00Z' });
  expect(await reasonOf(decide(expired, { stored: { expiresAtMs: nowMs + 1 } }))).toBe('EXPIRED');
  expect(await decide(expired)).toMatchObject({ kind: 'newer', isStale: true });
  expect(await decide(expired, { stored: { expiresAtMs: nowMs - 1 } })).toMatchObject({ kind: 'newer', isStale: true });
});

test('fault 13: with the clock at 2000 news is taken all the same, with a doubt', async () => {
  const clockMs = Date.parse('2000-01-01');
  const head = await signHead();
  for (const times of [
    { clockMs },
    { clockMs, buildMs: Date.parse('2026-05-30') },
    { clockMs, buildMs: Date.parse('2026-05-01'), lastIssuedAtMs: Date.parse('2026-05-30') },
  ]) {
    expect(await decide(head, { times })).toMatchObject({ kind: 'newer', isStale: false, warnings: ['CLOCK_BEHIND'] });
    expect(await decide(head, { times, ratchet: await seen() })).toMatchObject({
      kind: 'unchanged',
      warnings: ['CLOCK_BEHIND'],
    });
  }
});

test('fault 13: a signing moves time on by a day at most, and only under its own key list', async () => {
  const [clockMs, day] = [Date.parse('2026-06-01'), 86_400_000];
  const times = { clockMs, buildMs: clockMs - 30 * day };
  const known = { version: 5 };
  expect(trustedNowMs({ ...times, lastIssuedAtMs: clockMs - day }, known)).toBe(clockMs);
  expect(trustedNowMs({ ...times, lastIssuedAtMs: clockMs + day / 2 }, known)).toBe(clockMs + day / 2);
  expect(trustedNowMs({ ...times, lastIssuedAtMs: Date.parse('2099-01-01') }, known)).toBe(clockMs + day);
  expect(trustedNowMs({ ...times, lastIssuedAtMs: Date.parse('2099-01-01') }, { version: 0 })).toBe(clockMs);
  expect(trustedNowMs({ clockMs: 0, buildMs: clockMs, lastIssuedAtMs: 0 }, known)).toBe(clockMs);
});

test('fault 14: with the clock five years ahead a head is stale, not refused', async () => {
  const { keys } = await acceptKeys(
    await signKeys({ keys: [{ ...keysPayload().keys[0], notAfter: '2040-01-01T00:00:00Z' }] as never }),
  );
  const ahead = nowMs + 5 * 365 * 86_400_000;
  expect(await decide(await signHead(), { keys, times: { clockMs: ahead } })).toMatchObject({
    kind: 'newer',
    isStale: true,
  });
});

test('fault 15: signed in the future is taken with a warning, and keeps no later head out', async () => {
  expect(await decide(await signHead({ issuedAt: '2026-06-02T00:00:00Z' }))).toMatchObject({ warnings: [] });
  const dates = { issuedAt: '2099-01-01T00:00:00Z', expires: '2099-01-15T00:00:00Z' };
  const future = await decide(await signHead({ version: 6, ...dates }));
  expect(future).toMatchObject({ kind: 'newer', warnings: ['CLOCK_BEHIND'] });
  if (future.kind === 'refused') throw new Error(future.reason);
  const later = await decide(await signHead({ version: 7 }), {
    ratchet: future.ratchet,
    stored: { expiresAtMs: Date.parse(dates.expires) },
    times: { clockMs: nowMs, lastIssuedAtMs: Date.parse(dates.issuedAt) },
  });
  expect(later).toMatchObject({ kind: 'newer', isStale: false, warnings: [] });
});

test('fault 19: a later format or client is named as such, unknown fields are ignored', async () => {
  expect(await reasonOf(decide(await signHead({ format: 2 })))).toBe('UNKNOWN_FORMAT');
  expect(await reasonOf(decide(await signHead({ minClient: '1.10' })))).toBe('CLIENT_TOO_OLD');
  const extra = await signEnvelope(payloadTypes.head, { ...headPayload({ minClient: '1.2' }), later: { a: 1 } }, [
    signer,
  ]);
  expect(await decide(extra)).toMatchObject({ kind: 'newer', head: { version: 5 } });
});

test.each<[string, object]>([
  ['a missing field', { stateSha256: undefined }],
  ['a number as a string', { version: '5' }],
  ['null', { publisher: null }],
  ['a date that is none', { expires: '2026-02-31T99:00:00Z' }],
  ['a length beyond the cap', { snapshot: { ...headPayload().snapshot, length: 2 ** 40 } }],
  ['an address that runs code', { publisher: { name: 'X', url: 'javascript:alert(1)' } }],
  ['a thousand deltas', { deltas: Array(1_000).fill({ from: 1, length: 1, rawLength: 1, sha256: 'a'.repeat(64) }) }],
])('fault 20: a head with %s is refused', async (_, changes) => {
  expect(await reasonOf(decide(await signHead(changes)))).toMatch(/^BAD_(PAYLOAD|ENVELOPE)$/);
});

test('fault 22: a payload with a key twice is refused though it is signed', async () => {
  const body = canonicalJson(headPayload()).replace('"version":5', '"version":5,"version":6');
  const forged = await signText(payloadTypes.head, body);
  expect(await reasonOf(decide(forged))).toBe('BAD_PAYLOAD');
});

async function signText(payloadType: typeof payloadTypes.head, body: string): Promise<Uint8Array> {
  const sig = await crypto.subtle.sign('Ed25519', signer.privateKey, preAuthEncoding(payloadType, bytesOf(body)));
  const signatures = [{ keyid: signer.keyid, sig: toBase64(new Uint8Array(sig)) }];
  return bytesOf(canonicalJson({ payloadType, payload: toBase64(bytesOf(body)), signatures }));
}

test('fault 26: an empty feed needs a signed word for it', async () => {
  const snapshot = { ...headPayload().snapshot, count: 0 };
  expect(await reasonOf(decide(await signHead({ snapshot })))).toBe('EMPTY_FEED');
  expect((await decide(await signHead({ snapshot, allowEmpty: true }))).kind).toBe('newer');
});

test('fault 30: without a key that may sign now nothing new is believed', async () => {
  const none: KeyList = { ...first.keys, keys: [] };
  expect(await reasonOf(decide(await signHead(), { keys: none }))).toBe('ALL_KEYS_REVOKED');
  const past = nowMs + 400 * 86_400_000;
  expect(await reasonOf(decide(await signHead(), { times: { clockMs: past } }))).toBe('ALL_KEYS_REVOKED');
});

test.each([
  ['fault 31: a login page', '<!doctype html><title>Sign in</title>'],
  ['fault 32: an empty body', ''],
  ['half a head', '{"payload":"e30=","payloadType":"'],
  ['an array', '[]'],
  ['an envelope with blanks', '{ "payload": "", "payloadType": "", "signatures": [] }'],
])('%s is no envelope', async (_, text) => {
  expect(await reasonOf(decide(bytesOf(text)))).toBe('BAD_ENVELOPE');
});

test('a head for another feed, or under another key list, is refused', async () => {
  expect(await reasonOf(decide(await signHead({ feedId: 'other' })))).toBe('OTHER_FEED');
  expect(await reasonOf(decide(await signHead({ keysVersion: 2 })))).toBe('KEYS_BEHIND');
  const second = await acceptKeys(await signKeys({ version: 2 }));
  expect(await reasonOf(decide(await signHead(), { keys: second.keys, ratchet: second.ratchet }))).toBe('ROLLBACK');
});

const decideKeyList = (bytes: Uint8Array, ratchet = zeroRatchet) =>
  decideKeys({ bytes, trust, ratchet, times: { clockMs: nowMs } });

test('fault 29: key lists that are older, expired, forged or doubled', async () => {
  const second = await acceptKeys(await signKeys({ version: 2 }));
  expect(await reasonOf(decideKeyList(await signKeys(), second.ratchet))).toBe('ROLLBACK');
  expect(await reasonOf(decideKeyList(await signKeys({ version: 2, threshold: 2 }), second.ratchet))).toBe(
    'EQUIVOCATION',
  );
  expect(await reasonOf(decideKeyList(await signKeys({ expires: '2026-05-31T00:00:00Z' })))).toBe('KEYS_EXPIRED');
  expect(await reasonOf(decideKeyList(await signKeys({}, [signer])))).toBe('BAD_SIGNATURE');
  expect(await reasonOf(decideKeyList(await signKeys({ feedId: 'other' })))).toBe('OTHER_FEED');
});

const notAfter = '2027-01-01T00:00:00Z';
const named = async (raw: Uint8Array<ArrayBuffer>) => ({ keyid: await keyIdOf(raw), key: toBase64(raw), notAfter });

test.each<[string, () => Promise<object[]>]>([
  ['of small order', async () => [await named(new Uint8Array(32).fill(1, 0, 1))]],
  ['of small order with the sign bit', async () => [await named(new Uint8Array(32).fill(1, 0, 1).fill(0x80, 31))]],
  ['of 31 bytes', async () => [await named(new Uint8Array(31).fill(9))]],
  ['in base64 that is spelled otherwise', async () => [{ ...(await named(root.raw)), key: `${toBase64(root.raw)}\n` }]],
  ['under another name', async () => [{ ...(await named(stranger.raw)), keyid: signer.keyid }]],
  ['twice', async () => [await named(stranger.raw), await named(stranger.raw)]],
  ['under two names', async () => [await named(stranger.raw), { ...(await named(stranger.raw)), keyid: 'second' }]],
])('fault 29: a list with a key %s is refused whole', async (_, keys) => {
  expect(await reasonOf(decideKeyList(await signKeys({ keys: (await keys()) as never })))).toBe('BAD_PAYLOAD');
});

test('why small-order keys are refused: WebCrypto takes a signature that nobody made', async () => {
  const identity = new Uint8Array(32).fill(1, 0, 1);
  const key = await crypto.subtle.importKey('raw', identity, 'Ed25519', false, ['verify']);
  const forged = new Uint8Array(64).fill(1, 0, 1);
  expect(await crypto.subtle.verify('Ed25519', key, forged, bytesOf('any text at all'))).toBe(true);
});
