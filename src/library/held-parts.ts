// What a company may tell beyond the breach itself. Few records hold all of it; those that do are the ones to learn from.
import type { Incident } from '../incident/types.ts';

export type HeldPartName = 'timeline' | 'measures' | 'told' | 'remedies' | 'regulator' | 'desk' | 'why-then';

export const heldParts: readonly { name: HeldPartName; isIn: (incident: Incident) => boolean }[] = [
  { name: 'measures', isIn: ({ response }) => hasAny(response?.measures) },
  { name: 'told', isIn: ({ response }) => hasAny(response?.notified) },
  { name: 'remedies', isIn: ({ response }) => hasAny(response?.remedies) },
  { name: 'why-then', isIn: ({ response }) => response?.whyThen !== undefined },
  { name: 'regulator', isIn: ({ response }) => hasAny(response?.reportedTo) },
  { name: 'desk', isIn: ({ contacts }) => hasAny(contacts) },
  // One dated event is the publication itself.
  { name: 'timeline', isIn: ({ timeline }) => (timeline?.length ?? 0) > 1 },
];

const hasAny = (list: readonly unknown[] | undefined) => (list?.length ?? 0) > 0;
