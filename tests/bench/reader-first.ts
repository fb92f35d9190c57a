// What the first reading costs where it happens: the reader, bundled as for the popup, in a browser just started, on the first of
// the hard inputs. Milliseconds on the clock.
import { launch } from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser } from '../setup/find-browsers.mjs';
import { hardInputs } from './reader-speed.ts';

/** @returns the times of first readings, each in a browser of its own; an error where there is no such browser */
export async function measureFirstReadings(name: 'chromium' | 'firefox', rounds: number): Promise<number[]> {
  const input = hardInputs[0]?.make();
  const executablePath = findBrowser(name);
  if (!input || !executablePath) throw new Error(`no ${name}: run "npm run setup"`);
  const script = await bundleReader();
  const times: number[] = [];
  while (times.length < rounds) {
    const browser = await launch({
      browser: name === 'firefox' ? 'firefox' : 'chrome',
      executablePath,
      args: name === 'chromium' && process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
    const page = await browser.newPage();
    await page.addScriptTag({ content: script });
    // What the browser's own start still has to do is no part of a reading.
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    times.push(
      await page.evaluate(
        (notice) => {
          const from = performance.now();
          if (!window.reader.readNotice(notice).isNotice) throw new Error('not read');
          return performance.now() - from;
        },
        { content: input.content, kind: input.kind },
      ),
    );
    await browser.close();
  }
  return times;
}

async function bundleReader(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: 'src/reader/read-notice.ts', name: 'reader', formats: ['iife'] } },
  });
  for (const { output } of [made].flat().filter((one) => 'output' in one)) return output[0].code;
  throw new Error('the reader was not bundled');
}

declare global {
  interface Window {
    reader: typeof import('../../src/reader/read-notice.ts');
  }
}
