#!/usr/bin/env node
// Entry of the publisher's command line, built to dist/publisher/owabi.mjs.
import { main } from './program.ts';

process.exitCode = await main(process.argv.slice(2), {
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
});
