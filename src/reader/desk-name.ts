// Cleans what stands before a telephone number down to the desk's name.
import { compileEarly } from './compile-early.ts';

export const nameNoise = compileEarly(
  'draft',
  /^(?:[A-Z][A-Z ]{2,30}\. |[【<〈《[]?(?:本件(?:に関する|の)?|この件に関する|当件に関する|(?:このこと|本事案|本事故|今回の件|本お知らせ|当事案)に(?:関する|ついての?))?(?:お客様からの)?お?問い?合わ?せ(?:先|窓口)?(?:について|は)?[】>〉》\]]?[:：]?|お?問い?合わ?せ先?[:：]|連絡先[:：]?|担当[:：]?\s|電話(?:番号)?[:：]?|TEL[:：.]?|Tel[.:]?|(?:フリーダイヤル|フリーコール|ナビダイヤル|お電話|電話番号|代表|直通)[:：]?|[・●■◆○※]|\d+[)）.．]|ご?連絡先[:：\s]|【[^】]{2,16}】(?=.)|(?:取材|マスコミ|メディア)(?!窓口|担当|対応|係|室|課)(?:の(?:方|お申し?込み|ご依頼|皆(?:様|さま))|関係(?:者|の方)?(?:様)?|について)?(?:は|[:：])?\s?(?=.{3})|皆(?:様|さま)\s|(?:平日|休日|夜間|日中|昼間|土日祝?日?)(?:・(?:休日|夜間|祝日?))*\s(?=.{2})|[(（]?報道(?:関係(?:者)?|機関)?(?:の方|の皆(?:様|さま)|様|さま|者様)?[)）]?(?:から)?(?:の|へ|は)?(?:お?問い?合わ?せ(?:先)?)?[:：]?|お客様(?:からの)?(?:お?問い?合わ?せ)?(?:先)?[:：]|個人の方[:：]?|取材(?:に関する)?(?:の)?お?問い?合わ?せ[:：]?|(?:Press|Media|Journalists?)(?: enquiries| contact)?[:：]|(?:Contact|Questions)[.:]?|本件に関する報道関係者?様?からのお問い合せ)\s*/,
);
/** All that many an English press desk is called. */
export const PRESS_LABEL = /^\W*((?:Media|Press)(?: (?:enquiries|inquiries|contact|queries|desk|team|office))?)\W*$/i;
const NAME_TAIL = compileEarly(
  'draft',
  /[\s(（]*(?:(?<=[ 　])\S{1,6}(?:あて|宛)|(?<!専用|相談|受付|対応|案内)電話(?:番号)?|でんわ|(?:の)?(?:特設|専用|臨時)(?:電話)?番号|TEL|Tel(?:ephone)?|Phone|(?<![一-龥様])フリーダイヤル|フリーコール|ナビダイヤル|℡|直通|メール|E-?mail|までご連絡ください|まで|は|[:：,(（\-―/])\s*$/i,
);

const BRACKET_LABEL = /^[<〈《【[〔(（][^>〉》】\]〕)）]{1,12}[>〉》】\]〕)）]\s*(?=.{2})/;
const WHO_MAY_CALL =
  /^[^:：。、]{1,24}(?:様|さま|方|方々|家族|者|機関|客|報道)(?:[:：]\s*|[ 　]+)(?=.{2})|^(?:本件の)?(?:ご?照会|ご?連絡|ご?相談)先[:：\s]+(?=.{2})/;

/** What stands before a name: who may call, and about what. */
const ADDRESSED = compileEarly(
  'draft',
  /^.*(?:せ|談|会|絡|ね|問|話|件|点|様|さま|先|口|望|出|者|客|員|かた|皆さん|機関|マスコミ|メディア|照会|質問|意見|苦情|情|場合|方|用|ら|電話)(?:に(?:つ(?:い|き)て?(?:まして)?|関して))?(?:に|へ)?は、?\s*(?=.{2})/,
);
const SET_UP =
  /^.*(?:設け(?:ました|た|ております)|設置(?:した|しました|いたしました|しております)|開設(?:した|しました|いたしました)|用意(?:した|しました)|下記の?|以下の?|次の|担当の|弊社|当社|当院|当店|当会|当行|当組合|当法人|(?:も?し?くは|または|あるいは)、?)\s?(?=.{2})/;
