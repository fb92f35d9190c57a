// Tells names of services, shops and houses from words that only say what kind of thing is meant.
import { compileEarly } from './compile-early.ts';
import { legalForms } from './parties-words.ts';

/** A company's own name. */
export const FORM = new RegExp(legalForms);
/** Names that are no name: pieces of a sentence, a path of links. */
export const NO_NAME =
  /及び|および|並びに|ならびに|^(?:で|に|を|が|は|と|へ)(?![ぁ-ん]{2}[^、。]|ん[ぁ-ん])|^(?:には|とき|では|とも|とい|とこ|がわ)|(?<=[ァ-ヶ一-龥])(?:し|して|され)$|ネットワーク|^(?:次|以下|下記|上記|左記|いずれ|各)の?|(?:した|ます|ました|ません|です|でした)$|\s\/\s|^HOME\b|[＞>]/;
const GENERIC = compileEarly(
  'draft',
  /^(?:その)?(?:他|ほか|別)の|^(?:県|市|町|村|区|都|府)の?(?:公式)?(?:ホームページ|ウェブサイト)$|^(?:[^\s]{1,8}の)?(?:応募|通販|申し?込み?|受注|会員)サイト$|のうち[0-9一二三四五]|^(?:基幹|社内の?|業務|会計|人事|給与|生産管理|販売管理|情報|各種)(?:業務)?(?:系)?システム$|^(?:専用|お?問い?合わせ|ご?相談|応募|申し?込み?|受付|入力|ご?予約)の?(?:フォーム|ページ|窓口|サイト)$|^(?:弊社|[当本][社店会校学院館園市町協])?の?(?:通販|通信販売|公式|運営する|オンライン|ネット|予約|会員|ウェブ|WEB|Web|EC|自社|一部の?|外部(?:の)?|社内|海外の?)?の?(?:サイト|ウェブサイト|ホームページ|ショップ|ストア|サービス|システム|ページ|サーバー?|アプリ|クラウドサービス)$/,
);

/** Says what kind of thing it is, and no name of its own. */
export function isGeneric(name: string): boolean {
  return GENERIC.test(name);
}
