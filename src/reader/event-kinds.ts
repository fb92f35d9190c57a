// Sorts a dated clause by its verbs into the record's kinds of events.

import type { TimelineKind } from '../incident/types.ts';
import { compileEarly } from './compile-early.ts';
import * as rules from './event-rules.ts';
import { police, policePapers, regulators, reporting } from './parties-words.ts';
import { byMail, sentOn, tellsPeopleFirst } from './people-told.ts';

export interface ClauseContext {
  sentence: string;
  label: string;
  isRange: boolean;
  detected: boolean;
  topic: string | undefined;
  /** The notice tells of an attack, so a span without words of its own is the intruder's. */
  isAttacked: boolean;
  /** What the part around it is called: "関係機関への届出", "お客様へのご連絡". */
  heading: string;
  /** The date opens its sentence. */
  startsSentence: boolean;
  /** The date opens its line. */
  opens: boolean;
  /** What stands before tells how people were told. */
  afterPeople: boolean;
}

const RECORDED = compileEarly(
  'draft',
  /^[^。、]{0,30}(?:ログイン|アクセス|接続|侵入|閲覧|操作|ダウンロード|持ち?出|複製)(?:さ|し|が)(?:れ|あっ)?(?:てい)?た(?:こと(?:を示す|の))?(?:記録|形跡|痕跡|ログ|履歴|跡)(?:が|を|も)/,
);

const FROM_POLICE =
  /(?:警察(?:署|当局)?|警視庁|[府県道]警|対策課)(?:本部|[^。、はにへがを]{0,10}課)?(?:から|より)|(?:警察署|交番)(?:で|にて)[^。、]{0,8}(?:受け取|引き取|返|確認|保管)|警察の捜査|警察庁/;

const DONE_THEN = compileEarly(
  'draft',
  /^[^。、]{0,4}(?:に|の)[^。、]{0,14}(?:行った|実施した|行なった|作成した|発送した|発送いたしました|送付した|お送りした|配布した|送信した|掲載した|公開した|更新した|改修した)(?!と)[^。]{0,110}(?:判明|分か(?:り|っ)|明らか|気付|気づ|発覚|封入|誤って|別の方|他の|混入|届きま|届いた)/,
);
/** Stolen data come up: neither found out nor looked into anew. */
const PUT_UP = compileEarly(
  'draft',
  /(?:リークサイト|攻撃者|犯罪(?:集団|グループ|者)|脅迫者|ダークウェブ|闇サイト|掲示板|(?:開設|運営)した[^。、]{0,8}サイト)[^。]{0,50}(?:掲載|公開|投稿|出品|売り?に)|dark web|leak site/i,
);
/** Made sure that it is gone: no finding. */
const UNDONE =
  /(?:削除|消去|破棄|廃棄|回収|返却|返送|停止|遮断|残って(?:い|お)|消え)[^。]{0,24}(?:こと|旨|の)(?:を|が|も)[^。]{0,8}確(?:認|かめ)/;
/** "6日に書類を回収し、同日、お宅へ伺って説明": two things of one day. */
const TAKEN_BACK =
  /(?:回収|停止|遮断|削除|非公開に)し、[^。、]{0,4}(?:同日|あわせて|併せて)|(?:詫び|謝罪|ご?説明|訪問|訪ね)[^。]{0,12}(?:うえ|上|し|て)、[^。、]{0,24}(?:を|は)[^。、]{0,6}(?:回収|引き取)(?!に)/;
const BURGLED =
  /(?:事務室|事務所|倉庫|金庫|店舗|園|校舎|研究室|教室|自宅|住宅|車|部屋|窓|錠)[^。]{0,80}(?:盗まれ|盗難|持ち去|荒らさ|割られ|壊さ)|\b(?:[Tt]hieves|[Bb]urglars?|burgled)\b|broke into (?:our|the|an?) (?:[A-Za-z]+ ){0,3}(?:office|shop|store|premises|building|car|house|van)\b/;
