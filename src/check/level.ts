// How loudly one incident speaks on one page: its level by record and clock, its state by what the user did with it.
import { countsFrom, lastMaterialRevision } from '../incident/revision.ts';
import { dataHeldAt, isHighRisk } from '../incident/risk.ts';
import { saysNoLeak } from '../incident/says-no-leak.ts';
import type { Incident } from '../incident/types.ts';
import type { ScopeMatch } from '../match/match-incident.ts';
import { addMonths } from '../shared/days.ts';
import type { Choices, IncidentMark, Settings } from '../shared/settings.ts';
import { wakeMark } from '../shared/snooze.ts';
import type { StoredIncident } from '../store/types.ts';
import type { Finding, Level, MarkState } from './report.ts';

/** Level and state of one incident on one page. `siteKeys` are the page's, from `siteKeysOf`; `nowMs` epoch ms. */
export function judgeIncident(
  { incident, feed }: StoredIncident,
  match: ScopeMatch,
  choices: Choices,
  page: { siteKeys: readonly string[]; today: string; nowMs: number },
): Finding {
  const from = countsFrom(incident);
  const mark = markOf(choices, incident.id);
  return {
    incident,
    feed,
    match,
    level: levelOf(incident, match, choices.settings, page.today),
    state: isSiteMuted(choices, page.siteKeys) ? 'muted-site' : markState(incident, mark, page.nowMs),
    ...(from && { countsFrom: from }),
    isUpdated: mark !== undefined && mark.revision < incident.revision && isCurrent(incident, mark),
  };
}

/** By the record and the clock alone. `today` is "2026-11-22". */
export function levelOf(
  incident: Incident,
  match: ScopeMatch,
  settings: Pick<Settings, 'alertMonths' | 'alertMonthsHighRisk'>,
  today: string,
): Level {
  if (saysNoLeak(incident)) return 'none';
  if (match.side === 'out') return 'cleared';
  if (match.entry.role === 'operator' || incident.unverified) return 'related';
  const from = countsFrom(incident);
  if (!from) return 'history';
  const highRisk = dataHeldAt(incident, match.entry).some(isHighRisk);
  // A user who shortens the longer window below the shorter one means both.
  const months = highRisk ? Math.max(settings.alertMonths, settings.alertMonthsHighRisk) : settings.alertMonths;
  return today <= addMonths(from, months) ? 'alert' : 'history';
}

/** What the user's mark on an incident leaves of it at `nowMs`; a material revision after the mark makes it new again. */
export function markState(incident: Incident, kept: IncidentMark | undefined, nowMs: number): MarkState {
  if (!kept || !isCurrent(incident, kept)) return 'new';
  const mark = wakeMark(kept, nowMs);
  if (mark.mutedAt !== undefined) return 'muted-incident';
  if (mark.handledAt !== undefined) return 'handled';
  if (mark.snooze) return 'snoozed';
  return mark.readAt !== undefined ? 'read' : 'new';
}

/** Whether the page's notice was shown for the record as it stands, and no snooze has ended since. */
export function wasNoticed(incident: Incident, mark: IncidentMark | undefined, nowMs: number): boolean {
  return mark !== undefined && isCurrent(incident, mark) && wakeMark(mark, nowMs).noticeAt !== undefined;
}

/** Whether a mark still speaks for the record as it stands: nothing material has changed since. */
export function isCurrent(incident: Incident, mark: IncidentMark): boolean {
  return mark.revision >= lastMaterialRevision(incident);
}

/** The user's mark on an incident, the newest where several were imported. */
export function markOf(choices: Choices, incidentId: string): IncidentMark | undefined {
  return choices.incidents.filter((mark) => mark.incidentId === incidentId).sort((a, b) => b.revision - a.revision)[0];
}

function isSiteMuted(choices: Choices, siteKeys: readonly string[]): boolean {
  return choices.sites.some((mark) => mark.mutedAt !== undefined && siteKeys.includes(mark.site));
}

const QUIET: ReadonlySet<MarkState> = new Set(['snoozed', 'handled', 'muted-incident', 'muted-site']);

/** Set aside by the user: listed in the popup, silent everywhere else. */
export function isQuiet(finding: Finding): boolean {
  return QUIET.has(finding.state);
}
