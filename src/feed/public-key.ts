// Ed25519 public keys that arrive as data: their names, and which of them nobody may use.
import { fromBase64 } from './base64.ts';
import { sha256Hex } from './sha256.ts';

export interface PublicKey {
  /** First 32 hex digits of the SHA-256 of the raw key: a key has one name only. */
  keyid: string;
  raw: Uint8Array<ArrayBuffer>;
}

/**
 * y-coordinates of the points of small order, with the two spellings above the field's prime; the sign bit is ignored.
 * With such a key anybody can sign anything, and WebCrypto accepts them. (RFC 8032, 5.1.7; SafeCurves on small subgroups.)
 */
const SMALL_ORDER = [
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
];

/**
 * A public key from its 32 raw bytes in base64.
 * @returns undefined where the text is no key, or one of small order
 */
export async function readPublicKey(base64: string): Promise<PublicKey | undefined> {
  const raw = fromBase64(base64);
  if (raw?.length !== 32 || isSmallOrder(raw)) return undefined;
  return { keyid: await keyIdOf(raw), raw };
}

export async function keyIdOf(raw: Uint8Array<ArrayBuffer>): Promise<string> {
  return (await sha256Hex(raw)).slice(0, 32);
}

export function isSmallOrder(raw: Uint8Array): boolean {
  const hex = Array.from(raw, (byte, i) => (i === 31 ? byte & 0x7f : byte).toString(16).padStart(2, '0')).join('');
  return SMALL_ORDER.includes(hex);
}
