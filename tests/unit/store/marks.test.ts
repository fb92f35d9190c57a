// Every act on a mark does what it says and can be taken back.
import { describe, expect, it } from 'vitest';
import { markState, wasNoticed } from '../../../src/check/level.ts';
import { applyAct, type IncidentAct, snoozeForDays } from '../../../src/store/marks.ts';
import { makeIncident } from '../check/make.ts';

const first = makeIncident();
const second = (material: boolean) =>
  makeIncident({ revision: 2, changes: [{ revision: 2, on: '2026-07-01', material, text: { en: 'x' } }] });

describe('acts', () => {
  const quiet: [IncidentAct, string][] = [
    [{ kind: 'snooze', snooze: snoozeForDays(7, 1000) }, 'snoozed'],
    [{ kind: 'snooze', snooze: { until: 'updated' } }, 'snoozed'],
    [{ kind: 'handle' }, 'handled'],
    [{ kind: 'mute' }, 'muted-incident'],
  ];
  it.each(quiet)('%o sets aside, undo brings back as read', (act, state) => {
    const read = applyAct(undefined, first, { kind: 'read' }, 1000);
    const set = applyAct(read, first, act, 1000);
    expect(markState(first, set, 2000)).toBe(state);
    expect(applyAct(set, first, { kind: 'undo' }, 3000)).toEqual(read);
  });

  it('a later act replaces an earlier one', () => {
    const muted = applyAct(applyAct(undefined, first, { kind: 'mute' }, 1), first, { kind: 'handle' }, 2);
    expect(markState(first, muted, 3)).toBe('handled');
  });

  it('a week is seven days', () => {
    const snoozed = applyAct(undefined, first, { kind: 'snooze', snooze: snoozeForDays(7, 0) }, 0);
    expect(markState(first, snoozed, 7 * 86_400_000 - 1)).toBe('snoozed');
    expect(markState(first, snoozed, 7 * 86_400_000)).toBe('new');
  });

  it('whatever comes after the end of a snooze begins anew, so that it is told once', () => {
    const shown = applyAct(undefined, first, { kind: 'noticed' }, 0);
    const read = applyAct(shown, first, { kind: 'read' }, 0);
    const snoozed = applyAct(read, first, { kind: 'snooze', snooze: snoozeForDays(1, 0) }, 0);
    const woken = applyAct(snoozed, first, { kind: 'noticed' }, 90_000_000);
    expect(woken).toEqual({ incidentId: first.id, revision: 1, noticeAt: 90_000_000 });
    expect(markState(first, woken, 90_000_001)).toBe('new');
    expect(wasNoticed(first, woken, 90_000_001)).toBe(true);
  });

  it('ticks and unticks an action', () => {
    const ticked = applyAct(undefined, first, { kind: 'tick', actionId: 'call-issuer', isDone: true }, 1);
    expect(ticked.done).toEqual(['call-issuer']);
    expect(applyAct(ticked, first, { kind: 'tick', actionId: 'call-issuer', isDone: true }, 1).done).toEqual([
      'call-issuer',
    ]);
    expect(applyAct(ticked, first, { kind: 'tick', actionId: 'call-issuer', isDone: false }, 1)).toEqual({
      incidentId: first.id,
      revision: 1,
    });
  });
});

describe('over revisions', () => {
  const handled = applyAct(
    applyAct(undefined, first, { kind: 'tick', actionId: 'call-issuer', isDone: true }, 1),
    first,
    { kind: 'handle' },
    1,
  );

  it('a small one keeps the mark', () => {
    expect(applyAct(handled, second(false), { kind: 'read' }, 2)).toMatchObject({
      revision: 2,
      handledAt: 1,
      readAt: 2,
    });
  });

  it('after a material one only the ticked actions stay', () => {
    expect(applyAct(handled, second(true), { kind: 'read' }, 2)).toEqual({
      incidentId: first.id,
      revision: 2,
      readAt: 2,
      done: ['call-issuer'],
    });
  });

  it('an older copy of the record takes nothing back', () => {
    const later = applyAct(undefined, second(true), { kind: 'handle' }, 1);
    expect(applyAct(later, first, { kind: 'read' }, 2)).toMatchObject({ revision: 2, handledAt: 1 });
  });
});
