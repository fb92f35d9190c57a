// What a part of a notice is about, told from its heading. First match wins, so the narrow ones stand first.
import { compileAll } from './compile-early.ts';

export type Topic =
  | 'out'
  | 'not-leaked'
  | 'contact'
  | 'timeline'
  | 'cause'
  | 'why-then'
  | 'harm'
  | 'measures'
  | 'request'
  | 'period'
  | 'data'
  | 'target'
  | 'response'
  | 'results'
  | 'details'
  | 'overview';

const topicRules: readonly (readonly [Topic, RegExp])[] = [
  [
    'out',
    /対象外|該当(?:し)?(?:ない|なし)|該当せず|対象(?:と|に)?なら(?:ない|ず)|対象で(?:は)?ない|(?:当て|あて)はまらない|影響(?:の|が|を)?(?:ない|無い|受けない|受けていない|なかった|及ばない|確認されていない)|影響範囲外|(?:関係|対象)(?:の|で)ない|無関係|(?:支店|店舗|店|サービス|学校|施設|システム)以外の|(?:以外|ほか|他)の(?:店舗|支店|サービス|施設|システム)(?:について)?$|not affected|unaffected|not concerned|need not worry|mind at rest/i,
  ],
  [
    'not-leaked',
    /^(?!.{0,30}(?:否定|特定|分か|判明))(?=.{0,40}(?:ない|なかった|無い|ません|おらず)).{0,24}(?:流出|漏え|漏れ|渡|閲覧|見ら|見え|含ま|取ら|盗ま|奪わ|入っ|載っ|表示|公開|送信|送ら|持ち?出|取得|窃取|預か|残っ|残し|読み取|写っ|書か|記さ|出てい|知ら)[^、。]{0,10}?(?:(?:い|え|れ|さ|し|ら|か)ない(?!方|お客)|なかった(?!方|お客)|ておりません|ていません|ません)(?!よう)|(?:閲覧|参照|表示|取得)(?:が|は)?できない(?:情報|項目|もの|データ|内容)|(?:記載|掲載|保存|登録)(?:の|が|は)?(?:ない|なし|無い|されていない)|(?:名簿|一覧表?|リスト|ファイル|書類|帳票|資料|データベース|データ|端末|媒体|USBメモリー?|パソコン|サーバー?|フォルダー?|控え|画面|表|封筒|メール)に(?:は)?(?:ない|なかった|無い|無かった|存在しない|載せていない|入れていない|含めていない)(?:もの|情報|項目|データ|内容|欄|事項)$|^what (?:was|were|is|are)(?: not|n't)(?: (?:in|on|part of|among|kept|there)\b|\??$)|(?:not|n't|never) (?:been )?(?:[a-z]+ )?(?:contain|hold|include|show|stored|kept|exposed|involved|included|leaked|taken|copied|stolen|accessed|viewed|at risk)/i,
  ],
  [
    'contact',
    /お?問い?合わ?せ|連絡先|ご?相談(?:窓口|先)?$|相談(?:窓口|先|室)|照会先|お?問合せ|(?:本件|お客様|お客さま)(?:の)?(?:窓口|デスク|担当)|専用窓口|^窓口|窓口$|コールセンター|ダイヤル|^担当(?:課|部署|窓口)?$|\bcontacts?\b|questions?$|more information|^enquir|help ?line|who can i (?:talk|speak)|get in touch|how to (?:reach|contact)|talk to us/i,
  ],
  [
    'why-then',
    /(?:公表|公開|お知らせ|報告|告知|情報開示|情報公開).{0,12}(?:遅|時間|時期|理由|至った)|この時期|情報(?:の)?(?:公開|開示)について|why (?:we are|now)|timing/i,
  ],
  [
    'timeline',
    /経緯|経過|いきさつ|時系列|(?:発覚|発見|判明)(?:から|と)|(?:判明|発覚|発見|把握|公表|お知らせ)(?:に至|する|した)?(?:る)?まで|日付順|流れ|動き$|いきさつ|初動|(?:気付|気づ)いた|分かったか|^対応状況|これまでの(?:対応|状況|動き)|timeline|chronology/i,
  ],
  [
    'measures',
    /再発(?:の)?防止|再発を防|二度と|取り?組み|(?:改め|変え|見直し|見直)(?:る|た|す|ました|ます)(?:こと|点)|改善|今後の(?:措置|方針|予定)|(?<![一-龥])対策$|今後の(?:対策|取り?組み?|対応)|今後について|^今後|これから(?!も)|改善策|セキュリティ(?:対策|強化)|防止策|what (?:will|has|have|is going to) chang|what we (?:have )?(?:changed|are changing)|prevent|what (?:we are|we're|are we|we will be|is being|will be) (?:doing|done)|what (?:we have|we've|have we|has been) done|what we(?:'ve)? (?:did|done|will do)|what happens (?:next|now)|(?:actions?|measures) (?:we|taken)|how we (?:are |have )?respond|our response|next steps|steps (?:we have )?taken/i,
  ],
  [
    'harm',
    /二次被害|二次的|(?<!による)被害(?:について|の申し?出)|不審な|^被害|(?:起きた|生じた|あった)被害$|被害(?:の)?(?:状況|有無|発生)|不正(?:利用|使用)|悪用|不正な(?:ご)?利用|misuse|fraud/i,
  ],
  ['cause', /原因|なぜ|理由|どうして|手口|侵入(?:の)?(?:経路|方法)|^cause|how (?:did )?(?:it|this) happen/i],
  [
    'request',
    /(?:お客様|皆様|皆さま|会員|利用者)(?:の皆様|の皆さま)?への?お願い|^(?!.*(?:発生|流出|漏え|漏洩|侵入|不正な?(?:ログイン|アクセス)|攻撃|紛失|盗難)).*お願い(?:したいこと)?$|ご注意|注意(?:事項|喚起)|what (?:can )?you (?:can |should )?do|what you need to do|advice|precautions/i,
  ],
  ['period', /期間|^いつ(?:$|[、・]|起|のこ|から)|発生(?:日|年月日)|発生日時|日時|時期|^when/i],
  [
    'data',
    /(?:流出|漏えい|漏洩|閲覧|取得|取り出|見られ|見え|渡っ|漏れ|入って|(?:お)?見せ|閲覧|盗まれ|抜き取|複製|見当たら|混入|添付|持ち?出|保存|保管|記載|記され|表示|誤送信|紛失|含まれ|掲載|送信|持ち去|記録され|書き出|載って|失われ|抜か|搭載|公開|見え|窃取|読み取|読め|開け|取られ|写って|入力|アクセス|転送|送られ|奪われ|対象).{0,16}(?:情報|項目|内容|データ|資料|もの|帳票|書類|事柄|事項|欄)|(?:送(?:り|っ)|渡し|届(?:い|け)|配っ|に(?:あ|残)っ|残して).{0,8}(?:情報|項目|データ)$|^誤って.{1,14}内容$|(?:情報|項目|データ)の(?:内容|種類|項目|範囲)|^紛失した(?:もの|物|書類|媒体)|^項目|^内容$|収め|書かれ|記入|^対象(?:の)?(?:情報|データ|項目)|^個人情報$|個人情報の(?:内容|項目)|何が(?:$|.{0,10}(?:おそれ|可能性|流出|漏)|渡)|見られたか|どのような情報|(?:what|which) (?:personal )?(?:data|information)|what (?:was|were|has been|may have been|might have been) (?:taken|copied|stolen|exposed|accessed|viewed|lost|seen|sent|involved)|(?:data|information) (?:was |were )?involved|types of (?:data|information)|^what (?:was|is|were) (?:in|on) (?:it|them|the )|^what (?:it|they|the [a-z ]{3,20}) (?:held|contained|showed|included)/i,
  ],
  [
    'target',
    /^どのくらい|(?:流出|漏え|閲覧|可能性)[^。]{0,16}(?:お客様|お客さま|方|会員様?|人数)$|対象(?!年齢)|いつの|どの(?:お客|方)|どなた|該当|範囲|件数|人数|被害規模|影響を受け|whose|how many|who (?:is|was|may)|affected/i,
  ],
  [
    'response',
    /^(?!.*(?:報告|調査)[^。、]{0,4}(?:で|から|により)[^。、]{0,6}(?:わか|分か|判明|明らか)).*(?:対応|行政|届出|届け(?:等|出)|報告|ご連絡|お客様へ|補償|お詫び|reports?$|response)/i,
  ],
  ['results', /業績|決算|役員の処分|処分|financial/i],
  ['details', /詳しい|詳細|技術的|質問|Q&A|faq/i],
  [
    'overview',
    /概要|はじめに|状況|事象|事案|何が起き|調査(?:の)?結果|報告[^。、]{0,6}(?:わか|分か|判明|明らか)|overview|what happened|summary|background/i,
  ],
];

compileAll(
  'notice',
  topicRules.map(([, rule]) => rule),
);

export function topicOf(heading: string): Topic | undefined {
  for (const [topic, rule] of topicRules) if (rule.test(heading)) return topic;
  return undefined;
}
