// Builds the product with the demo's records, into dist/demo: nothing invented ever gets into the product's own build.
import { execFileSync } from 'node:child_process';
import { moveDemoRecords } from './demo-records.ts';

export const DEMO_DIR = 'dist/demo';

export function buildDemo(mode: 'chrome' | 'firefox' = 'chrome', outDir = DEMO_DIR) {
  const records = 'out/demo-records';
  moveDemoRecords('tests/demo/records', records, Date.now());
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--mode', mode, '--logLevel', 'warn'], {
    // What it complains of is in the error, when there is one.
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production', OWABI_RECORDS: records, OWABI_OUT: outDir },
  });
  return outDir;
}
