// Reads which service of the organization was concerned.

import { compileEarly } from './compile-early.ts';
import { type NoticeDocument, wordsAt } from './document.ts';
import { findAll } from './find-all.ts';
import { legalForms } from './parties-words.ts';
import type { NameReading } from './read-parties.ts';

const FORM = new RegExp(legalForms);
const SERVICE_NOUN =
  /サイト|サービス|ショップ|ストア|オンライン|アプリ|通販|クラブ|予約|教室|会員|店|カード|光|ブックス|モール|フォーム|システム|イベント|キャンパス|ポイント|学校|病院|ナビ|ポータル|ネット|制度|バンク|給付金|助成金|補助金|事業|講座|大会|祭|フェスティバル|ハイツ|マンション|アパート|寮|機械警備|式場|会館|旅館|ホテル|クリニック|医院|保育園|幼稚園|図書館|美術館|博物館|ツアー|旅行|月刊|雑誌|季刊|新聞|ゲーム|懸賞|キャンペーン|コンクール|コンテスト|劇場|ホール|食堂|レストラン|カフェ|ジム|スタジオ|老人ホーム|訪問/;

export function readService(doc: NoticeDocument, organization: string | undefined): NameReading | undefined {
  const quoted = readQuotedService(doc, organization);
  return (
    quoted.own ??
    readPlainService(doc, organization) ??
    readHouse(doc, organization) ??
    readHouseInText(doc, organization) ??
    readShopInTitle(doc, organization) ??
    quoted.ofVendor
  );
}

const HOUSES =
  '(?:病院|医院|クリニック|診療所|(?:医療|療育|支援|保健)センター|(?:小|中|高等|支援)学校|高校|学院|大学|幼稚園|保育園|こども園|保育所|美術館|博物館|資料館|図書館|公民館|体育館|会館|旅館|ホテル)';
const HOUSE_IN_TEXT = new RegExp(
  `(?:^|[、。 ]|する|の)([^\\s、。「『」』(（)）がはをにでの]{2,24}${HOUSES})(?=[(（]以下|にお[いき]|の(?:職員|教諭|教員|医師|看護|電子|元|患者|利用者|生徒|児童|園児|公開)|が[^。]{0,24}(?:公開|送|紛失|発行)|で(?:、|発生|勤)|に(?:勤|て))`,
);

/** A school, a hospital, a museum of the body that speaks: "県立…高等学校において". */
function readHouseInText(doc: NoticeDocument, organization: string | undefined): NameReading | undefined {
  if (!organization || !/法人|委員会|機構|組合|[都道府県市区町村]$/.test(organization)) return undefined;
  for (const s of doc.sentences.slice(0, 8)) {
    if (s.line.topic === 'contact' || s.line.topic === 'out' || s.text.length > 400) continue;
    const m = HOUSE_IN_TEXT.exec(s.text);
    const name = m?.[1]?.replace(/^(?:この(?:たび|度)|当法人|当会|本市|本県|本学園)/, '');
    if (!m || !name || name.length < 4 || organization.includes(name) || /^[当本同各]|委託|近隣/.test(name)) continue;
    const start = s.start + s.text.indexOf(name, m.index);
    return { name, start, end: start + name.length };
  }
  return undefined;
}

/** The page belongs to the shop: "…のお詫び|…オンライン". */
function readShopInTitle(doc: NoticeDocument, organization: string | undefined): NameReading | undefined {
  const parts = doc.pageTitle?.split(/\s*[|｜]\s*|\s+[-–—]\s+/) ?? [];
  const name = parts[parts.length - 1]?.trim() ?? '';
  if (!organization || doc.lang === 'en' || name.length > 24 || isGeneric(name) || FORM.test(name)) return undefined;
  if (!/.(?:オンライン|オンラインストア|オンラインショップ|ショップ|ストア|倶楽部|クラブ|モール)$/.test(name))
    return undefined;
  const at = doc.text.indexOf(name);
  return organization.includes(name) || at < 0 ? undefined : { name, start: at, end: at + name.length };
}

/** Says what kind of thing it is, and no name of its own. */
export function isGeneric(name: string): boolean {
  return GENERIC.test(name);
}

const HOUSE_LINE =
  /^(\S{2,22}(?:病院|医院|クリニック|診療所|園|学校|学院|大学|旅館|ホテル|美術館|博物館|薬局|会館))(?: ?(?:院長|園長|校長|館長|支配人).{0,10})?$/;

