// "Publish a feed" in both READMEs, taken step by step as it is written, and the same steps in --help.
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };
import { runCommand } from './run-command.ts';

const PROGRAM = 'node dist/publisher/owabi.mjs ';
const stepsOf = (readme: string, heading: string) =>
  (/```sh\n([^`]+)```/.exec(readFileSync(readme, 'utf8').split(`## ${heading}\n`)[1] ?? '')?.[1] ?? '')
    .trim()
    .split('\n');
const readmes = [
  ['README.md', 'Publish a feed'],
  ['README.ja.md', '一覧を発行する'],
] as const;

let folder: string;
beforeEach(async () => {
  // The shipped records must not lie in the future of the machine that runs this.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-12-01T09:00:00Z') });
  folder = await mkdtemp(join(tmpdir(), 'owabi-first-'));
});
afterEach(async () => {
  vi.useRealTimers();
  await rm(folder, { recursive: true });
});

/** As a shell would split it, with "../" as the folder of this test. */
function wordsOf(step: string): string[] {
  const words = [...step.slice(PROGRAM.length).matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '');
  return words.map((word) => (word.startsWith('../') ? join(folder, word.slice(3)) : word));
}

/** Runs `serve` until it can be asked, and stops it the way Ctrl-C does. */
async function tryServe(words: string[]): Promise<number> {
  const before = process.listeners('SIGINT');
  const port = 20_000 + (process.pid % 20_000);
  const served = runCommand(...words.map((word) => (word === '8080' ? String(port) : word)));
  const head = await vi.waitFor(() => fetch(`http://127.0.0.1:${port}/head.json`), { timeout: 10_000 });
  for (const stop of process.listeners('SIGINT')) if (!before.includes(stop)) stop('SIGINT');
  expect((await served).exitCode).toBe(0);
  return head.status;
}

describe.each(readmes)('%s', (readme, heading) => {
  it('leads from nothing to a feed that readers can subscribe to', async () => {
    const [build, ...steps] = stepsOf(readme, heading);
    expect(build).toBe('npx vite build --mode publisher');
    expect(packageJson.scripts.build).toContain('vite build --mode publisher');
    const said: string[] = [];
    for (const step of steps) {
      expect(step.startsWith(PROGRAM)).toBe(true);
      const words = wordsOf(step);
      if (words[0] === 'serve') expect(await tryServe(words)).toBe(200);
      else {
        const { exitCode, stdout, stderr } = await runCommand(...words);
        expect(exitCode, `${step}\n${stdout}${stderr}`).toBe(0);
        said.push(stdout);
      }
    }
    expect(said.at(-2)).toMatch(/^my-feed version 1: \d+ records, signed/m);
    expect(said.at(-1)).toMatch(/^https:\/\/host\.example\/my-feed\/#\S+\n$/);
  });

  it('has the steps that --help prints', async () => {
    const { stdout } = await runCommand('--help');
    const steps = [...stdout.matchAll(/^ {2}owabi (.+)$/gm)].map((match) => `${PROGRAM}${match[1]}`);
    expect(steps.length).toBeGreaterThan(5);
    expect(stepsOf(readme, heading).slice(1)).toEqual(steps);
  });
});

it('marks the options that a command cannot do without', async () => {
  const { stdout } = await runCommand('build', '--help');
  expect(stdout).toMatch(/--key <file>[^-]*\(needed\)/);
  expect(stdout).toMatch(/--url <address>(?:(?!\(needed\))[^-])*--/);
});

it('tells whoever builds without a key list how to make one', async () => {
  await runCommand('keygen', join(folder, 'key'));
  const args = ['build', 'src/records', '--key', join(folder, 'key'), '--out', join(folder, 'out'), '--name', 'x'];
  const { exitCode, stderr } = await runCommand(...args);
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(/make one with: owabi keys make --root .* --key .* --feed .* --out /);
});
