// Reads when it happened and whose orders or registrations are meant, from spans of time and the words around them.

import type { Cause } from '../incident/types.ts';
import { anyOf } from './any-of.ts';
import { leadIn, runOn, titleAbove } from './broken-lines.ts';
import { oneDayOfPeople } from './day-of-people.ts';
import { lineIndexOf, type NoticeDocument, sentenceAt } from './document.ts';
import type { Sentence } from './lines.ts';
import { happenings, namedBefore } from './occurred-words.ts';
import { DENIED, ORDER, REGISTRATION } from './people-words.ts';
import { readOccurrence } from './read-occurred.ts';
import { beyond } from './second-period.ts';
import { spanInSentence } from './span-in-sentence.ts';
import { isInTouch, isOneGroup } from './span-in-touch.ts';
import * as words from './wording.ts';
import lists from './words/read-periods.json' with { type: 'json' };

export interface PeriodReading {
  from?: string;
  to?: string;
  start: number;
  end: number;
  sentence: Sentence;
}
export interface Periods {
  occurred?: PeriodReading;
  affected?: PeriodReading & { basis: 'order' | 'registration' | 'other' };
  /** A second period of theirs, which the record has no place for. */
  second?: PeriodReading;
}

/** Those who are so called, whatever they did. */
const CALLED = /(?:契約|加入|登録|予約|購入|注文|申込)者|会員(?=様|さま|の|番号|[0-9]|ご)/g;
const OTHER =
  /受診|申し?込|依頼|応募|見積|資料請求|相談|参加|利用(?:いただ|され|した|の(?:方|お客|皆))|連絡|実施|来院|入院|在籍|在学|受講|問い?合わせ|宿泊|搭乗|健診|visited|treated|applied|contacted|donated|subscribed/i;
const WHO = anyOf(lists.who, 'i');
const HAPPENED = anyOf(lists.happened, 'i');

const HOST = /\b(?:https?:\/\/)?[a-z0-9-]+(?:\.[a-z0-9-]+)+\/?/gi;

/** Said of people or of what came from them: "…を申し込まれた6,027名様", "いただいたお問い合わせ". */
const DID =
  /^[^。]{0,60}?(?:され|し|いただい|下さっ|くださっ|なっ|なさっ|受け|受け付け|承っ|届い|られ|まれ|われ|らし|越しになっ|寄せ|送ら|行っ)た(?:、?\s?(?:約|およそ|延べ|のべ|最大|計|合計|合わせて|あわせて|全|上記の?)*[0-9,万千百十〇一二三四五六七八九]{1,9}\s?(?:件|名|人|社|世帯|アカウント|通|枚|口座|冊|組)|の?(?:際|とき|時)の|[^。、]{0,10}(?:方|お客|会員|患者|従業員|職員|皆|人|利用者|生徒|学生|アカウント|契約|世帯|口座|組合員|町民|市民|区民|児童|[^。、]{1,4}者(?:様|さま|の方)|名)|(?:お|ご)?(?:問い?合わ?せ|注文|予約|申し?込み?|申請|応募|依頼|意見|寄付|はがき|申込書|申請書|検体|手紙|アンケート|見積))/;
/** Said of papers and messages of those days: "…までに送受信したもの". */
const OF_THOSE_DAYS =
  /^(?:まで)?(?:の間)?に?、?[^。、]{0,16}(?:送受信|受信|やりとり|やり取り|受け付け|受付|取り扱|お預かり|作成|発行|送付|お送り|提出|記入|撮影)[^。、]{0,6}(?:た|たもの|た分)(?:もの|分|[^。、]{0,8}(?:メール|書類|写真|記録))/;
/** Papers of months and years: their days are not when it happened. */
const OLD_PAPERS =
  /^(?:まで)?(?:の間)?に?、?[^。、]{0,12}(?:受け付け|受付|お?預かり|作成|発行|提出|記入|作られ|書かれ)[^。、]{0,6}た[^。、]{0,14}(?:書|控え?|票|証|伝票|カルテ|台帳|綴り)/;
const manyDays = (from?: string, to?: string) =>
  from !== undefined && to !== undefined && Date.parse(to) - Date.parse(from) > 60 * 86_400_000;
