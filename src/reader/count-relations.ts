// Says how a number stands to those around it: a part of them, more of some, or what an earlier report said.
import type { NoticeDocument } from './document.ts';
import { findAll } from './find-all.ts';
import type { LeakedTerm } from './find-terms.ts';
import type { Line, Sentence } from './lines.ts';
import type { GroupCount } from './read-counts.ts';

/** "第1報 41,500件 → 第2報 41,500件 → 今回 52,877件": each number belongs to the report named last before it. */
export function isOfFormerReport(t: string, from: number): boolean {
  const before = t.slice(0, from).slice(-40);
  const mark = [
    ...findAll(
      /第[一二三四五1-5]報|前回|訂正前|修正前|変更前|中間報告|速報|当初|前報|[0-9]日の?(?:公表|発表)|今回|訂正後|修正後|変更後|現在|確定/g,
      before,
    ),
  ].pop();
  return (
    mark !== undefined &&
    /^(?:第|前|訂正前|修正前|変更前|中間|速報|当初|[0-9]日)/.test(mark[0]) &&
    before.slice(mark.index + mark[0].length).length <= 8
  );
}

/** "71名のお客さまは、ご住所も": a part of those named before, of whom more was kept. */
export function isAddition(t: string, from: number, to: number): boolean {
  return (
    /^(?:様|さま)?分?[)）]?(?:の(?:方々?|お客様|お客さま|会員様?|皆様|皆さま|お子様|お子さま|[^、。はがをにも0-9]{1,10}))?(?:について(?:は|も)?|につきまして(?:は|も)?|に関して(?:は|も)?|では|には|は)[^。]{0,50}(?:も(?:含|記|表|あ|ござ|登|流|漏|対|入|同|閲|見|読|保|$)|加え|あわせて)/.test(
      t.slice(to),
    ) ||
    /^(?:様|さま)?分?[^。、]{0,12}(?:上記|前記|左記|右記)[^。、]{0,10}(?:に加え|のほか|と併せ|とあわせ)/.test(
      t.slice(to),
    ) ||
    /(?:のほか|に加え|加えて|さらに)、(?:[^。]{0,40}[0-9][^。]{0,30})?$/.test(t.slice(Math.max(0, from - 90), from)) ||
    /^ (?:[a-z]+ ){0,3}also (?:contained|included|had|held|showed)/.test(t.slice(to, to + 60)) ||
    /\b(?:were|was|are|is) (?:also )?(?:included|held|recorded|stored) for (?:some |about )?$/.test(t.slice(0, from)) ||
    /\bincluding [^.;]{3,60} (?:for|of|from) (?:some |about )?$/i.test(t.slice(Math.max(0, from - 90), from)) ||
    (/\b[Ff]or (?:the |some |another |a further )?$/.test(t.slice(Math.max(0, from - 14), from)) &&
      /of (?:them|these|those)|also|as well|in addition|too\b|held|included|^,|^ (?:who|whose) [^.;]{3,70}, (?:also |a |an |the |their |copies )/.test(
        t.slice(to),
      ))
  );
}

/** "誤)26,400名 正)19,755名": the number before the mark for the right one is the former. */
export function isCorrected(t: string, from: number): boolean {
  const before = t.slice(0, from);
  return /誤[)）:：」]/.test(before.slice(-60)) && !/正[)）:：」]/.test(before.slice(-60));
}

export function isSubsetRow(s: Sentence, from: number): boolean {
  const before = s.text.slice(0, from);
  return (
    /(?:^|[\s、。(（・])(?:うち|このうち|そのうち|上記のうち|のうち|内訳)/.test(before.slice(-46)) ||
    /^[・\s(（a-z)）]*.{0,6}のうち/.test(s.text) ||
    /のうち[^。]{0,30}$/.test(before)
  );
}

/** "・店舗様の管理者690アカウントのログインIDおよびパスワード": an item that names those counted and what of theirs. */
export function isItemOfItsOwn(
  doc: NoticeDocument,
  g: GroupCount,
  mine: readonly LeakedTerm[],
  terms: readonly LeakedTerm[],
): boolean {
  const { line } = g.sentence;
  if (!/^[・○●◆■*-]/.test(line.text) || line.topic !== 'data' || line.text.includes('\t')) return false;
  const here = terms.filter((x) => x.sentence.line === line);
  const first = here[0];
  return (
    first !== undefined &&
    new Set(here.map((x) => x.category)).size <= 2 &&
    mine.every((x) => x.sentence.line === line) &&
    /^(?:様|さま)?分?の[^、。0-9]{0,12}$/.test(doc.text.slice(g.end, first.start))
  );
}

/** Groups written one after the other that make up the whole are its parts. */
export function isPartOf(g: GroupCount, whole: GroupCount | undefined, groups: readonly GroupCount[]): boolean {
  const row = groups.filter((x) => x.role === 'group' && x !== whole && x.unit === g.unit);
  for (let from = 0; whole !== undefined && from < Math.min(row.length, 40); from++) {
    let sum = 0;
    for (let to = from; to < row.length && sum < whole.value; to++) {
      sum += row[to]?.value ?? 0;
      if (sum === whole.value && row.slice(from, to + 1).includes(g)) return to > from;
    }
  }
  return false;
}

/** "・メールアドレス" and, in the line below, "(領収書をメールで受け取る22,715名のみ)". */
export function beneathOf(
  doc: NoticeDocument,
  line: Line,
  usable: readonly GroupCount[],
  terms: readonly LeakedTerm[],
): GroupCount | undefined {
  const g = usable.find((x) => x.start >= line.end);
  if (
    !g ||
    g.start - line.end > 60 ||
    new Set(terms.filter((x) => x.sentence.line === line).map((x) => x.category)).size > 1
  )
    return undefined;
  return /^\n\s*[(（][^()（）\n]{0,40}$/.test(doc.text.slice(line.end, g.start)) &&
    /^(?:様|さま)?分?(?:の?(?:み|方)|だけ|に限る)?[)）]/.test(doc.text.slice(g.end, g.end + 8))
    ? g
    : undefined;
}