/** The body's name at the head, and beneath it the house it speaks for. */
function readHouse(doc: NoticeDocument, organization: string | undefined): NameReading | undefined {
  if (!organization || !/法人/.test(organization)) return undefined;
  const head = doc.lines.slice(0, 10);
  const beside = head.find((l) => l.text.includes(`${organization} `));
  const house = HOUSE_LINE.exec(beside?.text.slice(beside.text.indexOf(organization) + organization.length + 1) ?? '');
  if (beside && house?.[1] && !FORM.test(house[1])) {
    const start = beside.start + beside.text.indexOf(house[1], beside.text.indexOf(organization) + organization.length);
    return { name: house[1], start, end: start + house[1].length };
  }
  const at = head.findIndex((line) => line.text.includes(organization));
  const line = at < 0 ? undefined : head[at + 1];
  const name = HOUSE_LINE.exec(line?.text ?? '')?.[1];
  if (!line || !name || FORM.test(name) || name === organization) return undefined;
  return { name, start: line.start, end: line.start + name.length };
}

interface Quoted {
  own?: NameReading;
  /** The contractor's, where no other is named. */
  ofVendor?: NameReading;
}

function readQuotedService(doc: NoticeDocument, organization: string | undefined): Quoted {
  let ofVendor: NameReading | undefined;
  let hasMany = false;
  for (const s of doc.sentences.slice(0, 18)) {
    if (s.line.topic === 'contact' || s.line.topic === 'out') continue;
    for (const m of findAll(/[「『"]([^「」『』"]{2,40})[」』"]/g, s.text)) {
      const name = m[1] ?? '';
      const at = m.index ?? 0;
      const before = s.text.slice(Math.max(0, at - 26), at);
      const after = s.text.slice(at + m[0].length, at + m[0].length + 14);
      if (
        /^[^。]{0,4}(?:といいます|という|と表記|と略)|以下[、,]?\s?$/.test(after + before.slice(-4)) ||
        /以下、?$|\(以下$/.test(before)
      )
        continue;
      if (/について|に関する|お知らせ|お詫び|検索|でき?ない|の回答|ご案内$/.test(name) || /[。、]/.test(name)) continue;
      if (/付け?$/.test(before.trim()) || /^会員?\s?約?[0-9]/.test(after)) continue;
      if (GENERIC.test(name) || /からID|パスワード/.test(name) || organization?.startsWith(name)) continue;
      if (
        FORM.test(name) ||
        name === organization ||
        (/(?<=[^ぁ-ん])[がはを].{2,}|(?:[^ぁ-ん].*(?:る|た)|ない)$/.test(name) &&
          !/を.{1,8}[ろよこもぼそと]う$/.test(name))
      )
        continue;
      // One of several, or a service of the contractor's.
      const isOneOfMany =
        /^(?:[(（][^()（）]{0,60}[)）])?(?:、|と|及び|および|・)?「/.test(s.text.slice(at + m[0].length)) ||
        /(?:」(?:[(（][^()（）]{0,60}[)）])?|^[(（][^()（）]{0,80}[)）])(?:、|と|及び|および|・)?$/.test(
          s.text.slice(0, at),
        );
      if (isOneOfMany) {
        hasMany = true;
        break;
      }
      if (name === ofVendor?.name) continue;
      const vendors = OF_VENDOR.exec(before)?.[0];
      if (vendors && !OURS.test(vendors) && !(organization && before.includes(organization))) {
        ofVendor ??= { name, start: s.start + at + 1, end: s.start + at + 1 + name.length };
        continue;
      }
      if (
        SERVICE_NOUN.test(before + name + after) ||
        /運営|営む|管理して|提供|主催|開催|実施|において|における|https?:|up to/.test(before + after) ||
        doc.lang === 'en' ||
        /^を?ご(?:契約|加入)|^を(?:ご利用|お使い|お楽しみ|ご愛用|ご覧)|^に(?:ご?(?:参加|応募|加入|来場|登録)|お申し?込)|^ご利用|^の(?:一部の)?(?:アカウント|ユーザー|ID)/.test(
          after,
        )
      ) {
        if (doc.lang === 'en' && /[.,]|million|^(?:To|Cc|Bcc)$|^[a-z]/.test(name)) continue;
        return {
          own: {
            name: wordsAt(doc, s.start + at + 1, s.start + at + 1 + name.length),
            start: s.start + at + 1,
            end: s.start + at + 1 + name.length,
          },
        };
      }
    }
  }
  return hasMany ? {} : { ofVendor };
}

const OF_VENDOR =
  /(?:会社|ベンダー|事業者|業者|[ァ-ヶー一-龥A-Za-z]社)(?:[ァ-ヶー一-龥A-Za-z]{0,16})?(?:が提供する|の)[^。、「]{0,14}$/;
const OURS = /当社|弊社|当店|当館|当会|当院|当行|本会|子会社/;

const WE =
  '(?:弊社|当社|当店|当館|当会|当院|当園|当校|当基金|当法人|当組合|当金庫|当行|当連合|当学会|本学|本校|本会|本市|市|町)';
/** Ends of a name written without quotes. */
const NAME_END =
  '(?=[(（]|、|。|で(?:、|の|は|お)|にお(?:いて|ける)|に(?:対|勤務|不正|不審|第三者)|へ(?:の|、)|が(?!わ)|は(?!な)|を|の(?:サーバ|データ|会員|お客|購入|決済|申込|利用|店長|職員|教諭|システム|[一-龥]{0,4}画面|とみられ))';
const SERVICE_WORD =
  '(?:サイト|サービス|ショップ|ストア|アプリ|クラブ|システム|ページ|ポータル|会員証|モール|オンライン|フォーム|ダイレクト|ネット|マガジン|便|アカデミー)';
/** A house or branch of the organization. */
const HOUSE =
  '(?:支店|営業所|店|センター|病院|クリニック|医院|学校|小学校|中学校|高等学校|幼稚園|保育園|こども園|図書館|公民館|美術館|博物館|事業所|工場|旅館|ホテル)';
const PLAIN: readonly RegExp[] = [
  new RegExp(
    `${WE}が?(?:別に)?(?:運営|提供|経営|発行|配信|展開|実施|開催|主催|設置)(?:する|している|しております|いたします|いたしております|いたしました|した)([^、。「『(（\n]{2,36}?)${NAME_END}`,
  ),
  new RegExp(`${WE}が(?:営む|営んでおります|営んでいる)([^、。「『(（\n]{2,24}?)${NAME_END}`),
  /(?:いつも|平素(?:より|は)?|日頃(?:より|は)?|日ごろ(?:より|は)?)、? ?(?!より|[は当弊本])([^\s、。「『」(（はがをのに]{2,24}) ?を(?:ご利用|ご愛顧|お使い|お楽しみ|ご愛用|ご愛読)/,
  new RegExp(
    `${WE}が?(?:行(?:う|った|って(?:いる|おります|おりました))|催(?:す|した)|実施した|開催した)([^、。「『(（\n]{2,24}?(?:キャンペーン|コンクール|コンテスト|フェア|抽選会|祭|大会|講座|展))${NAME_END}`,
  ),
  // "タクシー配車サービスの…(https:", "家計簿アプリ … をお使いの".
  /(?:アプリ|サービス|サイト|ショップ|ストア)の?\s?([^\s、。「『(（はがをの][^\s、。「『(（はがを]{1,22}?)\s?(?:[(（]https?:|を(?:お使い|ご利用)(?:の|いただ))/,
  new RegExp(`${WE}の([^、。「『(（\n]{0,24}${SERVICE_WORD}[^、。「『(（\n]{0,14}?)${NAME_END}`),
  new RegExp(`${WE}の?([^、。「『(（のがはを\n]{1,14}${HOUSE})(?:に(?:お[いき]|て|勤務)|の|で|、)`),
  new RegExp(
    `(?:^|、)([^、。「『(（はがを\n]{2,24}${SERVICE_WORD})(?:にお(?:いて|ける)|に対する|への(?:不正|第三者|サイバー))`,
  ),
];
/** Names that are no name: pieces of a sentence, a path of links. */
const NO_NAME =
  /及び|および|並びに|ならびに|^(?:で|に|を|が|は|と|へ)|^(?:次|以下|下記|上記|左記|いずれ|各)の?|(?:した|ます|ました|ません|です|でした)$|\s\/\s|^HOME\b|[＞>]/;
const GENERIC = compileEarly(
  'draft',
  /^(?:県|市|町|村|区|都|府)の?(?:公式)?(?:ホームページ|ウェブサイト)$|^(?:[^\s]{1,8}の)?(?:応募|通販|申し?込み?|受注|会員)サイト$|のうち[0-9一二三四五]|^(?:専用|お?問い?合わせ|ご?相談|応募|申し?込み?|受付|入力|ご?予約)の?(?:フォーム|ページ|窓口|サイト)$|^(?:弊社|当社|当店|当会)?の?(?:通販|公式|運営する|オンライン|ネット|予約|会員|ウェブ|WEB|Web|EC|自社|一部の?|外部(?:の)?|社内|海外の?)?の?(?:サイト|ウェブサイト|ホームページ|ショップ|ストア|サービス|システム|ページ|サーバー?|アプリ|クラウドサービス)$/,
);
const PLAIN_ENGLISH: readonly RegExp[] = [
  /\b(?:our|the) (?:[a-z-]+ ){0,6}(?:app|service|platform|website|site|store|shop|online store|loyalty program(?:me)?|member(?:ship)? (?:portal|program(?:me)?)),? ((?:[A-Z][\w'&]+ ?){1,4})(?=[,.(]|\s\(| was| is)/,
  /\b(?:members|customers|users|guests|subscribers|readers|donors|records|patients|candidates) of (?:the )?((?:[A-Z][\w'&]+ ?){1,4})\b/,
  /\b(?:through|using|uses?|used|runs?|our|called|service|site|shop|store|app|portal),? ((?:[A-Z][\w'&]+ ?){1,4})\((?:https?:|www\.|[a-z0-9-]+\.[a-z])/,
];

/** "こはぜマルシェ": a は or が among the letters of a name is no particle. */
function execWhole(rule: RegExp, text: string): RegExpExecArray | null {
  const m = rule.exec(text);
  const name = m?.[1];
  if (!m || !name || !/[一-龥ァ-ヶーA-Za-z][ぁ-ん]{1,2}$/.test(name) || !/[ァ-ヶ一-龥]/.test(name)) return m;
  const end = text.indexOf(name, m.index) + name.length;
  if (!/^[はがをへで][ぁ-ん]{0,3}[ァ-ヶー一-龥]{2}/.test(text.slice(end)) || /(?:さま|さん|ども)$/.test(name)) return m;
  const longer = rule.exec(`${text.slice(0, end)}〓${text.slice(end + 1)}`);
  const at = longer?.[1]?.indexOf('〓') ?? -1;
  if (!longer?.[1] || at < 0 || longer[1].length > name.length + 12) return m;
  longer[1] = longer[1].replace('〓', text[end] as string);
  return longer;
}

/** "通販サイトこはぜマルシェ": what kind of thing it is, before its name. */
const KIND_BEFORE =
  /^(?:公式)?(?:通販|通信販売|ネット通販|オンライン|EC|予約|会員|求人|情報)(?:サイト|ショップ|ストア)(?=[ァ-ヶーA-Za-zぁ-ん一-龥]{4})/;

/** Named without quotes: "弊社が運営する通販サイト…(https:…)", "当金庫の…支店において". */
function readPlainService(doc: NoticeDocument, organization: string | undefined): NameReading | undefined {
  for (const rule of doc.lang === 'en' ? PLAIN_ENGLISH : PLAIN) {
    for (const s of doc.sentences.slice(0, 14)) {
      if (s.line.topic === 'contact' || s.line.topic === 'out' || s.text.length > 600) continue;
      const m = execWhole(rule, s.text);
      const name = m?.[1]
        ?.trim()
        .replace(/^.*(?:である|を行う|の運営する)/, '')
        .replace(/^(?:弊社|当社|当店|当館|当会|当院|本会|本学)の?/, '');
      if (!m || !name || name.length < 3 || name === organization || GENERIC.test(name) || FORM.test(name)) continue;
      if (NO_NAME.test(name)) continue;
      // Short for the organization itself.
      if (doc.lang === 'en' ? organization?.startsWith(name) : organization?.includes(name)) continue;
      if (
        /^(?:ネット通販|[二三四五六七八九][つ社]の|複数|各)|載せ|利用する|の中|からID|パスワード|アカウント|サーバー?$|不正|流出|漏え|個人情報|お客様|委託|責任|関係/.test(
          name,
        )
      )
        continue;
      const kind = KIND_BEFORE.exec(name)?.[0].length ?? 0;
      const start = s.start + s.text.indexOf(name, m.index) + kind;
      const end = start + name.length - kind;
      return { name: wordsAt(doc, start, end), start, end };
    }
  }
  return undefined;
}
