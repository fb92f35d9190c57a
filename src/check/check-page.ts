// The heart: one address, what is stored and what the user chose -> the report that badge, notice and popup all render.
import { matchIncident } from '../match/match-incident.ts';
import { siteKeysOf } from '../match/site-keys.ts';
import { dayOf } from '../shared/days.ts';
import type { Choices, Settings } from '../shared/settings.ts';
import { isSnoozeOver } from '../shared/snooze.ts';
import type { IncidentStore, StoredIncident } from '../store/types.ts';
import { isQuiet, judgeIncident, markOf, wasNoticed } from './level.ts';
import { type Badge, type Finding, levels, type PageReport } from './report.ts';

/** What the worker knows about the visit beyond its address. */
export interface SessionFacts {
  /** The browser session in which Owabi was installed: at most one notice in all of it. */
  isFirstSession: boolean;
  noticesShown: number;
  isPrivateWindow: boolean;
}

/**
 * Never throws for an address that cannot be a site: its report is empty. Choices and session may still be on their
 * way: in a worker that has just started the records are looked up meanwhile.
 * @param nowMs epoch ms
 */
export async function checkPage(
  address: string,
  store: Pick<IncidentStore, 'findBySites'>,
  choices: Choices | Promise<Choices>,
  nowMs: number,
  session: SessionFacts | Promise<SessionFacts>,
): Promise<PageReport> {
  const keys = siteKeysOf(address);
  const stored = keys.length > 0 ? store.findBySites(keys) : [];
  const [found, chosen, facts] = await Promise.all([stored, choices, session]);
  return reportOn(keys, found, chosen, nowMs, facts);
}

/** The pure half of `checkPage`. `siteKeys` from `siteKeysOf`, `stored` what the store has for them. */
export function reportOn(
  siteKeys: readonly string[],
  stored: readonly StoredIncident[],
  choices: Choices,
  nowMs: number,
  session: SessionFacts,
): PageReport {
  const page = { siteKeys, today: dayOf(nowMs), nowMs };
  const findings = stored
    // A withdrawn record is gone at once from everything that is about a page; the library keeps it with its reason.
    .filter(({ incident }) => incident.disclosure !== 'withdrawn')
    .flatMap((item) => {
      const match = matchIncident(item.incident, siteKeys, page.today);
      return match ? [judgeIncident(item, match, choices, page)] : [];
    })
    .sort(byUrgency);
  const level = levels.find((name) => findings.some((finding) => finding.level === name)) ?? 'none';
  const isOff = session.isPrivateWindow && choices.settings.usePrivateWindows === 'off';
  if (isOff) return { level, badge: { text: '', tone: 'none' }, findings };
  const worthy = findings.filter((finding) => isWorthNotice(finding, choices));
  const announce = worthy.find((finding) => mayAnnounce(finding, choices, nowMs, session));
  return {
    level,
    badge: badgeOf(findings, choices.settings),
    findings,
    ...(announce && { announce }),
    ...(worthy.length > 0 && { mayStay: true }),
  };
}

function byUrgency(a: Finding, b: Finding): number {
  return (
    Number(isQuiet(a)) - Number(isQuiet(b)) ||
    levels.indexOf(a.level) - levels.indexOf(b.level) ||
    Number(a.state !== 'new') - Number(b.state !== 'new') ||
    (b.countsFrom ?? '').localeCompare(a.countsFrom ?? '') ||
    a.incident.id.localeCompare(b.incident.id)
  );
}

/** The highest level that still speaks gives the tone, alerts and history are counted, `related` is a dot. */
export function badgeOf(findings: readonly Finding[], settings: Settings): Badge {
  const loud = findings.filter((finding) => !isQuiet(finding));
  const alerts = loud.filter((finding) => finding.level === 'alert');
  const history = settings.showHistoryBadge ? loud.filter((finding) => finding.level === 'history') : [];
  const text = String(alerts.length + history.length);
  if (alerts.length > 0) return { text, tone: alerts.some(isNew) ? 'alert' : 'alert-read' };
  if (history.length > 0) return { text, tone: history.some(isNew) ? 'history' : 'history-read' };
  const isRelated = settings.showRelatedBadge && loud.some((finding) => finding.level === 'related');
  return isRelated ? { text: '•', tone: 'related' } : { text: '', tone: 'none' };
}

const isNew = (finding: Finding) => finding.state === 'new';

function isWorthNotice(finding: Finding, { settings }: Choices): boolean {
  // Whoever looks over the shoulder must not read the name of a clinic or a dating site in the page.
  return finding.level === 'alert' && isNew(finding) && !finding.incident.sensitive && settings.showNotices;
}

function mayAnnounce({ incident }: Finding, choices: Choices, nowMs: number, session: SessionFacts): boolean {
  const mark = markOf(choices, incident.id);
  // Whoever asked to be told again is told, in the first session too.
  const isPromised = mark !== undefined && isSnoozeOver(mark, nowMs);
  if (session.isFirstSession && session.noticesShown > 0 && !isPromised) return false;
  return !wasNoticed(incident, mark, nowMs);
}