/** The label of a line, the mark of an answer, or who may call, before the desk's name. */
const LEADING =
  /^(?:[QA答問][0-9]{0,2}[.:：、)]?\s+(?=[ァ-ヶぁ-ん一-龥])|[^。、\s「」]{0,16}(?:お?問い?合わ?せ|お?尋ね|ご?照会|お?申し?出|ご?相談|ご?連絡|ご?質問|ご?意見|お?申し?込み|取材)(?:先|等)?(?:は|につきましては|については)?[:：\s]+|[^。、\s「」]{1,20}(?:様|さま|さん|方|方々|家族|者|機関|客|社|会員|本人|皆さん|先)(?:から|より|は|へ|向け|専用)(?:の(?:お?問い?合わ?せ|ご?照会|ご?相談|ご?連絡)(?:先|窓口)?)?(?:は)?[:：\s]+|に関(?:する|して)(?:の)?(?:お?問い?合わ?せ|ご?照会|ご?連絡)?(?:先)?(?:は)?[:：\s]+)(?=\S{2})/;
const LABEL_BEFORE =
  /^(?:担当(?:課|部署|窓口|係)?|窓口名?|部署名?|名称|所属|課名|連絡窓口|受付窓口|お?電話|でんわ)[:：\s]+(?=.{2})/;
const FRAMED = /^[「『【《≪〈<〔[](.{2,60})[」』】》≫〉>〕\]]$/;

/** From where one calls, which is no name: "IP電話の方". */
const LINE_KIND = compileEarly(
  'draft',
  /^(?:(?:一部の)?IP電話|海外|国内|携帯(?:電話)?|固定電話|PHS|公衆電話|県外|市外|その他|上記(?:番号)?)(?:[・、や]\S{2,6})?(?:など|等)?(?:の(?:方|場合)|から|を?ご?利用の(?:方|場合))?(?:は)?$/,
);
/** "報道機関の方(経営管理部 広報グループ)". */
const WHO_ONLY =
  /^[^()（）。、]{1,16}(?:方|様|さま|皆様|関係者?|機関|せ|先)\s?[(（]([^()（）。、0-9]{3,40}(?:部|課|室|係|グループ|窓口|局|デスク|センター|担当))[)）][:：\s]*$/;

const LAST_NAME = /\b([A-Z][\w'&-]*(?: (?:[A-Z][\w'&-]*|of|and|for)){0,5})(?:,)?(?: (?:on|at|by|via|by phone on))?$/;

/** The name alone, out of the sentence it stands in. */
function outOfSentence(text: string): string {
  let name = text.replace(/^[^(（]*[)）](?:で(?:、|承り|お受け)?)?[^(（]*?、/, '').replace(/^[)）]/, '');
  name = name.replace(ADDRESSED, '').replace(SET_UP, '').replace(LABEL_BEFORE, '');
  const quoted = /[「『]([^「」『』]{2,40})[」』]$/.exec(name)?.[1];
  if (quoted) name = quoted;
  const comma = name.lastIndexOf('、');
  if (comma >= 0 && name.length - comma > 2) name = name.slice(comma + 1);
  name = FRAMED.exec(name)?.[1] ?? name;
  return name !== text && /^(?:の|を|が|に|で|と|また|へ)/.test(name) ? '' : name.trim();
}

/** A name stands at the end of what precedes the number. */
const MAX_LINE = 240;

/** Where it stands, which is no name: "東京都千代田区架空町1-2-3", "みほんビル3階". */
const POSTAL =
  /^〒|^(?:住所|所在地)[:：\s]|^[^。、]{0,30}[都道府県市区町村郡][^。、]{0,30}[0-9](?:丁目|番地?|号|条|-[0-9]|の[0-9])[^。、]{0,24}$|^[^。、]{0,20}(?:ビル|タワー|[0-9]階|[0-9]F)$/;
const DESK_END = /(?:窓口|係|課|室|部|局|センター|デスク|ダイヤル|担当|グループ|チーム|宛|あて|ライン)$/;

