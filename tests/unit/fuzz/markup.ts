// Looks through rendered HTML for anything a browser would run or follow: what hostile text must never become.
import { Parser } from 'htmlparser2';

const RUNNING = new Set([
  'script',
  'iframe',
  'frame',
  'object',
  'embed',
  'style',
  'base',
  'form',
  'meta',
  'link',
  'template',
]);
const ADDRESSES = new Set(['href', 'src', 'xlink:href', 'action', 'formaction', 'srcset', 'data', 'poster']);

/** Complaints; empty for markup that only shows. */
export function dangersIn(html: string): string[] {
  const dangers: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      if (RUNNING.has(name)) dangers.push(`<${name}>`);
      for (const [key, value] of Object.entries(attributes)) {
        if (key.startsWith('on') || key === 'srcdoc') dangers.push(`${name} ${key}`);
        if (ADDRESSES.has(key) && !isHarmless(value)) dangers.push(`${name} ${key}=${value}`);
        if (key === 'style' && /url\(|expression|javascript/i.test(value)) dangers.push(`${name} style=${value}`);
      }
    },
    oncomment: (text) => void dangers.push(`comment ${text.slice(0, 40)}`),
  });
  parser.end(html);
  return dangers;
}

function isHarmless(address: string): boolean {
  if (address.startsWith('#')) return true;
  if (!URL.canParse(address)) return false;
  return ['https:', 'http:', 'tel:', 'mailto:'].includes(new URL(address).protocol);
}
