// owabi link: the one line that readers paste to subscribe.
import type { Command } from 'commander';
import { makeLink, parseLink } from '../feed/subscription-link.ts';
import { collect } from './collect.ts';
import { readKeyListOf } from './feed-folder.ts';
import { readPublicKeyFile } from './key-file.ts';
import { CannotRun, type Outcome } from './outcome.ts';
import type { Run } from './program.ts';

interface Options {
  root: string[];
  out?: string;
  feed?: string;
}

export function addLink(program: Command, run: Run): void {
  program
    .command('link')
    .description('print the subscription link: address, feed and root keys')
    .argument('<address>', 'where the published folder can be reached: https://host/folder/')
    .requiredOption('--root <file>', 'public root keys that readers will pin (repeatable)', collect)
    .option('--out <dir>', 'the published folder, to take the feed id from')
    .option('--feed <id>', "the feed's id")
    .action(run(link));
}

async function link(address: string, options: Options): Promise<Outcome> {
  const feedId = options.feed ?? (options.out && (await readKeyListOf(options.out)).feedId);
  if (!feedId) throw new CannotRun('say which feed: --out <dir> or --feed <id>');
  const roots = await Promise.all(options.root.map((path) => readPublicKeyFile(path, 'root')));
  const text = makeLink({ address: address.endsWith('/') ? address : `${address}/`, feedId, roots });
  const parsed = await parseLink(text, { allowLoopback: true });
  if (parsed.kind === 'refused') throw new CannotRun(`${address} makes no link that clients take (${parsed.reason})`);
  // Over plain http only this machine's own addresses make a link at all, for `verify`.
  const warnings = parsed.subscription.address.startsWith('https:')
    ? []
    : [
        `warning: ${address} is not https; \`owabi verify\` takes this link, the extension refuses it. To try a feed in a browser, put the folder on an https host`,
      ];
  return {
    exitCode: 0,
    lines: [text],
    warnings,
    json: { link: text, feedId, roots: roots.map(({ keyid }) => keyid), warnings },
  };
}
