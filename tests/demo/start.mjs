// `npm start`: shows Owabi at work on invented shops. Needs only Node; installs the rest.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { prepare, root } from '../setup/prepare.mjs';

try {
  prepare({ browsers: ['chromium'] });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
const { status } = spawnSync(
  process.execPath,
  ['--import', 'tsx', join(root, 'tests/demo/run-demo.ts'), ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
process.exitCode = status ?? 1;
