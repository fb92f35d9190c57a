// Reads desks that can only be written to: an address for the press, a form, a mailbox.
import { compileEarly } from './compile-early.ts';
import { readHours } from './desk-hours.ts';
import { cleanName, PRESS_LABEL } from './desk-name.ts';
import type { NoticeDocument } from './document.ts';
import type { Line } from './lines.ts';
import { ADDRESS, type DeskReading, EMAIL, PRESS } from './read-desks.ts';

const ASK = /お?問い?合わ?せ|窓口|相談|連絡先|フォーム|contact|enquir|inquir|e-?mail|write to/i;
/** Where no heading says that desks follow: the sentence has to. */
const ASKED_TO = compileEarly(
  'draft',
  /お?問い?合わ?せ|窓口|ご?照会|ご?相談|お尋ね|ご?質問|お申し?出|ご不明|ご連絡(?:ください|を)|(?:専用|受付)(?:の)?(?:フォーム|アドレス)|request form|write to (?:us|our)|e-?mail us|questions/i,
);
const ELSEWHERE =
  /プライバシー|個人情報保護方針|よくある|FAQ|パスワード|詳し|ご覧|参照|カード会社|委員会|警察|商品|ご?注文|ご?予約|privacy policy|password/i;
const DESK = /サポート|窓口|お?問い?合わ?せ|係|事務局|デスク|相談|センター|support|help/i;
const PARTS =
  /(?<=[。])|(?:[／/]|、)\s?(?=取材|報道|マスコミ|メディア|プレス)|(?<=\.)\s(?=[A-Z])|\s(?=(?:Media|Press)[a-z ]{0,20}:)/;
/** "owabi★…(★を@に置き換えてください)": written so that no machine takes it. */
const HIDDEN = /(?:([★☆●■◎◆])|\s?[[(（]at[\])）]\s?)(?=[A-Za-z0-9-]{1,40}\.[A-Za-z])/i;

/** @param known the desks with a telephone; what is written beside them is theirs */
export function readWrittenDesks(doc: NoticeDocument, known: readonly DeskReading[]): DeskReading[] {
  const found: DeskReading[] = [];
  const hasCustomers = () => [...known, ...found].some((d) => d.contact.audience !== 'press');
  for (const [index, line] of doc.lines.entries()) {
    if (index < 3 || !/[@★☆●■◎◆]|https?:|[[(（]at[\])）]/i.test(line.text)) continue;
    const text = line.text.replace(HIDDEN, '@');
    const asked = line.topic === 'contact' ? line.text : askedBy(doc, index, line);
    const isSignature = index >= doc.lines.length - 4 && EMAIL.test(text) && DESK.test(text);
    if (!asked && !isSignature && !(PRESS.test(text) && EMAIL.test(text))) continue;
    let from = 0;
    for (const part of text.split(PARTS)) {
      const at = line.start + text.indexOf(part, from);
      from += part.length;
      if (/\d{2,4}[-)]\d{2,4}-\d{3,4}/.test(part)) continue;
      const email = EMAIL.exec(part)?.[0];
      const url = ADDRESS.exec(part)?.[0];
      const words = part.replace(EMAIL, '').replace(ADDRESS, '');
      const isForm = line.topic === 'contact' ? ASK.test(words) : asked !== undefined;
      if (!email && !(url && isForm)) continue;
      if ([...known, ...found].some((d) => email !== undefined && d.contact.email === email)) continue;
      if (known.some((d) => url !== undefined && !email && d.contact.url === url)) continue;
      const audience = PRESS.test(words) || /^(?:press|media|pr)@/.test(email ?? '') ? 'press' : 'customers';
      if (audience === 'customers' && hasCustomers()) {
        const last = found[found.length - 1]?.contact;
        if (known.length === 0 && last?.audience === 'customers' && !last.email && email) last.email = email;
        continue;
      }
      const name = nameOf(doc, index, part, words, email ?? url ?? '');
      const next = doc.lines[index + 1]?.text ?? '';
      const hours =
        readHours(part.replace(ADDRESS, '')) ?? (/^[(（].*(?:受付|時間)/.test(next) ? readHours(next) : undefined);
      const say = (text: string) => (doc.lang === 'ja' ? { ja: text } : { en: text });
      found.push({
        contact: {
          ...(email ? { email } : {}),
          ...(url && URL.canParse(url) ? { url } : {}),
          audience,
          ...(name.length >= 2 ? { name: say(name.slice(0, 120)) } : {}),
          ...(hours ? { hours: say(hours) } : {}),
        },
        start: Math.max(line.start, at),
        end: Math.min(line.end, Math.max(line.start, at) + part.length),
      });
    }
  }
  return found;
}

/** What asks to write there: the line itself or one of the two above. */
function askedBy(doc: NoticeDocument, index: number, line: Line): string | undefined {
  const near = [line, doc.lines[index - 1], doc.lines[index - 2]].filter((l) => l && line.group - l.group <= 1);
  const said = near.map((l) => l?.text ?? '').join('\n');
  return ASKED_TO.test(said) && !ELSEWHERE.test(said) && !/[?？]$/.test(line.text) ? said : undefined;
}

/** Says by what way one writes, and to nobody. */
const LABEL =
  /^(?:(?:専用|受付|お?問い?合わ?せ|ご?相談)?の?(?:フォーム|ウェブ|Web|サイト|アドレス)|URL|(?:web|contact|online) ?form)$/i;
const DESK_END = /.(?:窓口|係|課|室|部|局|センター|デスク|担当|グループ|チーム)$/;
function nameOf(doc: NoticeDocument, index: number, part: string, words: string, address: string): string {
  const own = cleanName(part.slice(0, part.indexOf(address)).replace(/[(（〔[<〈]$/, ''));
  const isLabel = LABEL.test(own);
  if (own.length >= 2 && !isLabel) return own;
  const above = doc.lines[index - 1];
  if ((words.trim() === '' || isLabel) && above && above.text.length < 40 && !/[。:：]$/.test(above.text)) {
    const named = cleanName(above.text);
    if (!above.isHeading || DESK_END.test(named)) return named;
  }
  // "▼ ご質問 (みほん堂 お詫び対応係)"
  const inHeading = /[(（]([^()（）]{3,40})[)）]$/.exec(above?.isHeading ? above.text : '')?.[1];
  if (isLabel && inHeading && DESK_END.test(inHeading)) return inHeading;
  return cleanName(words) || (PRESS_LABEL.exec(words)?.[1] ?? '');
}
