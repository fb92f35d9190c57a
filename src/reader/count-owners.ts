// Says which of a notice's numbers a kind of data belongs to: the one beside it, before it in its sentence, of its row, or heading its list.
import { isCellOfItsOwn, isWholeRow } from './count-cells.ts';
import { beneathOf, isItemOfItsOwn, isPartOf } from './count-relations.ts';
import type { NoticeDocument } from './document.ts';
import type { LeakedTerm } from './find-terms.ts';
import type { Line } from './lines.ts';
import type { GroupCount } from './read-counts.ts';
import { topicOf } from './topics.ts';

export interface Owner {
  count: GroupCount;
  /** The number is said of this kind of data alone. */
  isDirect: boolean;
  /** The number of a table's row, which counts what its other cells name. */
  isRow?: boolean;
}

/** Between a kind of data and its number: "生年月日 312名", "写し(6,071名分)", "口座情報は". */
const BESIDE =
  /^(?:の?(?:情報|番号|写し|画像|写真|記録|記載|登録|申告|データ|欄)|を含むもの|によるもの)*[\s:：|…]*(?:の?件数|の?人数)?(?:が|は|は、|については、?|につきましては、?|も)?[\s:：(（|]*(?:上記の|一部[(（]?|(?:ご?(?:登録|記入|提出|入力|申告|回答|設定|添付)(?:の|が|を)?(?:ある|あった|いただいた|された|した|済みの)(?:方|もの|お客様|会員)?[のはが、:：\s]?)|(?:対象者|該当者|全体)?の?うち|計|全|[A-Za-zァ-ヶ一-龥]{0,8}の件数にして)?[\s]*$/;
/** "電話番号を書き込まれた方が1,206名": the number counts those of whom this was kept. */
const DESCRIBED =
  /^(?:情報|番号|の写し|の画像)?(?:を|も|の|が|に)[^、。0-9]{1,24}(?:方|もの|の(?=[はが])|お客(?:様|さま)|会員|件数|人数|件|分)(?:様|さま)?(?:が|は|は、|について|:)?[\s:(（|]*(?:この|その)?(?:うち)?$/;
/** "メールアドレスについては、ご登録のない88名を除く1,044名分が": the topic of the sentence. */
const TOPIC = /^(?:について|につきまして|に関して)?は、[^。]{0,40}(?:除く|除いた|うち|ある)$/;
/** "学生証の画像をご提出いただいた96名": the same, told of the number itself. */
const OF_WHOM = /^(?:情報|番号|の写し|の画像)?(?:を|も|の|が|に|まで)[^、。0-9]{1,20}(?:た|る|いた|の)$/;
/** "住所まで載っていたのは88名" */
const EVEN = /^(?:情報|番号)?(?:まで|も)[^、。0-9]{2,16}(?:の|方|もの)(?:は|が)、?(?:このうち|うち)?$/;
/** What leaked, rather than what was kept: counts whom it befell. */
const BEFELL = /流出|漏え|閲覧|表示|見られ|取得|送信/;
const NOT_COUNTED = /(?:に|へ)(?:送|届|発送|配|渡)|から(?:の|お)?(?:申し出|連絡|返)|閲覧した|開いた|見た/;

export function ownerOf(
  doc: NoticeDocument,
  term: LeakedTerm,
  groups: readonly GroupCount[],
  terms: readonly LeakedTerm[],
): Owner | undefined {
  const line = term.sentence.line;
  const usable = groups.filter((g) => g.role === 'group' || g.role === 'subset');
  const here = usable.filter((g) => g.sentence.line === line);
  const same = here.filter((g) => g.sentence === term.sentence);
  const direct = directOwner(doc, term, same.length > 0 ? same : here, terms);
  if (direct) return { count: direct, isDirect: true };
  if (here.length === 1 && here[0] && isWholeRow(doc, line) && isCellOfItsOwn(doc, here[0], terms))
    return { count: here[0], isDirect: false, isRow: true };
  if (/いずれも|それぞれ|全員|共通/.test(term.sentence.text)) return undefined;
  if (same.length > 0) {
    const before = same.filter((g) => g.end <= term.start && !isClosed(doc, g, term) && !isWholeOf(doc, g)).pop();
    if (before && isOfNext(doc, before, term, same)) return undefined;
    return before && { count: before, isDirect: false };
  }
  const beneath = here.length === 0 ? beneathOf(doc, line, usable, terms) : undefined;
  if (beneath) return { count: beneath, isDirect: true };
  const headed = here.length === 0 ? headOf(doc, line, usable) : undefined;
  return headed && { count: headed, isDirect: false };
}

/** "住所のみが45,000人、住所と氏名が17,000人": what follows the first number has a number of its own. */
function isOfNext(doc: NoticeDocument, g: GroupCount, term: LeakedTerm, same: readonly GroupCount[]): boolean {
  const next = same.find((x) => x.start >= term.end);
  return (
    next !== undefined &&
    /^(?:様|さま)?分?、/.test(doc.text.slice(g.end, term.start)) &&
    /^(?:(?:と|及び|および|、)[^、。]{1,12})?(?:のみ|だけ)?(?:が|は)、?$|^[^、。0-9]{0,30}(?:の|方|もの)は、?$/.test(
      doc.text.slice(term.end, next.start),
    )
  );
}

/** "2,117 of the 18,406 people": the second is all there are. */
function isWholeOf(doc: NoticeDocument, g: GroupCount): boolean {
  return /[0-9] (?:people )?(?:out )?of (?:the |our |these |about ){0,2}$/.test(
    doc.text.slice(Math.max(0, g.start - 30), g.start),
  );
}

function directOwner(
  doc: NoticeDocument,
  term: LeakedTerm,
  here: readonly GroupCount[],
  terms: readonly LeakedTerm[],
): GroupCount | undefined {
  const next = here.find((g) => g.start >= term.end);
  if (!next || NOT_COUNTED.test(doc.text.slice(next.end, next.end + 8))) return undefined;
  const last = here.filter((g) => g.end <= term.start).pop();
  const from = Math.max(last?.end ?? 0, term.sentence.start);
  if (isOfThoseIn(doc, term, next)) return next;
  // "氏名と住所が5,000件": the number of both, and of neither alone.
  if (terms.some((x) => x.start >= from && x.end <= next.start && x.category !== term.category)) {
    const between = terms.some((x) => x.start >= term.end && x.end <= next.start && x.category !== term.category);
    const aside = doc.text.slice(from, term.start);
    // "レントゲン画像(うち1,040名分)": a part of those who have this one.
    const isPartHere =
      !between &&
      /^[^、。]{0,6}[(（](?:この|その)?うち、?$/.test(doc.text.slice(term.end, next.start)) &&
      /^(?:様|さま)?分?[)）]/.test(doc.text.slice(next.end, next.end + 6));
    if (isPartHere) return next;
    if (opensClause(doc, term, next, aside, terms)) return next;
    if (between || !/[:：|\t。(（]\s?$|[)）]、?$|うち、?$|も、$|^\s*$/.test(aside)) return undefined;
  }
  const gap = doc.text.slice(term.end, next.start);
  // "会員ID数:4,771件" counts accounts, no item.
  if (next.unit === 'accounts' && /^数/.test(gap)) return undefined;
  // "うちお誕生日を含むもの 第2報 9,800件 → 今回 13,046件": a row of its own with one number that still holds.
  if (
    /^(?:[・(（※]|\([a-z\d]\))*(?:このうち|そのうち|上記のうち|うち|内数)/.test(term.sentence.line.text) &&
    here.length === 1 &&
    here[0]?.role === 'subset'
  )
    return next;
  if (gap.length > 60 || (term.category === 'bank-account' && next.unit === 'accounts')) return undefined;
  if (
    BESIDE.test(gap) ||
    (next.role === 'subset' &&
      /^ (?:(?:copies|scans|images|details|numbers|records|pages|photos|reports) )?(?:(?:were|was|are|is) (?:also )?(?:included|held|recorded|stored) )?(?:of|for|from) (?:the |some |another |about )?$/.test(
        gap,
      ))
  )
    return next;
  // "・アレルギーなどの記入 2,054名": an item that ends in its one number.
  if (
    term.sentence.line.isItem &&
    here.length === 1 &&
    /^[^、。]{0,24}$/.test(gap) &&
    !/未|な[いし]|無|除|以外/.test(gap) &&
    /^(?:様|さま)?分?$/.test(doc.text.slice(next.end, term.sentence.line.end))
  )
    return next;
  if (EVEN.test(gap)) return next;
  if ((DESCRIBED.test(gap) || OF_WHOM.test(gap)) && !BEFELL.test(gap)) return next;
  const final = here.filter((g) => g.start >= term.end).pop();
  return final &&
    TOPIC.test(
      doc.text.slice(term.end, final.start).replace(/[0-9,]{1,12}[名人件](?:様|さま)?(?:分)?を除く$/, 'を除く'),
    )
    ? final
    : undefined;
}

/** "285名については口座番号、診断書を提出した38名については傷病名": a new clause, whose number counts those told of before it. */
function opensClause(
  doc: NoticeDocument,
  term: LeakedTerm,
  next: GroupCount,
  aside: string,
  terms: readonly LeakedTerm[],
): boolean {
  const comma = aside.lastIndexOf('、');
  if (comma < 0 || aside.length - comma > 24) return false;
  return (
    OF_WHOM.test(doc.text.slice(term.end, next.start)) &&
    /^(?:様|さま)?分?(?:の(?:方|お客様))?(?:について|につきまして|に関して)は/.test(doc.text.slice(next.end)) &&
    !terms.some((x) => x.start >= term.start - (aside.length - comma) && x.end <= next.start && x !== term)
  );
}

/** "マイナンバー(扶養の申告をされた318名)" */
function isOfThoseIn(doc: NoticeDocument, term: LeakedTerm, next: GroupCount): boolean {
  return (
    /^[(（](?!うち)[^()（）、。0-9]{1,24}(?:た|る|の)(?:(?:方|もの|お客様|会員)?(?:のみ|だけ|に限り|に限る)?[、:\s]?)$|^ \((?:only|if|for) [^()]{0,60}$/.test(
      doc.text.slice(term.end, next.start),
    ) && /^(?:様|さま)?分?(?:のみ|だけ|に限る)?[)）]/.test(doc.text.slice(next.end, next.end + 6))
  );
}

/** "N名(氏名、住所)、電話番号": what follows the closed bracket is no longer of these N. */
function isClosed(doc: NoticeDocument, g: GroupCount, term: LeakedTerm): boolean {
  const between = doc.text.slice(g.end, term.start);
  // "一部のお客様(412名)については": the bracket only holds the number.
  if (/^(?:様|さま)?分?[)）](?:について|につきまして|に関して|は|には|では|から)/.test(between)) return false;
  if (/^[^(（]*[)）]/.test(between)) return true;
  const opened = (between.match(/[(（]/g) ?? []).length;
  const closed = (between.match(/[)）]/g) ?? []).length;
  return opened > 0 && opened === closed && /^\s?[(（]/.test(between);
}

/** "(2) 職員及び退職者 118名" and, below it, what was kept of them: the line that heads the one with the data. */
function headOf(doc: NoticeDocument, line: Line, usable: readonly GroupCount[]): GroupCount | undefined {
  if (line.label && topicOf(line.label)) return undefined;
  const above = usable.filter((g) => g.start < line.start).pop();
  if (!above || above.sentence.line.heading !== line.heading) return undefined;
  const head = above.sentence.line;
  const between = doc.text.slice(head.end, line.start);
  if (between.length > 160 || /\n\s*\n\s*\n/.test(between) || (between.match(/\n/g) ?? []).length > 3) return undefined;
  if (line.group - head.group > 1 || head.isHeading) return undefined;
  if (head.mark !== '' && head.mark === line.mark) return undefined;
  if (usable.filter((g) => g.sentence.line === head).length > 1) return undefined;
  const tail = doc.text.slice(above.end, head.end);
  return /^(?:様|さま)?分?(?:の(?:方|お客様))?(?:[(（][^()（）]{0,40}[)）])?[:：]?\s*$/.test(tail) ? above : undefined;
}

/** "口座を開設された1万2千名の氏名、住所": all of those concerned are described by it, it is not counted. */
function describesAll(doc: NoticeDocument, term: LeakedTerm, g: GroupCount, terms: readonly LeakedTerm[]): boolean {
  const gap = doc.text.slice(term.end, g.start);
  return (
    !BESIDE.test(gap) &&
    (DESCRIBED.test(gap) || OF_WHOM.test(gap)) &&
    terms.some((x) => x.sentence === g.sentence && x.start >= g.end && x.category !== term.category)
  );
}

/** The number of exactly one kind of data, where the notice gives it. */
export function countOf(
  doc: NoticeDocument,
  mine: readonly LeakedTerm[],
  groups: readonly GroupCount[],
  whole: GroupCount | undefined,
  terms: readonly LeakedTerm[],
): GroupCount | undefined {
  const owned = mine.map((term) => ({ term, owner: ownerOf(doc, term, groups, terms) }));
  const direct = owned.flatMap((o) =>
    o.owner?.isDirect && !(o.owner.count.value === whole?.value && describesAll(doc, o.term, whole, terms))
      ? [o.owner.count]
      : [],
  );
  const first = direct[0];
  // A row or list that counts others of whom the same was kept: the number is not that of all of them.
  const isOfOthers = ({ owner }: (typeof owned)[number]) =>
    owner !== undefined &&
    owner.count.value !== first?.value &&
    (owner.isRow || (!owner.isDirect && owner.count.role === 'group' && owner.count.value !== whole?.value));
  if (first && owned.some(isOfOthers)) return undefined;
  if (first) return direct.every((g) => g.value === first.value) ? first : undefined;
  // An opening paragraph names data without saying whose; so does the description of a group: "会費を口座振替でお支払いの8,062名 金融機関名、口座番号".
  const isOwned = (o: (typeof owned)[number]) => owned.some((x) => x.owner && x.term.sentence === o.term.sentence);
  const told = owned.filter(
    (o) =>
      o.owner ||
      !(
        isOwned(o) ||
        // The head of the table names what its rows count.
        (/^[^0-9]*\t[^0-9]*\t[^0-9]*$/.test(o.term.sentence.line.text) && owned.some((x) => x.owner?.isRow)) ||
        /^(?:|overview|timeline)$/.test(o.term.sentence.line.topic ?? '')
      ),
  );
  const only = told[0]?.owner?.count;
  // A group of its own beside the largest is no part of it, and what it alone lost is not counted by item.
  if (
    !only ||
    (only.role !== 'subset' &&
      !isPartOf(only, whole, groups) &&
      !isItemOfItsOwn(doc, only, mine, terms) &&
      !told.every((o) => o.owner?.isRow)) ||
    !told.every((o) => o.owner?.count.value === only.value)
  )
    return undefined;
  return whole && only.value < whole.value ? only : undefined;
}
