// owabi keys: the signed list of keys that may sign heads. Every change is a new version, signed by a root key.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import * as v from 'valibot';
import { toBase64 } from '../feed/base64.ts';
import { payloadTypes, verifyEnvelope } from '../feed/envelope.ts';
import { feedIdSchema } from '../feed/head.ts';
import type { KeyList } from '../feed/key-list.ts';
import { caps } from '../feed/limits.ts';
import { collect } from './collect.ts';
import { countOf } from './count-of.ts';
import { readKeyListOf, replaceFile } from './feed-folder.ts';
import { readPublicKeyFile, readSigningKey } from './key-file.ts';
import { CannotRun, type Outcome } from './outcome.ts';
import { refusePrivateKeys } from './private-keys.ts';
import type { Run } from './program.ts';
import { signEnvelope } from './sign-envelope.ts';
import { DAY_MS, DEFAULT_KEYS_DAYS, daysOf, instantOf, toInstant } from './signing-times.ts';

interface Options {
  root: string;
  out: string;
  days?: string;
  now?: string;
}
type Keys = Pick<KeyList, 'feedId' | 'threshold' | 'keys'> & { version: number };

export function addKeys(program: Command, run: Run): void {
  const keys = program.command('keys').description('make, sign, rotate and revoke the keys that sign a feed');
  const add = (name: string, description: string) =>
    keys
      .command(name)
      .description(description)
      .requiredOption('--root <file>', 'the root key')
      .requiredOption('--out <dir>', 'the published folder')
      .option('--days <number>', `days until the list expires (${DEFAULT_KEYS_DAYS})`)
      .option('--now <time>', 'sign as of this time instead of the clock (2026-11-22T09:00:00Z)');
  add('make', 'the first key list of a feed')
    .requiredOption('--feed <id>', "the feed's id: lower-case words with hyphens")
    .requiredOption('--key <file>', 'public signing keys (repeatable)', collect)
    .option('--threshold <number>', 'how many of them must sign a head', '1')
    .action(run(make));
  add('sign', 'the same list again, before it expires').action(
    run((options: Options) => change(options, (list) => list)),
  );
  add('rotate', 'add new signing keys; with --retire, take old ones out')
    .requiredOption('--key <file>', 'public signing keys to add (repeatable)', collect)
    .option('--retire <keyid>', 'keys to take out (repeatable)', collect)
    .action(run(rotate));
  add('revoke', 'take keys out; heads they signed are worth nothing from now on')
    .requiredOption('--keyid <id>', 'keys to take out (repeatable)', collect)
    .action(run((options: Options & { keyid: string[] }) => change(options, (list) => without(list, options.keyid))));
}

async function make(options: Options & { feed: string; key: string[]; threshold: string }): Promise<Outcome> {
  if (!v.is(feedIdSchema, options.feed)) throw new CannotRun(`"${options.feed}" is not a feed id (my-feed)`);
  const exists = await readFile(join(options.out, 'keys.json')).then(
    () => true,
    () => false,
  );
  if (exists) throw new CannotRun(`${options.out} has a key list; change it with: owabi keys rotate, revoke or sign`);
  const threshold = Number(options.threshold);
  const keys = await readKeys(options);
  if (!(Number.isInteger(threshold) && threshold >= 1 && threshold <= keys.length)) {
    throw new CannotRun(`--threshold takes 1 to ${keys.length}, the number of keys`);
  }
  return write(options, { feedId: options.feed, version: 1, threshold, keys });
}

async function rotate(options: Options & { key: string[]; retire?: string[] }): Promise<Outcome> {
  const added = await readKeys(options);
  return change(options, (list) => {
    const kept = without(list, options.retire ?? []);
    const twice = added.find(({ keyid }) => kept.keys.some((key) => key.keyid === keyid));
    if (twice) throw new CannotRun(`key ${twice.keyid} is in the list already`);
    return { ...kept, keys: [...kept.keys, ...added] };
  });
}

function without<T extends Pick<Keys, 'keys'>>(list: T, keyids: readonly string[]): T {
  for (const keyid of keyids) {
    if (!list.keys.some((key) => key.keyid === keyid)) throw new CannotRun(`key ${keyid} is not in the list`);
  }
  return { ...list, keys: list.keys.filter(({ keyid }) => !keyids.includes(keyid)) };
}

async function change(options: Options, work: (list: Keys) => Keys): Promise<Outcome> {
  const list = await readKeyListOf(options.out);
  const next = work({ ...list, version: list.version + 1 });
  // An empty list says: believe nobody until a new list comes. A threshold nobody can reach would only be unclear.
  const threshold = Math.max(1, Math.min(next.threshold, next.keys.length));
  return write(options, { ...next, threshold });
}

async function readKeys(options: { key: string[]; now?: string; days?: string }): Promise<KeyList['keys']> {
  const { notAfterMs } = timesOf(options);
  const keys: KeyList['keys'] = [];
  for (const path of options.key) {
    const key = await readPublicKeyFile(path, 'signing');
    if (keys.some(({ keyid }) => keyid === key.keyid)) throw new CannotRun(`${path} is given twice`);
    keys.push({ ...key, notAfterMs });
  }
  return keys;
}

function timesOf(options: { now?: string; days?: string }) {
  const nowMs = instantOf(options.now, Date.now());
  const notAfterMs = nowMs + daysOf(options.days, DEFAULT_KEYS_DAYS, 800, '--days') * DAY_MS;
  return { nowMs, notAfterMs };
}

async function write(options: Options, list: Keys): Promise<Outcome> {
  const root = await readSigningKey(options.root, 'root');
  const path = join(options.out, 'keys.json');
  await refusePrivateKeys(options.out);
  if (list.version > 1) await refuseOtherRoot(path, root);
  const { notAfterMs } = timesOf(options);
  const payload = {
    format: 1,
    feedId: list.feedId,
    version: list.version,
    expires: toInstant(notAfterMs),
    threshold: list.threshold,
    keys: list.keys.map(({ keyid, raw, notAfterMs: until }) => ({
      keyid,
      key: toBase64(raw),
      notAfter: toInstant(until),
    })),
  };
  await replaceFile(path, await signEnvelope(payloadTypes.keys, payload, [root]));
  return {
    exitCode: 0,
    lines: [
      `key list ${list.version} of ${list.feedId}: ${countOf(list.keys.length, 'key')}, ${list.threshold} must sign, until ${payload.expires}`,
      ...(list.version > 1 ? ['publish a head under it next: owabi build or owabi renew'] : []),
    ],
    json: payload,
  };
}

/** Subscribers pin the root: a list by another one would cut them all off. */
async function refuseOtherRoot(path: string, root: Awaited<ReturnType<typeof readSigningKey>>): Promise<void> {
  const expect = { payloadType: payloadTypes.keys, keys: [root], threshold: 1, maxBytes: caps.keysBytes };
  const verified = await verifyEnvelope(await readFile(path), expect);
  if (verified.kind === 'refused') throw new CannotRun(`${path} was not signed by root key ${root.keyid}`);
}
