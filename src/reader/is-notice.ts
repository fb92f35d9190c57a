// Decides whether a text is an organization's notice of its own breach: by its title, by what it says happened, and by what it denies.
import type { NoticeDocument } from './document.ts';
import * as words from './wording.ts';

const OTHER_MATTER =
  /注意喚起|ご注意|(?:装|騙|かた)(?:った|る)|脆弱性|改定|改訂|ポリシー|保護方針|規約|(?:提供|販売|受付|運用)(?:を)?開始|リリース|メンテナンス|セミナー|訓練|研修|認証(?:を)?取得|回収|交換|復旧|二重請求|遅延|欠品|リコール|ソリューション|募集|採用|セキュリティ強化|強化に伴う|取り?組み|採択|調査レポート|白書|maintenance|policy|vulnerabilit|phishing|recall|password rules|launch|best practice|webinar/i;
const HAPPENED =
  /判明|確認|発生|発覚|受け(?:、|た|まし|て)|(?:し|され|られ|れ|でき|出|なっ)(?:ました|ており|ていた|た(?:可能性|おそれ|恐れ|疑い|こと|もの|件|事案|事実|ため|。|$)|てい(?:ます|た))|おそれ|可能性|懸念|状態|ございました|ありました|had|have|was|were|has|may|being|can (?:also )?see|分か(?:り|っ)/i;
const DENIED =
  /(?:流出|漏え|不正アクセス|侵入|攻撃|発生|事実)[^。\n]{0,26}(?:では|も|は)(?:ございません|ありません|ない)|攻撃ではありません|一切関係|no unauthori[sz]ed access|has not been (?:accessed|breached)|no customer data has been|not (?:a|the result of a) (?:breach|attack)/i;
const AFTERMATH =
  /個人情報保護委員会|警察|警視庁|県警|被害届|調査(?:会社|機関|報告)|フォレンジック|再発防止|二次被害|悪用|対象(?:の|となる)(?:方|お客|皆)|該当(?:の|する)(?:方|お客|皆|会員)|回収|削除(?:を)?(?:依頼|要請|のお願い)|police|law enforcement|attorney general|commissioner|commission|forensic|credit monitoring|identity (?:theft|protection)|affected customers|misuse/i;

/** Only who has something to report tells an authority for personal data. */
const AUTHORITY =
  /個人情報保護委員会|Information Commissioner|\bICO\b|Data Protection (?:Commission|Authority)|Attorneys? General|Personal Information Protection Commission|privacy commissioner/i;
const HAS_REPORTED =
  /(?:報告|届け?出|提出|相談|連絡)(?:書)?(?:を|も)?(?:行い|行って|し|いた|済|の?うえ|$)|[月/]\s?\d{1,2}|reported|notified|informed|told/i;
/** A title that names the data and what became of it. */
const SURE_TITLE =
  /(?:情報|データ|名簿|書類|帳票|端末|メモリ|パソコン|アドレス|記録|帳)[^。]{0,18}(?:漏え|漏れ|流出|紛失|盗難|なくし|持ち?出し|誤送|誤掲載|誤表示|誤添付|誤廃棄|取り違え|閲覧|撮影|(?:封入|送付|送信|交付|配布|発送|掲載|公開|添付|印刷)の?(?:誤り|ミス|間違い))|(?:FAX|ファクス|ファックス|ファクシミリ|メール|郵便|封書|手紙|葉書|はがき|通知|書)[^。]{0,8}(?:誤(?:送|配|封|交付|発送)|(?:送信|送付|発送|封入|宛先|宛名)の?(?:誤り|ミス|間違い))|data breach/i;

/** @returns 0 to 1; from 0.5 on the text is taken for a notice */
export function likelihoodOfNotice(doc: NoticeDocument): number {
  const title = doc.title ?? '';
  const titleEvent =
    words.leak.test(title) ||
    words.attack.test(title) ||
    /情報[^。]{0,12}(?:持ち|紛失|流出|漏)|ログイン(?:に|が|され)|設定(?:の)?(?:不備|誤り|ミス)|盗難|乗っ取|ウイルス感染|情報[^。]{0,10}(?:表示|混入|掲載)|downloaded|サイバー|data (?:security )?(?:incident|breach)|compromise|cyber|security (?:incident|event)|incident involving|personal (?:data|information)/i.test(
      title,
    );
  const titleOther =
    OTHER_MATTER.test(title) &&
    !/感染|流出(?:した|し|の)|漏え(?:い|し)(?:した|の(?:お|可))|について\(|報告/.test(title);
  let score = 0;
  if (titleEvent && !titleOther) score += 3;
  const isSure = titleEvent && !titleOther && SURE_TITLE.test(title);
  if (isSure) score += 1;
  let events = 0;
  let leaks = 0;
  let denials = 0;
  let aftermath = 0;
  let sorry = false;
  let looking = false;
  let reported = false;
  for (const s of doc.sentences.slice(0, 220)) {
    const t = s.text.slice(0, 600);
    if (words.apology.test(t)) sorry = true;
    if (words.investigating.test(t)) looking = true;
    if (AUTHORITY.test(t) && HAS_REPORTED.test(t) && !words.general.test(t)) reported = true;
    if (AFTERMATH.test(t) && !words.general.test(t)) aftermath++;
    const denied = DENIED.test(t);
    if (denied) denials++;
    const isEvent = words.leak.test(t) || words.attack.test(t);
    if (!isEvent || denied || words.notLeaked.test(t) || isGeneral(t) || words.request.test(t)) continue;
    if (!HAPPENED.test(t)) continue;
    if (!(words.exposed.test(t) || words.attack.test(t))) continue;
    events++;
    if (words.personalData.test(t)) leaks++;
  }
  score += Math.min(events, 3) * 1.3 + Math.min(leaks, 2) * 0.8;
  if (sorry) score += 0.8;
  if (looking) score += 1;
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
