// Days between the steps of a response, as the record dates them.
import type { Incident, TimelineKind } from '../incident/types.ts';
import { daysBetween } from '../shared/days.ts';

/** The four steps by which responses are compared. Absent = not in this record. */
export interface ResponseSteps {
  intrusion?: string;
  detected?: string;
  published?: string;
  notified?: string;
}

export type Step = keyof ResponseSteps;
export const steps = ['intrusion', 'detected', 'published', 'notified'] as const satisfies readonly Step[];

/** First dated occurrence of each step: from the timeline, else from the field that holds the same fact. */
export function responseStepsOf(incident: Incident): ResponseSteps {
  const first = (kind: TimelineKind) => earliest(incident.timeline?.filter((t) => t.kind === kind).map((t) => t.on));
  const found: ResponseSteps = {};
  const put = (step: Step, on: string | undefined) => {
    if (on) found[step] = on;
  };
  put('intrusion', first('intrusion') ?? incident.occurred?.from);
  put('detected', first('detected'));
  put('published', incident.publishedOn ?? first('published'));
  put('notified', earliest(incident.response?.notified?.flatMap((n) => n.on ?? [])) ?? first('notified'));
  return found;
}

export interface Interval {
  from: Step;
  to: Step;
  /** Negative when the later step came first, as when people were told before the notice was published. */
  days: number;
}

export const intervalPairs = [
  ['intrusion', 'detected'],
  ['detected', 'published'],
  ['published', 'notified'],
] as const satisfies readonly (readonly [Step, Step])[];

/** Only intervals of which the record dates both ends. */
export function intervalsOf(incident: Incident): Interval[] {
  const on = responseStepsOf(incident);
  return intervalPairs.flatMap(([from, to]) => {
    const [start, end] = [on[from], on[to]];
    return start && end ? [{ from, to, days: daysBetween(start, end) }] : [];
  });
}

/** Upper bounds, in days, of the classes in which delays are drawn; the last class has none. */
export const delayBounds = [0, 3, 7, 14, 30, 60, 90, 180, 365] as const;

/** Days from detection to publication. Undefined when a date is missing, or publication came first. */
export function delayDaysOf(incident: Incident): number | undefined {
  const interval = intervalsOf(incident).find((i) => i.to === 'published');
  return interval && interval.days >= 0 ? interval.days : undefined;
}

/** Class of a delay in days: 0 = same day, 1 = up to 3 days … 9 = more than a year. */
export function delayClassOf(days: number): number {
  const index = delayBounds.findIndex((bound) => days <= bound);
  return index < 0 ? delayBounds.length : index;
}

function earliest(days: readonly string[] | undefined): string | undefined {
  return days?.reduce<string | undefined>((min, day) => (min === undefined || day < min ? day : min), undefined);
}
