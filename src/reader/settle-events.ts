// Looks over all events of a notice together: what one day says alone may be wrong beside the others.
import type { EventReading } from './read-timeline.ts';

/** What began, in the story of an attack. */
const BEGAN =
  /(?:呼び出し|接続|通信|試行|攻撃|ログイン|アクセス|取得|転送|閲覧|侵入|配信|改ざん|読み出し)[^。、]{0,16}(?:始ま|始め|開始(?:し|され))/;
const OWN_WORK =
  /運用|サービス|提供|販売|移行|委託|契約|利用|業務|調査|点検|連絡|通知|発送|案内|訪問|対応|受付|窓口|説明|お詫び|工事|更新/;
/** How the intruder got in: part of the intrusion of the same day. */
const BAIT = /偽|誘導|装った|なりすまし|フィッシング|添付ファイル|入力し|開(?:き|封)/;
/** What was sent by mistake is no letter about it. */
const SENT = /発送|送付|送信|配信|配布|郵送|お送り|交付|sent|posted|mailed/i;

const ABOUT_IT = /詫び|対象(?:の|となる)(?:方|お客)|再設定|apolog/i;

/** @param isAttacked the notice tells of an attack */
export function settleEvents(events: readonly EventReading[], isAttacked: boolean): EventReading[] {
  const detectedOn = events.find((e) => e.kind === 'detected')?.on;
  const settled: EventReading[] = [];
  for (const event of events) {
    const sameDay = (kind: EventReading['kind']) => events.some((e) => e.on === event.on && e.kind === kind);
    const isBefore = detectedOn !== undefined && event.on < detectedOn;
    let { kind } = event;
    // Nobody is told of what is not yet known.
    if (kind === 'notified' && isBefore && SENT.test(event.clause) && !ABOUT_IT.test(event.clause)) kind = 'other';
    if (
      kind === 'other' &&
      isBefore &&
      isAttacked &&
      BEGAN.test(event.clause) &&
      !OWN_WORK.test(event.clause) &&
      !events.some((e) => e.kind === 'intrusion')
    )
      kind = 'intrusion';
    if (kind === 'other' && sameDay('intrusion') && BAIT.test(event.clause)) continue;
    if (settled.some((e) => e.on === event.on && e.kind === kind)) continue;
    settled.push(kind === event.kind ? event : { ...event, kind });
  }
  return settled;
}
