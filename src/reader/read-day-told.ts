// Reads the day a notice tells outright: when a thing was sent, lost or infected, or the intruder first came.
import { anyOf } from './any-of.ts';
import { compileEarly } from './compile-early.ts';
import { type NoticeDocument, sentenceAt } from './document.ts';
import { madeThen } from './event-rules.ts';
import type { PeriodReading } from './read-periods.ts';
import type { DateMention } from './resolve-dates.ts';
import lists from './words/read-day-told.json' with { type: 'json' };

const ONE_DAY_EVENT = compileEarly('draft', anyOf(lists.oneDayEvent));

/** The day the lock-out was noticed, not the day of the attack. */
const FOUND_OUT = /^[^。]{0,60}(?:ランサムウェア|暗号化|感染)[^。]{0,30}(?:判明|発覚|気[付づ]|検知|確認)/;

const SENT = /^[^。\n]{0,44}(?:発送|送付|送信|配布|交付|投函)(?:し|いた|。|\n|$)/;

export function dayToldOutright(
  doc: NoticeDocument,
  days: readonly DateMention[],
): (PeriodReading & { score: number }) | undefined {
  let best: (PeriodReading & { score: number }) | undefined;
  const isMissent = /誤送|誤封入|誤交付|誤配|誤発送|取り違え|誤って/.test(doc.title ?? '');
  for (const d of days) {
    const s = sentenceAt(doc, d.start);
    if (!s || s.line.isHeading || s.line.topic === 'contact' || s.line.topic === 'measures') continue;
    const clause = s.text.slice(d.end - s.start, d.end - s.start + 130);
    const before = s.text.slice(Math.max(0, d.start - s.start - 14), d.start - s.start);
    const lead = s.text.slice(Math.max(0, d.start - s.start - 24), d.start - s.start);
    const label = s.line.label ?? '';
    const told = clause.replace(/[(（][^()（）]*(?:判明|続く)[^()（）]*[)）]/g, '');
    if (
      /^[^。]{0,4}付(?!け?(?:で|の)?(?:お送り|発送|送付|郵送|送信|配信|交付))|^(?:\([^)]{1,6}\))?まで|公表|第[一二三四五\d]報|報告|受領|受け、?取|気[付づ]|指摘|訪問|回収|謝罪|お詫び|おわび|判明|発覚|発見|お知らせ|お伝え|発表/.test(
        told.slice(0, 26),
      ) ||
      (/^[^。、]{0,8}、?[^。、]{2,40}(?:より|から)、/.test(told) &&
        /(?:との|旨の)(?:ご?報告|ご?連絡|通知|お?知らせ)/.test(s.text.slice(d.end - s.start))) ||
      /(?:廃棄|溶解|処分|破棄)[^。]{0,10}可能性/.test(told) ||
      madeThen.test(told) ||
      /^[^。、]{0,20}(?:はず|べき|予定)(?:の|だっ|であっ)/.test(told)
    )
      continue;
    const isDay =
      /(?:(?:不正(?:な)?アクセス|侵入|攻撃|閲覧)(?:が|の)?あった日|(?:起きた|発生した|あった)の)(?:は|が)?[、(（:：]*$/.test(
        lead,
      );
    const entered =
      /(?:最初の)?(?:侵入|不正アクセス)は\s?$/.test(before) ||
      /^[^。]{0,44}侵入(?:した|され|し(?:て|、|まし)|いたし|したもの|$|[(（])|^[^。]{0,20}(?:攻撃|侵入)が(?:始|開始)/.test(
        clause,
      );
    const english =
      /(?:stolen|lost|sent in error|misdirected|taken(?! down| off| out| back))[^.]{0,60}\b(?:on|on or about|around|the (?:evening|morning|night|afternoon) of) $/i.test(
        s.text.slice(Math.max(0, d.start - s.start - 70), d.start - s.start),
      );
    const score = isDay
      ? 3.5
      : entered
        ? 3
        : english
          ? 2
          : /発生(?:した|の)?日|発生年月日|(?:発生|紛失|盗難|被害|送信|事故|誤送信|起きた|起こった)(?:した|の)?(?:年月)?日時?|^日時$|^いつ|起きた(?:のは|時間|日)/.test(
                `${label}${s.line.topic === 'period' || (s.line.topic !== 'timeline' && /^(?:起き|発生|いつ)/.test(s.line.heading ?? '')) ? (s.line.heading ?? '') : ''}`,
              ) ||
              /(?:持ち?出し|侵入|公開|掲載|閲覧|紛失|盗難|流出)[^。]{0,4}(?:時期|日時|日)(?:$|と|・|及び|および)/.test(
                s.line.heading ?? '',
              )
            ? 2.5
            : ONE_DAY_EVENT.test(clause) || (isMissent && SENT.test(clause))
              ? FOUND_OUT.test(told)
                ? 0.5
                : 1
              : 0;
    if (score === 0 || (best && best.score >= score)) continue;
    const isOpenEnded =
      !isDay &&
      (entered ||
        /ランサムウェア|感染し(?:た(?:ため|こと|もの)|て|、)|(?:開い|開封し|クリックし|実行し)[^。]{0,24}感染し|攻撃を受け|不正アクセスを受け/.test(
          clause,
        ));
    best = { from: d.from, to: isOpenEnded ? undefined : d.to, start: d.start, end: d.end, sentence: s, score };
  }
  const until = best && lastDayOf(doc, best);
  return best && until ? { ...best, to: until.to, end: until.end } : best;
}

/** "…3日に公開の状態となり、9日まで参照できました": the sentence goes on to the day it ended. */
function lastDayOf(doc: NoticeDocument, day: PeriodReading): DateMention | undefined {
  const next = doc.dates.find((d) => d.start >= day.end);
  if (next?.precision !== 'day' || next.end > day.sentence.end || next.from < (day.from ?? '')) return undefined;
  return /^(?:\([^)]{1,6}\))?[0-9:時分頃ごろ午前後 ]{0,10}まで(?:$|に|、|の(?:間|あいだ|期間)|[^。]{0,20}(?:でき|続|見え|状態))/.test(
    doc.text.slice(next.end, next.end + 48),
  )
    ? next
    : undefined;
}
