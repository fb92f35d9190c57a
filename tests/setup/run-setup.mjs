// `npm run setup`: packages and browsers, and nothing else.
import { findBrowser } from './find-browsers.mjs';
import { prepare } from './prepare.mjs';

prepare();
for (const name of ['chromium', 'firefox']) console.log(`${name}: ${findBrowser(name)}`);
