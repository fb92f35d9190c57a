// Private and public key files: where they may lie, who may read them, and what must be in them.
import { mkdir, open, readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fromBase64, toBase64 } from '../feed/base64.ts';
import { keyIdOf, type PublicKey, readPublicKey } from '../feed/public-key.ts';
import { CannotRun } from './outcome.ts';
import { plainReasonOf } from './plain-reason.ts';
import type { SigningKey } from './sign-envelope.ts';

/** Root keys sign key lists and stay offline; signing keys sign heads. Neither does the other's work. */
export type KeyRole = 'root' | 'signing';

export interface KeyFile {
  owabi: `${KeyRole} key` | `${KeyRole} public key`;
  keyid: string;
  /** Base64 of the raw 32 bytes. */
  publicKey: string;
  /** Base64 of PKCS #8. Only in the private file. */
  privateKey?: string;
}

export async function createKeyFile(role: KeyRole): Promise<{ private: KeyFile; public: KeyFile }> {
  const pair = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  const raw = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const facts = { keyid: await keyIdOf(raw), publicKey: toBase64(raw) };
  const privateKey = toBase64(new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey)));
  return { private: { owabi: `${role} key`, ...facts, privateKey }, public: { owabi: `${role} public key`, ...facts } };
}

/** Writes a new file that only its owner can read; an existing one is never replaced. */
export async function writeKeyFile(path: string, key: KeyFile): Promise<void> {
  await refuseRepository(path);
  if (key.privateKey) await refusePublishedFolder(path);
  try {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(path, 'wx', key.privateKey ? 0o600 : 0o644);
    await file.writeFile(`${JSON.stringify(key, null, 2)}\n`);
    await file.close();
  } catch (error) {
    throw new CannotRun(`cannot write ${path}: ${plainReasonOf(error)}`);
  }
}

/** What lies in a published folder is public, or will be with the next copy to the host. */
async function refusePublishedFolder(path: string): Promise<void> {
  for (let folder = dirname(resolve(path)); ; folder = dirname(folder)) {
    for (const name of ['head.json', 'keys.json']) {
      const text = await readFile(join(folder, name), 'utf8').catch(() => '');
      if (!text.includes('application/vnd.owabi.')) continue;
      throw new CannotRun(`${path} lies in the published folder ${folder}; keep private keys outside of it`);
    }
    if (folder === dirname(folder)) return;
  }
}

/** A key inside a repository gets committed one day. */
async function refuseRepository(path: string): Promise<void> {
  for (let folder = dirname(resolve(path)); ; folder = dirname(folder)) {
    const isRepository = await stat(join(folder, '.git')).then(
      () => true,
      () => false,
    );
    if (isRepository) throw new CannotRun(`${path} lies in the repository ${folder}; keep keys outside of it`);
    if (folder === dirname(folder)) return;
  }
}

export async function readSigningKey(path: string, role: KeyRole): Promise<SigningKey> {
  const facts = await stat(path).catch(() => undefined);
  if (!facts) throw new CannotRun(`there is no key file ${path}`);
  const file = await readKeyFile(path);
  if (file.owabi.endsWith('public key')) {
    throw new CannotRun(`${path} is a public key; the private one lies beside it, without ".pub"`);
  }
  // Windows has no such bits and reports them all.
  if (process.platform !== 'win32' && (facts.mode & 0o077) !== 0) {
    throw new CannotRun(`others can read ${path}; run: chmod 600 ${path}`);
  }
  if (file.owabi !== `${role} key`) throw new CannotRun(`${path} holds a ${file.owabi}, not a ${role} key`);
  const publicKey = await readPublicPart(path, file);
  const pkcs8 = fromBase64(file.privateKey ?? '');
  const privateKey = await crypto.subtle
    .importKey('pkcs8', pkcs8 ?? new Uint8Array(), 'Ed25519', true, ['sign'])
    .catch(() => undefined);
  if (!privateKey) throw new CannotRun(`${path} holds no private Ed25519 key`);
  const { x = '' } = await crypto.subtle.exportKey('jwk', privateKey);
  const derived = x.replaceAll('-', '+').replaceAll('_', '/');
  if (!file.publicKey.startsWith(derived)) throw new CannotRun(`${path} holds two keys that do not belong together`);
  return { ...publicKey, privateKey };
}

/** Reads the public part of any key file, private ones too. */
export async function readPublicKeyFile(path: string, role: KeyRole): Promise<PublicKey> {
  const file = await readKeyFile(path);
  if (!file.owabi.startsWith(role)) throw new CannotRun(`${path} holds a ${file.owabi}, not a ${role} public key`);
  return readPublicPart(path, file);
}

async function readPublicPart(path: string, file: KeyFile): Promise<PublicKey> {
  const key = await readPublicKey(file.publicKey);
  if (!key) throw new CannotRun(`${path} holds no usable Ed25519 key (of small order, or not 32 bytes)`);
  if (key.keyid !== file.keyid) throw new CannotRun(`${path} names its key ${file.keyid}, but it is ${key.keyid}`);
  return key;
}

async function readKeyFile(path: string): Promise<KeyFile> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new CannotRun(`cannot read the key file ${path}: ${plainReasonOf(error)}`);
  });
  const key = parseKeyFile(text);
  if (!key) throw new CannotRun(`${path} is not an owabi key file`);
  return key;
}

/** undefined where the text is no key file. */
export function parseKeyFile(text: string): KeyFile | undefined {
  try {
    const value = JSON.parse(text) as Partial<Record<keyof KeyFile, unknown>> | null;
    const { owabi, keyid, publicKey, privateKey } = value ?? {};
    const isText = [owabi, keyid, publicKey].every((field) => typeof field === 'string');
    return isText && (privateKey === undefined || typeof privateKey === 'string') ? (value as KeyFile) : undefined;
  } catch {
    return undefined;
  }
}
