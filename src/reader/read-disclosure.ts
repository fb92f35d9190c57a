// Reads how sure the notice is that something leaked.

import type { Disclosure } from '../incident/types.ts';
import { anyOf } from './any-of.ts';
import { compileEarly } from './compile-early.ts';
import type { NoticeDocument } from './document.ts';
import * as words from './wording.ts';
import lists from './words/read-disclosure.json' with { type: 'json' };

export interface DisclosureReading {
  disclosure: Disclosure;
  start: number;
  end: number;
  isClear: boolean;
}

const CONFIRMED = compileEarly('draft', anyOf(lists.confirmed, 'i'));
/** The doubt is about the leak, not about who is concerned. */
const MAYBE_LEAK = compileEarly(
  'draft',
  /(?:流出|漏え|漏れ|漏洩|閲覧|見られ|見え|持ち?出|盗|窃取|渡|送信|送付|送られ|取得|ログイン|参照|含まれ|侵害|知られ)[^。]{0,26}(?:可能性|おそれ|恐れ|懸念|疑い)|(?:可能性|おそれ|恐れ|懸念|疑い)[^。]{0,8}(?:情報|項目|データ)|may have|might have|possib|could have/i,
);
/** Into the system: what was seen there is another matter. */
const GOT_IN = /不正[にな]?(?:ログイン|アクセス|接続)[^。、]{0,14}/g;
const HAS_HAPPENED =
  /(?:まし|い)た(?!だ)|てい(?:た|ます)|した(?:こと|事実|もの)|ことが(?:判明|分か|わか)|\bwas\b|were|\bhas\b|had|took/i;
const OWN_DATA =
  /流出|漏え|持ち?出|誤(?:送|表示|って|掲載|公開|封)|名簿|売却|情報|データ|一覧|ファイル|書類|通知書|結果票|請求書|明細書|証明書|(?:経歴|履歴|申込|申請|契約|診断|届出)書|会員|お客|\bdata\b|information|file|records/i;
/** The inquiry is over and found no leak. */
const NOT_FOUND =
  /(?:(?:流出|漏え[いし]|持ち?出|漏洩)[^。]{0,6}(?:した|された)?(?:事実|形跡|痕跡|跡|証拠)|(?:情報|データ)の(?:流出|漏えい|漏洩|持ち出し))は[^。]{0,8}(?:確認されませんでした|認められませんでした|認められていません|見つかりませんでした)|found no evidence that[^.]{0,60}(?:taken|copied|accessed)/i;
const NO_DATA =
  /個人情報(?:は|を|の)?[^。\n]{0,30}(?:保管して(?:おらず|いない)|含まれて(?:おらず|いない|おりません)|漏え[^。]{0,6}(?:ございません|ありません)|流出[^。]{0,6}(?:ございません|ありません))|no personal (?:data|information) (?:was|has been|is)/i;

const COULD_BE_SEEN = /(?:され得る|し得る|できる|可能な|できた|可能で)[^。、]{0,10}状態|誰でも[^。]{0,24}(?:でき|られ)/;
const CANNOT_TELL =
  /(?:流出|漏え[いし]|漏洩|閲覧|取得)[^。]{0,12}(?:可能性|おそれ|恐れ)(?:を|は|も)[^。、]{0,8}(?:排除|否定)[^。、]{0,4}でき/;

/** What others lost, by which the intruder came in. */
const LOST_ELSEWHERE =
  /(?:他社|他の|ほかの|別の|よそ|他所|外部の(?:サービス|サイト)|どこか)[^、。「」]{0,16}(?:流出|漏れ|漏え|漏洩|盗まれ|入手)[^、。]{0,14}/g;

/** What an earlier report of the same house said. */
const BEFORE_THIS = /第[一二三1-3]報[^。]{0,60}(?:お知らせ|公表|お伝え|ご?報告|発表)(?:し|いたし|済)/;

const WITHDRAWN = compileEarly(
  'draft',
  /(?:公表|発表|お知らせ|報告|第[一1]報)(?:の内容)?(?:を|は)[^。、]{0,14}(?:取り?下げ|撤回)(?:ます|いたし|させ|し)/,
);
/** The inquiry is over, whatever was thought at first. */
const CLEARED = compileEarly(
  'draft',
  /(?:流出|漏え[いし]|持ち?出し?|漏洩)[^。、]{0,14}は[^。]{0,14}(?:確認(?:され|でき)(?:ませんでした|なかった|ず|ておりません|ていません)|認められ(?:ませんでした|なかった|ません)|(?:あり|ござい)ません(?:でした)?|なかった|見つかりませんでした|生じておりません)|(?:流出|漏え[いし]|漏洩)した(?:事実|形跡|痕跡|記録)は(?:ない|なかった)/,
);

