// Signs a payload: canonical JSON in an envelope, by each of the given keys.
import { toBase64 } from '../feed/base64.ts';
import { canonicalJson } from '../feed/canonical-json.ts';
import { type PayloadType, preAuthEncoding } from '../feed/envelope.ts';
import type { PublicKey } from '../feed/public-key.ts';

export interface SigningKey extends PublicKey {
  privateKey: CryptoKey;
}

/** Ed25519 is deterministic: the same payload and keys give the same bytes. */
export async function signEnvelope(
  payloadType: PayloadType,
  payload: object,
  keys: readonly SigningKey[],
): Promise<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const body = encoder.encode(canonicalJson(payload));
  const message = preAuthEncoding(payloadType, body);
  const signatures: { keyid: string; sig: string }[] = [];
  for (const { keyid, privateKey } of keys) {
    const sig = new Uint8Array(await crypto.subtle.sign('Ed25519', privateKey, message));
    signatures.push({ keyid, sig: toBase64(sig) });
  }
  return encoder.encode(canonicalJson({ payloadType, payload: toBase64(body), signatures }));
}