/** @returns the desk's name, or what is left of a line that has none */
export function cleanName(text: string): string {
  let name = text
    .slice(-MAX_LINE)
    .replace(/[━─═=_-]{3,}.*$/, '')
    .replace(/, \d+[A-Za-z]? [A-Z][A-Za-z ,]{3,60}$/, '')
    .replace(/^〒[0-9-]+\s*\S+\s+/, '')
    .replace(/[(（](?:フリーダイヤル|フリーコール|通話料?無料)[)）]/g, '')
    .replace(
      /[(（〔]\s*[)）〕]|[(（][^()（）]{0,14}(?:開設|設置)[)）]|\s*担当[:：]\s*[^\s:：]{1,8}$|\s?[(（]担当[者:：\s]{1,3}[^()（）]{1,8}[)）]/g,
      '',
    )
    .replace(/^(?:お?電話|番号|お?電話番号|お?電話での(?:お?問い?合わ?せ|ご?相談))(?:は|[:：])?\s*$/, '')
    .trim();
  name = WHO_ONLY.exec(name)?.[1] ?? FRAMED.exec(name)?.[1] ?? name;
  // Hours of the desk before, run into this one's name.
  name = name.replace(
    /^.*(?:[0-9]時|:[0-9]{2})[^a-z]*?(?:まで|[)）])\s*(?!\s*(?:お?電話|TEL|Tel|℡|直通|[:：]))(?=[^0-9()（）]{3,}$)/,
    '',
  );
  name = name
    .replace(/^.*。\s*/, '')
    .replace(BRACKET_LABEL, '')
    .replace(WHO_MAY_CALL, '');
  name = name.replace(/^.*(?:以降|以後|その後|終了後|[日月末](?:まで|から))は、?\s*(?=.{3})/, '');
  if (
    /^[^。、]{1,16}(?:様|さま|方|者)(?:から|より)の(?:お?問い?合わ?せ|ご?相談|ご?照会)(?:先|窓口)?[:：\s]*$/.test(name)
  )
    return '';
  const english = /^[,;(]?[^.]*\. (?=[A-Z])/.exec(name);
  if (english && /\d|[ap]m/.test(english[0])) name = name.slice(english[0].length);
  name = name.replace(/^(?:Press|Media|Journalists?|Reporters?)[:,] /i, '');
  for (let i = 0; i < 5; i++) {
    const shorter = name
      .replace(/^[^、]{0,30}[\s:：]|^に関/.test(name) ? LEADING : '', '')
      .replace(nameNoise, '')
      .replace(NAME_TAIL, '')
      .replace(/^[\s/・|:：]+|[\s/|:：,、]+$/g, '');
    if (shorter === name) break;
    name = shorter;
  }
  name = name.split('\t').pop()?.trim() ?? name;
  name = name
    .replace(/^.*[。]\s*/, '')
    .replace(/\s*(?:https?:\S+|[\w.+-]+@\S+)\s*/g, '')
    .replace(/[(（][^()（）]*$/, '')
    .replace(NAME_TAIL, '');
  name = name.replace(/^.*\b(?:may|can|should|please) (?:call|contact|ring|phone)(?: us)?$/i, '');
  name = name.replace(/^(?:.*[.?!:] ?)?(?:Questions|Contact|Enquiries)?:? ?(?:or|and)$/i, '');
  const spoken =
    /(?:call|contact|ring|phone|telephone|dial)(?: us on| our| the)? ([A-Za-z' -]{4,40}?)(?: on| at)?$/i.exec(name);
  if (spoken?.[1]) name = spoken[1];
  name = name.replace(/^(?:dedicated|toll-free|freephone|confidential|special) (?=[A-Z])/, '');
  name = name.replace(/[(（][^()（）]*(?:時|受付|無休|平日)[^()（）]*[)）]$/, '').trim();
  name = name.replace(/^【([^】]+)】$/, '$1');
  if (/[ぁ-んァ-ヶ一-龥]/.test(name)) name = outOfSentence(name);
  else if (/\. [A-Z][a-z]+$/.test(name)) name = name.replace(/^.*\. /, '');
  else if (/ (?:can|may|be|is|to|at|about|by|please) /.test(name)) name = LAST_NAME.exec(name)?.[1] ?? '';
  else name = name.replace(/^[A-Z][a-z]+(?: [a-z]+){0,3}: (?=[A-Z])/, '');
  return name
    .replace(
      /^(?:Contact us|Call us|Questions\??|Enquiries|Helpline|us)[:,] (?=[A-Z])|^Our (?:dedicated )?(?=.{4})| is$/g,
      '',
    )
    .replace(LINE_KIND, '')
    .replace(/^us(?: (?:free|toll[- ]free|any ?time|by phone|now|today))*(?: on| at)?$/i, '')
    .replace(/^(?:(?:[0-9]{4}年)?(?:[0-9]{1,2}月)?[0-9]{1,2}日)?(?:まで|以降|以後)?は?$/, '')
    .replace(/^.*$/, (all) => (POSTAL.test(all) && !DESK_END.test(all) ? '' : all))
    .replace(/^(?:by phone|phone|tel|telephone|call|the)[: ]*$/i, '')
    .trim();
}
