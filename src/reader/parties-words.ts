// Authorities, investigators' trades and legal forms, as notices name them.
import { compileAll, compileEarly } from './compile-early.ts';

/** As notices write them. These rules find all names of a text; to only ask whether there is one, use search. */
export const regulators: readonly RegExp[] = [
  /個人情報保護(?:委員|(?:運営)?審[議査]|審査)会|地方整備局|国税局|(?:都|道|府|県)?公安委員会|(?<![一-龥])(?:県|市|都|府|道|町|国|区)(?=(?:と|・|及び|並びに|および|ならびに)[^、。]{2,16}(?:に|へ)[^、。]{0,8}(?:報告|届))|個情委|経済産業(?:省|局)|保健所|(?:地方)?厚生(?:支)?局|運輸局|農政局|通商産業省|デジタル庁|こども家庭庁|国税庁|公正取引委員会|証券取引等監視委員会|都道府県|(?:都|道|府|県|市)(?:教育|選挙管理)委員会|監督(?:当局|機関)|所管(?:官庁|省庁|部署|課)|関係(?:官庁|機関|当局)(?=に|へ|、)|経済産業省|総務省(?:[一-龥]{2,4}総合通信局)?|国土交通省|厚生労働省|金融庁|(?:関東|近畿|東海|九州|北陸|東北|中国|四国|北海道|福岡)?財務局|文部科学省|消費者庁|農林水産省|警察庁(?=へ報告)|観光庁|(?:都|県|市|府|町)の[一-龥ぁ-ん]{2,10}[課部局室]|(?:都|道|府|県|市)(?:庁)?(?!警|内|[一-龥]{0,6}(?:支[社店]|本社|営業))[一-龥]{2,8}(?:[課局室]|(?<!本)部)(?=に|へ|、)|(?:資源エネルギー|水産|林野|文化|スポーツ|中小企業|気象|海上保安|特許|原子力規制|出入国在留管理)庁|環境省|法務省|外務省|防衛省|内閣府|税務署|年金事務所|福祉事務所|財務(?:事務所|支局)|法務局|労働基準監督署|(?:東京|大阪)?労働局|(?:一般財団法人)?日本情報経済社会推進協会|JIPDEC|プライバシーマークの?(?:指定)?(?:審査|付与|推進)機関|(?:陸運|運輸)(?:支)?局|IPA|JPCERT(?:\/CC)?|認定個人情報保護団体|監督官庁|所轄官庁|主務官庁|関係省庁|(?:文京|[一-龥]{1,4})?教育委員会(?=(?:に|へ)(?:報告|届))|(?<![一-龥])[一-龥]{2,4}[都府県市区町村](?=(?:に|へ)(?:も)?[^、。]{0,6}(?:報告|届))|(?<![一-龥])(?:県|市|都|府|道|町|国)(?=(?:に|へ)[はも]?[^、。]{0,14}(?:報告|届|第[一1]報|速報|確報))|(?<=日に)(?:県|市|都|府|道|町|国)(?=、[0-9]{1,2}(?:月[0-9]{1,2})?日に)|Personal Information Protection Commission|Information Commissioner's Office|\bICO\b|(?:Office of the )?(?:[A-Z][a-z]+ )?(?:Information|Privacy) Commissioner|Data Protection (?:Commission(?:er)?|Authority)|(?:[A-Z][a-z]+ )?(?:Office of the )?[Aa]ttorneys? [Gg]eneral(?:'s Office)?|Department of Health and Human Services|Securities and Exchange Commission|\bPPC\b|Department of [A-Z][a-z]+|Federal Trade Commission|Charity Commission|Financial Conduct Authority|\bFCA\b|\bOAIC\b|\bASIC\b|\bAPRA\b|Ofcom|Ofsted|Care Quality Commission|(?:Pensions|Charity|Fundraising|Energy) Regulator|(?:[A-Z][a-z]+ )?Ombudsman|Department for [A-Z][a-z]+|Ministry of [A-Z][a-z]+|Financial Services Agency|Regulation Authority|Data Protection (?:Ombudsman|Office)|[Dd]ata [Pp]rotection (?:[Aa]uthorit(?:y|ies)|[Rr]egulator)|[Ss]upervisory [Aa]uthorit(?:y|ies)|(?:privacy|data|industry) (?:regulator|watchdog)s?|\b[Tt]he (?:regulator|authorit)(?:s|y|ies)?\b|state regulators/g,
];
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
