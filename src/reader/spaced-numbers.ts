// Numbers whose parts stand apart, as text from PDFs has them: "1 万 2,300 名", "12, 300 名", "二 万 三千 名".

const DIGIT = /[0-9０-９]$/;
const KANJI_DIGIT = /[一二三四五六七八九十百千]$/;
const MYRIADS = /[0-9〇一二三四五六七八九十百千][百千万億]$/;
const REST_OF_MYRIADS =
  /^(?:[0-9０-９]{1,4}(?:[,，][ 　]?[0-9０-９]{3})?(?![0-9０-９,，.．])[ 　]?(?![年月日時分/／:：~〜～-])|[一二三四五六七八九十百千]{1,7}[ 　]?[名人件枚])/;
const REST_OF_THOUSANDS =
  /^[0-9０-９]{3}(?:[,，][ 　]?[0-9０-９]{3})*(?![0-9０-９,，.．])[ 　]?(?:万|億|名|人|件|枚|口座|世帯|通|社|冊|部|会員|アカウント|ID|円|先)/;
const KANJI_UNIT = /^[百千万億][ 　]?(?:[0-9０-９一二三四五六七八九十百千]|[名人件枚])/;

/**
 * @param before what stands before a blank, folded
 * @param after what follows it
 * @returns whether the blank stands inside a number
 */
export function isInNumber(before: string, after: string): boolean {
  if (KANJI_DIGIT.test(before) && KANJI_UNIT.test(after)) return true;
  if (MYRIADS.test(before)) return REST_OF_MYRIADS.test(after);
  const isComma = before.endsWith(',');
  if (!isComma && !(DIGIT.test(before) && /^[,，]/.test(after))) return false;
  return (
    /(?:^|[^0-9])[0-9]{1,3}$/.test(isComma ? before.slice(0, -1) : before) &&
    REST_OF_THOUSANDS.test(after.replace(/^[,，][ 　]?/, ''))
  );
}
