// Signed envelopes: Ed25519 over type and exact bytes (DSSE's pre-authentication encoding). Verify first, parse after.
import { fromBase64 } from './base64.ts';
import type { PublicKey } from './public-key.ts';
import { parseStrictJson } from './strict-json.ts';

export const payloadTypes = {
  head: 'application/vnd.owabi.head+json; version=1',
  keys: 'application/vnd.owabi.keys+json; version=1',
} as const;
export type PayloadType = (typeof payloadTypes)[keyof typeof payloadTypes];

export interface Envelope {
  payloadType: string;
  /** Base64 of the exact payload bytes. */
  payload: string;
  /** `sig`: base64 of 64 bytes. */
  signatures: { keyid: string; sig: string }[];
}

export type Verified =
  | { kind: 'verified'; payload: Uint8Array<ArrayBuffer>; keyids: string[] }
  | { kind: 'refused'; reason: 'BAD_ENVELOPE' | 'BAD_SIGNATURE'; detail: string };

const MAX_SIGNATURES = 16;

/** "DSSEv1", type and body, each with its length in bytes, so that no two inputs give the same text. */
export function preAuthEncoding(payloadType: string, payload: Uint8Array): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const type = encoder.encode(payloadType);
  const start = encoder.encode(`DSSEv1 ${type.length} ${payloadType} ${payload.length} `);
  const bytes = new Uint8Array(start.length + payload.length);
  bytes.set(start);
  bytes.set(payload, start.length);
  return bytes;
}

/**
 * The payload of an envelope that enough trusted keys have signed for this very type.
 * @param keys already checked by `readPublicKey`
 * @param threshold how many different keys must have signed
 */
export async function verifyEnvelope(
  bytes: Uint8Array,
  expect: { payloadType: PayloadType; keys: readonly PublicKey[]; threshold: number; maxBytes: number },
): Promise<Verified> {
  const parsed = parseStrictJson(bytes, expect.maxBytes);
  if (parsed.kind === 'refused') return refused('BAD_ENVELOPE', parsed.reason);
  if (!isEnvelope(parsed.value)) return refused('BAD_ENVELOPE', 'is not an envelope');
  const { payloadType, signatures } = parsed.value;
  const payload = fromBase64(parsed.value.payload);
  if (!payload) return refused('BAD_ENVELOPE', 'payload is not base64');
  if (payloadType !== expect.payloadType) return refused('BAD_SIGNATURE', `was signed as "${payloadType}"`);
  const message = preAuthEncoding(payloadType, payload);
  const signers = new Set<string>();
  const unknown: string[] = [];
  for (const { keyid, sig } of signatures) {
    const key = expect.keys.find((one) => one.keyid === keyid);
    if (!key) unknown.push(keyid);
    else if (await isSignedBy(key, sig, message)) signers.add(keyid);
  }
  if (signers.size >= expect.threshold) return { kind: 'verified', payload, keyids: [...signers] };
  const strangers = unknown.length > 0 ? `; unknown keys: ${unknown.join(', ')}` : '';
  return refused('BAD_SIGNATURE', `${signers.size} of ${expect.threshold} needed signatures hold${strangers}`);
}

async function isSignedBy(key: PublicKey, sig: string, message: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const signature = fromBase64(sig);
  if (signature?.length !== 64) return false;
  const imported = await crypto.subtle.importKey('raw', key.raw, 'Ed25519', false, ['verify']).catch(() => undefined);
  return imported !== undefined && crypto.subtle.verify('Ed25519', imported, signature, message);
}

function isEnvelope(value: unknown): value is Envelope {
  if (typeof value !== 'object' || value === null) return false;
  const { payloadType, payload, signatures } = value as Record<string, unknown>;
  if (typeof payloadType !== 'string' || typeof payload !== 'string' || !Array.isArray(signatures)) return false;
  return signatures.length <= MAX_SIGNATURES && signatures.every(isSignature);
}

function isSignature(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { keyid, sig } = value as Record<string, unknown>;
  return typeof keyid === 'string' && keyid.length <= 64 && typeof sig === 'string' && sig.length <= 128;
}

function refused(reason: 'BAD_ENVELOPE' | 'BAD_SIGNATURE', detail: string): Verified {
  return { kind: 'refused', reason, detail };
}