/** A message that went out in those hours is what happened. */
const SENT_OUT = /お?送(?:り|付|信)し|配信し|送られ/;
/** What those hours ended in: a page that others could read. */
const SHOWN_THEN =
  /(?:見える|見られる|閲覧できる|読める|開ける)(?:状態|よう)[^。]{0,12}$|表示され(?:た|て|まし)[^。]{0,10}$/;
/** Done to the house, and then to the people: "不正に接続され、応募された方の氏名が…". */
const STRUCK = /(?:不正に|外部から|何者かに|第三者に)[^。、]{0,20}(?:され|受け)、/;
const NOT_DONE_BY_THEM =
  /(?:まで|の間)に?、?当[社店]が|ログイン|送信|公開|掲載|表示|見られ|閲覧|開い|調査|紛失|流出|漏え/;
const DAY_OF =
  /(?:ご?(?:購入|注文|決済|登録|契約|予約|受診|利用|来店|入会|加入|宿泊|応募|申請|依頼)|お?申し?込み?|お買い?上げ|お?支払い?)日(?:時)?(?:が|は|[:：])?\s*$/;
/** The day of the journey, not of its booking. */
const ARRIVAL =
  /(?:到着|宿泊|ご?出発|乗車|搭乗|来場|来店|チェックイン|受診|参加|ご?利用(?:予定)?)日(?:が|は|:|時が)?\s?$/;
const LASTED = /^(?:まで)?(?:の間)?、?(?:続|断続|可能|公開|表示|閲覧|行われ|見え|見られ)[^。、]{0,16}(?:た|まし)/;

/** A span in which something else was done. */
const NOT_OURS =
  /調査|訪問|説明|謝罪|お詫び|発送|連絡|通知|お知らせ|休業|休館|停止|監視|点検|開催|実施|予定|メンテナンス|保管|営業|review|closed/;

const BASIS = new RegExp([ORDER, REGISTRATION, OTHER].map((rule) => rule.source).join('|'), 'i');

