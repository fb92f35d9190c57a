// Measures the notice reader: precision and recall per field over the labelled notices and the held-out ones, ms per notice,
// and the first reading in a browser just started, which is what the popup does.
// --set <folder> scores one folder of notices with truth files instead; --notes lists every miss; --only=<id> shows one draft.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readNotice } from '../../src/reader/read-notice.ts';
import { medianOf } from './percentile.ts';
import { measureFirstReadings } from './reader-first.ts';
import { addScores, promisedFields, type Score, type Scores } from './reader-score.ts';
import { hardInputs } from './reader-speed.ts';
import type { Truth } from './reader-truth.ts';

const root = join(import.meta.dirname, '../unit/reader');
const verbose = process.argv.includes('--notes');
const only = process.argv.find((a) => a.startsWith('--only='))?.slice(7);
const chosen = process.argv.flatMap((a, i) => (a === '--set' ? [process.argv[i + 1] ?? ''] : []));
const sets =
  chosen.length > 0
    ? chosen.map((dir) => resolve(dir))
    : ['notices', 'held-out', 'unseen', 'varied', 'later', 'first-sight'];

for (const set of sets) {
  const dir = resolve(root, set);
  const index = existsSync(join(dir, 'index.json')) ? JSON.parse(readFileSync(join(dir, 'index.json'), 'utf8')) : {};
  const scores: Scores = new Map();
  const times: number[] = [];
  for (const file of readdirSync(dir)
    .filter((f) => /\.(?:txt|html)$/.test(f))
    .sort()) {
    const id = file.replace(/\.\w+$/, '');
    if (only && id !== only) continue;
    const truth: Truth = JSON.parse(readFileSync(join(dir, `${id}.json`), 'utf8'));
    truth.accept ??= index[id]?.accept;
    const content = readFileSync(join(dir, file), 'utf8');
    const kind = file.endsWith('.html') ? 'html' : 'text';
    const from = performance.now();
    const reading = readNotice({ content, kind });
    times.push(performance.now() - from);
    addScores(scores, id, truth, reading);
    if (only) console.log(JSON.stringify(reading.draft, null, 1), reading.unsure);
  }
  print(set, scores, times);
}

if (!only && chosen.length === 0) {
  console.log('\n## hard input, ms of processor time, median of three (limit)');
  for (const { make } of hardInputs) {
    const { name, kind, content, limitMs } = make();
    const runs = [0, 1, 2].map(() => {
      const from = process.cpuUsage();
      readNotice({ content, kind });
      const spent = process.cpuUsage(from);
      return (spent.user + spent.system) / 1_000;
    });
    const took = runs.sort((x, y) => x - y)[1] ?? 0;
    printTime(took, limitMs, name);
  }
  for (const browser of ['chromium', 'firefox'] as const) {
    const times = await measureFirstReadings(browser, 9);
    const range = `${Math.min(...times).toFixed(0)}–${Math.max(...times).toFixed(0)}`;
    printTime(
      medianOf(times),
      100,
      `ms on the clock: the first of these, first thing in ${browser}, 9 starts, ${range}`,
    );
  }
}

function printTime(took: number, limitMs: number, name: string): void {
  console.log(`${took > limitMs ? 'OVER ' : '     '}${took.toFixed(0).padStart(6)} (${limitMs})  ${name}`);
}

function print(set: string, scores: Scores, times: number[]): void {
  if (times.length === 0) return;
  times.sort((a, b) => a - b);
  console.log(
    `\n## ${set}: ${times.length} notices, ${(times.reduce((a, b) => a + b, 0) / times.length).toFixed(1)} ms a notice, slowest ${times[times.length - 1]?.toFixed(1)} ms`,
  );
  const sum: Score = { right: 0, wrong: 0, missed: 0, notes: [] };
  for (const [field, s] of scores) {
    if ((promisedFields as readonly string[]).includes(field)) {
      sum.right += s.right;
      sum.wrong += s.wrong;
      sum.missed += s.missed;
    }
    console.log(`${field.padEnd(20)} ${line(s)}`);
    if (verbose) for (const note of s.notes) console.log(`    ${note}`);
  }
  console.log(`${'PROMISED FIELDS'.padEnd(20)} ${line(sum)}`);
}

function line(s: Score): string {
  const share = (a: number, b: number) => (a + b === 0 ? '  —  ' : (a / (a + b)).toFixed(3));
  return `precision ${share(s.right, s.wrong)}  recall ${share(s.right, s.missed)}  right ${s.right} wrong ${s.wrong} missed ${s.missed}`;
}
