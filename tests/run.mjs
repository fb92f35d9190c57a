// `npm test`: everything that must hold, on a fresh clone and machine. Ends with one line: "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { prepare, root } from './setup/prepare.mjs';

const reports = join(root, 'out', 'test');
let passed = 0;
let failed = 0;

try {
  prepare();
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  check('types', 'typescript/bin/tsc', ['--noEmit']);
  check('lint', '@biomejs/biome/bin/biome', ['check', '.']);
  tests('unit');
  const isBuilt = ['chrome', 'firefox', 'publisher']
    .map((mode) => check(`build ${mode}`, 'vite/bin/vite.js', ['build', '--mode', mode, '--logLevel', 'warn']))
    .every(Boolean);
  tests('repo');
  // Stories against an old or missing build would say nothing about this source.
  if (isBuilt) for (const project of ['package', 'browser']) tests(project, { OWABI_SKIP_BUILD: '1' });
  else failOne('packages and stories were not checked: no build');
} catch (error) {
  failOne(error instanceof Error ? error.message : String(error));
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

/** A tool that is right or wrong as a whole counts as one check. @param {string} title @param {string} bin @param {string[]} args */
function check(title, bin, args) {
  console.log(`\n== ${title}`);
  const { status } = node(bin, args);
  if (status === 0) passed += 1;
  else failOne(`${title} failed`);
  return status === 0;
}

/** Counts come from vitest's own report: a file that cannot load, a test that did not run and an empty project are failures. @param {string} project @param {Record<string, string>} [env] */
function tests(project, env = {}) {
  console.log(`\n== tests: ${project}`);
  const file = join(reports, `${project}.json`);
  const { status } = node(
    'vitest/vitest.mjs',
    ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    env,
  );
  let report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return failOne(`${project}: vitest left no report`);
  }
  const files = report.testResults.filter(
    (result) => result.status === 'failed' && result.assertionResults.length === 0,
  );
  const notRun = report.numTotalTests - report.numPassedTests - report.numFailedTests;
  passed += report.numPassedTests;
  failed += report.numFailedTests + notRun + files.length;
  if (notRun > 0) console.error(`${project}: ${notRun} tests did not run`);
  for (const { name } of files) console.error(`${project}: ${name} did not load`);
  if (report.numTotalTests === 0) failOne(`${project}: no tests`);
  else if (status !== 0 && report.numFailedTests + notRun + files.length === 0) failOne(`${project}: vitest failed`);
}

/** @param {string} bin @param {string[]} args @param {Record<string, string>} [env] */
function node(bin, args, env = {}) {
  return spawnSync(process.execPath, [join(root, 'node_modules', bin), ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env, CI: '1', NO_COLOR: '1' },
  });
}

/** @param {string} reason */
function failOne(reason) {
  failed += 1;
  console.error(`FAILED: ${reason}`);
}
