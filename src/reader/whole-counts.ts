// Tells numbers of all there are (members, letters sent, a contractor's clients) from the number of those concerned, which follows.
import * as words from './wording.ts';

/** @returns whether the number at from..to counts more than those concerned */
export function isOfAll(t: string, from: number, to: number, clause: string): boolean {
  const ahead = t.slice(0, from);
  const behind = t.slice(to);
  const before = ahead.slice(-40);
  return (
    (OF_KEPT.test(behind) && !/流出|漏|閲覧|見られ|不正|対象/.test(ahead.slice(-30))) ||
    (/^[^。、]{0,10}のうち/.test(behind) && OF_ALL_KEPT.test(t.slice(0, to + 6))) ||
    OF_ALL_CLIENTS.test(clause + t.slice(from, to).replace(/[0-9].*$/, '')) ||
    isOfAllMembers(before, behind) ||
    OF_OURS.test(before) ||
    OF_ALL_BESIDE.test(before) ||
    OF_ALL_SENT.test(behind) ||
    (IN_FACT.test(behind) && !words.exposed.test(before)) ||
    (OF_THEM.test(behind.replace(LEFT_OUT, '')) && !/流出|漏|閲覧|対象|影響|紛失/.test(ahead)) ||
    /^(?:様|さま)?分?(?:を|は)?除(?:く|い|き|外)/.test(behind) ||
    (OF_ALL_THERE.test(ahead.slice(-30) + t.slice(from, to)) &&
      /^(?:様|さま)?(?:で|おり|おられ|いらっしゃ|ござい)/.test(behind) &&
      !/対象|影響|被害|該当|紛失/.test(t) &&
      !words.leak.test(t)) ||
    ((OF_STORED.test(behind) || OF_STORED_TOTAL.test(behind)) &&
      !/流出|漏|閲覧|対象|影響|可能性|おそれ|紛失|該当/.test(ahead)) ||
    ON_SCREENS.test(behind) ||
    NOT_ALL.test(behind) ||
    (OF_VISITORS.test(before) && /^(?:様|さま)?のうち/.test(behind)) ||
    OF_SHEETS.test(behind) ||
    (/\bOf (?:our|the|all|all our) (?:about |some |roughly )?$/.test(before) && OF_WHICH_SOME.test(behind)) ||
    VISITED.test(before) ||
    OF_THESE.test(behind) ||
    UNTOUCHED.test(behind) ||
    (WE_HOLD.test(before) && !words.exposed.test(t)) ||
    (OF_THOSE_SENT.test(before) && /^[^。、]{0,6}のうち/.test(behind))
  );
}

/** "登録者は全国に51万名おられます。このうち、閲覧されたのは6,703名です": the next sentence says which of them. */
export function isNarrowedNext(t: string, next: string): boolean {
  if (NARROWED_TO_OURS.test(next)) return true;
  return !words.exposed.test(t) && !/対象|影響|affect|involv/.test(t) && NARROWED.test(next);
}
/** "About 71,000 of them are customers of Birch Energy": those before were a supplier's. */
const NARROWED_TO_OURS =
  /^(?:(?:About|Some|Only|Around) )?[0-9][0-9,]* of (?:them|these|those)[a-z ]{0,20} (?:are|were) (?:our |customers|clients|members|patients|employees|users)/;
const NARROWED =
  /^(?:(?:この|その)うち|うち|この中で|その中で)、?[^。]{0,50}(?:流出|漏|閲覧|見られ|表示|影響|紛失|対象|ログイン|持ち出|印字|印刷)[^。]{0,24}(?:は|が)[^。も]{0,8}[0-9][^。]{0,12}。?$|^Of (?:these|those|them),? (?:about |some |only )?[0-9][0-9,]* (?:[a-z]+ )?(?:were|was|had been|have been) (?:accessed|copied|exposed|affected|viewed|taken|opened|downloaded)/;

/** "182,400件のデータが保存されていましたが、送信が確認されたのは9,016件です": the first is all that was kept. */
const OF_STORED =
  /^[^。、]{0,14}(?:保存|保管|登録|記録|格納|在籍|保有|お預かり)[^。、]{0,12}が、[^。]{0,50}(?:流出|漏|閲覧|見られ|表示|影響|紛失|対象|送信|持ち出)[^。]{0,24}(?:は|が)[^。も]{0,10}[0-9]/;
