// Cuts "A、BおよびC(…)をご利用のお客様" into the names of groups, shops and services it lists.

import { compileEarly } from './compile-early.ts';
import { isDataName, isGroupName } from './data-names.ts';
import { findAll } from './find-all.ts';
import type { Sentence } from './lines.ts';

const STRONG = /、|,|及び|および|ならびに|並びに|\/|(?<=[」』])(?=[「『])|(?<=[」』])と(?=[「『一-龥ァ-ヶ])/;
/** Joins names, or the two halves of one ("電話や窓口で予約をされた方"). */
const WEAK = /と|・|や|又は|または|もしくは|あるいは/g;
const NOT_A_GROUP = compileEarly(
  'draft',
  /^(?:当社|弊社|当店|当院|本件|今回|お客様|皆様|それ|これ|この|その|現在|現時点|本日|第三者|外部|その他|引き続き|既に|お預かり|別|上記|下記|以下|次|左記|同|対象|影響|被害|情報|個人情報|当該|もとより|ほか|いずれ|一部|調査|なお|また|可能性|原因)(?!.{2,}(?:店|サイト|サービス|アプリ|システム|法人|会社|の方|お客様|会員|教室|施設|校|園|館|営業所|拠点|アカウント|端末)(?:様)?$)/,
);
const STATED = compileEarly(
  'draft',
  /流出|漏え|可能性|おらず|ません|形跡|事実|^[A-Z][.]|^\d(?!(?:\d{3}年|\d?月).*(?:方々?|お客様|お客さま|会員様?|利用者様?)$)|_{3}|のうち$|^[ぁ-ん]{1,3}$|(?:した|ます|です)。?$|^のうち|限り|限ら|対象(?:と|に)(?!し)|(?:で|に|を|が)$|当社$|弊社$|^(?:[^、]{0,4}の)?(?:サーバー?|システム|サービス|データベース|ネットワーク|ホームページ|サイト)$/,
);

export interface NamePart {
  name: string;
  /** Offset in the text that was cut. */
  at: number;
}

