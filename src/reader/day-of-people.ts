// Reads whose data it was where one day or month says it: "24日の一日に限り…ご注文いただいたお客様".
import { compileEarly } from './compile-early.ts';
import { type NoticeDocument, sentenceAt } from './document.ts';
import { DENIED, ORDER, REGISTRATION } from './people-words.ts';
import type { Periods } from './read-periods.ts';
import * as words from './wording.ts';

const ONLY = compileEarly(
  'draft',
  /^(?:\([^)]{1,6}\))?(?:の(?:一日|1日|当日)|(?:当日)?に|のみ|だけ|分の|の)[^。]{0,40}(?:ご?注文|ご?購入|お買い上げ|ご?決済|お支払い?|ご?予約|ご?登録|ご?申し?込み?|ご?応募|ご?来店|ご?受診|ご?利用|ご?参加|ご?来場)(?:を)?(?:された|いただいた|いただきました|なさった|になった|した|くださった)[^。、]{0,8}(?:方|お客|会員|患者|皆|人|利用者|参加者)/,
);

/** "2月に行った調査にお答えくださった皆様". */
const IN_MONTH = compileEarly(
  'draft',
  /^(?:に|の)(?:行|実施|開催|募集|催)[^。]{0,60}(?:お答え|ご?回答|ご?参加|ご?応募|ご?来場|ご?記入|ご?購入|ご?受講|ご?受診|申し?込)[^。、]{0,6}(?:された|いただいた|なさった|になった|した|くださった|まれた)[^。、]{0,8}(?:方|お客|会員|患者|皆|人|利用者|参加者|[0-9]名)/,
);

/** "該当するのは、24日の一日に限り…ご注文いただいたお客様です". */
export function oneDayOfPeople(doc: NoticeDocument): Periods['affected'] {
  for (const d of doc.dates) {
    if (d.isRough || d.start === doc.noticeDay?.start) continue;
    const after = doc.text.slice(d.end, d.end + 110);
    if (!IN_MONTH.test(after) && !(d.precision === 'day' && ONLY.test(after))) continue;
    const sentence = sentenceAt(doc, d.start);
    if (!sentence || sentence.line.topic === 'contact' || sentence.line.topic === 'out') continue;
    if (!/該当|対象|限り|のみ|だけ|影響|個人情報|名簿|一覧/.test(sentence.text) && sentence.line.topic !== 'target')
      continue;
    if (words.unaffected.test(sentence.text) || DENIED.test(after)) continue;
    const basis = REGISTRATION.test(after) ? 'registration' : ORDER.test(after) ? 'order' : 'other';
    return { from: d.from, to: d.to, start: d.start, end: d.end, sentence, basis };
  }
  return undefined;
}
