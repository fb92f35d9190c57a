// Tells names of kinds of data from names of people, shops and services, by how they end.
import { compileEarly } from './compile-early.ts';
import { findTerms } from './find-terms.ts';

export const DATA_TAIL = compileEarly(
  'draft',
  /(?:情報|番号|記録|データ|内容|履歴|結果|コード|残高|診療録|明細|書類|録|資料|印影|印|メッセージ|得点|点数|中身|連絡先|証明書|題名|回答|答え|大学|写真|画像|静止画|映像|動画|図面|音声|録音|録画|住所|番地|控え|写し|品目|(?:の|注文)商品|年月日|時期|日時|[金評定価税総残]額|方法|調査票|申告書?|告知|計画書?|日誌|手紙|作文|アンケート|署名|指紋|科目|全体|全桁|請求先|勤務先|証券|伝票|メモ|宛名|フォルダー?|ファイル)(?:の全桁)?$/,
);
export const GROUP_TAIL = compileEarly(
  'draft',
  /(?:方々?|お客(?:様|さま)(?:方)?|会員様?|加入者様?|利用者様?|加盟店|店舗?|支店|営業所|事業所|サービス|サイト|アプリ|学校|学部|施設|図書館|センター|病院|部門|事業|会社|法人|株式会社.{1,20}|ショップ|モール|システム|ネットワーク|製品|シリーズ|(?:ご|お)?(?:注文|予約|購入|買い物|買い上げ|寄付|取引|旅行)|生徒|児童|患者(?:様|さま|さん)?|皆(?:様|さま)|受診者|住民|株主|組合員|ご家庭|卒業生|受験生|教職員|職員|従業員|社員|お子(?:様|さま)|参加者|読者|保険|共済|ホテル|旅館|物件|通販|実店舗|様|[たる]約?[\d.]+[名人](?:様|さま)?)$/,
);

export function isDataName(name: string): boolean {
  return !GROUP_TAIL.test(name) && (DATA_TAIL.test(name) || findTerms(name, 0).length > 0);
}

export function isGroupName(name: string): boolean {
  return (
    GROUP_TAIL.test(name) ||
    /^(?:併設|附属|付属|姉妹|系列)(?:の|する)?[^、。]{0,6}(?:学|校|院|園|館|店|施設|会社|サイト|ホテル|レストラン)|^(?:ホテル|レストラン|カフェ|旅館|スーパー|ペンション)[^、。の]{2,16}$/.test(
      name,
    )
  );
}

const NEWS = compileEarly(
  'draft',
  /^不審な|(?:を示す|た|との|という|といった|を含む|べき|に関係する)(?:記録|情報|内容|結果|資料|データ|ファイル)$|^(?:調査|検証|解析|点検|確認|監査)(?:の)?(?:結果|内容|資料)$|^(?:(?:個人|お客(?:様|さま)|顧客|会員|その他|下記|上記|以下|次|対象|これら|それら|以外)の?)+(?:個人)?(?:情報|データ|項目)$/,
);

/** "…を示す記録", "…との情報": what somebody learned, not what was kept. */
export function isNews(name: string): boolean {
  return NEWS.test(name);
}
