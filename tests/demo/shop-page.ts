// Draws a demo shop: one HTML page without scripts, in the reader's language.
import type { Shop, Text } from './shops.ts';

type Language = keyof Text;

const shapes: Record<Shop['goods'][number]['shape'], string> = {
  cup: '<path d="M28 38h44l-5 34q-1 6-8 6H41q-7 0-8-6z"/><path d="M33 30q4-6 0-12M50 30q4-6 0-12M67 30q4-6 0-12" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" opacity=".45"/>',
  jar: '<rect x="30" y="20" width="40" height="12" rx="4" opacity=".6"/><rect x="26" y="34" width="48" height="46" rx="8"/><rect x="34" y="48" width="32" height="18" rx="2" fill="#fff" opacity=".75"/>',
  book: '<path d="M26 20h40q8 0 8 8v52H34q-8 0-8-8z"/><path d="M34 20v52" stroke="#fff" stroke-width="2" opacity=".6"/><rect x="42" y="32" width="24" height="4" fill="#fff" opacity=".75"/><rect x="42" y="42" width="16" height="4" fill="#fff" opacity=".75"/>',
  bag: '<path d="M24 38h52l4 42H20z"/><path d="M38 38v-6q0-12 12-12t12 12v6" fill="none" stroke="currentColor" stroke-width="5"/>',
  bed: '<rect x="18" y="50" width="64" height="18" rx="4"/><rect x="18" y="30" width="8" height="46" rx="2"/><rect x="74" y="62" width="8" height="14" rx="2"/><rect x="30" y="40" width="20" height="12" rx="4" opacity=".55"/>',
  shoe: '<rect x="20" y="40" width="60" height="12" rx="6"/><rect x="28" y="52" width="10" height="18"/><rect x="60" y="52" width="10" height="18"/><path d="M36 40q14-22 28 0" fill="none" stroke="currentColor" stroke-width="4" opacity=".6"/>',
};

const words = {
  basket: { ja: 'かご', en: 'Basket' },
  signIn: { ja: 'ログイン', en: 'Sign in' },
  goods: { ja: '品物', en: 'Goods' },
  about: { ja: '店について', en: 'About' },
  note: {
    ja: 'これは Owabi のデモの店です。店も品物も実在しません。',
    en: 'This is a shop of the Owabi demo. Neither shop nor goods exist.',
  },
};

export function drawShop(shop: Shop, language: Language): string {
  const say = (text: Text) => text[language];
  const price = new Intl.NumberFormat(language, { style: 'currency', currency: 'JPY' });
  const cards = shop.goods
    .map(
      ({ shape, name, yen }, i) => `<li><svg viewBox="0 0 100 100" aria-hidden="true" style="--turn:${i * 22}deg">
        <g fill="currentColor">${shapes[shape]}</g></svg><b>${say(name)}</b><span>${price.format(yen)}</span></li>`,
    )
    .join('');
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1"><title>${say(shop.name)}</title>
<style>${style(shop.hue)}</style></head><body>
<header><strong>${say(shop.name)}</strong><nav><a href="#goods">${say(words.goods)}</a><a href="#about">${say(words.about)}</a>
<a href="#">${say(words.signIn)}</a><a href="#" class="basket">${say(words.basket)} <i>2</i></a></nav></header>
<main><section class="hero"><h1>${say(shop.line)}</h1></section><ul id="goods">${cards}</ul></main>
<footer id="about">${say(words.note)}</footer></body></html>`;
}

function style(hue: number): string {
  return `:root{--deep:hsl(${hue} 32% 26%);--soft:hsl(${hue} 38% 93%);--mid:hsl(${hue} 30% 48%)}
*{box-sizing:border-box}body{margin:0;font:16px/1.7 "Noto Sans CJK JP","Hiragino Sans","Yu Gothic UI",system-ui,sans-serif;color:#26292c;background:#fff}
header{display:flex;flex-wrap:wrap;gap:8px 40px;align-items:baseline;padding:22px clamp(20px,6vw,88px)}
header strong{font-size:21px;letter-spacing:.06em;color:var(--deep)}nav{display:flex;flex-wrap:wrap;gap:4px 28px;font-size:14px}
nav a{color:inherit;text-decoration:none}nav i{font-style:normal;background:var(--deep);color:#fff;border-radius:9px;padding:1px 8px;font-size:12px}
.hero{margin:0 clamp(20px,6vw,88px);padding:64px clamp(24px,5vw,72px);border-radius:18px;background:
radial-gradient(circle at 84% 20%,hsl(${hue} 45% 84%) 0 120px,transparent 121px),radial-gradient(circle at 92% 92%,hsl(${hue + 24} 45% 86%) 0 190px,transparent 191px),var(--soft)}
h1{margin:0;max-width:20em;font-size:clamp(24px,3.2vw,38px);line-height:1.5;font-weight:600;color:var(--deep);text-wrap:balance;word-break:auto-phrase}
ul{list-style:none;margin:34px clamp(20px,6vw,88px);padding:0;display:grid;gap:26px;grid-template-columns:repeat(auto-fit,minmax(200px,1fr))}
li{display:grid;gap:4px}li b{font-weight:500;font-size:15px}li span{color:#5b6268;font-size:14px;font-variant-numeric:tabular-nums}
svg{width:100%;aspect-ratio:4/3;border-radius:14px;background:var(--soft);color:var(--mid);filter:hue-rotate(var(--turn));margin-bottom:8px;padding:22px}
footer{margin:48px clamp(20px,6vw,88px) 32px;color:#5b6268;font-size:13px}`;
}
