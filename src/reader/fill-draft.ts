// Puts what the readers found into one draft record and notes the evidence of each field.
import type { DataCategory, LeakedData, LocalizedText } from '../incident/types.ts';
import { type NoticeDocument, sentenceAt, wordsAt } from './document.ts';
import type { Evidence } from './evidence.ts';
import { readCause } from './read-cause.ts';
import { chooseSubjects, type GroupCount, readGroups } from './read-counts.ts';
import { type DataReading, type LeakedTerm, readData } from './read-data.ts';
import { readDesks } from './read-desks.ts';
import { readAuthorities, readContractor, readInvestigators, readOrganization, readService } from './read-parties.ts';
import { readPeriods } from './read-periods.ts';
import { readHarm, readMeasures, readNotified, readReasonForTiming, readRemedies } from './read-response.ts';
import { readScope } from './read-scope.ts';
import { readDisclosure, readEarlierStatements, stageOf } from './read-statements.ts';
import { readTimeline } from './read-timeline.ts';
import type { Draft } from './types.ts';

export function fillDraft(doc: NoticeDocument, evidence: Evidence): Draft {
  const draft: Draft = { basis: 'company-notice' };
  const say = (text: string): LocalizedText => (doc.lang === 'ja' ? { ja: text } : { en: text });
  const data = readData(doc);
  const groups = readGroups(doc, data.leaked);

  const organization = readOrganization(doc);
  if (organization) {
    draft.organization = { name: say(organization.name) };
    if (organization.end > 0) evidence.add('organization', organization.start, organization.end);
  }
  const scope = readScope(doc);
  const service = readService(doc, organization?.name);
  const only = scope.in.length === 1 ? scope.in[0]?.name : undefined;
  const named =
    service?.name ?? (only && !/^(?:ホームページ|ウェブサイト|公式サイト|サイト)$/.test(only) ? only : undefined);
  if (service) {
    draft.service = { name: say(service.name) };
    evidence.add('service', service.start, service.end);
  } else if (named) draft.service = { name: say(named) };

  fillStatements(doc, draft, evidence);
  fillData(doc, draft, evidence, data, groups, say);
  const disclosure = readDisclosure(doc, data.leaked.length > 0 || draft.subjects !== undefined);
  if (disclosure) {
    draft.disclosure = disclosure.disclosure;
    evidence.add('disclosure', disclosure.start, disclosure.end);
    if (!disclosure.isClear) evidence.doubt('disclosure', 'decided-by-wording', disclosure.start, disclosure.end);
  }
  const cause = readCause(doc);
  if (
    cause &&
    draft.disclosure !== undefined &&
    !(draft.disclosure === 'investigating' && cause.cause === 'unauthorized-access' && !/不正/.test(doc.text))
  ) {
    draft.cause = cause.cause;
    if (cause.end > 0) evidence.add('cause', cause.start, cause.end);
    if (!cause.isClear) evidence.doubt('cause', 'decided-by-wording', cause.start, cause.end);
  }
  const via = readContractor(doc);
  if (via && via.name !== organization?.name) {
    draft.via = say(via.name);
    evidence.add('via', via.start, via.end);
  }
  fillPeriods(doc, draft, evidence);
  fillScope(doc, draft, evidence, scope, say);
  fillTimeline(doc, draft, evidence, say);

  const harm = readHarm(doc);
  if (harm) {
    draft.secondaryHarm = harm.harm;
    evidence.add('secondaryHarm', harm.start, harm.end);
  }
  const desks = readDesks(doc);
  if (desks.length > 0) {
    draft.contacts = desks.map((d) => d.contact);
    for (const [i, d] of desks.entries()) evidence.add(`contacts.${i}`, d.start, d.end);
  }
  return draft;
}

type Say = (text: string) => LocalizedText;

