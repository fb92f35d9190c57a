// Sorts a dated clause by its verbs into the record's kinds of events.
import type { TimelineKind } from '../incident/types.ts';
import { police, regulators, reporting } from './parties-words.ts';

const NOTIFY_TO =
  /お客|お願いをメール|those |対象|会員|該当|本人|皆様|皆さま|利用者|患者|保護者|全員|申込者|参加者|の方(?:へ|に|々)|名様?に|個別|customers|members|people|individuals|patients|them/i;
const NOTIFY_BY =
  /メール|書面|書状|封書|郵送|郵便|速達|手紙|電話|訪問|文書|通知|ご?連絡|説明会|保護者会|e-?mail|letter|phone/i;
const NOTIFY_DO =
  /伝え|注意喚起|emailed|mailed|送(?:り|信|付)|発送|連絡(?!を(?:受|いただ)|が|があ)|通知|お知らせ|開始|差し上げ|謝罪|お詫び|説明|案内|訪問|contact|notif|told|wrote|sent|receive|inform/i;
const FROM_OUTSIDE =
  /(?:客様?|方|様|者|会社|機関|警察|先|社|員|担当|部門|行|署)(?:など)?(?:より|から)[^。]{0,40}(?:連絡|指摘|通報|照会|電話|報告|知らせ)/;