/** "お電話で気付き、その日のうちに削除を確認": found out first. */
const FOUND_FIRST = /^[^。]{0,60}(?:気[付づ]|判明|発覚|見つけ|見付け|指摘)[^。、]{0,10}、/;
/** "感染していたことが、その後の調査で分かりました": the day is the infection's. */
const FOUND_LATER =
  /(?:感染|侵入|ログイン|アクセス|改ざん|持ち?出|接続|閲覧|複製|取得|開始)(?:し|さ)[^。、]{0,6}た(?:こと|もの|の)(?:が|と)[^。]{0,20}(?:調査|調べ|解析|報告|記録|履歴|ログ(?!イン))/;
const FOUND_LATER_ASIDE = /[(（][^()（）]{0,14}(?:調査|後日|のち|後に|解析|その後)[^()（）]{0,14}[)）]/g;
/** The days an inquiry took. */
const LOOKED_INTO = /(?:調査|解析|点検|聞き取り|照合)(?:を|は)(?:行|実施|続|始|に始|おこな)/;
/** What somebody said. */
const QUOTED = /「[^」]{6,80}」(?=と(?:の|い|、))/g;
const LOOKED_AT_ONCE =
  /^(?!.*(?:専門|外部|会社|機関|依頼|委託|第三者)).*(?:連絡|指摘|通報|相談|申し?出|照会|問い?合わせ|お話|お?電話|お?声|気[付づ])[^。]{0,40}(?:調査|調べ|確認)(?:を|に)(?:始め|開始|着手|行)/s;
const SLIPPED_THEN =
  /(?:誤り|間違え|誤って[^。、]{0,20}|取り違え|紛失し|置き忘れ|盗まれ|落とし)、[^。]{0,10}\d{1,2}時[^。]{0,40}(?:発覚|判明|気付|気づ|指摘|連絡)/;
/** "攻撃者は利用者IDで侵入し、文書を外部へ送り出し": the intruder sends no letters. */
const BY_INTRUDER =
  /^(?![\s\S]*(?:お詫び|お知らせ|ご?連絡|ご?案内|通知|ご?説明))[^。]{0,30}(?:攻撃者|侵入者|犯人|何者か|第三者|犯罪(?:者|集団|グループ)|外部の者|部外者)[はが][^。]{0,80}(?:侵入|不正|送り出|送信|持ち?出|盗|窃取|奪|暗号化|ログイン|アクセス|複製)|(?:案内|指示|画面|誘導|表示)[^。、]{0,8}に従(?:い|っ)|(?:偽の|迷惑|不審な|なりすまし)[^。]{0,30}が[^。]{0,24}(?:に|へ)(?:送られ|送信され|届)/;
/** "ホームページに掲載するとともに、対象の方へ封書を発送". */
const POSTED_AND_SENT =
  /^[^。、]{0,30}(?:掲載|公表|公開|掲示)(?:し|する|を行|いた)[^。、]{0,6}、[^。]{0,30}(?:方|様|さま|者|員)(?:へ|に)/;
/** "…、2日に当店へ知らせがありました": told in passing, but done. */
const WAS_DONE = /(?:ました|[っいし]た)(?<!でした|のした)。?\s*$/;
/** Told what the inquiry brought. */
const BY_REPORT =
  /(?:調査|解析|点検|分析|照合)(?:が|を)[^。、]{0,4}(?:終|完了)[^。、]{0,6}、|報告書(?:で|に(?:より|よれば|よると|おいて|は)|から)|調査(?:の)?結果(?:で|から|により)|調査(?:の?(?:終了|完了))?(?:により|に伴)|(?:受け取った|届いた|受領した|提出された)[^。、]{0,10}報告/;

/** "…に調査を頼み、5月1日に報告がありました". */
const REPORT_IN =
  /^[^。、]{0,10}(?:に|、)[^。、]{0,6}(?:中間|最終|調査)?の?(?:結果|報告(?:書)?)の?(?:報告|連絡)?(?:が|を)[^。、]{0,6}(?:出(?:た|まし|て)|受け|届|あ(?:り|っ)|得|まとま|いただ|受領)/;

