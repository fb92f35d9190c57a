// The demo's records with their days moved, so that a notice written as three weeks old stays three weeks old.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The day on which the records were written. */
const WRITTEN_ON = Date.UTC(2026, 10, 22);
const DAY_MS = 86_400_000;

/** Copies every record into `to`, all days moved by the same whole number of days. */
export function moveDemoRecords(from: string, to: string, nowMs: number) {
  const shiftMs = Math.floor((nowMs - WRITTEN_ON) / DAY_MS) * DAY_MS;
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  for (const file of readdirSync(from)) {
    const moved = readFileSync(join(from, file), 'utf8').replaceAll(
      /"(\d{4}-\d{2}-\d{2})"/g,
      (_, day: string) => `"${new Date(Date.parse(day) + shiftMs).toISOString().slice(0, 10)}"`,
    );
    writeFileSync(join(to, file), moved);
  }
}