export function splitNames(text: string): NamePart[] {
  const listed =
    /(?:(?:以外|その他|ほか|他)の[^、。(（]{1,14}|グループ(?:各社|会社|企業)|(?:関連|関係|子)会社(?:各社)?)[(（]([^()（）]{4,120})[)）]/.exec(
      text,
    );
  if (listed?.[1]) {
    const start = listed.index + listed[0].indexOf(listed[1]);
    const end = start + listed[1].length;
    const rest = /^(?:と|や|、|及び|および|並びに)(?=.{3})/.exec(text.slice(end + 1))?.[0];
    const inside = cutParts(text.slice(start, end), start);
    // "ほかのステーション(南町、川端)": places, which name nothing by themselves.
    const arePlaces =
      /^(?:ほか|他)の/.test(listed[0]) && inside.every((p) => p.name.length <= 4 && !isGroupName(p.name));
    return [
      ...(arePlaces ? [{ name: listed[0], at: listed.index }] : inside),
      ...(rest ? cutParts(text.slice(end + 1 + rest.length), end + 1 + rest.length) : []),
    ];
  }
  return cutParts(text, 0);
}

/** "店頭のレジ、学生証の電子マネー、加入者ページ": most of it names no data, so that the rest does not either. */
export function isListOfGroups(s: Sentence): boolean {
  if (
    /情報|項目|データ|内容|欄/.test(s.line.heading ?? '') ||
    /(?:ます|ません|です|した|ない|おり)。?$|。./.test(s.text)
  )
    return false;
  const names = splitNames(s.text);
  return names.filter((n) => isDataName(n.name)).length * 2 < names.length;
}

function cutParts(text: string, offset: number): NamePart[] {
  const names: NamePart[] = [];
  let cursor = 0;
  let isClosed = false;
  let open = '';
  for (const piece of splitOutsideQuotes(text)) {
    // "定期購読をお申し込みで、かつ請求書払いの方": one description in two halves.
    if (/(?:[しみいりび]で|して|され|しており)$/.test(piece) && !/[」』]/.test(piece)) {
      open = open === '' ? piece : `${open}、${piece}`;
      continue;
    }
    const part = open !== '' && text.includes(`${open}、${piece}`) ? `${open}、${piece}` : piece;
    open = '';
    const index = text.indexOf(part, cursor);
    cursor = index + part.length;
    // "A店、B店など、外部のモールに出店している店舗": what follows names the kind of those before.
    if (isClosed || /のうち$/.test(part)) continue;
    isClosed = /(?:など|等)$/.test(part);
    for (const half of halves(part)) {
      const name = bare(half);
      if (name.length < 2 || name.length > 44 || NOT_A_GROUP.test(name) || STATED.test(name) || isBareKind(name))
        continue;
      const at = text.indexOf(name, index);
      if (at >= 0) names.push({ name, at: offset + at });
    }
  }
  return names;
}

const PLACE = /(?:店舗?|所|窓口|会場|地区|校|園|館|センター)$/;
const BY_WAY =
  /^[・※●:：]?\s?(?:お?電話|FAX|ファ(?:ック|クシミリ|クス)ス?|お?(?:はがき|ハガキ|葉書)|郵送|郵便|店頭|窓口|対面|現金|メール|インターネット|ウェブ|アプリ)$/i;
const ALSO_BY_WAY =
  /^(?:お?電話|FAX|ファ(?:ック|クシミリ|クス)ス?|お?(?:はがき|ハガキ|葉書)|郵送|郵便|店頭|窓口|対面|現金|メール|インターネット|ウェブ|アプリ)(?:で|による|から|にて)/i;
const IN_THAT_WAY = /^[^、。]{2,12}(?:で|による|から|にて)(?:の|ご|お|申|購|予|注)/;
const AT_PLACE = /^[^、]{2,16}(?:から|にて|[でに])[^、]{2,20}(?:方々?|お客(?:様|さま)|会員様?|皆(?:様|さま))。?$/;

/** Commas inside quotation marks and brackets join nothing. */
function splitOutsideQuotes(text: string): string[] {
  const masked = text.replace(
    /[「『(（][^「」『』()（）]{0,60}[」』)）]/g,
    (m) => `「${'　'.repeat(Math.max(0, m.length - 2))}」`,
  );
  const parts: string[] = [];
  let from = 0;
  for (const piece of masked.split(STRONG)) {
    const start = masked.indexOf(piece, from);
    const last = parts.at(-1);
    // "本店および駅前店の店頭でお買い上げのお客様": one group at two places.
    if (
      last !== undefined &&
      ((/^(?:及び|および)$/.test(text.slice(from, start)) &&
        // "お電話およびおはがきでのご注文": one thing by two ways.
        ((PLACE.test(last) && AT_PLACE.test(piece)) || (BY_WAY.test(last) && IN_THAT_WAY.test(piece)))) ||
        (BY_WAY.test(last) && ALSO_BY_WAY.test(piece)))
    )
      parts[parts.length - 1] = text.slice(from - last.length, start + piece.length);
    else parts.push(text.slice(start, start + piece.length));
    from = start + piece.length;
  }
  return parts;
}

function halves(part: string): string[] {
  for (const m of findAll(WEAK, part)) {
    const at = m.index ?? 0;
    const left = part.slice(0, at);
    if (/[「『(（][^」』)）]*$/.test(left)) continue;
    const isBeforeQuoted =
      m[0] === 'と' && /^[ァ-ヶー一-龥A-Za-z0-9の]{0,14}[「『][^」』]{2,30}[」』]$/.test(part.slice(at + 1));
    if (left.length >= 3 && (isGroupName(bare(left)) || isBeforeQuoted || /[」』]$/.test(left)))
      return [left, ...halves(part.slice(at + m[0].length))];
  }
  return [part];
}

/** The name without what only introduces it or says that its customers or data are meant. */
function bare(part: string): string {
  const quoted = /[「『]([^「」『』]{2,40})[」』]/.exec(part);
  if (quoted?.[1] && part.length - quoted[1].length <= 18) return quoted[1].trim();
  const whole = part
    .replace(/^[\s(（:：】〉》\]]+|。$/g, '')
    .replace(/^(?:または|又は|もしくは|あるいは|かつ)(?=.{3})/, '')
    .replace(/[(（]_+[)）].*$|[(（][^()（）]*[)）]?$/, '')
    .replace(/(?:など|等)$|の各(?:社|店舗?|校|施設)$/, '')
    .replace(/(?<![たる]約?)約?(?<![\d.])[\d.]+(?:名|人|件)(?:様|さま)?$/, '');
  const name = whole
    .replace(
      /(?:の|に関する)(?:お客様|お客さま|会員様?|ご?(?:予約|注文|契約)(?:者様?)?)?の?(?:個人)?(?:情報|書類|データ|記録|名簿|目録|帳票|台帳|分)$|など(?:の事業)?$|を通じた[^、]{0,6}$/,
      '',
    )
    .replace(/^(?:弊社|当社|当館|本会|当会|当店|当組合|本学|当法人)(?:が運営する|の|が)?/, '')
    .replace(/^(?:グループ|子|関連|関係|系列|姉妹)(?:会社|店|企業|サイト)(?:の|である)?(?=.{2})/, '')
    .trim();
  // "連盟の会員名簿": not the whole body.
  if (/(?:済み|以外|以前|以降|以後)$/.test(name)) return whole.replace(/の(?:個人)?(?:情報|データ)$/, '').trim();
  return isBareKind(name) ? whole.trim() : name;
}

const BARE_KIND =
  /^(?:[当本同弊貴各全]|その|この)?(?:の)?(?:連盟|協会|組合|会社|企業|法人|大学|病院|医院|学校|学園|学院|センター|財団|機構|学会|連合会?|委員会|協議会|団体|グループ|本部|支部|支店|事務局|[社会校院園市町村県区]|市役所|役所|役場|金庫|銀行|公社|公団|商店会|自治会|クラブ|教室|施設|部門|事業|会員|利用者|組合員|お客(?:様|さま)|職員|社員|(?:the |our )?(?:company|group|foundation|association|school|university|hospital|trust|society|council|organi[sz]ation|college|club|union|federation))$/i;

/** Names only what kind of body or people it is: of whom it holds, the name alone does not say. */
export function isBareKind(name: string): boolean {
  return BARE_KIND.test(name);
}