const RULES: readonly (readonly [TimelineKind, RegExp, RegExp?])[] = [
  [
    'published',
    /第[一二三四\d]報|を?公表(?:し|いた|$)|公表(?:いた)?しま|お知らせを掲載|ホームページ(?:上)?(?:に|で)[^。]{0,10}(?:掲載|公表)|プレスリリース|first statement|press release/i,
    /公表(?:に至|を控|され)|までの経緯|published an update by|流出の範囲を公表し$/,
  ],
  [
    'resumed',
    /(?:を|は|が|に)?再開(?!日)(?:し|いた|$|の|（|\()|サービスを?再開|復旧(?:し|いた|完了|$)|resum|restored/i,
    /再開日|時期|見込|未定/,
  ],
  [
    'contained',
    /停止|遮断|閉鎖|切り?離|切断|隔離|無効化|初期化|リセット|止め(?:まし|た|る|、)|削除(?:し|を(?!お願|依頼|要請)|され|$)|消(?:し|去し|えた)|非公開(?:に|化)|アクセス(?:を)?制限|強制ログアウト|ログアウトさせ|切り替え(?:て|まし)|回収(?:し|、|を?要請)|利用停止|suspended|disabled|offline|signed out|shut down|blocked|isolated|took down|taken down|taken offline|secured|deactivated|revoked|reset/i,
    /削除のお願い|削除(?:の|を)依頼|停止して(?:おり|いた)|閉鎖しており|終了しており|消去をお願い/,
  ],
  [
    'investigation',
    /社内調査(?!の?結果|により)|初期調査|詳細調査|調査結果速報|調査(?:を|に|の)?(?:依頼|実施|開始|着手|お願い|委託|始|受け|完了|終了|が完了|を完了|が終了)|調査(?:会社|機関)[^。]{0,30}(?:開始|依頼|完了|報告|受領)|報告書[^。]{0,12}(?:受領|受け|提出を受)|(?:中間|最終|調査)(?:結果)?報告(?:書)?(?:を|の)?(?:受|提出)|フォレンジック|調査完了|流出が確定|認める|特定(?:し|され)|engaged|final report|forensic|hired|findings|completed (?:its|our|the|their) (?:review|investigation)|(?:review|investigation) (?:was |is |has been )?(?:completed|concluded|finished)|began an investigation|launched an investigation|retained/i,
    /調査したところ/,
  ],
  [
    'detected',
    /検知|発見|発覚|判明|気付|気づ|把握|(?:連絡|指摘|知らせ|お?電話|通報|照会|申告|お問い合わせ)(?:が|を)?(?:あ(?:り|っ)|い?た?だ|受)|連絡を受領|連絡$|との連絡|とのご?(?:連絡|指摘|お?電話)|ご連絡。|(?:感染|不審|痕跡|異常|ログ|暗号化|状態|こと|可能性)[^。]{0,26}確認|警報|身に覚えのない|連絡を受|alerted|noticed|told us|informed us|contacted us|detected|discovered|received|learned|identified|reported to us|became aware|was made aware|learnt|found (?:that|out)|came to (?:our|light)|spotted/i,
    /返信/,
  ],
  [
    'intrusion',
    /侵入(?!経路)|不正に?(?:アクセス|ログイン)(?:を受|が(?:行|発生|あ)|され|による)|攻撃を受|(?:ウイルス|マルウェア)[^。]{0,6}に?感染|改ざんされ|不正ログイン|なりすまし[^。]{0,40}発生|リスト型|パスワードリスト攻撃|sign in to|copied|accessed|broke into|gained access|attacked|encrypted/i,
    /侵入を示す|侵入の可能性|痕跡|侵入の有無/,
  ],
];
const AUTHORITY_TOLD =
  /(?:省|庁|委員会|警察署?|県警|府警|道警|署|局|協会|課|対策課|当局)(?:等|など)?(?:に|へ)(?:も)?[^。、]{0,8}(?:連絡|一報|照会|説明)|law enforcement|Attorney General/;
const OTHER =
  /BCC|stolen|送った際|送信(?:した|し|する)|公開(?:状態|され)|持ち帰|逮捕|掲載され|閲覧(?:でき|できる|可能)|表示(?:され|する)|報告があ|連絡があ|連携|移転|発送|売却|誤って|取り違え|送付/;

export interface ClauseContext {
  sentence: string;
  label: string;
  isRange: boolean;
  detected: boolean;
  topic: string | undefined;
  /** The notice tells of an attack, so a span without words of its own is the intruder's. */
  isAttacked: boolean;
  /** The date opens its line. */
  opens: boolean;
}

/** What a dated clause tells of, by its verbs. */
export function kindsOf(
  clause: string,
  { sentence, label, isRange, detected, topic, isAttacked, opens }: ClauseContext,
): TimelineKind[] {
  const kinds: TimelineKind[] = [];
  const text = `${label} ${clause}`;
  if (
    /(?:購入|注文|登録|予約|契約|受診)(?:された|いただ|のお客|の方)|ご注文にかか|お買い上げ/.test(clause) &&
    !/侵入|停止|報告|連絡/.test(clause)
  )
    return [];
  // "4日に警察、7日に個人情報保護委員会に届け出ています": the verb stands with the last.
  const isReport = reporting.test(text) || (clause.length < 24 && reporting.test(sentence));
  // "県警…に連絡": to an authority, a call is a report.
  const isCall = AUTHORITY_TOLD.test(clause);
  const names = /確報|速報/.test(clause) && clause.length < 24 ? `${text}${sentence}` : text;
  if (
    (isReport || isCall) &&
    regulators.some((r) => r.test(names)) &&
    !/からの|より(?:連絡|照会)/.test(clause.slice(0, 30))
  )
    kinds.push('regulator-reported');
  if ((isReport || isCall) && police.test(text) && !/警察から|警察の捜査|警察庁/.test(clause))
    kinds.push('police-reported');
  const whole = `${label} ${sentence}`;
  const missent = /BCC|誤って|取り違え|送信してしま|入力したため|同封して/.test(clause);
  const told =
    !missent &&
    (NOTIFY_TO.test(clause.length < 40 ? whole : text) || /連絡|通知/.test(label)) &&
    NOTIFY_BY.test(text) &&
    NOTIFY_DO.test(clause.length < 40 ? whole : text) &&
    !FROM_OUTSIDE.test(clause) &&
    kinds.length === 0 &&
    !/(?:当社|弊社|当法人|本会)には?/.test(clause);
  if (told && !/ご連絡をいただ|ご指摘/.test(clause)) kinds.push('notified');
  for (const [kind, rule, except] of RULES) {
    const said = except ? clause.replace(new RegExp(except.source, `${except.flags}g`), '') : clause;
    if (!rule.test(said) && !(label !== '' && rule.test(label))) continue;
    // "8月14日に不正アクセスを受け…が判明": the day is the attack's, the finding came later.
    if (kind === 'detected' && /不正アクセスを受け[^。]{0,80}判明/.test(said)) continue;
    if (kind === 'detected' && (detected || kinds.includes('notified'))) continue;
    if (kind === 'investigation' && isRange) continue;
    if (kind === 'intrusion' && kinds.includes('notified')) continue;
    if (kind === 'investigation' && kinds.includes('detected') && !/調査(?:会社|機関)|第三者|外部/.test(said)) continue;
    if (kind === 'contained' && (isRange || kinds.includes('notified'))) continue;
    if (
      kind === 'intrusion' &&
      kinds.some(
        (k) => k === 'detected' || k === 'investigation' || k === 'regulator-reported' || k === 'police-reported',
      )
    )
      continue;
    if (kind === 'published' && kinds.length > 0) continue;
    kinds.push(kind);
  }
  if (kinds.length === 0 && isRange && topic === 'period')
    return /発生|閲覧|可能|時期|侵入|不正/.test(label) ? [isAttacked ? 'intrusion' : 'other'] : [];
  if (kinds.length === 0 && (OTHER.test(clause) || topic === 'timeline' || (topic === 'response' && opens)))
    kinds.push('other');
  return kinds;
}
