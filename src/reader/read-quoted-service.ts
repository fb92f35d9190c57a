// Reads the service a notice names in quotation marks.
import { lineIndexOf, type NoticeDocument, wordsAt } from './document.ts';
import { findAll } from './find-all.ts';
import type { Sentence } from './lines.ts';
import type { NameReading } from './read-parties.ts';
import { FORM, isGeneric } from './service-words.ts';
import * as words from './wording.ts';

const SERVICE_NOUN =
  /サイト|サービス|ショップ|ストア|オンライン|アプリ|通販|クラブ|予約|教室|会員|店|カード|光|ブックス|モール|フォーム|システム|イベント|キャンパス|ポイント|学校|病院|ナビ|ポータル|ネット|制度|バンク|給付金|助成金|補助金|事業|講座|大会|祭|フェスティバル|ハイツ|マンション|アパート|寮|機械警備|式場|会館|旅館|ホテル|クリニック|医院|保育園|幼稚園|図書館|美術館|博物館|ツアー|旅行|月刊|雑誌|季刊|新聞|ゲーム|懸賞|キャンペーン|コンクール|コンテスト|劇場|ホール|食堂|レストラン|カフェ|ジム|スタジオ|老人ホーム|訪問/;

interface Quoted {
  own?: NameReading;
  /** The contractor's, where no other is named. */
  ofVendor?: NameReading;
}

export function readQuotedService(doc: NoticeDocument, organization: string | undefined): Quoted {
  let ofVendor: NameReading | undefined;
  let hasMany = false;
  for (const s of doc.sentences.slice(0, 18)) {
    if (s.line.topic === 'contact' || s.line.topic === 'out') continue;
    if (words.unaffected.test(s.text) && !words.leak.test(s.text)) continue;
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
      if (NAMES_PAPER.test(after) || (PAPER.test(name) && !/(?:サイト|アプリ|システム|サービス)$/.test(before)))
        continue;
      if (AT_MALL.test(before) || isOneOfListed(doc, s)) {
        hasMany ||= !AT_MALL.test(before);
        continue;
      }
      if (
        /\b(?:quot(?:e|ing)|reference|titled|headed|entitled|subject(?: line)?|marked|labelled|says?|saying|asks?|asking|words?)[,:]? $/i.test(
          before,
        )
      )
        continue;
      if (/付け?$/.test(before.trim()) || /^会員?\s?約?[0-9]/.test(after)) continue;
      if (isGeneric(name) || /からID|パスワード|^(?:to|b?cc)(?:欄)?$/i.test(name) || organization?.startsWith(name))
        continue;
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
        (KIND_BESIDE.test(before) && !NO_KIND.test(before)) ||
        /運営|営む|管理して|提供|主催|開催|実施|において|における|https?:|up to/.test(before + after) ||
        doc.lang === 'en' ||
        /^を?ご(?:契約|加入)|^を(?:ご?利用|お使い|お楽しみ|ご愛用|ご覧)|^に(?:ご?(?:参加|応募|加入|来場|登録)|お申し?込)|^ご利用|^の(?:一部の)?(?:アカウント|ユーザー|ID)/.test(
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

/** "「結果概要」の表計算ファイル", "「X」という件名": a paper, a picture, a message. */
const NAMES_PAPER =
  /^の(?:表計算|PDF|エクセル|Excel|画像|添付|電子)?(?:ファイル|メール(?!アカウント|アドレス|マガジン|会員|ボックス|配信)|ボタン|欄(?!外)|シート|フォルダ|件名)|^(?:という|と題する|と題した|と書かれた|と記された)(?:[^、。「」]{0,6})(?:ファイル|文書|資料|メール(?!アカウント|アドレス|マガジン|会員|ボックス|配信)|はがき|葉書|ハガキ|封筒|書類|用紙|冊子|ボタン|欄(?!外)|項目|シート|フォルダ|件名|表示|警告|書き出し)|^(?:を(?:開い|押|選)|として|のまま)/;
const PAPER =
  /^(?:管理者|利用者|担当者|会員|お客様|一般|ゲスト)$|(?:票|権限|画面|ボタン|概要|一覧|名簿|報告書?|件数|明細書?|調査票|リスト|集計表?|議事録|台帳|全員|オープンデータ|(?:完了|発送|当選|合格|結果)の?(?:お知らせ|通知))$/;
/** A shop of ours in somebody's mall. */
const AT_MALL = /(?:市場|モール|マーケット|Amazon|Yahoo!?|楽天)[^、。「」]{0,8}(?:内|上)の?[^、。「」]{0,8}$/;
/** "宅配「…」", "当院の「…」": the kind of thing, or whose it is, right before its name. */
const KIND_BESIDE =
  /(?:(?:当[社店館会院園校行協組][^、。「」]{0,4}|弊社|本[学校会市]|市|町|村|県)の|(?:宅配|外来|会場|教室|講座|号|船|列車|バス|店|宿|亭|便|塾|寮|劇場|農園|牧場|酒造|動物園|水族館|遊園地|ゲーム|番組|雑誌|情報誌|会報|宝くじ|くじ|保険|共済|プラン|プログラム|コース|スクール|サークル|団体|施設|病棟|ホーム|カフェ|レストラン|宴会場|式場|窓口|受付|アカウント|基金|奨学金|奨励金|検定|試験))$/;
const NO_KIND =
  /(?:件名|表題|題名|資料|書類|ファイル|画面|設定|項目|区分|様式|ボタン|メール|フォルダー?|シート|ソフト|ウイルス)の?$/;

/** "(1) 公式ストア https://store.… / (2) クラブ「…」 https://club.…": one of several of ours. */
function isOneOfListed(doc: NoticeDocument, s: Sentence): boolean {
  const { line } = s;
  const domain = line.isItem && line.mark !== '' ? DOMAIN.exec(line.text)?.[1] : undefined;
  if (!domain) return false;
  const at = lineIndexOf(doc.lines, line);
  return doc.lines
    .slice(Math.max(0, at - 4), at + 5)
    .some((l) => l !== line && l.mark === line.mark && l.group === line.group && DOMAIN.exec(l.text)?.[1] === domain);
}
const DOMAIN = /https?:\/\/(?:[a-z0-9-]{1,40}\.){0,3}?([a-z0-9-]{1,40}\.(?:[a-z]{2}\.)?[a-z]{2,12})(?![a-z0-9.-])/;

const OF_VENDOR =
  /(?:会社|ベンダー|事業者|業者|[ァ-ヶー一-龥A-Za-z]社)(?:[ァ-ヶー一-龥A-Za-z]{0,16})?(?:が提供する|の)[^。、「]{0,14}$/;
const OURS = /当社|弊社|当店|当館|当会|当院|当行|本会|子会社/;