function fillStatements(doc: NoticeDocument, draft: Draft, evidence: Evidence): void {
  const earlier = readEarlierStatements(doc);
  const first = earlier[0]?.publishedOn ?? doc.noticeDay?.on;
  if (first) draft.publishedOn = first;
  else evidence.doubt('publishedOn', 'no-publication-date');
  if (earlier[0]) evidence.add('publishedOn', earlier[0].start, earlier[0].end);
  else if (doc.noticeDay?.start !== undefined && doc.noticeDay.end !== undefined)
    evidence.add('publishedOn', doc.noticeDay.start, doc.noticeDay.end);
  const notices: NonNullable<Draft['notices']> = earlier.map((e) => ({
    ...(e.title ? { title: e.title } : {}),
    publishedOn: e.publishedOn,
    ...(e.stage ? { stage: e.stage } : {}),
    official: true,
  }));
  for (const [i, e] of earlier.entries()) evidence.add(`notices.${i}`, e.start, e.end);
  const stage = stageOf(doc.title ?? '') ?? (earlier.length > 0 ? 'update' : undefined);
  notices.push({
    ...(doc.url ? { url: doc.url } : {}),
    ...(doc.title ? { title: doc.title.slice(0, 500) } : {}),
    ...(doc.noticeDay ? { publishedOn: doc.noticeDay.on } : {}),
    ...(stage ? { stage } : {}),
    official: true,
  });
  if (doc.noticeDay?.start !== undefined && doc.noticeDay.end !== undefined)
    evidence.add(`notices.${notices.length - 1}`, doc.noticeDay.start, doc.noticeDay.end);
  draft.notices = notices;
}

function fillData(
  doc: NoticeDocument,
  draft: Draft,
  evidence: Evidence,
  data: DataReading,
  groups: readonly GroupCount[],
  say: Say,
): void {
  const subjects = chooseSubjects(groups);
  const items = new Map<DataCategory, LeakedData>();
  for (const term of data.leaked) {
    const item = items.get(term.category) ?? { category: term.category };
    if (term.protection) item.protection ??= term.protection;
    items.set(term.category, item);
  }
  const order = [...items.keys()];
  for (const [category, item] of items) {
    const count = countFor(doc, category, data, groups, subjects?.from);
    if (count) {
      item.count = count.value;
      evidence.add(`data.${order.indexOf(category)}.count`, count.start, count.end);
      evidence.add(`data.${order.indexOf(category)}.count`, count.sentence.start, count.sentence.end);
    }
  }
  if (items.size > 0) {
    draft.data = [...items.values()];
    for (const term of data.leaked)
      evidence.add(`data.${order.indexOf(term.category)}`, term.sentence.start, term.sentence.end);
  }
  if (data.notLeaked.length > 0) {
    const list = data.notLeaked.slice(0, 20);
    draft.notLeaked = list.map((n) => say(n.text));
    for (const [i, n] of list.entries()) evidence.add(`notLeaked.${i}`, n.sentence.start, n.sentence.end);
  }
  if (subjects) {
    draft.subjects = { max: subjects.max, unit: subjects.unit, note: say(noteOf(doc, subjects.from, groups)) };
    evidence.add('subjects', subjects.from.sentence.start, subjects.from.sentence.end);
    const rivals = groups.filter((g) => g.role === 'group' && g.value !== subjects.max && g.unit === subjects.unit);
    if (rivals.length > 0 && !subjects.from.isTotal)
      evidence.doubt('subjects', 'several-values', rivals[0]?.start, rivals[0]?.end);
  }
}

