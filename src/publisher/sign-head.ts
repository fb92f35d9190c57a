// Signs a head and puts it in place: the last step of build and renew, after the extension's own verifier has agreed.

import { payloadTypes } from '../feed/envelope.ts';
import { type Head, MAX_VERSION } from '../feed/head.ts';
import { folderReader, pruneFiles, readKeyListOf, replaceHead } from './feed-folder.ts';
import { CannotRun } from './outcome.ts';
import { refusePrivateKeys } from './private-keys.ts';
import { type SigningKey, signEnvelope } from './sign-envelope.ts';
import { DAY_MS, toInstant } from './signing-times.ts';
import { verifyHeadAndFiles } from './verify-feed.ts';

export interface Signing {
  keys: readonly SigningKey[];
  nowMs: number;
  days: number;
  /** Given by hand, for a folder whose past is elsewhere. */
  version?: number;
}

export interface SigningFacts {
  feedId: string;
  keysVersion: number;
  version: number;
  issuedAt: string;
  expires: string;
}

/** Everything that can be wrong with keys, clock and version, before any work is done. */
export async function planSigning(folder: string, previous: Head | undefined, signing: Signing): Promise<SigningFacts> {
  const { keys, nowMs, days } = signing;
  await refusePrivateKeys(folder);
  const list = await readKeyListOf(folder);
  for (const { keyid } of keys) {
    const listed = list.keys.find((key) => key.keyid === keyid);
    if (!listed) throw new CannotRun(`key ${keyid} is not in the key list of ${folder}`);
    if (listed.notAfterMs < nowMs)
      throw new CannotRun(`key ${keyid} may not sign after ${toInstant(listed.notAfterMs)}`);
  }
  const signers = new Set(keys.map(({ keyid }) => keyid)).size;
  if (signers < list.threshold) throw new CannotRun(`the key list asks for ${list.threshold} keys, not ${signers}`);
  if (list.expiresAtMs < nowMs) {
    throw new CannotRun(`the key list expired at ${toInstant(list.expiresAtMs)}; run: owabi keys sign`);
  }
  if (previous && Date.parse(previous.issuedAt) > nowMs) {
    throw new CannotRun(`the published head was signed at ${previous.issuedAt}, after now; check the clock`);
  }
  const version = signing.version ?? (previous?.version ?? 0) + 1;
  if (previous && version <= previous.version) {
    throw new CannotRun(`version ${version} is not above the published version ${previous.version}`);
  }
  if (version > MAX_VERSION) throw new CannotRun(`version ${version} is above ${MAX_VERSION}`);
  return {
    feedId: list.feedId,
    keysVersion: list.version,
    version,
    issuedAt: toInstant(nowMs),
    expires: toInstant(nowMs + days * DAY_MS),
  };
}

/** Nothing changes for clients until the rename at the end; a head that the verifier refuses is never put in place. */
export async function publishHead(
  folder: string,
  head: Head,
  previous: Head | undefined,
  signing: Signing,
): Promise<void> {
  const bytes = await signEnvelope(payloadTypes.head, { format: 1, ...head }, signing.keys);
  const read = folderReader(folder);
  const verified = await verifyHeadAndFiles({
    read: async (path, maxBytes) => (path === 'head.json' ? { kind: 'read', bytes } : read(path, maxBytes)),
    keys: await readKeyListOf(folder),
    nowMs: signing.nowMs,
  });
  if (verified.faults.length > 0) throw new CannotRun(`the new head does not verify: ${verified.faults.join('; ')}`);
  await replaceHead(folder, bytes);
  // Clients in the middle of an update may still ask for the previous version's files.
  // What a lost head named is not known: then everything stays.
  if (previous) await pruneFiles(folder, [head, previous]);
}