/** "Fernleaf told us that our database was copied": the day is that of the telling. */
const TOLD_THAT =
  /\b(?:told|informed|notified|advised|alerted|warned|wrote to) us\b[^.;]{0,30}?\bthat\b[^.;]*|^\s*(?:[-•*] )?(?:(?:On|By) {1,2},?|[:,–—-]) ?(?:we|the [a-z]+|our [a-z]+|they) (?:[a-z]+ )?(?:learned|learnt|established|determined|confirmed|concluded|found) (?:that|which|what|how|whose)\b[^.;]*|[^、。]{0,60}(?:との|旨の)(?:ご?連絡|報告|通知|知らせ|説明|回答)/;

/** Heads a list of who was told. */
const OF_REPORTS = compileEarly(
  'draft',
  /(?:機関|行政|当局|官庁|監督).{0,8}(?:報告|届出|連絡)|^(?:(?:ご?報告|届け?出|ご?連絡|公表|通知)(?:と|・|や|、|及び|および|$)){1,3}$|^reports?$|who (?:have )?we(?: have)? (?:told|informed|notified|reported)|authorit/i,
);

/** What a dated clause tells of, by its verbs. */
export function kindsOf(
  clause: string,
  { sentence, label, isRange, detected, topic, isAttacked, opens, startsSentence, heading, afterPeople }: ClauseContext,
): TimelineKind[] {
  const kinds: TimelineKind[] = [];
  // "11月12日に行った更新に不具合があり…が分かりました": the day is that of what was done, not of its finding.
  if (DONE_THEN.test(clause)) return ['other'];
  const text = `${label} ${clause}`;
  if (
    /(?:購入|注文|登録|予約|契約|受診)(?:された|いただ|のお客|の方)|ご注文にかか|お買い上げ/.test(clause) &&
    !/侵入|停止|報告|連絡/.test(clause)
  )
    return [];
  // "4日に警察、7日に個人情報保護委員会に届け出ています": the verb stands with the last.
  const isReport = reporting.test(text) || OF_REPORTS.test(heading) || (clause.length < 24 && reporting.test(sentence));
  // "県警…に連絡": to an authority, a call is a report.
  const isCall = rules.authorityTold.test(clause);
  const again = /(?:改めて|再度|追って|重ねて|続けて|追加で)[^。、]{0,8}(?:報告|届)/.test(clause);
  const names =
    again || (/確報|速報|最終報告|中間報告|第[一二三四\d]報|続報/.test(clause) && clause.length < 24)
      ? `${text}${sentence}`
      : text;
  if (
    (isReport || isCall) &&
    regulators.some((rule) => names.search(rule) >= 0) &&
    !/(?:受託者|委託先|業者|同社)(?:から|より)/.test(clause) &&
    !/からの|より(?:連絡|照会)/.test(clause.slice(0, 30))
  )
    kinds.push('regulator-reported');
  if (
    (isReport || isCall || /110番(?:し|通報)/.test(text)) &&
    (text.search(police) >= 0 || policePapers.test(text) || /110番/.test(text)) &&
    !FROM_POLICE.test(clause)
  )
    kinds.push('police-reported');
  const whole = `${label} ${sentence}`;
  const missent =
    /BCC|誤って|取り違え|盗まれ|持ち去ら|紛失し(?!た)|置き忘れ(?!た)|(?:別の|他の|ほかの|関係(?:の|が)?ない|無関係の)(?:方|お客|会社|企業|団体|部署|アドレス|宛)|(?:送|渡|届け|配|投函|発送|交付|配布|送付|送信)(?:し|り|っ|けて|て)*(?:てしま|しま)い|送信してしま|入力したため|同封して|添付して|状態で(?:送信|配信|送付)|紛れ(?:て|込)|混(?:ざ|じ)っ|ではなく(?:CC|TO|Cc|To)|お送りした際|送った際|\b(?:instead of|by mistake|in error|mistakenly|accidentally|(?:the )?wrong|mixed up)\b/.test(
      // "誤って届いた結果票を回収": undoing it, not the slip itself.
      (clause.split('\n')[0] ?? '').replace(/誤って(?:届|お?送|発送|配|渡)[^。、]{0,8}(?:た|ました)/g, ''),
    );
  const isTold =
    !missent &&
    !BY_INTRUDER.test(clause) &&
    (rules.notifyTo.test(clause.length < 40 ? whole : text) ||
      byMail.test(clause) ||
      (afterPeople && sentOn.test(clause)) ||
      /連絡|通知/.test(label) ||
      /(?:方|お客(?:様|さま)|本人|皆(?:様|さま)|会員|店様|社様|者(?:様|さま)?|保護者|ご家族)(?:[^。]{0,10}(?:連絡|通知|お知らせ|案内)|(?:へ|に)$)/.test(
        heading,
      )) &&
    rules.notifyBy.test(text.replace(QUOTED, '')) &&
    (rules.notifyDo.test(clause.length < 40 ? whole : text) || /連絡|通知|お知らせ/.test(heading)) &&
    !rules.fromOutside.test(clause) &&
    (kinds.length === 0 || tellsPeopleFirst(clause)) &&
    !/^\s*第[一二三四五\d]報(?![^。]{0,30}(?:メール|書|郵|電話|封|はがき))/.test(clause) &&
    !/(?:当社|弊社|当法人|本会)には?/.test(clause);
  if (isTold && !/ご連絡をいただ|ご指摘|通知を受|知らせを受|との(?:通知|知らせ)/.test(clause)) kinds.push('notified');
  for (const { kind, rule, except } of rules.eventRules) {
    const told = kind === 'intrusion' ? clause.replace(TOLD_THAT, '') : clause;
    const said = except ? told.replace(except, '') : told;
    if (!rule.test(said) && !(label !== '' && rule.test(label))) continue;
    // A span of time is the intruder's, whatever was found of it later.
    if (isRange && kind === 'detected' && /[間て]/.test(clause) && rules.fromOutside.test(clause)) {
      if (!detected) kinds.push(kind);
      continue;
    }
    if (isRange && kind !== 'intrusion' && !(kind === 'investigation' && LOOKED_INTO.test(said))) continue;
    // "(調査で判明)" behind the intrusion: found later.
    if (kind === 'detected' && rule.test(said) && !rule.test(said.replace(FOUND_LATER_ASIDE, ''))) continue;
    // "8月14日に不正アクセスを受け…が判明": the day is the attack's, the finding came later.
    if (kind === 'detected' && /不正アクセスを受け[^。]{0,80}判明/.test(said)) continue;
    // "10月31日にログインされた記録が見つかり": the day the record tells of, not that of its finding.
    if (kind === 'detected' && RECORDED.test(said)) continue;
    // "11月12日に発送したもののうち…が判明": the day is the sending's.
    if (
      kind === 'detected' &&
      /^[^。]{0,4}(?:に|、)?[^。、]{0,10}(?:発送|送付|送信|配布|掲載|配信)し(?:た|まし)[^。]{0,100}(?:判明|分か)/.test(
        said,
      )
    )
      continue;
    if (kind === 'detected' && isCall && !rules.fromOutside.test(clause)) continue;
    if (kind === 'detected' && (BY_REPORT.test(said) || (detected && PUT_UP.test(said)))) continue;
    if (kind === 'investigation' && kinds.includes('regulator-reported') && /(?:結果|報告書|報告)を/.test(said))
      continue;
    if (kind === 'detected' && kinds.includes('contained') && UNDONE.test(said) && !FOUND_FIRST.test(said)) continue;
    if (kind === 'detected' && FOUND_LATER.test(said)) continue;
    // What was lost is found again, and no more.
    if (kind === 'detected' && /(?:見つか|発見|連絡)[^。]{0,26}(?:回収|返却|引き取|引き渡|受け取|戻)/.test(said))
      continue;
    if (kind === 'detected' && (detected || kinds.includes('notified'))) continue;
    if (kind === 'intrusion' && kinds.includes('notified')) continue;
    if (kind === 'investigation' && kinds.includes('detected') && !/調査(?:会社|機関)|第三者|外部/.test(said)) continue;
    if (kind === 'contained' && kinds.includes('resumed') && !/停止|遮断|閉鎖/.test(said)) continue;
    if (kind === 'contained' && (isRange || (kinds.includes('notified') && !TAKEN_BACK.test(said)))) continue;
    // Burglars are no intruders of systems.
    if (kind === 'intrusion' && BURGLED.test(said)) continue;
    if (
      kind === 'intrusion' &&
      kinds.some(
        (k) => k === 'detected' || k === 'investigation' || k === 'regulator-reported' || k === 'police-reported',
      )
    )
      continue;
    if (kind === 'published' && kinds.length > 0 && !(kinds.length === 1 && POSTED_AND_SENT.test(said))) continue;
    // "…とのご相談をいただき、調べを始めました": one's own look belongs to the finding.
    if (kind === 'detected' && kinds.includes('investigation') && LOOKED_AT_ONCE.test(said))
      kinds.splice(kinds.indexOf('investigation'), 1);
    kinds.push(kind);
  }
  // "調査は1月5日に始まり、1月26日に終わりました": what is told of stands at the head.
  if (
    (kinds.length === 0 || kinds[0] === 'other') &&
    /(?:^|[、。])[^。、]{0,12}(?:調査|解析|点検|検証|鑑定)(?:は|につきましては|については)/.test(sentence) &&
    /始ま|始め|終わ|終え|終了|完了|開始/.test(clause)
  )
    kinds.splice(0, kinds.length, 'investigation');
  // "14時10分に操作を誤り、14時25分に指摘で発覚": two events of one day.
  if (kinds.length === 1 && kinds[0] === 'detected' && SLIPPED_THEN.test(clause)) kinds.push('other');
  // What comes to light after the finding is what the inquiry brought.
  if (
    kinds.length === 0 &&
    detected &&
    !isRange &&
    (BY_REPORT.test(clause) ||
      (REPORT_IN.test(clause) && /調査|解析|鑑定|分析|検証/.test(sentence)) ||
      /判明|明らか|分かり|分かった|分かって|確認(?:し|いた|され|$)|確かめ|捜索(?=\s|$|。)|\b(?:learned|learnt|found out) (?:that|which|what|whose)\b/.test(
        clause,
      )) &&
    !PUT_UP.test(clause)
  )
    kinds.push('investigation');
  // What the contractor reports once the thing is known is an event of its own.
  if (
    detected &&
    !kinds.some((k) => k === 'detected' || k === 'other' || k === 'investigation') &&
    /(?:同社|委託先|受託者|業者|運営会社)(?:[^。、]{0,6}(?:から|より)[^。]{0,16}|[はが][^。]{0,40}(?:当|弊|本)[^。、]{1,8}[にへ])(?:連絡|報告|通知|知らせ)/.test(
      clause,
    )
  )
    kinds.push('other');
  if (kinds.length === 0 && isRange && topic === 'period')
    return /発生|閲覧|送(?:ら|信)|可能|時期|侵入|不正|公開|掲載|表示|撮影|いつ|起き|続い|状態|攻撃|あった|間|日時/.test(
      label,
    ) && !/対象(?:の|と|期間)|購入|注文|登録|利用|調査|受付|営業|予約|契約|申込/.test(label)
      ? [isAttacked && !/盗難|紛失|誤|置き忘|盗/.test(label) ? 'intrusion' : 'other']
      : [];
  if (
    kinds.length === 0 &&
    (rules.otherEvent.test(clause) ||
      (topic === 'timeline' && (startsSentence || !/[。.]$/.test(sentence) || WAS_DONE.test(clause))) ||
      (topic === 'response' && opens))
  )
    kinds.push('other');
  return kinds;
}
