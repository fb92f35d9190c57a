// `npm run bench:fuzz`: a million hostile inputs (or as many as the first argument says) over matching, decoding and rendering.
import { spawnSync } from 'node:child_process';

const inputs = process.argv[2] ?? '1000000';
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', 'tests/unit/fuzz'],
  { stdio: 'inherit', env: { ...process.env, OWABI_FUZZ_INPUTS: inputs } },
);
process.exitCode = status ?? 1;
