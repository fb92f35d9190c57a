// Reads numbers as notices write them: 1,234 · 12万6,500 · 七万四千 · 二百三十七 · 〇一二〇 · 1.2 million.

const DIGITS: Record<string, number> = {
  〇: 0,
  零: 0,
  壱: 1,
  弐: 2,
  参: 3,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const SMALL: Record<string, number> = { 十: 10, 拾: 10, 百: 100, 千: 1_000 };
const LARGE: Record<string, number> = { 万: 10_000, 億: 100_000_000 };

/** Characters a number may consist of, for use inside a regular expression's class. */
export const numberCharacters = '0-9,.〇零壱弐参一二三四五六七八九十拾百千万億';

/** @returns the value, or undefined when the characters are no one number ("1,23", "三三十") */
export function parseNumber(written: string): number | undefined {
  const text = written.replace(/^,|[,.]$/g, '');
  if (text === '' || text.length > 24) return undefined;
  let total = 0;
  let rest = text;
  for (const unit of ['億', '万']) {
    const cut = rest.indexOf(unit);
    if (cut < 0) continue;
    const part = parseSmall(rest.slice(0, cut));
    if (part === undefined) return undefined;
    total += part * (LARGE[unit] as number);
    rest = rest.slice(cut + 1);
  }
  if (rest !== '') {
    const part = parseSmall(rest);
    if (part === undefined) return undefined;
    total += part;
  }
  return Number.isFinite(total) ? Math.round(total * 1_000) / 1_000 : undefined;
}

/** Below ten thousand in kanji with units, or any plain digits. */
function parseSmall(text: string): number | undefined {
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/.test(text)) return Number(text.replaceAll(',', ''));
  if (/^[〇零一二三四五六七八九]+$/.test(text)) return Number([...text].map((c) => DIGITS[c]).join(''));
  let total = 0;
  let digits = '';
  for (const c of text) {
    const small = SMALL[c];
    if (small === undefined) {
      const digit = DIGITS[c];
      if (digit === undefined && !/[\d,.]/.test(c)) return undefined;
      digits += digit ?? c;
      continue;
    }
    const factor = digits === '' ? 1 : Number(digits.replaceAll(',', ''));
    if (!Number.isFinite(factor) || factor >= 1_000) return undefined;
    total += factor * small;
    digits = '';
  }
  if (digits !== '') {
    const last = Number(digits.replaceAll(',', ''));
    if (!Number.isFinite(last) || (total > 0 && last >= 1_000)) return undefined;
    total += last;
  }
  return total;
}

/** "12,804名", "312 people": a number and what it counts, nothing that qualifies it. */
export function isBareNumber(words: string): boolean {
  return /^[0-9０-９,，.．〇一二三四五六七八九十百千万億\s]+(?:名|人|件|通|枚|口座|世帯|people|persons|records|customers|orders|cards|accounts)?(?:様|さま)?分?$/.test(
    words,
  );
}
