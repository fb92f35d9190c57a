// Keys and signed files for tests: fixed seeds, so that every run signs the same bytes.
import { toBase64 } from '../../../src/feed/base64.ts';
import { payloadTypes } from '../../../src/feed/envelope.ts';
import type { Head } from '../../../src/feed/head.ts';
import type { KeyListPayload } from '../../../src/feed/key-list.ts';
import { keyIdOf } from '../../../src/feed/public-key.ts';
import { type SigningKey, signEnvelope } from '../../../src/publisher/sign-envelope.ts';

/** PKCS #8 around a raw Ed25519 seed (RFC 8410). */
const PKCS8_PREFIX = [0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20];

/** @param seed any byte; the same byte gives the same key */
export async function makeKey(seed: number): Promise<SigningKey> {
  const pkcs8 = new Uint8Array([...PKCS8_PREFIX, ...new Uint8Array(32).fill(seed)]);
  const privateKey = await crypto.subtle.importKey('pkcs8', pkcs8, 'Ed25519', true, ['sign']);
  const jwk = await crypto.subtle.exportKey('jwk', privateKey);
  const raw = Uint8Array.from(atob((jwk.x ?? '').replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
  return { keyid: await keyIdOf(raw), raw, privateKey };
}

export const [root, signer, stranger] = await Promise.all([makeKey(1), makeKey(2), makeKey(3)]);
export const NOW = '2026-06-01T00:00:00Z';
export const nowMs = Date.parse(NOW);
export const trust = { feedId: 'watch', roots: [root] };

export function keysPayload(changes: Partial<KeyListPayload> = {}) {
  const keys = [{ keyid: signer.keyid, key: toBase64(signer.raw), notAfter: '2027-01-01T00:00:00Z' }];
  return { format: 1, feedId: 'watch', version: 1, expires: '2027-07-01T00:00:00Z', threshold: 1, keys, ...changes };
}

export function headPayload(changes: Partial<Head> & { format?: number } = {}) {
  return {
    format: 1,
    feedId: 'watch',
    publisher: { name: 'Watch', url: 'https://watch.example/' },
    keysVersion: 1,
    version: 5,
    issuedAt: '2026-05-31T00:00:00Z',
    expires: '2026-06-14T00:00:00Z',
    stateSha256: 'a'.repeat(64),
    snapshot: { count: 10, length: 100, rawLength: 300, sha256: 'b'.repeat(64) },
    deltas: [],
    ...changes,
  };
}

export const signKeys = (changes: Partial<KeyListPayload> = {}, by: SigningKey[] = [root]) =>
  signEnvelope(payloadTypes.keys, keysPayload(changes), by);
export const signHead = (changes: Parameters<typeof headPayload>[0] = {}, by: SigningKey[] = [signer]) =>
  signEnvelope(payloadTypes.head, headPayload(changes), by);
