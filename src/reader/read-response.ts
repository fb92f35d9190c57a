// Reads what the organization did for people: notifications, remedies, its reason for the timing.
import { compileEarly } from './compile-early.ts';
import { type NoticeDocument, wordsAt } from './document.ts';
import type { EventReading } from './read-timeline.ts';
import { shorten } from './shorten.ts';
import * as words from './wording.ts';

export interface TextReading {
  text: string;
  start: number;
  end: number;
}
export type Channel = 'email' | 'letter' | 'phone' | 'in-person' | 'sms';

const CHANNELS: readonly (readonly [Channel, RegExp])[] = [
  ['email', /(?:電子)?メール(?!の?削除)|e-?mail(?! address)/i],
  [
    'letter',
    /書面|書状|封書|郵送|速達|手紙|文書(?:を|に|で)|郵便|はがき|葉書|お?詫び状|(?:謝罪|お?詫び)(?:の)?文|書簡|letter|by post\b|\bpost(?:ed|ing) to\b|^(?!.*e-?mail).*\bwrote to\b/i,
  ],
  [
    'phone',
    /電話(?:で|に|にて|と|や|・|、|または|又は|及び|および|連絡|による|をし|し|を?差し上げ|$)|by (?:tele)?phone|telephoned|phon(?:ed|ing)/i,
  ],
  [
    'in-person',
    /訪問|訪ね|お宅|伺い|伺っ|自宅を|伺って|保護者会|説明会(?=を|で|に(?:お|て)|$|。|、)|対面|面会|面談|in person|visit(?:ed|ing)/i,
  ],
  ['sms', /SMS|ショートメッセージ/],
];

export interface NotifiedReading {
  channel: Channel;
  on?: string;
  start: number;
  end: number;
}

/** "メールが届かなかった方へ封書で": the way that failed; "誤ったはがきの回収": what went wrong. */
const NOT_REACHED = compileEarly(
  'draft',
  /(?:電子)?(?:メール|お?電話|書面|書状|封書|郵便|はがき|葉書|手紙|文書|通知書)(?:アドレス)?(?:が|の|を|は|で|に)?(?:[^。、]{0,6}(?:届か|届け?でき|届いて(?:い|お)?な|不着|不達|戻っ|戻り|つながら|繋がら|出られな|受け取(?:られ|っ)た|受信(?:され|し)た|お持ちで(?:は)?な|登録(?:の|が)?な)|ご?連絡の?(?:が|の|を)?(?:つか|取れ|でき)な)|(?:誤っ(?:て|た)[^。、]{0,10})?(?:メール|書面|書類|通知書?|はがき|封書|手紙)(?:の|を|は)(?:全て|すべて)?(?:の)?(?:回収|削除|消去|破棄|廃棄|返却|返送|引き取)/g,
);

/** "18日よりメールで…、届かない方には郵送いたします": the second way has no day of its own. */
const IN_TOUCH = /送り|送付|発送|郵送|連絡|通知|知らせ|届け|差し?上げ/;

const NOT_DELIVERED =
  /(?:メール|お?電話|書面|書状|封書)(?:が|の|を|は)[^。、]{0,6}(?:届か|届け?でき|届いて(?:い|お)?な|不着|不達|戻っ|戻り|つながら|繋がら)[^。、]{0,8}(?:方|お客|会員|皆|利用者|組合員|患者|場合)/;

export function readNotified(doc: NoticeDocument, events: readonly EventReading[]): NotifiedReading[] {
  const found: NotifiedReading[] = [];
  for (const e of events) {
    if (e.kind !== 'notified' || /対象外となった|not to be affected/.test(e.clause)) continue;
    const failed = e.clause.search(NOT_REACHED);
    const first = failed > 0 ? e.clause.slice(0, failed) : '';
    const told = CHANNELS.some(([, rule]) => rule.test(first)) ? first : e.clause.replace(NOT_REACHED, '');
    for (const [channel, rule] of CHANNELS) {
      if (rule.test(told) && !found.some((f) => f.channel === channel && f.on === e.on))
        found.push({ channel, on: e.on, start: e.start, end: e.end });
    }
  }
  return [...found, ...readSecondWay(doc, found)];
}

/** "メールが届かない方には郵便でお送りします", with no day of its own. */
function readSecondWay(doc: NoticeDocument, known: readonly NotifiedReading[]): NotifiedReading[] {
  const found: NotifiedReading[] = [];
  if (known.length === 0) return found;
  for (const s of doc.sentences) {
    const at = s.text.length < 200 ? s.text.search(NOT_DELIVERED) : -1;
    if (at < 0 || doc.dates.some((d) => d.start >= s.start + at && d.start < s.end)) continue;
    const rest = s.text.slice(at).replace(NOT_REACHED, '').replace(NOT_DELIVERED, '');
    if (!IN_TOUCH.test(rest) || words.request.test(rest)) continue;
    for (const [channel, rule] of CHANNELS)
      if (rule.test(rest) && ![...known, ...found].some((f) => f.channel === channel))
        found.push({ channel, start: s.start, end: s.end });
  }
  return found;
}

export function readReasonForTiming(doc: NoticeDocument): TextReading | undefined {
  const s =
    doc.sentences.find(
      (x) =>
        x.line.topic === 'why-then' &&
        !x.line.isHeading &&
        x.text.length > 20 &&
        /混乱|調査|判断|確定|連携|準備|体制/.test(x.text),
    ) ?? doc.sentences.find((x) => /混乱を(?:招|避)/.test(x.text) && /公表|公開|告知/.test(x.text));
  return s ? { text: shorten(wordsAt(doc, s.start, s.end), 1_000), start: s.start, end: s.end } : undefined;
}

export function readRemedies(doc: NoticeDocument): TextReading[] {
  const found: TextReading[] = [];
  for (const s of doc.sentences) {
    if (
      s.text.length > 200 ||
      !/(?:手数料|費用)[^。]{0,30}(?:負担)|補償(?:いた|し)|補填|利用券|商品券|お詫びのしるし|credit monitoring|reimburse|compensat/i.test(
        s.text,
      )
    )
      continue;
    found.push({ text: wordsAt(doc, s.start, s.end).replace(/[。]$/, ''), start: s.start, end: s.end });
  }
  return found.slice(0, 5);
}
