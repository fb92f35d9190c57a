// The one answer about an address that badge, in-page notice and popup all render.

import type { Incident } from '../incident/types.ts';
import type { ScopeMatch } from '../match/match-incident.ts';
import type { FeedInfo } from '../store/types.ts';

/** Highest first. */
export const levels = ['alert', 'history', 'related', 'cleared', 'none'] as const;
export type Level = (typeof levels)[number];

/** What the user's choices leave of it. */
export type MarkState = 'new' | 'read' | 'snoozed' | 'handled' | 'muted-incident' | 'muted-site';

export interface Finding {
  incident: Incident;
  feed: FeedInfo;
  match: ScopeMatch;
  /** By the record and the clock alone; the state beside it says how loudly to show it. */
  level: Level;
  state: MarkState;
  /** Day from which age counts: publication or last material update. Absent when unknown. */
  countsFrom?: string;
  /** Updated since the user last saw it, but not materially. */
  isUpdated: boolean;
}

export interface Badge {
  /** "3", "•" for related, "" for none. */
  text: string;
  tone: 'alert' | 'alert-read' | 'history' | 'history-read' | 'related' | 'none';
}

export interface PageReport {
  level: Level;
  badge: Badge;
  /** Most urgent first; empty when nothing is known. */
  findings: Finding[];
  /** Incident to announce in the page now, if any (settings, marks and first-session restraint already applied). */
  announce?: Finding;
  /** Whether a notice that already stands in the page still says something new: an unread alert, and notices are wanted. */
  mayStay?: true;
}
