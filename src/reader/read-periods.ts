// Reads when it happened and whose orders or registrations are meant, from spans of time and the words around them.
import { type NoticeDocument, sentenceAt } from './document.ts';
import type { Sentence } from './lines.ts';
import type { DateMention } from './resolve-dates.ts';
import * as words from './wording.ts';

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
}

const ORDER =
  /購入|買い?上げ|買い?物|買い求め|お求め|注文|決済|受注|予約|ご利用(?:いただ|になっ|され)|支払|寄付|発送|purchas|order|paid|bought|checkout|booked/i;
const REGISTRATION =
  /登録|入会|会員と|契約|加入|(?:アカウント|ID)を?(?:作成|開設)|作られた|作成された|開設|registered|signed up|joined|enrolled|renewed/i;
const OTHER =
  /受診|申し?込|依頼|応募|見積|参加|利用(?:いただ|され|した|の(?:方|お客|皆))|連絡|実施|来院|入院|在籍|在学|受講|問い?合わせ|宿泊|搭乗|健診|visited|treated|applied|contacted|donated|subscribed/i;
const WHO =
  /(?:された|いただいた|いただきました|した|なった|れた|た)(?:方|お客|会員|患者|皆|人|利用者|ご家庭|全て|すべて|従業員|職員|生徒|児童|学生|受験生|ご注文|注文|ご予約|予約|寄付|もの|アカウント|[0-9一二三四五六七八九])|お客様|の方|患者|会員|の(?:ご)?注文|customers who|people who|members who|お客様および|(?:ご)?(?:購入|注文|依頼|利用|契約|登録|予約|申込)の(?:お客|方|皆)/i;
const HAPPENED =
  /侵入|不正[なに]?(?:アクセス|ログイン)|掲載|攻撃|改ざん|閲覧(?:でき|可能|が可能|され)|見られ|公開|表示|持ち?出|持ち?帰|印刷|参照|不正に|状態|期間|発生|ログイン|何者か|複製|コピー|乗っ取|送信され|なりすまし|感染|掲載|between|access|sign in|copied|found that|visible|available online|obtained|\bopen\b|public/i;

