// A snooze of some days that is over: "tell me again" means that nothing before its end counts as seen.
import type { IncidentMark } from './settings.ts';

/** Whether the mark's snooze had an end, and it has come. `nowMs` epoch ms */
export function isSnoozeOver({ snooze }: IncidentMark, nowMs: number): boolean {
  return snooze !== undefined && 'untilMs' in snooze && snooze.untilMs <= nowMs;
}

/** The mark as it stands at `nowMs`: after its snooze neither read nor noticed, as on the first day. */
export function wakeMark(mark: IncidentMark, nowMs: number): IncidentMark {
  if (!isSnoozeOver(mark, nowMs)) return mark;
  const { snooze: _s, readAt: _r, noticeAt: _n, ...rest } = mark;
  return rest;
}

/** Epoch ms at which the next snooze ends; undefined where none will. */
export function nextSnoozeEnd(marks: readonly IncidentMark[], nowMs: number): number | undefined {
  const ends = marks.flatMap(({ snooze }) => (snooze && 'untilMs' in snooze ? [snooze.untilMs] : []));
  const ahead = ends.filter((endMs) => endMs > nowMs);
  return ahead.length > 0 ? Math.min(...ahead) : undefined;
}