/** "応募総数は6,318件で、そのうち閲覧された可能性があるのは297件です" */
const OF_STORED_TOTAL =
  /^[^。、]{0,6}(?:で|が)、(?:その|この)うち、?[^。]{0,50}(?:流出|漏|閲覧|見られ|表示|影響|紛失|対象|送信|持ち出)[^。]{0,14}は[^。も]{0,40}[0-9]/;
/** "41,000名様ですが、その全てが持ち出されたわけではありません" */
const NOT_ALL = /^[^。、]{0,12}が、(?:その|この)?(?:全て|すべて|全員|全部|全件)[^。]{0,24}(?:わけで|もので|限り|限ら)/;
/** "サイトを訪れた延べ34,000名のうち" */
const OF_VISITORS = /(?:訪れ|来訪し|訪問し|アクセスし|閲覧し)た[^、。0-9]{0,8}$/;
/** "Of our 48,000 subscribers, 6,205 had" */
const OF_WHICH_SOME = /^[a-z ]{0,30}, (?:about |some |only )?[0-9][0-9,]* (?:had|have|were|was|received)\b/;
/** "はがき1,500枚のうち210枚に" */
const OF_SHEETS = /^のうち、?約?[0-9][0-9,]*(?:枚|通|部|冊)(?:に|で|が)/;
/** "不具合の時間中にログインされたお客様は1,207名" */
const VISITED = /(?:時間|期間)[中内]に(?:ログイン|アクセス|訪問|ご?来訪|ご?利用)(?:され|し)た[^、。]{0,8}は、?$/;
/** "412,300 accounts were billed; the files concern 38,117 of these" */
const OF_THESE =
  /^[^.]{0,90}\b(?:concern|affect|involve|cover)(?:s|ed)? (?:only |about |some )?[0-9][0-9,]* of (?:them|these|those)\b/;
/** "12,008名は対象外です" */
const UNTOUCHED =
  /^(?:様|さま)?分?(?:の[^、。]{0,16})?(?:は|について(?:は)?|につきましては)、?(?:今回の|本件の)?(?:対象外|対象で(?:は)?(?:あり|ござい|ない))|^(?:様|さま)?(?:分|の(?:方の)?(?:個人)?(?:情報|データ|分))(?:は|も)[^、。]{0,12}(?:含まれ|入って|載って|流出し|漏えいし)[^、。]{0,6}(?:ません|ない|おらず)/;
/** "61名の会員様の画面に", "お客様(最大3,420名)に、別のお客様の": those who saw it. */
const ON_SCREENS =
  /^(?:様|さま)?[)）]に、?(?:別|他|ほか)の|^(?:[^。、]{0,8}のうち、?[0-9,]{1,12}[名人件])?(?:様|さま)?[^。、0-9]{0,8}の(?:画面|端末|マイページ)(?:に|で|上)/;
/** "We hold data of about 64,000 people." */
const WE_HOLD =
  /\b[Ww]e (?:currently |now )?(?:hold|keep|have|serve|treat|teach|employ|supply|insure|look after)(?: the| personal)?(?: (?:data|records|details|information|files))?(?: (?:of|about|on|for))?(?: over| more than| some)? ?$/;
/** "同年度の受講者は全体で5,120名です" */
const OF_ALL_THERE =
  /(?:は|が|で)、?[^、。0-9]{0,8}(?:全体で|全(?:国|店|校|会場|支店)[にで]|全国の|(?<=(?:登録|応募|在籍|加入|所属|会員)[^、。]{0,14}(?:は|が)、?)(?:全部で|合計))[^、。0-9]{0,6}[0-9][0-9,万千百十億.]*[名人件]/;
