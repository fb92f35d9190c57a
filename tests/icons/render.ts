// Draws public/icons/*.png from src/ui/icon/*.svg in real Chromium: `npx tsx tests/icons/render.ts`.
import { readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';

const root = new URL('../../', import.meta.url);
const sizes = { 16: 'app-icon-small', 32: 'app-icon-small', 48: 'app-icon', 128: 'app-icon' } as const;

const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  headless: true,
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage();
  for (const [size, source] of Object.entries(sizes)) {
    const svg = await readFile(new URL(`src/ui/icon/${source}.svg`, root), 'utf8');
    await page.setViewport({ width: Number(size), height: Number(size) });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
    const png = await page.screenshot({ omitBackground: true, type: 'png' });
    await writeFile(new URL(`public/icons/icon-${size}.png`, root), png);
  }
} finally {
  await browser.close();
}
