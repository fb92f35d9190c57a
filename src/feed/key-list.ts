// The key list: which keys may sign heads now. Signed by the offline root keys that the subscription link pins.
import * as v from 'valibot';
import { feedIdSchema, MAX_VERSION, type ParsedPayload, parsePayload } from './head.ts';
import { type PublicKey, readPublicKey } from './public-key.ts';

const instant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/),
  v.check((s) => !Number.isNaN(Date.parse(s))),
);

const keyListSchema = v.object({
  feedId: feedIdSchema,
  version: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_VERSION)),
  expires: instant,
  /** How many different keys must sign a head. */
  threshold: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(16)),
  /** Empty once all are revoked. */
  keys: v.pipe(v.array(v.object({ keyid: v.string(), key: v.string(), notAfter: instant })), v.maxLength(16)),
});

export type KeyListPayload = v.InferOutput<typeof keyListSchema>;

export interface KeyList {
  feedId: string;
  version: number;
  expiresAtMs: number;
  threshold: number;
  keys: (PublicKey & { notAfterMs: number })[];
}

/** Each key must be a good one under its own name; a list with one bad key is refused whole. */
export async function parseKeyList(payload: Uint8Array): Promise<ParsedPayload<KeyList>> {
  const parsed = parsePayload(payload, keyListSchema);
  if (parsed.kind === 'refused') return parsed;
  const { feedId, version, expires, threshold } = parsed.value;
  const keys: KeyList['keys'] = [];
  for (const { keyid, key, notAfter } of parsed.value.keys) {
    const read = await readPublicKey(key);
    if (!read) return bad(`${keyid} is not a usable Ed25519 key`);
    if (read.keyid !== keyid) return bad(`${keyid} is the name of another key`);
    if (keys.some((one) => one.keyid === keyid)) return bad(`${keyid} is listed twice`);
    keys.push({ ...read, notAfterMs: Date.parse(notAfter) });
  }
  return { kind: 'parsed', value: { feedId, version, expiresAtMs: Date.parse(expires), threshold, keys } };
}

function bad(detail: string): ParsedPayload<KeyList> {
  return { kind: 'refused', reason: 'BAD_PAYLOAD', detail };
}
