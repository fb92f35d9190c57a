// Decides whether a text is an organization's notice of its own breach: by its title, by what it says happened, and by what it denies.
import { anyOf } from './any-of.ts';
import { compileEarly } from './compile-early.ts';
import type { NoticeDocument } from './document.ts';
import * as words from './wording.ts';
import lists from './words/is-notice.json' with { type: 'json' };

const OTHER_MATTER = anyOf(lists.otherMatter, 'i');
/** Work that data may be of, in a title that ends in what became of them: "採用選考の…の誤送信について". */
const OF_WORK = /セミナー|訓練|研修|募集|採用|採択|交換|回収/g;
const ENDS_IN_LOSS =
  /(?:漏えい|漏洩|流出|紛失|盗難|誤(?:送信|送付|配布|掲載|表示|発送|廃棄|交付|封入|添付|公開))(?:について|に関する(?:お詫び|お知らせ|ご?報告)|の(?:お詫び|お知らせ|ご?報告))(?:[と\s|(]|$)/;
const HAPPENED = compileEarly(
  'notice',
  /判明|確認|発生|発覚|受け(?:、|た|まし|て)|(?:し|され|られ|れ|でき|出|なっ)(?:ました|ており|ていた|た(?:可能性|おそれ|恐れ|疑い|こと|もの|件|事案|事実|ため|。|$)|てい(?:ます|た))|おそれ|可能性|懸念|状態|ございました|ありました|had|have|was|were|has|may|being|can (?:also )?see|\b(?:put|sent|e-?mailed|posted|took|left|lost|saw|found)\b|分か(?:り|っ)/i,
);
/** In English, without an auxiliary: who writes to you of a breach tells of one. */
const TOLD_YOU =
  /\b(?:inform|notify|tell|writ)(?:ing)?(?: to)?(?: you)? (?:of|about) an? (?:recent )?(?:data|security|privacy|cyber)[a-z -]{0,16}(?:breach|incident)(?=[.,;]| (?:that|which|at|in|on|involving|affecting|concerning) )|^the (?:stolen|exposed|leaked|compromised|copied|accessed) (?:data|information|files?|records?) (?:also )?(?:included|contained|involved) your\b|^(?:an|the) (?:unauthori[sz]ed|unknown) [a-z ]{3,24}(?:accessed|entered|broke into|copied|stole|took|downloaded) (?:our|your|some of our|one of our)\b|\b(?:letter|notice|message|e-?mail) (?:concerns|is about|relates to) a (?:data |security )?breach(?: of your|[.,])/i;
const DENIED = compileEarly(
  'notice',
  /(?:流出|漏え|不正アクセス|侵入|攻撃|発生|事実)[^。\n]{0,26}(?:では|も|は)(?:ございません|ありません|ない)|攻撃ではありません|一切関係|no unauthori[sz]ed access|has not been (?:accessed|breached)|no customer data has been|not (?:a|the result of a) (?:breach|attack)/i,
);
const AFTERMATH = compileEarly(
  'notice',
  /個人情報保護委員会|警察|警視庁|県警|被害届|調査(?:会社|機関|報告)|フォレンジック|再発防止|二次被害|悪用|対象(?:の|となる)(?:方|お客|皆)|該当(?:の|する)(?:方|お客|皆|会員)|回収|削除(?:を)?(?:依頼|要請|のお願い)|police|law enforcement|attorney general|commissioner|commission|forensic|credit monitoring|identity (?:theft|protection)|affected customers|misuse/i,
);

/** Only who has something to report tells an authority for personal data. */
const AUTHORITY = compileEarly(
  'notice',
  /個人情報保護委員会|Information Commissioner|\bICO\b|Data Protection (?:Commission|Authority)|Attorneys? General|Personal Information Protection Commission|privacy commissioner/i,
);
const HAS_REPORTED = compileEarly(
  'notice',
  /(?:報告|届け?出|提出|相談|連絡)(?:書)?(?:を|も)?(?:行い|行って|行った|し|いた|済|の?うえ|て(?:い|お)|まし|た[。、]|$)|[月/]\s?\d{1,2}|reported|notified|informed|told/i,
);
/** A title that names the data and what became of it. */
const SURE_TITLE = compileEarly(
  'notice',
  /(?:情報|データ|名簿|書類|帳票|端末|メモリ|パソコン|アドレス|記録|帳)[^。]{0,18}(?:漏え|漏れ|流出|紛失|盗難|なくし|持ち?出し|誤送|誤掲載|誤表示|誤添付|誤廃棄|取り違え|閲覧|撮影|(?:封入|送付|送信|交付|配布|発送|掲載|公開|添付|印刷)の?(?:誤り|ミス|間違い))|(?:FAX|ファクス|ファックス|ファクシミリ|メール|郵便|封書|手紙|葉書|はがき|通知|書)[^。]{0,8}(?:誤(?:送|配|封|交付|発送)|(?:送信|送付|発送|封入|宛先|宛名)の?(?:誤り|ミス|間違い))|data breach/i,
);

/** What belongs to persons, also where the notice does not call it personal data. */
const PERSONS = compileEarly(
  'notice',
  /名簿|履歴書|成績|お?名前|ご?住所|アドレス|電話番号|会員番号|カード番号|患者|診療|検査(?:値|結果)|通知書|請求書|申込書|依頼書|届出書|明細|注文(?:履歴|内容)|お届け先|記録|映像|写真|(?:受講|利用|応募|申込|契約|加入)者|会員様?の|お客(?:様|さま)の(?!ご?理解|声)|職員名簿|従業員(?:の)?情報|records? of|\b(?:pupil|patient|customer|student|member|volunteer)s?\b|\baddresses\b|social security|policy number/i,
);
/** Came before other eyes, or was lost, in words that elsewhere may mean something harmless. */
const EXPOSED_ALSO = compileEarly('notice', anyOf(lists.exposedAlso, 'i'));

/** What an attack looks like before it is called one. */
const STRANGE = compileEarly(
  'notice',
  /(?:不正|不審|異常|見慣れない|覚えのない)(?:な)?(?:通信|接続|挙動|(?:遠隔)?操作|動作|処理|ログ|プログラム|ファイル|送信)|(?:外部|遠隔)(?:から|で)[^。、]{0,12}(?:操作|接続|侵入)(?:され|を確認|があ)|(?:第三者|外部の者|何者か|部外者)が[^。]{0,20}(?:操作|閲覧|利用|使用|アクセス)できる状態|遠隔操作(?:され|用の)|サポート詐欺|セキュリティ(?:インシデント|事故|事案|侵害)|unusual (?:network |account |system )?activity/i,
);
const TAKEN = /流出|漏え|持ち?出|取得され|含まれ|送信され|見られ|閲覧|窃取|盗|taken|accessed|stolen/i;
const HYPOTHETICAL =
  /場合|報道|書かれ|防ぐ|防止|よう(?:に)?(?:、|適切|努)|ご注意|装った|装う|かたる|名乗る|偽の?(?:サイト|メール|通販)|if |pretend/i;

/** @returns 0 to 1; from 0.5 on the text is taken for a notice */
export function likelihoodOfNotice(doc: NoticeDocument): number {
  const title = doc.title ?? '';
  const titleEvent =
    words.leak.test(title) ||
    words.attack.test(title) ||
    STRANGE.test(title) ||
    EXPOSED_ALSO.test(title) ||
    /情報[^。]{0,12}(?:持ち|紛失|流出|漏)|ログイン(?:に|が|され)|設定(?:の)?(?:不備|誤り|ミス)|盗難|乗っ取|閲覧できる|見える状態|ウイルス感染|情報(?:の取扱い|セキュリティ|管理)?に関する(?:事故|事案|不備)|セキュリティ(?:インシデント|事故|事案|侵害)|個人(?:情報|データ)の(?:公開|漏|取扱いに関する(?:事故|事案|不備))|情報[^。]{0,10}(?:表示|混入|掲載)|downloaded|サイバー|data (?:security )?(?:incident|breach)|compromise|cyber|security (?:incident|event)|incident involving|personal (?:data|information)/i.test(
      title,
    );
  const titleOther =
    OTHER_MATTER.test(ENDS_IN_LOSS.test(title) ? title.replace(OF_WORK, '') : title) &&
    !/感染|流出(?:した|し|の)|漏え(?:い|し)(?:した|の(?:お|可))|について\(|報告/.test(title);
  let score = 0;
  if (titleEvent && !titleOther) score += 3;
  const isSure = titleEvent && !titleOther && SURE_TITLE.test(title);
  if (isSure) score += 1;
  let clear = 0;
  let events = 0;
  let leaks = 0;
  let denials = 0;
  let aftermath = 0;
  let sorry = false;
  let looking = false;
  let reported = false;
  const sentences = doc.sentences.slice(0, 220);
  for (const [i, s] of sentences.entries()) {
    const t = s.text.slice(0, 600);
    const around = `${t}${sentences[i + 1]?.text.slice(0, 200) ?? ''}`;
    if (words.apology.test(t)) sorry = true;
    if (words.investigating.test(t)) looking = true;
    if (AUTHORITY.test(t) && HAS_REPORTED.test(t) && !words.general.test(t)) reported = true;
    if (AFTERMATH.test(t) && !words.general.test(t)) aftermath++;
    const denied = DENIED.test(t);
    if (denied) denials++;
    if (
      denied ||
      words.notLeaked.test(t) ||
      isGeneral(t) ||
      words.request.test(t) ||
      !(HAPPENED.test(t) || (doc.lang === 'en' && TOLD_YOU.test(t)))
    )
      continue;
    const personal = words.personalData.test(t);
    const also = EXPOSED_ALSO.test(t);
    const isExposed = words.exposed.test(t) || also;
    const isAttack = words.attack.test(t) || STRANGE.test(t);
    const isPersonal = personal || PERSONS.test(around);
    if (!(isExposed && (isPersonal || words.exposed.test(t))) && !isAttack) continue;
    events++;
    if (personal) leaks++;
    // Said outright of somebody's data: that is what a notice is for.
    if (isPersonal && (isExposed || TAKEN.test(around)) && !HYPOTHETICAL.test(t)) clear++;
  }
  score += Math.min(events, 3) * 1.3 + Math.min(leaks, 2) * 0.8;
  if (clear > 0 && !titleOther) score += 1.3;
  if (sorry) score += 0.8;
  if (looking) score += events > 0 ? 1.6 : 1;
  if (reported) score += 2.2;
  if (titleOther) score -= reported ? 1 : titleEvent ? 3 : 3.5;
  score += Math.min(aftermath, 3) * 0.4;
  if (denials > 0 && !reported) score -= events >= 2 || (events >= 1 && titleEvent && !titleOther) ? 0.5 : 3;
  if (events === 0) score -= reported ? 0.8 : titleEvent && !titleOther ? 1.5 : 3;
  return 1 / (1 + Math.exp(-(score - 3.2)));
}

function isGeneral(t: string): boolean {
  if (!words.general.test(t)) return false;
  // "他社サービスから流出したIDで…不正にログインされました" tells of this organization all the same.
  return (
    !/リスト型|なりすまし|(?:当社|弊社|当店|当院|本市|当会|当館|本サイト|当サイト)(?:が|の)[^。]{0,40}(?:不正|流出|漏え|侵入)|まし(?:た|て)/.test(
      t,
    ) || /脆弱性が|ご注意ください|増え|過去最多/.test(t)
  );
}
