// Reads a span of time whose two days stand apart in one sentence: "5月20日の改修で…抜け、以来、2月6日に直すまで…見えました".
import { type NoticeDocument, sentenceAt } from './document.ts';
import type { PeriodReading } from './read-periods.ts';
import type { DateMention } from './resolve-dates.ts';

const TILL = /^(?:\([^)]{1,8}\))?[^。、]{0,24}まで(?!に|ご|お)/;
const BEGUN =
  /から|以来|以後|以降|公開|掲載|載せ|保存|アップロード|投稿|置[いか]|登録|設定|変更|更新|改修|機能|移[しっ設行]|追加|入[りっ]|侵入|紛れ|始/;
const OF_IT =
  /でき(?:た|る|まし)|閲覧|見え|見られ|ご覧|読[めみま]|状態|続[いきけ]|取り出|持ち?出|盗|操作|侵入|ログイン|不正|表示|公開/;
/** Done about it, or by those it is about. */
const OTHER =
  /調査|再開|休業|受け付け|受付|窓口|(?:購入|注文|登録|申し?込|予約|利用|受診|入会)(?:され|いただ|なさ|を)|予定|いたします/;
const UNTIL_EN = /\buntil (?:the [a-z]+ of )?$/;
const ENDED_EN =
  /\band (?:(?:it |they )?(?:was|were) )?(?:corrected|removed|fixed|closed|deleted|taken down|put right|stopped|ended)(?: again)? (?:on )?$/;
const BEGUN_EN =
  /\b(?:published|posted|uploaded|placed|put|appeared|began|started|visible|shown|open|exposed|public)\b/i;

export function spanInSentence(doc: NoticeDocument, dates: readonly DateMention[]): PeriodReading | undefined {
  for (const [i, b] of dates.entries()) {
    const a = dates[i - 1];
    if (!a || a.isRough || b.isRough || a.isAside || b.isAside || b.from <= a.from) continue;
    if (doc.noticeDay && (a.start === doc.noticeDay.start || b.from > doc.noticeDay.on)) continue;
    const sentence = sentenceAt(doc, a.start);
    if (!sentence || b.start >= sentence.end || sentence.line.isHeading) continue;
    if (['contact', 'measures', 'results', 'out', 'response'].includes(sentence.line.topic ?? '')) continue;
    const between = doc.text.slice(a.end, b.start);
    const after = doc.text.slice(b.end, Math.min(sentence.end, b.end + 90));
    const isTold =
      doc.lang === 'en'
        ? (UNTIL_EN.test(between) || ENDED_EN.test(between)) &&
          BEGUN_EN.test(doc.text.slice(Math.max(sentence.start, a.start - 90), b.start))
        : TILL.test(after) &&
          (BEGUN.test(between) || /のは、?$/.test(doc.text.slice(a.start - 4, a.start))) &&
          OF_IT.test(after) &&
          !OTHER.test(between + after);
    if (isTold) return { from: a.from, to: b.to, start: a.start, end: b.end, sentence };
  }
  return undefined;
}
