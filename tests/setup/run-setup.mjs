// `npm run setup`: packages and browsers, and nothing else.
import { findBrowser } from './find-browsers.mjs';
import { prepare } from './prepare.mjs';

try {
  prepare();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
for (const name of ['chromium', 'firefox']) console.log(`${name}: ${findBrowser(name)}`);
