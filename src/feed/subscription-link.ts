// One link that carries a feed's address and the keys it answers to. The fragment never leaves the reader's machine.
import * as v from 'valibot';
import { toBase64 } from './base64.ts';
import { feedIdSchema } from './head.ts';
import { type PublicKey, readPublicKey } from './public-key.ts';
import { sha256Hex } from './sha256.ts';

export interface Subscription {
  /** Folder of `head.json`, ending in "/". */
  address: string;
  feedId: string;
  roots: PublicKey[];
}

export type ParsedLink = { kind: 'link'; subscription: Subscription } | { kind: 'refused'; reason: LinkFault };
export type LinkFault = 'NOT_A_LINK' | 'NOT_HTTPS' | 'NO_FEED' | 'BAD_KEY';

/** `https://host/folder/#owabi-feed=<id>&root=<base64url>`, further roots as further `root`. */
export function makeLink({ address, feedId, roots }: Subscription): string {
  const keys = roots.map(({ raw }) => `&root=${toBase64Url(raw)}`);
  return `${address}#owabi-feed=${feedId}${keys.join('')}`;
}

/** @param allowLoopback http on this machine, for development builds */
export async function parseLink(text: string, { allowLoopback = false } = {}): Promise<ParsedLink> {
  const trimmed = text.trim();
  if (trimmed.length > 4_096 || !URL.canParse(trimmed)) return { kind: 'refused', reason: 'NOT_A_LINK' };
  const url = new URL(trimmed);
  const isLoopback = url.hostname === 'localhost' || url.hostname === '127.0.0.1' || url.hostname === '[::1]';
  const isAllowed = url.protocol === 'https:' || (allowLoopback && url.protocol === 'http:' && isLoopback);
  if (!isAllowed || url.username || url.password) return { kind: 'refused', reason: 'NOT_HTTPS' };
  const fields = new URLSearchParams(url.hash.slice(1));
  const feedId = fields.get('owabi-feed') ?? '';
  if (!v.is(feedIdSchema, feedId)) return { kind: 'refused', reason: 'NO_FEED' };
  const roots: PublicKey[] = [];
  for (const root of fields.getAll('root')) {
    const key = await readPublicKey(fromBase64Url(root));
    if (!key || roots.some(({ keyid }) => keyid === key.keyid)) return { kind: 'refused', reason: 'BAD_KEY' };
    roots.push(key);
  }
  if (roots.length === 0 || roots.length > 8) return { kind: 'refused', reason: 'BAD_KEY' };
  url.hash = '';
  url.search = '';
  // Somebody may copy the address of the head itself.
  url.pathname = url.pathname.replace(/[^/]*$/, (last) =>
    /^(?:head|keys)\.json$/.test(last) || last === '' ? '' : `${last}/`,
  );
  return { kind: 'link', subscription: { address: url.href, feedId, roots } };
}

/** The feed's name in the store: two feeds that call themselves alike but answer to other keys are two. */
export async function subscriptionIdOf({ feedId, roots }: Pick<Subscription, 'feedId' | 'roots'>): Promise<string> {
  const keyids = roots.map(({ keyid }) => keyid).sort();
  return `${feedId}.${(await sha256Hex(new TextEncoder().encode(keyids.join(' ')))).slice(0, 16)}`;
}

function toBase64Url(bytes: Uint8Array): string {
  return toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): string {
  const padded = text.replaceAll('-', '+').replaceAll('_', '/');
  return padded + '='.repeat((4 - (padded.length % 4)) % 4);
}
