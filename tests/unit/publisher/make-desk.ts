// A publisher's desk in a folder of its own: keys, a key list, a folder for records; commands run in this process.
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Incident } from '../../../src/incident/types.ts';
import { runCommand } from './run-command.ts';

const NOW = ['--now', '2026-06-01T00:00:00Z'];
export type Desk = Awaited<ReturnType<typeof makeDesk>>;

export async function makeDesk() {
  const folder = await mkdtemp(join(tmpdir(), 'owabi-desk-'));
  const at = (...names: string[]) => join(folder, ...names);
  await mkdir(at('records', '2026'), { recursive: true });
  await runCommand('keygen', at('root'), '--root');
  await runCommand('keygen', at('key'));
  const list = ['--root', at('root'), '--key', at('key.pub'), '--feed', 'watch', '--out', at('out')];
  await runCommand('keys', 'make', ...list, ...NOW);
  return {
    folder,
    at,
    put: (incident: Incident) =>
      writeFile(at('records', '2026', `${incident.id}.json`), JSON.stringify(incident, null, 2)),
    build: (...args: string[]) =>
      runCommand('build', at('records'), '--key', at('key'), '--out', at('out'), ...NOW, ...args),
    verify: (...args: string[]) => runCommand('verify', at('out'), '--root', at('root.pub'), ...NOW, ...args),
    renew: () => runCommand('renew', at('out'), '--key', at('key'), ...NOW),
  };
}