/** @param cause what happened, where it is known */
export function readPeriods(doc: NoticeDocument, cause?: Cause): Periods {
  const affected: (PeriodReading & { basis: 'order' | 'registration' | 'other'; score: number })[] = [];
  const occurred: (PeriodReading & { score: number })[] = [];
  const starts = cause && happenings[cause]?.starts;
  for (const range of doc.ranges) {
    const s = sentenceAt(doc, range.start);
    if (!s || ['contact', 'measures', 'results', 'out'].includes(s.line.topic ?? '')) continue;
    if (
      /受付(?!シス|サイ|フォ|サー)|営業時間|休業|窓口(?!で|を通|に(?:て|お)|から|経由)|開設(?!当初|時|以[来降後])|開館|調査期間/.test(
        s.text.slice(Math.max(0, range.start - s.start - 20), range.end - s.start + 16),
      )
    )
      continue;
    const upTo = leadIn(doc, s, range.start) + s.text.slice(0, range.start - s.start);
    const before = upTo.slice(doc.lang === 'en' ? -110 : -50);
    // A host's dots end no sentence.
    const plainBefore = upTo
      .slice(-200)
      .replace(HOST, 'it')
      .replace(/\([^()]{0,60}\)/g, '')
      .slice(-120);
    const own = ((before.split('、').pop() ?? '') + s.text.slice(range.start - s.start)).replace(
      /\([^()]{0,80}\)/g,
      '',
    );
    const rest = s.text.slice(range.end - s.start);
    if (isInTouch(rest)) continue;
    if (words.unaffected.test(own) && !words.leak.test(s.text)) continue;
    const after = s.text.slice(range.end - s.start, range.end - s.start + 110);
    const label = `${s.line.label ?? ''} ${s.line.heading ?? ''} ${titleAbove(doc, s.line, range.start)}`;
    if (/調査(?:の)?(?:実施)?期間|受付/.test(`${s.line.label ?? ''}`)) continue;
    if (doc.noticeDay && range.from && range.from > doc.noticeDay.on) continue;
    if (range.isOpen && (words.unaffected.test(own) || DENIED.test(s.text.slice(range.end - s.start)))) continue;
    if (range.isOpen && isOneGroup(doc, s.line)) continue;
    const reading = { from: range.from, to: range.to, start: range.start, end: range.end, sentence: s };
    const clause = `${after}${runOn(doc, s)}`.split(/[。]/)[0] ?? '';
    const hasHours = /[時分]/.test(doc.text.slice(range.start, range.end));
    const isSending =
      (hasHours && (SENT_OUT.test(clause.slice(0, 30)) || SHOWN_THEN.test(clause))) || STRUCK.test(clause.slice(0, 64));
    const whoAfter =
      !isSending &&
      WHO.test(clause.slice(0, 64)) &&
      (ORDER.test(clause.slice(0, 56)) || REGISTRATION.test(clause.slice(0, 56)) || OTHER.test(clause.slice(0, 56)));
    const plain = clause
      .replace(/[(（][^()（）]{0,80}[)）]/g, '')
      .replace(/^(?:まで)?(?:の(?:間|あいだ))?(?:に|、)*/, '');
    const done = DID.exec(plain);
    const didSomething =
      !isSending &&
      ((done !== null && !words.attack.test(done[0]) && !NOT_DONE_BY_THEM.test(done[0])) ||
        ((OF_THOSE_DAYS.test(clause) || (manyDays(range.from, range.to) && OLD_PAPERS.test(clause))) &&
          !words.attack.test(clause)));
    const whoBefore =
      /(?:customers|people|members|users|patients|individuals|candidates|anyone|everyone|everybody|anybody|students|graduates|residents|employees|staff|clients|donors|supporters|tenants|guests|applicants|volunteers|subscribers|visitors|those)\b[^.]{0,24}\b(?:who|that)\b[^.]{0,80}$|(?:customers|people|members|users|patients)(?!')[^.]{0,40}$|\byou (?:have )?(?:bought|ordered|joined|registered|signed up|visited|applied|donated|booked|created|opened)\b[^.]{0,60}$|(?:orders?|purchases|bookings?|accounts?|applications?|claims?|requests?|registrations?|donations?|payments?|appointments?) (?:that |which )?(?:was |were |have been |had been )?(?:placed|made|created|opened|submitted|received|lodged|sent)[^.]{0,30}$/i.test(
        plainBefore,
      ) ||
      (WHO.test(before) && /(?:購入|注文|登録|決済)[^。]{0,10}$/.test(before));
    const orderNoun =
      !isSending &&
      /^[^。、]{0,10}(?:の|承った|頂戴した|いただいた|お受けした)(?:ご|お)?(?:注文|購入|お買い|取引|受注|予約|ご利用)/.test(
        clause.replace(/^まで/, ''),
      );
    const labelled =
      DAY_OF.test(before) ||
      /対象期間|(?:影響|該当)(?:を受けた|する)?期間|対象(?:となる)?(?:の)?(?:お客|期間)|購入期間|注文期間|利用期間/.test(
        label,
      ) ||
      /対象期間|(?:影響|該当)(?:を受けた|する)?期間|対象(?:[…:]|は、?)(?:\s|$)?$|対象[…:]/.test(before);
    const happens =
      HAPPENED.test(clause.slice(0, 100)) ||
      (doc.lang === 'en' && HAPPENED.test(before)) ||
      /発生期間|発生日|閲覧可能|時期|(?:侵入|不正|攻撃|公開|漏え|流出|持ち?出|表示|掲載)[^。\s]{0,10}(?:期間|日時)|occurred/i.test(
        label + before.replace(/時期/g, ''),
      ) ||
      /時期|いつ|起き(?:た|て)|発生/.test(label) ||
      /(?:期間|時期|日時)は、?$/.test(before) ||
      namedBefore.test(before) ||
      (starts !== undefined && /(?:のは|日は|時期は)、?$/.test(before) && starts.test(before.slice(-36))) ||
      (/^(?:でし|です|と(?:みられ|推定|判明|考え))/.test(clause) && HAPPENED.test(s.text)) ||
      (/のは、?$/.test(before) && HAPPENED.test(before.slice(-30))) ||
      /^[^。]{0,24}まで[^。、]{0,6}続/.test(clause) ||
      (starts !== undefined && !NOT_OURS.test(clause.slice(0, 40)) && starts.test(clause.slice(0, 60))) ||
      (words.attack.test(s.text + clause) && NOT_OURS.test(clause.slice(0, 60)) === false) ||
      /(?:侵入|攻撃|アクセス|ログイン|状態|掲載|公開|閲覧|表示|流出|between)[^。]{0,20}$/i.test(before);
    if (whoAfter || didSomething || whoBefore || orderNoun || labelled) {
      const around = `${before}${clause.slice(0, 44)}${label}`;
      const above = labelled && !whoAfter ? (doc.lines[lineIndexOf(doc.lines, s.line) - 1]?.text ?? '') : '';
      const whole = clause.slice(0, 30) + before.slice(doc.lang === 'en' ? -90 : -30) + above;
      const near = (done && BASIS.test(done[0]) ? done[0] : whole).replace(CALLED, '');
      const basis =
        /予約|申し?込|依頼|受診|見積|宿泊|資料請求|(?:発行|発送|送付|お?送り|検針|お?届け)し|お?取引|保険金|給付/.test(
          near,
        ) && !/購入|注文|寄付|募金/.test(near)
          ? 'other'
          : REGISTRATION.test(near)
            ? 'registration'
            : ORDER.test(around + above)
              ? 'order'
              : 'other';
      affected.push({
        ...reading,
        basis: ARRIVAL.test(before)
          ? 'other'
          : /予約/.test(near) && !/健診|診療|受診|病院|医院|クリニック|ワクチン/.test(doc.text.slice(0, 1_500))
            ? 'order'
            : basis,
        score: (whoAfter ? 2 : 1) + (labelled ? 1 : 0),
      });
    } else if (range.isOpen) {
      // With one end only, just the people's own dates are sure enough, and what is said to have gone on until a day.
      if (
        range.to &&
        LASTED.test(clause) &&
        (HAPPENED.test(before) || /接続|通信|アクセス/.test(before) || HAPPENED.test(clause.slice(0, 40)))
      )
        occurred.push({ ...reading, score: 0.5 });
    } else if (happens) {
      occurred.push({
        ...reading,
        score:
          (HAPPENED.test(clause.slice(0, 20)) && !/^までの(?!間|あいだ|期間)/.test(clause) ? 1 : 0) +
          (s.line.topic === 'period' ? 2 : 0) +
          1,
      });
    } else if (s.line.topic === 'period' || s.line.outerTopic === 'period') {
      occurred.push({ ...reading, score: 1 });
    }
  }
  const first = <T extends { score: number }>(list: T[]) => list.sort((a, b) => b.score - a.score)[0];
  const person = first(affected);
  let event = first(occurred);
  // On a payment page the days of the altered form are the days of the orders.
  const entered =
    event && /^[^。]{0,24}(?:ご?入力|ご?購入|決済|お支払)/.test(doc.text.slice(event.end, event.end + 40));
  if (!person && event && isSkimming(doc) && (event.sentence.line.topic === 'period' || entered)) {
    return { affected: { ...event, basis: 'order' } };
  }
  if (event && person && event.start === person.start) event = undefined;
  const told = event?.from ? event : (readEvent(doc, cause, person) ?? event);
  // "…にさかのぼり、以後10月3日まで": the end is told by itself.
  const until = event && !event.from && told?.from && told.from <= (event.to ?? '') ? event.to : undefined;
  return {
    affected: person ?? oneDayOfPeople(doc),
    second: beyond(person, affected),
    occurred: told && (until ? { ...told, to: until } : told),
  };
}

function readEvent(doc: NoticeDocument, cause: Cause | undefined, person: PeriodReading | undefined) {
  const told = readOccurrence(doc, cause, person);
  if (told?.to && told.to !== told.from) return told;
  const span = spanInSentence(doc, doc.dates);
  if (told?.to && span?.from !== told.from) return told;
  return !told || (span && span.from === told.from) ? span : told;
}

function isSkimming(doc: NoticeDocument): boolean {
  return (
    /改ざん|script|skimm/i.test(doc.text) &&
    /カード|card/i.test(doc.text) &&
    /セキュリティコード|security code|番号/i.test(doc.text)
  );
}
