// Reads the service a notice names without quotation marks.
import { type NoticeDocument, wordsAt } from './document.ts';
import { findAll } from './find-all.ts';
import type { NameReading } from './read-parties.ts';
import { FORM, isGeneric, NO_NAME } from './service-words.ts';
import * as words from './wording.ts';

const WE =
  '(?:弊社|当社|当店|当館|当会|当院|当園|当校|当基金|当法人|当組合|当金庫|当行|当連合|当学会|本学|本校|本会|本市|市|町)';
/** Ends of a name written without quotes. */
const NAME_END =
  '(?=[(（]|、|。|で(?:、|の|は|お)|にお(?:いて|ける)|に(?:対|勤務|不正|不審|第三者)|へ(?:の|、)|が(?!わ)|は(?!な)|を|の(?:サーバ|データ|会員|お客|購入|決済|申込|利用|店長|職員|教諭|システム|[一-龥]{0,4}画面|とみられ))';
const SERVICE_WORD =
  '(?:サイト|サービス|ショップ|ストア|アプリ|クラブ|システム|ページ|ポータル|会員証|モール|オンライン|フォーム|ダイレクト|ネット(?!ワーク)|マガジン|便|アカデミー)';
/** A house or branch of the organization. */
const HOUSE =
  '(?:支店|営業所|店|センター|病院|クリニック|医院|学校|小学校|中学校|高等学校|幼稚園|保育園|こども園|図書館|公民館|美術館|博物館|事業所|工場|旅館|ホテル)';