/** The words of the notice around the number, then the other groups: never a sum. */
function noteOf(doc: NoticeDocument, chosen: GroupCount, groups: readonly GroupCount[]): string {
  const own = wordsAt(doc, chosen.start, chosen.end);
  const others = groups
    .filter((g) => (g.role === 'group' || g.role === 'subset') && g.start !== chosen.start && g.value !== chosen.value)
    .slice(0, 8);
  if (others.length === 0) return own;
  const rest = others.map(
    (g) => `${g.role === 'subset' ? (doc.lang === 'ja' ? '内数 ' : 'of these ') : ''}${wordsAt(doc, g.start, g.end)}`,
  );
  return doc.lang === 'ja'
    ? `${own}（ほかに書かれた数：${rest.join('、')}。足し合わせていません）`
    : `${own} (other numbers given: ${rest.join(', ')}; not added up)`;
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
  for (const term of terms) {
    const after = doc.text.slice(term.end, term.end + 12);
    const beside = groups.find(
      (g) =>
        g.start >= term.end &&
        g.start - term.end <= 6 &&
        /^(?:[:：(（]|が|は|\s|、)?(?:の件数)?[(（:：\s]?$/.test(after.slice(0, g.start - term.end)) &&
        g.sentence === term.sentence &&
        g.role !== 'former' &&
        g.unit !== 'people',
    );
    if (beside && !isShared(doc, term.start, data)) return beside;
  }
  const labelled = groups.find(
    (g) =>
      g.role === 'group' &&
      g.unit === 'people' &&
      category === 'bank-account' &&
      /^[^\d]{0,10}口座[^\d]{0,14}$/.test(doc.text.slice(g.sentence.start, g.start)),
  );
  if (labelled && groups.filter((g) => g.sentence === labelled.sentence).length === 1) return labelled;
  if (category === 'payment-card') {
    const cards = groups.filter((g) => g.unit === 'cards' && g.role !== 'former').sort((a, b) => b.value - a.value)[0];
    if (cards) return cards;
  }
  const subsets = groups.filter((g) => g.role === 'subset' && g !== whole);
  const inSubset = terms.flatMap((t) => subsets.filter((g) => isPartOf(doc, g, t)).map((g) => ({ g, t })));
  const first = inSubset[0];
  if (!first) return undefined;
  const inWholeToo = terms.some(
    (t) =>
      !inSubset.some((x) => x.t === t) &&
      t.sentence.line.topic !== undefined &&
      t.start < first.t.start &&
      t.sentence.line.group === first.t.sentence.line.group,
  );
  if (inWholeToo) return undefined;
  return first.g;
}

/** The term stands in the part the number opens: same sentence or table row, and inside the same brackets. */
function isPartOf(doc: NoticeDocument, g: GroupCount, t: LeakedTerm): boolean {
  const isRow = g.sentence.line.text.includes('\t');
  if (g.sentence !== t.sentence && !(isRow && g.sentence.line === t.sentence.line)) return false;
  const before = doc.text.slice(g.sentence.line.start, g.start);
  const opened = Math.max(before.lastIndexOf('('), before.lastIndexOf('（'));
  const isInside = opened > Math.max(before.lastIndexOf(')'), before.lastIndexOf('）'));
  if (!isInside) return isRow || t.start > g.start;
  const closed = doc.text.slice(g.end, g.sentence.line.end).search(/[)）]/);
  const from = g.sentence.line.start + opened;
  return t.start > from && (closed < 0 || t.end <= g.end + closed);
}

/** "お名前とメールアドレス(482件)": a bracket behind a list counts all of it, so it is no count of one item unless that list is short. */
function isShared(doc: NoticeDocument, start: number, data: DataReading): boolean {
  const s = sentenceAt(doc, start);
  return data.leaked.filter((t) => t.sentence === s).length > 3 && !/[:：]/.test(doc.text.slice(start, start + 16));
}

function fillPeriods(doc: NoticeDocument, draft: Draft, evidence: Evidence): void {
  const periods = readPeriods(doc);
  if (periods.affected) {
    const { from, to, basis, sentence } = periods.affected;
    draft.affectedPeriod = { ...(from ? { from } : {}), ...(to ? { to } : {}), basis };
    evidence.add('affectedPeriod', sentence.start, sentence.end);
  }
  if (periods.occurred) {
    const { from, to, sentence } = periods.occurred;
    draft.occurred = { ...(from ? { from } : {}), ...(to ? { to } : {}) };
    evidence.add('occurred', sentence.start, sentence.end);
  }
}

function fillScope(
  doc: NoticeDocument,
  draft: Draft,
  evidence: Evidence,
  scope: ReturnType<typeof readScope>,
  say: Say,
): void {
  const inside = scope.in.slice(0, 30);
  const outside = scope.out.slice(0, 30);
  if (inside.length > 0) {
    draft.scope = {
      in: inside.map((s) => ({
        ...(s.site ? { site: s.site, hostBasis: 'source' as const } : {}),
        role: s.role ?? 'service',
        ...(s.name ? { name: say(s.name.slice(0, 120)) } : {}),
      })),
    };
    for (const [i, s] of inside.entries()) addSentence(doc, evidence, `scope.in.${i}`, s.start, s.end);
  }
  if (outside.length > 0) {
    draft.scope = {
      ...draft.scope,
      out: outside.map((s) => ({
        ...(s.site ? { site: s.site, hostBasis: 'source' as const } : {}),
        ...(s.name ? { name: say(s.name.slice(0, 120)) } : {}),
      })),
    };
    for (const [i, s] of outside.entries()) addSentence(doc, evidence, `scope.out.${i}`, s.start, s.end);
  }
}

function fillTimeline(doc: NoticeDocument, draft: Draft, evidence: Evidence, say: Say): void {
  const events = readTimeline(doc, new Set(readEarlierStatements(doc).map((e) => e.start)));
  const timeline: NonNullable<Draft['timeline']> = [];
  const places: { start: number; end: number }[] = [];
  const push = (
    on: string,
    kind: NonNullable<Draft['timeline']>[number]['kind'],
    text: string,
    start: number,
    end: number,
  ) => {
    if (timeline.some((e) => e.on === on && e.kind === kind)) return;
    timeline.push({ on, kind, text: say(text.slice(0, 400) || (doc.lang === 'ja' ? '公表' : 'Published')) });
    places.push({ start, end });
  };
  for (const e of events) push(e.on, e.kind, e.text, e.start, e.end);
  for (const n of draft.notices ?? []) {
    if (!n.publishedOn) continue;
    const own = n.publishedOn === doc.noticeDay?.on;
    push(
      n.publishedOn,
      'published',
      own ? (doc.title ?? '') : (n.title ?? ''),
      own ? (doc.noticeDay?.start ?? 0) : 0,
      own ? (doc.noticeDay?.end ?? 0) : 0,
    );
  }
  const at = timeline
    .map((entry, i) => ({ entry, place: places[i] as { start: number; end: number } }))
    .sort((a, b) => (a.entry.on < b.entry.on ? -1 : a.entry.on > b.entry.on ? 1 : 0));
  if (at.length > 0) {
    draft.timeline = at.map((x) => x.entry);
    for (const [i, x] of at.entries()) if (x.place.end > 0) evidence.add(`timeline.${i}`, x.place.start, x.place.end);
  }
  const response: NonNullable<Draft['response']> = {};
  const notified = readNotified(events);
  if (notified.length > 0) {
    response.notified = notified.map((n) => ({ channel: n.channel, ...(n.on ? { on: n.on } : {}) }));
    for (const [i, n] of notified.entries()) evidence.add(`response.notified.${i}`, n.start, n.end);
  }
  const authorities = readAuthorities(doc, events);
  if (authorities.length > 0) {
    response.reportedTo = authorities.map((a) => ({ ...say(a.name), ...(a.on ? { on: a.on } : {}) }));
    for (const [i, a] of authorities.entries()) addSentence(doc, evidence, `response.reportedTo.${i}`, a.start, a.end);
  }
  const investigators = readInvestigators(doc);
  if (investigators.length > 0) {
    response.investigators = investigators.map((a) => say(a.name));
    for (const [i, a] of investigators.entries())
      addSentence(doc, evidence, `response.investigators.${i}`, a.start, a.end);
  }
  const measures = readMeasures(doc);
  if (measures.length > 0) {
    response.measures = measures.map((m) => ({ kind: m.kind, text: say(m.text) }));
    for (const [i, m] of measures.entries()) evidence.add(`response.measures.${i}`, m.start, m.end);
  }
  const remedies = readRemedies(doc);
  if (remedies.length > 0) {
    response.remedies = remedies.map((m) => say(m.text));
    for (const [i, m] of remedies.entries()) evidence.add(`response.remedies.${i}`, m.start, m.end);
  }
  const reason = readReasonForTiming(doc);
  if (reason) {
    response.whyThen = say(reason.text);
    evidence.add('response.whyThen', reason.start, reason.end);
  }
  if (Object.keys(response).length > 0) draft.response = response;
}

function addSentence(doc: NoticeDocument, evidence: Evidence, field: string, start: number, end: number): void {
  const s = sentenceAt(doc, start);
  evidence.add(field, s?.start ?? start, s?.end ?? end);
}
