// Puts what happened when, and what was done about it, into the draft.
import type { LocalizedText } from '../incident/types.ts';
import type { NoticeDocument } from './document.ts';
import type { Evidence } from './evidence.ts';
import { readMeasures } from './read-measures.ts';
import { readAuthorities, readInvestigators } from './read-parties.ts';
import type { Periods } from './read-periods.ts';
import { readNotified, readReasonForTiming, readRemedies } from './read-response.ts';
import { readEarlierStatements } from './read-statements.ts';
import { readTimeline } from './read-timeline.ts';
import { shorten } from './shorten.ts';
import type { Draft } from './types.ts';

type Say = (text: string) => LocalizedText;

export function fillTimeline(
  doc: NoticeDocument,
  draft: Draft,
  evidence: Evidence,
  say: Say,
  { affected, occurred }: Periods,
): void {
  const earlier = readEarlierStatements(doc);
  const told = new Set(earlier.map((e) => e.start));
  const skipped = new Set(affected && affected.start !== occurred?.start ? [affected.start] : []);
  const events = readTimeline(doc, told, skipped);
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
    timeline.push({ on, kind, text: say(shorten(text, 400) || (doc.lang === 'ja' ? '公表' : 'Published')) });
    places.push({ start, end });
  };
  for (const e of events) push(e.on, e.kind, e.text, e.start, e.end);
  for (const [i, n] of (draft.notices ?? []).entries()) {
    if (!n.publishedOn) continue;
    const own = n.publishedOn === doc.noticeDay?.on;
    const place = own ? doc.noticeDay : earlier[i];
    push(n.publishedOn, 'published', (own ? doc.title : n.title) ?? '', place?.start ?? 0, place?.end ?? 0);
  }
  const at = timeline
    .map((entry, i) => ({ entry, place: places[i] as { start: number; end: number } }))
    .sort((a, b) => (a.entry.on < b.entry.on ? -1 : a.entry.on > b.entry.on ? 1 : 0));
  if (at.length > 0) {
    draft.timeline = at.map((x) => x.entry);
    for (const [i, x] of at.entries()) {
      if (x.place.end > 0) evidence.add(`timeline.${i}`, x.place.start, x.place.end);
      if (doc.noticeDay && x.entry.on > doc.noticeDay.on)
        evidence.doubt(`timeline.${i}`, 'planned', x.place.start, x.place.end);
    }
  }
  const response: NonNullable<Draft['response']> = {};
  const notified = readNotified(doc, events);
  if (notified.length > 0) {
    response.notified = notified.map((n) => ({ channel: n.channel, ...(n.on ? { on: n.on } : {}) }));
    for (const [i, n] of notified.entries()) evidence.add(`response.notified.${i}`, n.start, n.end);
  }
  const authorities = readAuthorities(doc, events);
  if (authorities.length > 0) {
    response.reportedTo = authorities.map((a) => ({ ...say(a.name), ...(a.on ? { on: a.on } : {}) }));
    for (const [i, a] of authorities.entries()) evidence.addSentence(`response.reportedTo.${i}`, a.start, a.end);
  }
  const investigators = readInvestigators(doc);
  if (investigators.length > 0) {
    response.investigators = investigators.map((a) => say(a.name));
    for (const [i, a] of investigators.entries()) evidence.addSentence(`response.investigators.${i}`, a.start, a.end);
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
