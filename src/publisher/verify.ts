// owabi verify: a published folder or host, seen with the extension's own eyes.
import type { Command } from 'commander';
import type { Trust } from '../feed/decide.ts';
import { parseLink } from '../feed/subscription-link.ts';
import { collect } from './collect.ts';
import { countOf } from './count-of.ts';
import { folderReader, readKeyListOf } from './feed-folder.ts';
import { readPublicKeyFile } from './key-file.ts';
import { CannotRun, type Outcome } from './outcome.ts';
import type { Run } from './program.ts';
import { type HostNotes, hostReader } from './read-host.ts';
import { instantOf } from './signing-times.ts';
import { verifyFeed } from './verify-feed.ts';

interface Options {
  root?: string[];
  feed?: string;
  now?: string;
}

export function addVerify(program: Command, run: Run): void {
  program
    .command('verify')
    .description('check a published feed: signatures, files, records; on a host also its headers')
    .argument('<place>', 'a folder, a subscription link, or an https address with --root and --feed')
    .option('--root <file>', 'public root keys to trust; a subscription link carries its own (repeatable)', collect)
    .option('--feed <id>', "the feed's id, for an address without a link")
    .option('--now <time>', 'judge expiry as of this time instead of the clock (2026-11-22T09:00:00Z)')
    .action(run(verify));
}

/** Signer and host may differ by a day before it is a fault (the client's own tolerance). */
const MAX_LEAD_MS = 86_400_000;

async function verify(place: string, options: Options): Promise<Outcome> {
  const notes: HostNotes = { faults: new Set(), warnings: new Set() };
  const { trust, read } = await openPlace(place, options, notes);
  const nowMs = instantOf(options.now, Date.now());
  const verdict = await verifyFeed({ read, trust, nowMs });
  const { head } = verdict;
  if (head && notes.dateMs !== undefined && Date.parse(head.issuedAt) > notes.dateMs + MAX_LEAD_MS) {
    verdict.faults.push(`head.json: signed at ${head.issuedAt}, more than a day after the host's clock`);
  }
  const faults = [...verdict.faults, ...notes.faults];
  const warnings = [...verdict.warnings, ...notes.warnings];
  const summary = head
    ? faults.length > 0
      ? `${head.feedId} version ${head.version} is not fit to be read: ${countOf(faults.length, 'fault')}`
      : `${head.feedId} version ${head.version}: ${countOf(head.snapshot.count, 'record')}, signed ${head.issuedAt}, until ${head.expires}`
    : 'no head that could be believed';
  return {
    exitCode: faults.length > 0 ? 1 : 0,
    lines: [...faults.map((f) => `error: ${f}`), ...warnings.map((w) => `warning: ${w}`), summary],
    json: { faults, warnings, head },
  };
}

async function openPlace(place: string, options: Options, notes: HostNotes) {
  if (!/^https?:/.test(place)) {
    const { feedId } = await readKeyListOf(place);
    return { read: folderReader(place), trust: await trustOf(options, options.feed ?? feedId) };
  }
  if (place.includes('#')) {
    const link = await parseLink(place, { allowLoopback: true });
    if (link.kind === 'refused') throw new CannotRun(`${place} is not a subscription link (${link.reason})`);
    const { address, ...trust } = link.subscription;
    return { read: hostReader(address, notes), trust };
  }
  if (!options.feed) throw new CannotRun('an address needs --feed and --root, or give the whole subscription link');
  const url = new URL(place.endsWith('/') ? place : `${place}/`);
  return { read: hostReader(url.href, notes), trust: await trustOf(options, options.feed) };
}

async function trustOf(options: Options, feedId: string): Promise<Trust> {
  if (!options.root) throw new CannotRun('say which root key to trust: --root <file>.pub');
  return { feedId, roots: await Promise.all(options.root.map((path) => readPublicKeyFile(path, 'root'))) };
}
