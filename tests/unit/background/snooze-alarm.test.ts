// The alarm that ends a snooze: set for the nearest end, set again after it, and no other alarm's business.
import { expect, it } from 'vitest';
import { createSnoozeAlarm } from '../../../src/background/snooze-alarm.ts';
import type { IncidentMark } from '../../../src/shared/settings.ts';
import { makeChoices } from '../check/make.ts';

const snoozed = (incidentId: string, untilMs: number): IncidentMark => ({
  incidentId,
  revision: 1,
  snooze: { untilMs },
});

it('rings at the nearest end, then at the next, then no more', async () => {
  let nowMs = 1_000;
  let looks = 0;
  let whenMs: number | undefined;
  const untilUpdated: IncidentMark = { incidentId: 'c', revision: 1, snooze: { until: 'updated' } };
  const incidents = [snoozed('a', 5_000), snoozed('b', 3_000), snoozed('past', 500), untilUpdated];
  const alarm = createSnoozeAlarm({
    alarms: {
      get: async () => undefined,
      create: async (_name, { when }) => {
        whenMs = when;
      },
      clear: async () => {
        whenMs = undefined;
        return true;
      },
    },
    choices: { load: async () => makeChoices({ incidents }) },
    nowMs: () => nowMs,
    onOver: async () => {
      looks += 1;
    },
  });
  await alarm.plan();
  expect(whenMs).toBe(3_000);
  await alarm.onAlarm({ name: 'sync' });
  expect(looks).toBe(0);
  nowMs = 3_000;
  await alarm.onAlarm({ name: 'snooze' });
  expect([looks, whenMs]).toEqual([1, 5_000]);
  nowMs = 5_000;
  await alarm.onAlarm({ name: 'snooze' });
  expect([looks, whenMs]).toEqual([2, undefined]);
});

it('leaves the alarm set where the choices cannot be read', async () => {
  const changed: string[] = [];
  const alarm = createSnoozeAlarm({
    alarms: {
      get: async () => undefined,
      create: async () => void changed.push('create'),
      clear: async () => {
        changed.push('clear');
        return true;
      },
    },
    choices: { load: async () => ({ ...makeChoices(), unreadable: 'locked' }) },
    nowMs: () => 1_000,
    onOver: async () => undefined,
  });
  await alarm.plan();
  expect(changed).toEqual([]);
});

it.each([
  ['past its end', 3_000, ['look', 'clear']],
  ['not yet due', 4_000, ['create']],
])('looks again at a start that finds the alarm still set only where it is due: %s', async (_, endMs, expected) => {
  const done: string[] = [];
  const alarm = createSnoozeAlarm({
    alarms: {
      get: async () => ({ scheduledTime: endMs }),
      create: async () => void done.push('create'),
      clear: async () => done.push('clear') > 0,
    },
    choices: { load: async () => makeChoices({ incidents: [snoozed('a', endMs)] }) },
    nowMs: () => 3_500,
    onOver: async () => void done.push('look'),
  });
  await alarm.plan();
  expect(done).toEqual(expected);
});