export function readPeriods(doc: NoticeDocument): Periods {
  const affected: (PeriodReading & { basis: 'order' | 'registration' | 'other'; score: number })[] = [];
  const occurred: (PeriodReading & { score: number })[] = [];
  for (const range of doc.ranges) {
    const s = sentenceAt(doc, range.start);
    if (!s || s.line.topic === 'contact' || s.line.topic === 'measures' || s.line.topic === 'results') continue;
    if (
      /受付(?!シス|サイ|フォ|サー)|営業時間|休業|窓口(?!で)|開設|開館|調査期間/.test(
        s.text.slice(Math.max(0, range.start - s.start - 20), range.end - s.start + 16),
      )
    )
      continue;
    if (words.unaffected.test(s.text) && !words.leak.test(s.text)) continue;
    const before = s.text.slice(Math.max(0, range.start - s.start - 40), range.start - s.start);
    const after = s.text.slice(range.end - s.start, range.end - s.start + 110);
    const label = `${s.line.label ?? ''} ${s.line.heading ?? ''}`;
    if (/調査(?:の)?(?:実施)?期間|受付/.test(`${s.line.label ?? ''}`)) continue;
    if (range.isOpen && words.unaffected.test(s.text)) continue;
    const reading = { from: range.from, to: range.to, start: range.start, end: range.end, sentence: s };
    const clause = after.split(/[。]/)[0] ?? '';
    const whoAfter =
      WHO.test(clause.slice(0, 64)) &&
      (ORDER.test(clause.slice(0, 56)) || REGISTRATION.test(clause.slice(0, 56)) || OTHER.test(clause.slice(0, 56)));
    const didSomething =
      /^(?:まで)?(?:の(?:間|あいだ))?(?:に|、)*[^。、]{0,26}(?:された|した|いただいた|くださった|なった|受けた)(?:[^。、]{0,10})(?:方|お客|会員|患者|従業員|職員|皆|人|名|利用者|生徒|アカウント|契約|世帯|口座)/.test(
        clause,
      );
    const whoBefore =
      /(?:customers|people|members|users|patients|individuals|candidates|anyone|students|graduates|residents|employees|staff|clients|donors|supporters|tenants|guests|applicants|volunteers|subscribers|visitors|those)\b[^.]{0,24}\b(?:who|that)\b[^.]{0,80}$|(?:customers|people|members|users|patients)[^.]{0,40}$|(?:orders?|purchases|bookings|accounts?) (?:that were |were )?(?:placed|made|created|opened)[^.]{0,30}$/i.test(
        s.text.slice(0, range.start - s.start).slice(-120),
      ) ||
      (WHO.test(before) && /(?:購入|注文|登録|決済)[^。]{0,10}$/.test(before));
    const orderNoun =
      /^[^。、]{0,10}(?:の|承った|頂戴した|いただいた|お受けした)(?:ご|お)?(?:注文|購入|お買い|取引|受注|予約|ご利用)/.test(
        clause.replace(/^まで/, ''),
      );
    const labelled =
      /対象期間|対象(?:となる)?(?:の)?(?:お客|期間)|購入期間|注文期間|利用期間/.test(label) ||
      /対象期間|対象(?:[…:]|は、?)(?:\s|$)?$|対象[…:]/.test(before);
    const happens =
      HAPPENED.test(clause.slice(0, 100)) ||
      (doc.lang === 'en' && HAPPENED.test(before)) ||
      /発生期間|発生日|閲覧可能|時期|(?:侵入|不正|攻撃|公開|漏え|流出|持ち?出|表示|掲載)[^。\s]{0,10}(?:期間|日時)|occurred/i.test(
        label + before,
      ) ||
      /(?:侵入|攻撃|アクセス|ログイン|状態|掲載|公開|閲覧|表示|流出|between)[^。]{0,20}$/i.test(before);
    if (whoAfter || didSomething || whoBefore || orderNoun || labelled) {
      const around = `${before}${clause.slice(0, 44)}${label}`;
      const above = labelled && !whoAfter ? (doc.lines[doc.lines.indexOf(s.line) - 1]?.text ?? '') : '';
      const near = clause.slice(0, 30) + before.slice(-30) + above;
      const basis =
        /予約|申し?込|依頼|受診|見積|宿泊|(?:発行|発送|送付|検針)し/.test(near) && !/購入|注文/.test(near)
          ? 'other'
          : REGISTRATION.test(near)
            ? 'registration'
            : ORDER.test(around + above)
              ? 'order'
              : OTHER.test(around)
                ? 'other'
                : 'other';
      affected.push({
        ...reading,
        basis:
          /予約/.test(near) && !/健診|診療|受診|病院|医院|クリニック|ワクチン/.test(doc.text.slice(0, 1_500))
            ? 'order'
            : basis,
        score: (whoAfter ? 2 : 1) + (labelled ? 1 : 0),
      });
    } else if (range.isOpen) {
      // With one end only, just the people's own dates are sure enough.
    } else if (happens) {
      occurred.push({
        ...reading,
        score: (HAPPENED.test(clause.slice(0, 20)) ? 1 : 0) + (s.line.topic === 'period' ? 2 : 0) + 1,
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
  return { affected: person, occurred: event ?? singleDay(doc) };
}

function isSkimming(doc: NoticeDocument): boolean {
  return (
    /改ざん|script|skimm/i.test(doc.text) &&
    /カード|card/i.test(doc.text) &&
    /セキュリティコード|security code|番号/i.test(doc.text)
  );
}

const ONE_DAY_EVENT =
  /誤(?:って)?(?:送信|送付|封入|交付|配布|表示)|送信してしま|盗(?:まれ|難)|置き忘れ|感染し|なくな|送った際|侵入した(?:もの)?と|攻撃を受け|不正アクセスを受け|ランサムウェア|BCC|Bcc|bcc|誤送信|発生日|同封して|取り違え|誤って|一斉送信|発送した|表示され|持ち去|割られ|見失|行方|車上|落と|紛失(?:し|。|\n|$)|(?:押し|かけ|掛け|打ち|入れ|渡し|送り)(?:間違|まちが)|(?:ログイン|アクセス|接続|閲覧|操作)され(?:た|ていた)[^。、]{0,4}(?:記録|形跡|痕跡|ログ|履歴)|sent (?:an |the )?e-?mail/;

const SENT = /^[^。\n]{0,44}(?:発送|送付|送信|配布|交付|投函)(?:し|いた|。|\n|$)/;

/** No span of time is named: one day may be, where a thing was sent or infected, or the intruder first came. */
function singleDay(doc: NoticeDocument): PeriodReading | undefined {
  let best: (PeriodReading & { score: number }) | undefined;
  const isMissent = /誤送|誤封入|誤交付|誤配|誤発送|取り違え|誤って/.test(doc.title ?? '');
  for (const d of doc.dates) {
    if (d.precision !== 'day' || d.isRough || doc.noticeDay?.start === d.start) continue;
    const s = sentenceAt(doc, d.start);
    if (!s || s.line.isHeading || s.line.topic === 'contact' || s.line.topic === 'measures') continue;
    const clause = s.text.slice(d.end - s.start, d.end - s.start + 130);
    const before = s.text.slice(Math.max(0, d.start - s.start - 14), d.start - s.start);
    const lead = s.text.slice(Math.max(0, d.start - s.start - 24), d.start - s.start);
    const label = s.line.label ?? '';
    const told = clause.replace(/[(（][^()（）]*(?:判明|続く)[^()（）]*[)）]/g, '');
    if (
      /^[^。]{0,4}付|公表|第[一二三四五\d]報|報告|受領|受け、?取|気[付づ]|指摘|訪問|回収|謝罪|お詫び|おわび|判明|発覚|発見|お知らせ|お伝え|発表/.test(
        told.slice(0, 26),
      )
    )
      continue;
    const isDay =
      /(?:(?:不正(?:な)?アクセス|侵入|攻撃|閲覧)(?:が|の)?あった日|(?:起きた|発生した|あった)の)(?:は|が)?[、(（:：]*$/.test(
        lead,
      );
    const entered =
      /(?:最初の)?(?:侵入|不正アクセス)は\s?$/.test(before) ||
      /^[^。]{0,44}侵入(?:した|され|し(?:て|、|まし)|したもの|$|[(（](?:推定|推測))|^[^。]{0,20}(?:攻撃|侵入)が(?:始|開始)/.test(
        clause,
      );
    const english = /(?:stolen|lost|sent in error|misdirected)[^.]{0,50}\bon $/i.test(
      s.text.slice(Math.max(0, d.start - s.start - 70), d.start - s.start),
    );
    const score = isDay
      ? 3.5
      : entered
        ? 3
        : english
          ? 2
          : /発生日|発生年月日|(?:発生|紛失|盗難|被害|送信)(?:の)?日時|^日時$|^いつ$/.test(
                `${label}${s.line.topic === 'period' ? (s.line.heading ?? '') : ''}`,
              ) ||
              /(?:持ち?出し|侵入|公開|掲載|閲覧|紛失|盗難|流出)[^。]{0,4}(?:時期|日時|日)(?:$|と|・|及び|および)/.test(
                s.line.heading ?? '',
              )
            ? 2.5
            : ONE_DAY_EVENT.test(clause) || (isMissent && SENT.test(clause))
              ? 1
              : 0;
    if (score === 0 || (best && best.score >= score)) continue;
    const isOpenEnded =
      !isDay &&
      (entered ||
        /ランサムウェア|(?:暴露|コンピュータ)?ウイルスに感染し[^。]{0,12}(?:データ|情報|名簿|ファイル)が(?:外部|流出|漏)|攻撃を受け|不正アクセスを受け/.test(
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