export function readDisclosure(doc: NoticeDocument, hasData: boolean): DisclosureReading | undefined {
  const title = doc.title ?? '';
  const lead = doc.sentences.filter((s) => s.line.topic !== 'request' && s.line.topic !== 'contact').slice(0, 60);
  if ((/撤回|取り?下げ/.test(title) || lead.slice(0, 12).some((s) => WITHDRAWN.test(s.text))) && lead[0])
    return { disclosure: 'withdrawn', start: lead[0].start, end: lead[0].end, isClear: true };
  const find = (rule: RegExp, max: number) =>
    lead.slice(0, max).find((s) => rule.test(s.text) && !words.general.test(s.text));
  const looking = find(words.investigating, 40);
  if (looking && !hasData)
    return { disclosure: 'investigating', start: looking.start, end: looking.end, isClear: true };
  if (!hasData) {
    const notFound = lead.find((s) => NOT_FOUND.test(s.text));
    if (notFound) return { disclosure: 'not-confirmed', start: notFound.start, end: notFound.end, isClear: true };
    const none = find(NO_DATA, 40);
    if (none) return { disclosure: 'no-personal-data', start: none.start, end: none.end, isClear: true };
  }
  const said = (s: { text: string }) => s.text.replace(/「[^」]{4,80}」/g, '');
  const cleared = lead.find(
    (s) =>
      s.line.topic !== 'out' &&
      s.line.topic !== 'not-leaked' &&
      !/コード|番号|パスワード|カード|口座/.test(s.text) &&
      CLEARED.test(said(s)) &&
      !/(?:被害|悪用|利用)(?:等|など)?は/.test(s.text) &&
      !MAYBE_LEAK.test(said(s)) &&
      !/可能性|おそれ|恐れ/.test(s.text),
  );
  const why = cleared ? `${title}${lead[lead.indexOf(cleared) - 1]?.text}${cleared.text}` : '';
  const isOver = /調査|結果|判断|最終|終え|完了|(?:全て|すべて)調べ/.test(why);
  if (cleared && isOver && !lead.some((s) => MAYBE_LEAK.test(said(s)) || /否定(?:は|も)?でき/.test(s.text)))
    return { disclosure: 'not-confirmed', start: cleared.start, end: cleared.end, isClear: false };
  const own = lead.map((s) => ({ ...s, text: s.text.replace(LOST_ELSEWHERE, '') }));
  const leaks = own.filter(
    (s) =>
      s.line.topic !== 'measures' &&
      (words.leak.test(s.text) || s.line.topic === 'data') &&
      !words.notLeaked.test(s.text),
  );
  const doubts = leaks.filter((s) => MAYBE_LEAK.test(s.text) && !/悪用され(?:た|る)|侵入の可能性/.test(s.text));
  // What the report before had feared is told in the chronology.
  const maybe = doubts.find((s) => !BEFORE_THIS.test(s.text));
  const sure = leaks.find(
    (s) =>
      (CONFIRMED.test(s.text) || (words.exposed.test(s.text.replace(GOT_IN, '')) && HAS_HAPPENED.test(s.text))) &&
      (words.personalData.test(s.text) || OWN_DATA.test(s.text)) &&
      !/可能性|おそれ|恐れ|懸念|may have/i.test(s.text),
  );
  // "閲覧され得る状態": nobody is known to have looked, and the inquiry cannot tell.
  const open = sure && COULD_BE_SEEN.test(sure.text) ? lead.find((s) => CANNOT_TELL.test(s.text)) : undefined;
  if (open && !isDefinite(title)) return { disclosure: 'suspected', start: open.start, end: open.end, isClear: false };
  // "閲覧された可能性のある情報": the list itself is headed by the doubt.
  const headed = lead.find(
    (s) => s.line.isHeading && MAYBE_LEAK.test(s.text) && /情報|項目|データ|内容|information|data/i.test(s.text),
  );
  const titleMaybe = /可能性|おそれ|恐れ|懸念|possible|potential|may have/i.test(title);
  const lost = /紛失|盗難|盗まれ|所在不明|lost|stolen laptop/i.test(title);
  if (lost && !/流出|漏え/.test(title)) {
    const s = leaks[0] ?? lead[0];
    return s ? { disclosure: 'suspected', start: s.start, end: s.end, isClear: false } : undefined;
  }
  if (headed && !isDefinite(title))
    return { disclosure: 'suspected', start: headed.start, end: headed.end, isClear: !sure };
  if (sure && !titleMaybe && (!maybe || isDefinite(title) || sure.start <= maybe.start || own.indexOf(sure) < 25)) {
    const early = maybe && maybe.start < sure.start && !isDefinite(title) && !/確認|判明|確定/.test(sure.text);
    if (!early) return { disclosure: 'confirmed', start: sure.start, end: sure.end, isClear: !maybe };
  }
  if (maybe) return { disclosure: 'suspected', start: maybe.start, end: maybe.end, isClear: !sure };
  if (looking) return { disclosure: 'investigating', start: looking.start, end: looking.end, isClear: true };
  if (sure) return { disclosure: 'confirmed', start: sure.start, end: sure.end, isClear: false };
  // Data is listed as what leaked, and no doubt is said of it.
  const listed = hasData ? (lead.find((s) => s.line.topic === 'data') ?? leaks[0]) : undefined;
  const doubted = lead.some((s) => MAYBE_LEAK.test(said(s)) || words.suspected.test(s.line.isHeading ? said(s) : ''));
  return (
    listed && {
      disclosure: doubted || lost ? 'suspected' : 'confirmed',
      start: listed.start,
      end: listed.end,
      isClear: false,
    }
  );
}

function isDefinite(title: string): boolean {
  return (
    /流出について|流出に関する|漏え[い]?(?:について|に関する)|持ち?出し|不正取得|誤送信|誤封入|誤表示/.test(title) &&
    !/可能性|おそれ|恐れ|懸念/.test(title)
  );
}
