// A site in the letters a person typed: "xn--wgv71a119e.jp" is 日本語.jp. Shown beside the stored spelling, never instead of it.

/** The site with its labels decoded (RFC 3492); undefined where there is nothing to decode, or a browser would write it otherwise. */
export function readableSiteOf(site: string): string | undefined {
  const [host = '', ...path] = site.split('/');
  if (!/(?:^|\.)xn--/.test(host)) return undefined;
  const labels = host.split('.').map((label) => (label.startsWith('xn--') ? decodeLabel(label.slice(4)) : label));
  if (labels.includes(undefined)) return undefined;
  const readable = labels.join('.');
  const isSame = URL.canParse(`https://${readable}`) && new URL(`https://${readable}`).hostname === host;
  return isSame ? [readable, ...path].join('/') : undefined;
}

const BASE = 36;
const LEAST = 1;
const MOST = 26;

/** The numbers that RFC 3492 gives for names of hosts. */
function decodeLabel(label: string): string | undefined {
  const cut = label.lastIndexOf('-');
  const letters = [...label.slice(0, Math.max(cut, 0))].map((letter) => letter.charCodeAt(0));
  let [code, place, bias] = [128, 0, 72];
  for (let at = cut + 1; at < label.length; ) {
    const before = place;
    for (let weight = 1, k = BASE; ; k += BASE) {
      const digit = Number.parseInt(label[at++] ?? '', BASE);
      // Letters come before figures here, the other way round than in numbers.
      const value = digit < 10 ? digit + 26 : digit - 10;
      if (Number.isNaN(value)) return undefined;
      place += value * weight;
      const limit = Math.min(Math.max(k - bias, LEAST), MOST);
      if (value < limit) break;
      weight *= BASE - limit;
    }
    const count = letters.length + 1;
    bias = adaptBias(place - before, count, before === 0);
    code += Math.floor(place / count);
    place %= count;
    if (code > 0x10ffff) return undefined;
    letters.splice(place++, 0, code);
  }
  return String.fromCodePoint(...letters);
}

function adaptBias(step: number, count: number, isFirst: boolean): number {
  let delta = Math.floor(step / (isFirst ? 700 : 2));
  delta += Math.floor(delta / count);
  let k = 0;
  for (; delta > ((BASE - LEAST) * MOST) / 2; k += BASE) delta = Math.floor(delta / (BASE - LEAST));
  return k + Math.floor((BASE * delta) / (delta + 38));
}
