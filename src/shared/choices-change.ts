// Changes of several choices at once (import, forgetting what was seen, removing a record), and taking one back without losing what came after it. Pure.
import type { ChoicesFile } from './choices-file.ts';
import type { Choices, IncidentMark } from './settings.ts';
import { wakeMark } from './snooze.ts';

/** The choices after adding a file: nothing of one's own is lost; where both speak of the same, the file counts. */
export function addToChoices(own: Choices, file: ChoicesFile): Choices {
  const incidents = new Map(own.incidents.map((mark) => [mark.incidentId, mark]));
  for (const mark of file.incidents) incidents.set(mark.incidentId, mark);
  const sites = new Map(own.sites.map((mark) => [mark.site, mark]));
  for (const mark of file.sites) sites.set(mark.site, { ...sites.get(mark.site), ...mark });
  const records = new Map(own.records?.map((record) => [record.id, record]));
  for (const record of file.records ?? []) records.set(record.id, record);
  return {
    settings: { ...own.settings, ...file.settings },
    incidents: [...incidents.values()],
    sites: [...sites.values()],
    ...(records.size > 0 && { records: [...records.values()] }),
  };
}

export const wasSeen = (mark: IncidentMark) => mark.readAt !== undefined || mark.noticeAt !== undefined;

/** Marks without what was only seen; what was chosen stays, as far as it still holds at `nowMs`. */
export function withoutSeen(choices: Choices, nowMs: number): Choices {
  const incidents = choices.incidents.flatMap((kept) => {
    const { readAt: _r, noticeAt: _n, ...mark } = wakeMark(kept, nowMs);
    return mark.snooze || mark.handledAt !== undefined || mark.mutedAt !== undefined || mark.done ? [mark] : [];
  });
  return { ...choices, incidents };
}

/** Without a record of the user's own, and what was chosen about it. */
export function withoutRecord({ records = [], ...choices }: Choices, id: string): Choices {
  const left = records.filter((record) => record.id !== id);
  return {
    ...choices,
    incidents: choices.incidents.filter((mark) => mark.incidentId !== id),
    ...(left.length > 0 && { records: left }),
  };
}

/** Takes the change from `before` to `after` back; what was chosen anew since then stays as it is now. */
export function takeBack(now: Choices, before: Choices, after: Choices): Choices {
  const settings = Object.fromEntries(
    takeBackEntries(Object.entries(now.settings), Object.entries(before.settings), Object.entries(after.settings)),
  );
  const list = <T>(of: (choices: Choices) => readonly T[], keyOf: (item: T) => string): T[] => {
    const entries = (choices: Choices) => of(choices).map((item): [string, T] => [keyOf(item), item]);
    return takeBackEntries(entries(now), entries(before), entries(after)).map(([, item]) => item);
  };
  const records = list(
    (choices) => choices.records ?? [],
    (record) => record.id,
  );
  return {
    settings: { ...now.settings, ...settings },
    incidents: list(
      (choices) => choices.incidents,
      (mark) => mark.incidentId,
    ),
    sites: list(
      (choices) => choices.sites,
      (mark) => mark.site,
    ),
    ...(records.length > 0 && { records }),
  };
}

type Entries<T> = readonly (readonly [string, T])[];

function takeBackEntries<T>(now: Entries<T>, before: Entries<T>, after: Entries<T>): [string, T][] {
  const [was, became] = [new Map(before), new Map(after)];
  const result = new Map(now);
  for (const key of new Set([...was.keys(), ...became.keys()])) {
    if (!isSame(result.get(key), became.get(key))) continue;
    const old = was.get(key);
    if (old === undefined) result.delete(key);
    else result.set(key, old);
  }
  return [...result];
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
