// Authorities, investigators' trades and legal forms, as notices name them.
import { anyOf } from './any-of.ts';
import { compileAll, compileEarly } from './compile-early.ts';
import lists from './words/parties-words.json' with { type: 'json' };

/** As notices write them. These rules find all names of a text; to only ask whether there is one, use search. */
export const regulators: readonly RegExp[] = [anyOf(lists.regulators, 'g')];
compileAll('draft', regulators);
export const police = compileEarly(
  'draft',
  /(?:警視庁(?:の?サイバー(?:犯罪)?対策課)?|(?:[一-龥]{1,4})?(?:府|県|道)警(?:察)?(?:本部)?(?:の?サイバー(?:犯罪)?対策課)?|(?:所轄|管轄|最寄り)?の?(?:[一-龥]{2,5})?警察(?:署|当局)?(?!庁)|(?:the )?police|(?:federal |local |state )?law enforcement|Action Fraud|交番|駐在所|(?:所轄|管轄|最寄り)の?署|\bFBI\b|サイバー(?:犯罪)?対策課)/gi,
);
/** Papers that only the police take, and what only the police are asked for. */
export const policePapers = /遺失(?:届|物)|盗難届|紛失届|被害届|刑事告訴|告訴(?:状|し|を|$)|告発(?:状|し|を|$)/;
export const reporting = compileEarly(
  'draft',
  /告訴|告発|連絡(?:を(?!受|いただ|頂|もら)|し|$)|届出|報告|一報を入れ|速報|確報|届け?出|提出|申告|相談|通報|届け|被害届|遺失届|盗難届|届を出|情報提供|共有|report|filed|lodged|inform|told|notif|consulted|contacted|call(?:ed|ing) the police|made to|^.{0,60}: ?/i,
);

const NAME =
  "(?!による|によ[りっ]|にお[いけ]|に対|にて|から|より|まで)(?:[ァ-ヶー・A-Za-z0-9一-龥&'＆]|[ぁ-ん](?=[ぁ-ん]*[ァ-ヶ一-龥])(?<![ァ-ヶー一-龥A-Za-z](?:の|が|は|を|に|へ|と|で|も|よ|か)(?![ぁ-ん]{2})))";
export const legalForms =
  '株式会社|有限会社|合同会社|合資会社|合名会社|相互会社|(?:一般|公益)(?:社団|財団)法人|学校法人|医療法人(?:社団|財団)?|社会福祉法人|社会医療法人|宗教法人|(?:認定)?(?:特定非営利活動法人|NPO法人)|独立行政法人|地方独立行政法人|国立(?:大学|研究開発)法人|公立大学法人|生活協同組合|協同組合|農業協同組合|信用金庫|税理士法人|弁護士法人|社会保険労務士法人|行政書士法人|司法書士法人|監査法人|農事組合法人';
/** A company's name in running text: the form before or after the name. */
export const companyName = new RegExp(
  `(?:${legalForms})[ ]?(?:${NAME}){2,24}|[ァ-ヶー・A-Za-z0-9一-龥&＆]{2,20}(?:株式会社|有限会社|合同会社|信用金庫|生活協同組合)(?!(?!提供|運営|様|内の|等|側|製)[ァ-ヶ一-龥])`,
  'g',
);
export const companyNameEnglish =
  /\b(?:[A-Z][A-Za-z0-9'&-]*,? )(?:(?:[A-Z&][A-Za-z0-9'&-]*|Co\.|of|and),? ){0,5}(?:Inc|LLC|Ltd|Limited|Corp|Corporation|K\.K|GmbH|PLC|plc|Co\., Ltd|Group|Holdings|Company|University|Hospital|Foundation|Trust|Council|Federation|Association|Society|Union|College|Institute)\b\.?/g;