/** "412名を除く6,688名の" */
const LEFT_OUT = /[^、。]{0,30}[0-9,]{1,12}[名人件](?:様|さま)?分?を(?:除く|除いた)、?/;
/** "8,346アカウント(全体では約12万アカウント)": all there are, beside those concerned. */
const OF_ALL_BESIDE =
  /[0-9万][^()（）。、]{0,10}[(（](?:(?:全体|サービス全体|会員全体|登録者全体|全会員|全登録者|全利用者|全アカウント|総会員|総登録者)(?:数|の数)?(?:では|で|は|の数は|:)|(?:登録|会員|保有)総数(?:では|は|:)?)[^()（）。0-9]{0,6}$/;
/** "配布した資料1,200部のうち、46部に": the first is all that were sent. */
const OF_THOSE_SENT = /(?:配布|発送|送付|送信|印刷|郵送|交付|配信|お送り)(?:し|いたし|され)た[^。、0-9誤]{0,12}$/;

/** A heading of its own for those of every client: "委託先における全体の件数" */
export function isOfAllHeading(heading: string): boolean {
  return /(?:委託先|委託元|提供元|事業者|同社)[^。、]{0,10}(?:全体|総数)/.test(heading);
}

/** "登録数154,000件のうち、流出が確認されたのは8万6,215件" */
const OF_KEPT =
  /^(?:[^。、]{0,10})のうち、?[^。]{0,50}(?:流出|漏|閲覧|見られ|不正|ログイン|盗|対象|持ち出)[^。]{0,30}[0-9]|^(?:[^。、]{0,10})のうち、?[^。]{0,60}[0-9万][件名人][^、。も]{0,8}(?:が|は)[^。も]{0,16}(?:流出|漏|閲覧|見られ|持ち出)/;
/** "7,312 of our 25,000 members" */
const OF_OURS = /(?<![Ff]or |[0-9,])[0-9][0-9,]{0,14} (?:out )?of (?:our|its|their) (?:[a-z]{4,14} )?$/;
/** "会員は約35万人おられますが、漏えいしたのは1,204名": the first is all there are. */
function isOfAllMembers(before: string, after: string): boolean {
  return (
    /(?:会員|登録者|利用者|お客(?:様|さま)|加入者|契約者|来場者|参加者|生徒|患者(?:様)?|職員|読者|取引先)の?(?:数|総数)?(?:は|が)[^、。]{0,10}$/.test(
      before,
    ) &&
    !/対象|影響|流出|漏|閲覧|紛失|最大|該当/.test(before) &&
    /^[^、。]{0,12}(?:ます|です|でした|ました)が、[^。]{0,50}(?:流出|漏|閲覧|見られ|表示|影響|紛失|対象)[^。]{0,20}[はが][^。も]{0,10}[0-9]/.test(
      after,
    )
  );
}

/** "12,450通を発送したところ、うち315通で": the first is all that were sent. */
const OF_ALL_SENT =
  /^(?:の[^、。]{1,16})?(?:を|に)[^、。]{0,12}(?:発送|送付|送信|配布|配達|印刷|交付|作成|郵送)[^、。]{0,8}(?:ところ|が|際(?:に)?|うち)、(?:この|その)?うち[^。0-9]{0,30}[0-9]/;

/** "同社によれば全体では約98万件": those of every client of a contractor, not of the one who writes. */
const OF_ALL_CLIENTS =
  /(?:同社|委託先|委託元|提供元|提供会社|運営会社|事業者|他社|(?:他|ほか)の(?:企業|会社|団体|店|自治体|導入))[^。]{0,24}(?:全体(?:では|で|の)|全国で|を含(?:め|む)|[0-9](?:社|団体|自治体|法人|施設|校|店)[^。0-9]{0,4}(?:合わせて|あわせて|合計で?|総数))[^。0-9]{0,14}$/;
/** "第3学年238人のうち、調査票を出した231人の氏名": the data are those of the second. */
const OF_THEM =
  /^[^、。]{0,8}のうち、?(?:[^。0-9]|[0-9]{1,4}(?=[年月日])){0,60}[0-9一二三四五六七八九][0-9,〇一二三四五六七八九十万千百]{0,10}[名人件](?:様|さま)?分?(?:の(?:お客様|お客さま|方|皆様|会員様?))?の、?(?:氏名|お名前|個人情報|情報|記録|データ)/;
/** "訪れた方は3,204名おられますが、実際に表示された方は95名": the first is all there are. */
const IN_FACT =
  /^[^、。]{0,12}(?:ます|です|でした|ました)が、(?:その|この)?(?:うち|実際に)[^。]{0,40}(?:流出|漏|閲覧|表示|見られ|影響)[^。]{0,20}[はが][^。も]{0,10}[0-9]/;
/** "全登録者142万人のうち": all there are, before those concerned. */
export const OF_ALL_KEPT =
  /^(?!.{0,60}(?:流出|漏|閲覧|対象|影響|紛失)).{0,30}(?:全(?:登録|会員|顧客|利用|職員|契約|体|国)|総|登録(?:者|数|件数)|保有|会員数|加盟)[^、。]{0,12}[0-9万億千百][^、。]{0,10}のうち/;
