// Reads which school, hospital, inn or shop of the body that speaks was concerned: named in the text, at the head, or as the page's own.
import type { NoticeDocument } from './document.ts';
import type { NameReading } from './read-parties.ts';
import { FORM, isGeneric } from './service-words.ts';

const HOUSES =
  '(?:病院|医院|クリニック|診療所|(?:医療|療育|支援|保健)センター|(?:小|中|高等|支援)学校|高校|学院|大学|幼稚園|保育園|こども園|保育所|美術館|博物館|資料館|図書館|公民館|体育館|会館|旅館|ホテル)';
const HOUSE_IN_TEXT = new RegExp(
  `(?:^|[、。 ]|する|の)([^\\s、。「『」』(（)）がはをにでの]{2,24}${HOUSES})(?=[(（]以下|にお[いき]|の(?:職員|教諭|教員|医師|看護|電子|元|患者|利用者|生徒|児童|園児|公開|(?:公式)?(?:ホームページ|ウェブサイト|サイト))|が[^。]{0,24}(?:公開|送|紛失|発行)|で(?:、|発生|勤)|に(?:勤|て))`,
);

/** A school, a hospital, a museum of the body that speaks: "県立…高等学校において". */
export function readHouseInText(doc: NoticeDocument, organization: string | undefined): NameReading | undefined {
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

const SHOP_NAME = new RegExp(
  `.(?:オンライン|オンラインストア|オンラインショップ|ショップ|ストア|倶楽部|クラブ|モール|${HOUSES})$`,
);

/** The page belongs to the shop: "…のお詫び|…オンライン". */
export function readShopInTitle(doc: NoticeDocument, organization: string | undefined): NameReading | undefined {
  const parts = doc.pageTitle?.split(/\s*[|｜]\s*|\s+[-–—]\s+/) ?? [];
  const name = parts[parts.length - 1]?.trim() ?? '';
  if (!organization || doc.lang === 'en' || name.length > 24 || isGeneric(name) || FORM.test(name)) return undefined;
  if (!SHOP_NAME.test(name)) return undefined;
  const at = doc.text.indexOf(name);
  return organization.includes(name) || at < 0 ? undefined : { name, start: at, end: at + name.length };
}

const HOUSE_LINE =
  /^(\S{2,22}(?:病院|医院|クリニック|診療所|園|学校|学院|大学|旅館|ホテル|美術館|博物館|薬局|会館))(?: ?(?:院長|園長|校長|館長|支配人).{0,10})?$/;

/** The body's name at the head, and beneath it the house it speaks for. */
export function readHouse(doc: NoticeDocument, organization: string | undefined): NameReading | undefined {
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

const SIGNER =
  /^([^\s、。:：]{2,14}(?: [^\s、。:：]{2,14})?) (?:館主|女将|店主|店長|総支配人|支配人|亭主|塾長|園長|院長|校長|館長|施設長)(?: .{2,12})?$/;

/** "湯宿 つきみ沢 館主 …" beneath the company that runs it. */
export function readHouseOfSigner(doc: NoticeDocument, organization: string | undefined): NameReading | undefined {
  const at = doc.lines.findIndex((l, i) => i < 16 && organization !== undefined && l.text.startsWith(organization));
  const line = at < 0 ? undefined : doc.lines[at + 1];
  const name = SIGNER.exec(line?.text ?? '')?.[1];
  if (!line || !name || FORM.test(name) || organization?.includes(name) || isGeneric(name)) return undefined;
  return { name, start: line.start, end: line.start + name.length };
}
