// What each of the user's acts does to a mark. Pure: the store writes the result, undo takes it back.
import { lastMaterialRevision } from '../incident/revision.ts';
import type { Incident } from '../incident/types.ts';
import type { IncidentMark } from '../shared/settings.ts';
import { wakeMark } from '../shared/snooze.ts';

export type Snooze = NonNullable<IncidentMark['snooze']>;

export type IncidentAct =
  | { kind: 'read' }
  | { kind: 'noticed' }
  | { kind: 'snooze'; snooze: Snooze }
  | { kind: 'handle' }
  | { kind: 'mute' }
  | { kind: 'tick'; actionId: string; isDone: boolean }
  /** Takes back snooze, handled and mute; what was read stays read. */
  | { kind: 'undo' };

/** Epoch ms at which a snooze of so many days ends. */
export function snoozeForDays(days: number, nowMs: number): Snooze {
  return { untilMs: nowMs + days * 86_400_000 };
}

/**
 * The mark after one act on the record as it stands. An older mark is carried over while nothing material has changed since;
 * after a material revision only the ticked actions stay: a card that was stopped is still stopped.
 */
export function applyAct(
  mark: IncidentMark | undefined,
  incident: Pick<Incident, 'id' | 'revision' | 'changes'>,
  act: IncidentAct,
  nowMs: number,
): IncidentMark {
  const next = carryOver(mark && wakeMark(mark, nowMs), incident);
  switch (act.kind) {
    case 'read':
      return { ...next, readAt: next.readAt ?? nowMs };
    case 'noticed':
      return { ...next, noticeAt: next.noticeAt ?? nowMs };
    case 'snooze':
      return { ...withoutQuiet(next), snooze: act.snooze };
    case 'handle':
      return { ...withoutQuiet(next), handledAt: nowMs };
    case 'mute':
      return { ...withoutQuiet(next), mutedAt: nowMs };
    case 'undo':
      return withoutQuiet(next);
    case 'tick': {
      const others = (next.done ?? []).filter((id) => id !== act.actionId);
      const { done: _, ...rest } = next;
      const done = act.isDone ? [...others, act.actionId] : others;
      return done.length > 0 ? { ...rest, done } : rest;
    }
  }
}

function carryOver(
  mark: IncidentMark | undefined,
  incident: Pick<Incident, 'id' | 'revision' | 'changes'>,
): IncidentMark {
  if (!mark) return { incidentId: incident.id, revision: incident.revision };
  // A mirror may lag behind: what was seen in a later revision stays seen.
  const revision = Math.max(mark.revision, incident.revision);
  if (mark.revision >= lastMaterialRevision(incident)) return { ...mark, revision };
  return { incidentId: mark.incidentId, revision, ...(mark.done && { done: mark.done }) };
}

function withoutQuiet({ snooze: _s, handledAt: _h, mutedAt: _m, ...rest }: IncidentMark): IncidentMark {
  return rest;
}
