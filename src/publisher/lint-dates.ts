// Dates of a record against the clock and against each other.
import type { Incident } from '../incident/types.ts';
import { doubt, fault, type Lint } from './lint.ts';

/** Ends that an organization may announce ahead of time. */
const MAY_LIE_AHEAD = /^(?:contacts\.\d+\.until|scope\.in\.\d+\.until|service\.closedOn)$/;

export function lintDates(incident: Incident, today: string): Lint[] {
  const found: Lint[] = [];
  for (const [field, day] of daysOf(incident, '')) {
    if (day > today && !MAY_LIE_AHEAD.test(field)) found.push(fault(field, `lies in the future (${day})`));
  }
  const { publishedOn, occurred, notices = [], changes = [], timeline = [], contacts = [] } = incident;
  if (publishedOn) {
    if (occurred?.from && occurred.from > publishedOn) {
      found.push(fault('occurred.from', `is after publication (${publishedOn})`));
    }
    notices.forEach((notice, i) => {
      if (notice.publishedOn && notice.publishedOn < publishedOn) {
        found.push(fault(`notices.${i}.publishedOn`, `is before publishedOn (${publishedOn}), the first statement`));
      }
    });
    timeline.forEach((entry, i) => {
      if (entry.kind === 'detected' && entry.on > publishedOn) {
        found.push(doubt(`timeline.${i}.on`, `is a detection after publication (${publishedOn})`));
      }
      if (entry.kind === 'published' && entry.on < publishedOn) {
        found.push(fault(`timeline.${i}.on`, `is a publication before publishedOn (${publishedOn})`));
      }
    });
    contacts.forEach((contact, i) => {
      if (contact.until && contact.until < publishedOn) {
        found.push(fault(`contacts.${i}.until`, `is before publication (${publishedOn})`));
      }
    });
  }
  found.push(...unsorted(notices, 'notices', (notice) => notice.publishedOn, 'publishedOn'));
  found.push(...unsorted(timeline, 'timeline', (entry) => entry.on, 'on'));
  found.push(...unsorted(changes, 'changes', (change) => change.on, 'on'));
  if (incident.revision > 1 && !changes.some((change) => change.revision === incident.revision)) {
    found.push(fault('changes', `says nothing of revision ${incident.revision}`));
  }
  if (!incident.sources.some((source) => source.retrievedOn)) {
    found.push(fault('sources', 'gives no retrievedOn: say in one of its entries on which day you last saw that page'));
  }
  return found;
}

function* daysOf(value: unknown, path: string): Generator<[string, string]> {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) yield [path, value];
  else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) yield* daysOf(child, path === '' ? key : `${path}.${key}`);
  }
}

/** Lists run from the oldest entry to the newest; entries without a date say nothing. */
function unsorted<T>(list: readonly T[], name: string, dayOf: (item: T) => string | undefined, key: string): Lint[] {
  let last = '';
  return list.flatMap((item, i) => {
    const day = dayOf(item);
    if (day === undefined) return [];
    const isEarlier = day < last;
    if (!isEarlier) last = day;
    return isEarlier ? [fault(`${name}.${i}.${key}`, `is before an earlier entry's (${last}); oldest first`)] : [];
  });
}
