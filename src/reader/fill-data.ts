// Puts kinds of data, their counts and the number of people into the draft.

import type { DataCategory, LeakedData, LocalizedText } from '../incident/types.ts';
import { chooseSubjects } from './choose-subjects.ts';
import { countOf } from './count-owners.ts';
import { qualifierOf } from './count-qualifier.ts';
import { type NoticeDocument, wordsAt } from './document.ts';
import type { Evidence } from './evidence.ts';
import type { DataReading, LeakedTerm } from './find-terms.ts';
import { isBareNumber } from './numbers.ts';
import type { GroupCount } from './read-counts.ts';
import type { Draft } from './types.ts';

type Say = (text: string) => LocalizedText;

export function fillData(
  doc: NoticeDocument,
  draft: Draft,
  evidence: Evidence,
  data: DataReading,
  groups: readonly GroupCount[],
  say: Say,
): void {
  const subjects = chooseSubjects(groups);
  const items = new Map<DataCategory, LeakedData>();
  const leaked = data.leaked.map((term) => (isOwnName(doc, term) ? { ...term, category: 'name' as const } : term));
  for (const term of leaked) {
    const { category } = term;
    const item = items.get(category) ?? { category };
    if (term.protection) item.protection ??= term.protection;
    items.set(category, item);
  }
  // An expiry date alone is a membership's as likely as a card's.
  if (
    data.leaked.every((t) => t.category !== 'payment-card' || /^有効期限|^expir/i.test(doc.text.slice(t.start, t.end)))
  )
    items.delete('payment-card');
  const order = [...items.keys()];
  for (const [category, item] of items) {
    const count = countFor(doc, category, data, groups, subjects?.from);
    if (count) {
      item.count = count.value;
      const field = `data.${order.indexOf(category)}`;
      evidence.add(`${field}.count`, count.start, count.end);
      for (const name of [`${field}.count`, field]) evidence.add(name, count.sentence.start, count.sentence.end);
    }
  }
  if (items.size > 0) {
    draft.data = [...items.values()];
    // Screens quote the first: what says how many or how it was kept stands before other words on the same data.
    const bySaying = leaked
      .filter((t) => items.has(t.category))
      .sort((a, b) => Number(!a.protection) - Number(!b.protection));
    for (const term of bySaying)
      evidence.add(`data.${order.indexOf(term.category)}`, term.sentence.start, term.sentence.end);
  }
  if (data.notLeaked.length > 0) {
    const list = data.notLeaked.slice(0, 20);
    draft.notLeaked = list.map((n) => say(n.text));
    for (const [i, n] of list.entries()) evidence.add(`notLeaked.${i}`, n.sentence.start, n.sentence.end);
  }
  if (subjects) {
    const { max, unit, from } = subjects;
    const qualifier = qualifierOf(doc, from);
    draft.subjects = { max, unit, ...(qualifier && { qualifier }), note: noteOf(doc, from, groups, say) };
    evidence.add('subjects', subjects.from.sentence.start, subjects.from.sentence.end);
    const rivals = groups.filter((g) => g.role === 'group' && g.value !== subjects.max && g.unit === subjects.unit);
    if (rivals.length > 0 && !subjects.from.isTotal)
      evidence.doubt('subjects', 'several-values', rivals[0]?.start, rivals[0]?.end);
  }
}

/** "311名のお子様": where the children are those concerned, their names are nobody's family. */
function isOwnName(doc: NoticeDocument, term: LeakedTerm): boolean {
  return (
    term.category === 'family' &&
    /^(?:お子(?:様|さま|さん)|子ども)の(?:氏名|お名前)$/.test(doc.text.slice(term.start, term.end)) &&
    /[0-9](?:名|人)(?:様|さま)?分?のお?子(?:様|さま|さん|ども)/.test(doc.text)
  );
}

/** The words of the notice around the number, then the other groups: never a sum. What is added to its words is said in both languages. */
function noteOf(doc: NoticeDocument, chosen: GroupCount, groups: readonly GroupCount[], say: Say): LocalizedText {
  const own = wordsAt(doc, chosen.start, chosen.end);
  const isQualifiedElsewhere =
    chosen.isUpperBound && !/最大|up to|as many/i.test(doc.text.slice(chosen.start, chosen.end));
  const others = groups
    .filter((g) => (g.role === 'group' || g.role === 'subset') && g.start !== chosen.start && g.value !== chosen.value)
    .slice(0, 8);
  if (others.length === 0 && !isQualifiedElsewhere) return say(own);
  const listed = (ofThese: string) =>
    others.map((g) => `${g.role === 'subset' ? ofThese : ''}${wordsAt(doc, g.start, g.end)}`);
  const kept = isBareNumber(own) && !isQualifiedElsewhere ? [] : [own];
  const also = others.length > 0;
  return {
    ja: [
      ...kept.map((words) => words + (isQualifiedElsewhere ? '（最大）' : '')),
      ...(also ? [`ほかに書かれた数：${listed('内数 ').join('、')}（足し合わせていません）`] : []),
    ].join('。'),
    en: [
      ...kept.map((words) => words + (isQualifiedElsewhere ? ' (upper bound)' : '')),
      ...(also ? [`other numbers given: ${listed('of these ').join(', ')} (not added up)`] : []),
    ].join('; '),
  };
}

/** A count belongs to one kind of data only where the notice ties them: beside the item, or as a part of the whole. */
function countFor(
  doc: NoticeDocument,
  category: DataCategory,
  data: DataReading,
  groups: readonly GroupCount[],
  whole: GroupCount | undefined,
): GroupCount | undefined {
  const terms = data.leaked.filter((t) => t.category === category);
  if (category === 'payment-card') {
    const cards = groups.filter((g) => g.unit === 'cards' && (g.role === 'group' || g.role === 'subset'));
    const total = cards.find((g) => g.isTotal) ?? cards[0];
    // Cards of several shops: none of these numbers is that of all cards.
    if (total && (total.isTotal || cards.every((g) => g.value === total.value || g.role === 'subset'))) return total;
    if (total) return undefined;
  }
  const found = countOf(doc, terms, groups, whole, data.leaked);
  if (found) return found;
  const labelled = groups.find(
    (g) =>
      g.role === 'group' &&
      g.unit === 'people' &&
      category === 'bank-account' &&
      g.value !== whole?.value &&
      /^[^\d]{0,10}口座[^\d]{0,14}$/.test(doc.text.slice(g.sentence.start, g.start)),
  );
  if (labelled && groups.filter((g) => g.sentence === labelled.sentence).length === 1) return labelled;
  // "このうち口座振替をご利用の契約は31,077件": those whose accounts these are.
  const debited = groups.filter(
    (g) =>
      g.role === 'subset' &&
      /口座(?:振替|引き?落とし)[^、。0-9]{1,24}$/.test(doc.text.slice(g.sentence.start, g.start)),
  );
  if (category === 'bank-account' && terms.length > 0 && debited.length === 1) return debited[0];
  // "Bank account number of 4,118 members": an item of its own with one kind of data and one number.
  for (const term of doc.lang === 'en' ? terms : []) {
    const alone = data.leaked.every((t) => t.sentence !== term.sentence || t.category === category);
    const here = groups.filter((g) => g.sentence === term.sentence && g.role !== 'former' && g.role !== 'other');
    if (alone && here.length === 1 && here[0] !== whole && (here[0]?.start ?? 0) > term.end) return here[0];
  }
  return undefined;
}