const PLAIN: readonly RegExp[] = [
  new RegExp(
    `${WE}が?(?:別に)?(?:運営|提供|経営|発行|配信|展開|実施|開催|主催|設置)(?:する|している|しております|いたします|いたしております|いたしました|した)([^、。「『(（\n]{2,36}?)${NAME_END}`,
  ),
  new RegExp(`${WE}が(?:営む|営んでおります|営んでいる)([^、。「『(（\n]{2,24}?)${NAME_END}`),
  /(?:いつも|平素(?:より|は)?|日頃(?:より|は)?|日ごろ(?:より|は)?)、? ?(?!より|[は当弊本])([^\s、。「『」(（はがをのに]{2,16}(?: [^\s、。「『」(（はがをのに]{2,16})?) ?を(?:ご利用|ご愛顧|お使い|お楽しみ|ご愛用|ご愛読)/,
  new RegExp(
    `${WE}が?(?:行(?:う|った|って(?:いる|おります|おりました))|催(?:す|した)|実施した|開催した)([^、。「『(（\n]{2,24}?(?:キャンペーン|コンクール|コンテスト|フェア|抽選会|祭|大会|講座|展))${NAME_END}`,
  ),
  // "タクシー配車サービスの…(https:", "家計簿アプリ … をお使いの".
  /(?:アプリ|サービス|サイト|ショップ|ストア)の?\s?([^\s、。「『(（はがをの][^\s、。「『(（はがを]{1,22}?)\s?(?:[(（]https?:|を(?:お使い|ご利用)(?:の|いただ))/,
  new RegExp(`${WE}の([^、。「『(（\n]{0,24}${SERVICE_WORD}(?:[^、。「『(（\nにをがで]{0,14}?))${NAME_END}`),
  new RegExp(`${WE}の?([^、。「『(（のがはを\n]{1,14}${HOUSE})(?:に(?:お[いき]|て|勤務)|の|で|、)`),
  new RegExp(
    `(?:^|、)([^、。「『(（はがを\n]{2,24}${SERVICE_WORD})(?:にお(?:いて|ける)|に対する|への(?:不正|第三者|サイバー))`,
  ),
  // "弊社の訪問介護ステーション北町の職員が"
  new RegExp(
    `${WE}の([^、。「『(（のがはを\n]{0,16}(?:ステーション|${HOUSE})[^、。「『(（のがはを\n]{0,8})の(?:職員|社員|従業員|スタッフ|店長|教諭|教員|看護師|医師|担当者|係員|配達員)(?:が|1|の|に|、)`,
  ),
  // "しらぬい銀行は、浜通り支店において"
  /(?:は|、)、?((?!近隣|最寄|別の|取引|都内|市内|県内|国内|海外|委託|[当同各本全両一])[^\s、。「『(（はがをのでに\n]{2,14}(?:支店|営業所|支社|出張所|工場|病院|診療所|小学校|中学校|高等学校|高校|幼稚園|保育園|こども園))(?:にお(?:いて|ける|きまして)|で(?:発生|起き|保管))/,
  // "ドラッグストアなずな西口店におきまして"
  /(?<!店)(?:^|は|、)、?((?!近隣|最寄|別の|取引|委託|[当同各本全両一他])[^\s、。「『(（はがをのでに\n]{3,18}(?<!加盟|販売|代理|取扱|取次|専門|飲食|量販|百貨|直営|小売|系列|姉妹|特約|取引|対象|該当)店)(?:にお(?:いて|ける|きまして)|で(?:発生|起き|保管|使用|お預かり|ご?記入)|の(?:レジ|店頭|売り場|従業員|店長|スタッフ|会員))/,
  // "オオルリ修理センターに修理をお申し込みいただいた"
  new RegExp(
    `(?:^|、)((?!近隣|別の|[当同各本全])[^s、。「『(（はがをのでに\n]{2,18}(?:${HOUSE}|${SERVICE_WORD}|教室|塾|薬局|劇場|食堂|宿|館))(?:に|へ|で)[^、。「」]{0,10}(?:お?申し?込み?|ご?登録|ご?依頼|ご?予約|ご?利用|ご?購入|ご?注文|お買い?上げ|ご?来店)(?:いただ|くださ|され|の(?:一部の)?お客)`,
  ),
];
const PLAIN_ENGLISH: readonly RegExp[] = [
  /\b(?:our|the) (?:[a-z-]+ ){0,6}(?:app|service|platform|website|site|store|shop|online store|loyalty program(?:me)?|member(?:ship)? (?:portal|program(?:me)?)),? ((?:[A-Z][\w'&]+ ?|& ){1,5})(?=[,.(]|\s\(| was| is)/,
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

const BRANCH = /(?:支店|営業所|支社|出張所)$/;
/** Where two branches are told of, neither is the one. */
function isOneOfBranches(doc: NoticeDocument, name: string): boolean {
  const tail = BRANCH.exec(name)?.[0];
  if (!tail) return false;
  return doc.sentences
    .slice(0, 24)
    .some(
      ({ text, line }) =>
        !/^(?:contact|out)$/.test(line.topic ?? '') &&
        [...findAll(/[^\s、。「」(（はがをのでにとや・]{1,10}(?:支店|営業所|支社|出張所)/g, text.slice(0, 400))].some(
          ([other]) =>
            other.endsWith(tail) && !name.endsWith(other) && !other.endsWith(name) && !ANY_BRANCH.test(other),
        ),
    );
}
const ANY_BRANCH =
  /^(?:[当同各本全両他支]|別の|近隣|最寄|一部|複数|お?取引|委託)|(?:加盟|販売|代理|取扱|取次|専門|飲食|量販|百貨|直営|小売|系列|姉妹|特約)店$/;
const SPARED =
  /(?:対象|該当)(?:外|で(?:は)?(?:ござい|あり|ない)|いた?しません|しません)|影響(?:は|を)[^。]{0,12}ません/;

/** Named without quotes: "弊社が運営する通販サイト…(https:…)", "当金庫の…支店において". */
export function readPlainService(doc: NoticeDocument, organization: string | undefined): NameReading | undefined {
  for (const rule of doc.lang === 'en' ? PLAIN_ENGLISH : PLAIN) {
    for (const s of doc.sentences.slice(0, 14)) {
      if (SPARED.test(s.text) && !words.leak.test(s.text)) continue;
      if (s.line.topic === 'contact' || s.line.topic === 'out' || s.text.length > 600) continue;
      const m = execWhole(rule, s.text);
      const name = m?.[1]
        ?.trim()
        .replace(/^.*(?:である|を行う|の運営する)/, '')
        .replace(/^(?:弊社|当社|当店|当館|当会|当院|本会|本学)の?/, '');
      if (!m || !name || name.length < 3 || name === organization || isGeneric(name) || FORM.test(name)) continue;
      if (NO_NAME.test(name)) continue;
      // Short for the organization itself.
      if (doc.lang === 'en' ? organization?.startsWith(name) : organization?.includes(name)) continue;
      if (
        /^(?:ネット通販|[二三四五六七八九][つ社]の|複数|各)|載せ|利用する|の中|からID|パスワード|アカウント|サーバー?$|不正|流出|漏え|個人情報|お客様|委託|責任|関係/.test(
          name,
        )
      )
        continue;
      if (isOneOfBranches(doc, name)) continue;
      const kind = KIND_BEFORE.exec(name)?.[0].length ?? 0;
      const start = s.start + s.text.indexOf(name, m.index) + kind;
      const end = start + name.length - kind;
      return { name: wordsAt(doc, start, end), start, end };
    }
  }
  return undefined;
}
