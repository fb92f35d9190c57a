// Whether a clause tells that those concerned were told: whom, how, and that it was done.
import { compileEarly } from './compile-early.ts';
import * as rules from './event-rules.ts';
import { police, regulators } from './parties-words.ts';

/** "メールで連絡", "文書でお届けします": to those concerned, though nobody is named. */
export const byMail = compileEarly(
  'draft',
  /^(?![^。]*(?:社|先|業者|機関|署|庁|省|局|委員会|課|行|県|市|氏|自宅|私用|外部)(?:等)?(?:に|へ|から|より|宛))[^。]{0,60}(?:メール|書面|文書|封書|はがき|郵便|手紙|書状)(?:で|にて|により)(?:個別に|順次)?(?:ご?連絡|ご?通知|ご?案内|お知らせ|お届け)/,
);

/** "15日には文書を発送しております": to those the sentence before speaks of. */
export const sentOn =
  /^(?![^。]*(?:社|先|業者|機関|署|庁|省|局|委員会|課|行|県|市)(?:等)?(?:に|へ))[^。]{0,14}(?:文書|書面|書状|封書|手紙|お?詫び状|はがき|葉書|メール)(?:を|も)[^。、]{0,12}(?:発送|郵送|送付|送信|お?送り|投函|お?届け|差し?上げ|お渡し|配布)/;

/** The three things a sentence must say to tell that people were told: whom, how, and that it was done. */
export const tellsPeople = (text: string): boolean =>
  [rules.notifyTo, rules.notifyBy, rules.notifyDo].every((rule) => rule.test(text));

/** "3名のお宅を訪ねてお詫びし、同日、県に報告": people first, the authority after. */
export function tellsPeopleFirst(clause: string): boolean {
  const [first = '', ...more] = clause.split('同日');
  return (
    more.length > 0 &&
    tellsPeople(first) &&
    first.search(police) < 0 &&
    regulators.every((rule) => first.search(rule) < 0)
  );
}
