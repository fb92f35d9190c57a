// Puts what the readers found into one draft record and notes the evidence of each field.

import type { LocalizedText } from '../incident/types.ts';
import { chooseSubjects } from './choose-subjects.ts';
import { prepareRules } from './compile-early.ts';
import type { NoticeDocument } from './document.ts';
import type { Evidence } from './evidence.ts';
import { fillData } from './fill-data.ts';
import { fillTimeline } from './fill-timeline.ts';
import { readCause } from './read-cause.ts';
import { readGroups } from './read-counts.ts';
import { readData } from './read-data.ts';
import { readDesks } from './read-desks.ts';
import { readDisclosure } from './read-disclosure.ts';
import { readHarm } from './read-harm.ts';
import { readOrganization } from './read-organization.ts';
import { readContractor } from './read-parties.ts';
import { type Periods, readPeriods } from './read-periods.ts';
import { readScope } from './read-scope.ts';
import { readService } from './read-service.ts';
import { readEarlierStatements, stageOf } from './read-statements.ts';
import { readClosing, readStorefronts } from './read-storefronts.ts';
import { isGeneric } from './service-words.ts';
import { isBareKind } from './split-names.ts';
import type { Draft } from './types.ts';

export function fillDraft(doc: NoticeDocument, evidence: Evidence): Draft {
  const draft: Draft = { basis: 'company-notice' };
  const say = (text: string): LocalizedText => (doc.lang === 'ja' ? { ja: text } : { en: text });
  prepareRules('draft', doc.text);
  const data = readData(doc);
  const groups = readGroups(doc, data.leaked);

  const organization = readOrganization(doc);
  if (organization) {
    draft.organization = { name: say(organization.name) };
    if (organization.end > 0) evidence.add('organization', organization.start, organization.end);
    else addNamed(doc, evidence, 'organization', organization.name);
  }
  const scope = readScope(doc);
  scope.out = keepOthers(scope.out, organization?.name);
  const service = readService(doc, organization?.name);
  const shops = scope.in.filter((s) => s.role !== 'storefront');
  const only = shops.length === 1 ? shops[0]?.name : undefined;
  const named =
    service?.name ??
    (only &&
    (doc.lang === 'ja' || /[A-Z]/.test(only)) &&
    !isGeneric(only) &&
    !/^(?:ホームページ|ウェブサイト|公式サイト|サイト)$/.test(only)
      ? only
      : undefined);
  if (service) {
    draft.service = { name: say(service.name) };
    evidence.add('service', service.start, service.end);
  } else if (named) {
    draft.service = { name: say(named) };
    evidence.addSentence('service', scope.in[0]?.start ?? 0, scope.in[0]?.end ?? 0);
  }

  const closing = readClosing(doc);
  if (closing && draft.service) {
    draft.service.closedOn = closing.on;
    evidence.addSentence('service.closedOn', closing.start, closing.end);
  }

  fillStatements(doc, draft, evidence);
  const disclosure = readDisclosure(doc, data.leaked.length > 0 || chooseSubjects(groups) !== undefined);
  // What was said to have leaked and was taken back is no fact of the record.
  if (disclosure?.disclosure === 'withdrawn') fillData(doc, draft, evidence, { ...data, leaked: [] }, [], say);
  else fillData(doc, draft, evidence, data, groups, say);
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
  const periods = readPeriods(doc, cause?.cause);
  fillPeriods(periods, draft, evidence);
  for (const shop of readStorefronts(doc)) scope.in.push({ role: 'storefront', ...shop });
  fillScope(draft, evidence, scope, say);
  fillTimeline(doc, draft, evidence, say, periods);

  // The chronology names the day where no sentence of its own does.
  const intruded = draft.timeline?.find((e) => e.kind === 'intrusion');
  if (!draft.occurred && intruded && draft.cause !== 'web-skimming') {
    draft.occurred = { from: intruded.on };
    const place = evidence.fields[`timeline.${draft.timeline?.indexOf(intruded)}`]?.[0];
    if (place) evidence.fields.occurred = [place];
  }

  const harm = readHarm(doc);
  if (harm && !harm.harm) evidence.doubt('secondaryHarm', 'decided-by-wording', harm.start, harm.end);
  if (harm?.harm) {
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

type Scope = ReturnType<typeof readScope>;
type Say = (text: string) => LocalizedText;

/** A name known from the page's title: where the text has it too, or else a doubt. */
function addNamed(doc: NoticeDocument, evidence: Evidence, field: string, name: string): void {
  const at = doc.text.indexOf(name);
  if (at >= 0) evidence.add(field, at, at + name.length);
  else evidence.doubt(field, 'not-on-page');
}

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
  const source = doc.url ? undefined : sourceAddress(doc);
  notices.push({
    ...(doc.url || source ? { url: doc.url ?? source } : {}),
    ...(doc.title ? { title: doc.title.slice(0, 500) } : {}),
    ...(doc.noticeDay ? { publishedOn: doc.noticeDay.on } : {}),
    ...(stage ? { stage } : {}),
    official: true,
  });
  if (doc.noticeDay?.start !== undefined && doc.noticeDay.end !== undefined)
    evidence.add(`notices.${notices.length - 1}`, doc.noticeDay.start, doc.noticeDay.end);
  draft.notices = notices;
}

/** Whoever speaks is never told of as untouched: what is a piece of its own name names nobody else. */
function keepOthers(out: Scope['out'], own: string | undefined): Scope['out'] {
  return out.flatMap((s) => {
    if (!s.name || !(isBareKind(s.name) || own?.includes(s.name))) return [s];
    return s.site ? [{ ...s, name: undefined }] : [];
  });
}

/** A reproduction names where the notice stood. */
function sourceAddress(doc: NoticeDocument): string | undefined {
  const found = /(?:情報ソース|出典|原文|掲載元|source)[:：]?\s{0,3}(https?:\/\/[^\s"'<>()（）。、]{4,300})/i.exec(
    doc.text,
  )?.[1];
  return found && URL.canParse(found) ? found : undefined;
}

function fillPeriods(periods: Periods, draft: Draft, evidence: Evidence): void {
  if (periods.affected) {
    const { from, to, basis, sentence } = periods.affected;
    draft.affectedPeriod = { ...(from ? { from } : {}), ...(to ? { to } : {}), basis };
    evidence.add('affectedPeriod', sentence.start, sentence.end);
    const { second } = periods;
    if (second) evidence.doubt('affectedPeriod', 'several-values', second.start, second.end);
  }
  if (periods.occurred) {
    const { from, to, sentence } = periods.occurred;
    draft.occurred = { ...(from ? { from } : {}), ...(to ? { to } : {}) };
    evidence.add('occurred', sentence.start, sentence.end);
  }
}

function fillScope(draft: Draft, evidence: Evidence, scope: Scope, say: Say): void {
  const inside = scope.in.slice(0, 30);
  const outside = scope.out.slice(0, 30);
  if (inside.length > 0) {
    draft.scope = {
      in: inside.map((s) => ({
        ...(s.site ? { site: s.site, hostBasis: 'source' as const } : {}),
        role: s.role ?? 'service',
        ...(s.dataExcluded && s.dataExcluded.length > 0 ? { dataExcluded: s.dataExcluded } : {}),
        ...(s.name ? { name: say(s.name.slice(0, 120)) } : {}),
      })),
    };
    for (const [i, s] of inside.entries()) evidence.addSentence(`scope.in.${i}`, s.start, s.end);
  }
  if (outside.length > 0) {
    draft.scope = {
      ...draft.scope,
      out: outside.map((s) => ({
        ...(s.site ? { site: s.site, hostBasis: 'source' as const } : {}),
        ...(s.name ? { name: say(s.name.slice(0, 120)) } : {}),
      })),
    };
    for (const [i, s] of outside.entries()) evidence.addSentence(`scope.out.${i}`, s.start, s.end);
  }
}
