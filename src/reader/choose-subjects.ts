// Chooses the number of people or records a notice is about from all its numbers.
import type { CountMention } from './find-counts.ts';
import type { GroupCount } from './read-counts.ts';

const OF_PERSONS = /^分?(?:の|[(（])(?:お客(?:様|さま)の?)?(?:氏名|お名前|個人情報|個人データ|顧客情報|お客様情報)/;

/** A number in brackets behind another one. */
function isAside(g: GroupCount): number {
  return g.role === 'other' &&
    /[名人件][(（][^()（）]{0,40}$/.test(g.sentence.text.slice(0, g.start - g.sentence.start))
    ? 1
    : 0;
}

/** Letters, mails and papers carry data; they are those concerned where nothing else is counted. */
function isCarrier(g: GroupCount): boolean {
  return /[通冊部枚]分?$/.test(g.sentence.text.slice(g.start - g.sentence.start, g.end - g.sentence.start));
}

export interface SubjectsReading {
  max: number;
  unit: CountMention['unit'];
  from: GroupCount;
  groups: GroupCount[];
}

/** The stated total, or else the largest group; people before records, records before cards. */
export function chooseSubjects(groups: readonly GroupCount[]): SubjectsReading | undefined {
  const usable = groups.filter((g) => g.role === 'group');
  const parts = groups.filter((g) => g.role === 'subset');
  const largest = Math.max(0, ...parts.map((g) => g.value));
  // A part has a whole: a larger number that merely lacks the words is it.
  const wholes = groups.filter((g) => g.role === 'other' && g.score >= 1 && g.value > largest);
  const recipients = groups.filter((g) => g.role === 'recipient');
  const pool = [usable, wholes, parts, recipients].find((list) => list.length > 0) ?? [];
  if (pool.length === 0) return undefined;
  const people = pool.filter((g) => g.unit === 'people');
  const others = pool.filter((g) => g.unit !== 'people' && g.unit !== 'cards');
  // "延べ最大212,600件の氏名、住所": records of persons far beyond the few who are counted as people.
  const vast = others.find(
    (g) =>
      people.length > 0 &&
      g.value >= 5 * Math.max(1, ...people.map((p) => p.value)) &&
      OF_PERSONS.test(g.sentence.text.slice(g.end - g.sentence.start)),
  );
  if (vast) return { max: vast.value, unit: vast.unit, from: vast, groups: [...groups] };
  // "メール2,206通が…。対象となるご注文は1,988件です": what was sent is no number of what it told.
  const told = others.filter((g) => !isCarrier(g));
  const kept = others.filter((g) => !isCarrier(g) || told.every((x) => x.score < g.score));
  const best = (list: readonly GroupCount[]) =>
    [...list].sort((a, b) => isAside(a) - isAside(b) || b.value - a.value || b.score - a.score)[0];
  const choice = best(people.length > 0 ? people : others.length > 0 ? kept : pool);
  return choice && { max: choice.value, unit: unitOf(choice, groups), from: choice, groups: [...groups] };
}

/** "3,084件のアカウント", later "3,084件のうち": the same number, whose unit is said once. */
function unitOf(choice: GroupCount, groups: readonly GroupCount[]): CountMention['unit'] {
  if (choice.unit !== 'records') return choice.unit;
  const told = groups.find(
    (g) => g.value === choice.value && g.role !== 'former' && /^(?:accounts|orders|people)$/.test(g.unit),
  );
  return told?.unit ?? choice.unit;
}
