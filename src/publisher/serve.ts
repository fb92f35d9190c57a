// owabi serve: a published folder on this machine alone, with the headers a real host should send.
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Command } from 'commander';
import { readHeadOf } from './feed-folder.ts';
import { CannotRun, type Outcome } from './outcome.ts';
import { plainReasonOf } from './plain-reason.ts';
import { refusePrivateKeys } from './private-keys.ts';
import type { Run } from './program.ts';

export function addServe(program: Command, run: Run): void {
  program
    .command('serve')
    .description(
      'serve a published folder on the loopback address, for `verify`; the extension takes https alone; stop it with Ctrl-C',
    )
    .argument('<dir>', 'the published folder')
    .option('--port <number>', 'port; any free one when absent')
    .action(run(serve));
}

async function serve(folder: string, options: { port?: string }): Promise<Outcome> {
  if (!(await readHeadOf(folder))) throw new CannotRun(`there is no head in ${folder}`);
  await refusePrivateKeys(folder);
  const port = options.port === undefined ? 0 : Number(options.port);
  if (!(Number.isInteger(port) && port >= 0 && port <= 65_535)) throw new CannotRun(`"${options.port}" is not a port`);
  const server = await startServer(folder, port);
  const address = addressOf(server);
  process.stderr.write(`serving ${folder} at ${address}\n`);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close(() => resolve()));
  });
  return { exitCode: 0, lines: [], json: { address } };
}

export function addressOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/** The words for files do not fit a port. */
function cannotListen(error: Error): string {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'EACCES' ? 'only an administrator may; take one above 1023' : plainReasonOf(error);
}

export async function startServer(folder: string, port: number): Promise<Server> {
  const server = createServer(async (request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    // Nothing else exists: no listing, no other names, no way out of the folder.
    const isFeedFile = /^\/(?:head\.json|keys\.json|files\/[0-9a-f]{64}\.owabi)$/.test(pathname);
    const bytes = isFeedFile ? await readFile(join(folder, pathname)).catch(() => undefined) : undefined;
    if (!bytes) return void response.writeHead(404).end();
    const isHead = pathname.endsWith('.json');
    response.writeHead(200, {
      'content-type': isHead ? 'application/json' : 'application/octet-stream',
      'content-length': bytes.length,
      'cache-control': isHead ? 'no-cache' : 'public, max-age=31536000, immutable',
    });
    response.end(request.method === 'HEAD' ? undefined : bytes);
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(new CannotRun(`cannot listen on port ${port}: ${cannotListen(error)}`)));
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}
