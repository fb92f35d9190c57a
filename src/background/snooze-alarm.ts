// Ends a snooze on time: tabs that stayed open look again, nobody has to load the page anew.
import { nextSnoozeEnd } from '../shared/snooze.ts';
import type { ChoicesStore } from '../store/choices-store.ts';

export interface SnoozeAlarmParts {
  alarms: {
    get(name: string): Promise<{ scheduledTime: number } | undefined>;
    create(name: string, at: { when: number }): Promise<void>;
    clear(name: string): Promise<boolean>;
  };
  choices: Pick<ChoicesStore, 'load'>;
  nowMs: () => number;
  /** A snooze has ended. */
  onOver: () => Promise<unknown>;
}

export interface SnoozeAlarm {
  /** After the user's choices changed, and at every start of the worker: Chrome may have lost its alarms. */
  plan(): Promise<void>;
  onAlarm(alarm: { name: string }): Promise<void>;
}

const ALARM = 'snooze';

export function createSnoozeAlarm({ alarms, choices, nowMs, onOver }: SnoozeAlarmParts): SnoozeAlarm {
  const plan = async () => {
    const { incidents, unreadable } = await choices.load();
    // Nothing is known of any snooze: what is set stays set.
    if (unreadable !== undefined) return;
    // A machine that slept past the end: setting the next alarm would take this one away unheard.
    const set = await alarms.get(ALARM);
    if (set && set.scheduledTime <= nowMs()) await onOver();
    const endMs = nextSnoozeEnd(incidents, nowMs());
    if (endMs === undefined) await alarms.clear(ALARM);
    else await alarms.create(ALARM, { when: endMs });
  };
  return {
    plan,
    async onAlarm({ name }) {
      if (name !== ALARM) return;
      await onOver();
      await plan();
    },
  };
}
