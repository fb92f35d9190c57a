// One picture of a scene: the page under a plain browser bar with Owabi's badge, and the popup where the toolbar opens it.
import { readFileSync, rmSync } from 'node:fs';
import type { Badge, TestBrowser } from '../browser/driver.ts';
import type { Scene } from './scenes.ts';

const WIDTH = 1280;
const HEIGHT = 800;
const BAR_HEIGHT = 52;
/** What the bar leaves of the picture for the page. */
export const PAGE_HEIGHT = HEIGHT - BAR_HEIGHT;

export async function drawScene(
  browser: TestBrowser,
  scene: Pick<Scene, 'name' | 'address'>,
  badge: Badge,
  pagePicture: Uint8Array,
  popupPath: string,
  outDir = 'out/demo',
): Promise<string> {
  const url = (bytes: Uint8Array) => `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`;
  const icon = url(readFileSync('public/icons/icon-128.png'));
  const address = scene.address.replace(/^https:\/\//, '').replace(/\/$/, '');
  browser.web.hosts['picture.example'] = `<!doctype html><meta charset="utf-8"><style>
    body{margin:0;width:${WIDTH}px;height:${HEIGHT}px;overflow:hidden;background:#fff;font:14px/1 "Noto Sans CJK JP",system-ui,sans-serif;position:relative}
    .bar{height:${BAR_HEIGHT}px;background:#eceef1;display:flex;align-items:center;gap:14px;padding:0 18px;color:#3b4046;border-bottom:1px solid #d5d9de;box-sizing:border-box}
    .where{flex:1;background:#fff;border-radius:17px;padding:10px 18px;color:#26292c}
    .tool{position:relative;width:34px;height:34px;display:grid;place-items:center;border-radius:8px;background:#dfe3e8}.tool img{width:22px}
    .tool b{position:absolute;right:-5px;bottom:-3px;background:${badge.color};color:#fff;font:600 11px/15px system-ui,sans-serif;padding:0 5px;border-radius:5px}
    .page{position:absolute;top:${BAR_HEIGHT}px;left:0;width:${WIDTH}px}
    .popup{position:absolute;top:62px;right:18px;max-height:${HEIGHT - 78}px;width:min(400px,40%);object-fit:cover;object-position:top;border-radius:10px;box-shadow:0 10px 34px #0004,0 0 0 1px #0002}
    </style><div class="bar">‹　›　⟳<div class="where">${address}</div><div class="tool"><img src="${icon}">${badge.text ? `<b>${badge.text}</b>` : ''}</div></div>
    <img class="page" src="${url(pagePicture)}"><img class="popup" src="${url(readFileSync(popupPath))}">`;
  const page = await browser.open('https://picture.example/');
  await page.setViewport({ width: WIDTH, height: HEIGHT });
  const path = `${outDir}/${scene.name}.png`;
  await browser.screenshot(page, path);
  await page.close();
  rmSync(popupPath);
  return path;
}
