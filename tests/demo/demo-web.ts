// The demo's web: every shop under its own host, in the language the browser asks for.
import type { Handler, Hosts } from '../browser/driver.ts';
import { sendHtml } from '../browser/driver.ts';
import { drawShop } from './shop-page.ts';
import { type Shop, shops } from './shops.ts';

export function demoHosts(): Hosts {
  const hosts: Hosts = {};
  for (const host of new Set(shops.map(hostOf))) hosts[host] = serveHost(host);
  return hosts;
}

const hostOf = (shop: Shop) => shop.site.split('/', 1)[0] ?? '';

function serveHost(host: string): Handler {
  // Longest path first, so that a storefront is found before its mall.
  const own = shops.filter((shop) => hostOf(shop) === host).sort((a, b) => b.site.length - a.site.length);
  return (request, response) => {
    const address = host + new URL(request.url ?? '/', 'https://demo.example').pathname;
    const shop = own.find(({ site }) => address === site || address.startsWith(`${site}/`));
    if (!shop || address.endsWith('/favicon.ico')) return void response.writeHead(404).end();
    const language = /^ja\b/.test(request.headers['accept-language'] ?? '') ? 'ja' : 'en';
    sendHtml(response, drawShop(shop, language));
  };
}
