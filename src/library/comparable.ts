// Of a fact, the part in which two incidents can agree. Dates, names, links and telephone numbers are each incident's own.
import type { Fact } from './facts.ts';

/** Undefined where the fact is wholly the incident's own, such as its summary: two of them are neither equal nor apart. */
export function comparablePartOf(fact: Fact): object | undefined {
  const { kind } = fact;
  switch (kind) {
    case 'text':
    case 'service':
    case 'step':
    case 'published':
      return undefined;
    case 'occurred':
      // Whether the time is known can be compared, the time cannot.
      return { kind };
    case 'affected-period':
      return { kind, basis: fact.period.basis };
    case 'notified':
      return { kind, channel: fact.notified.channel };
    case 'reported-to':
    case 'investigator':
      return { kind, ja: fact.party.ja, en: fact.party.en };
    case 'notice':
      return { kind, stage: fact.notice.stage, official: fact.notice.official };
    case 'contact': {
      const { name: _, ...ways } = fact.contact;
      return { kind, ways: Object.keys(ways).sort() };
    }
    case 'data':
      return { kind, category: fact.item.category, protection: fact.item.protection };
    case 'subjects': {
      const { note: _, ...number } = fact.subjects;
      return { kind, ...number };
    }
    default:
      return fact;
  }
}
