// What the user can set, with its defaults. Kept in IndexedDB, never in storage.local, which page processes can read.
import type { Incident } from '../incident/types.ts';

export interface Settings {
  language: 'auto' | 'ja' | 'en';
  /** Months after publication (or the last material update) in which a site is an alert. */
  alertMonths: number;
  /** The same where card, bank account, national id, health or plain passwords leaked. */
  alertMonthsHighRisk: number;
  showNotices: boolean;
  showHistoryBadge: boolean;
  showRelatedBadge: boolean;
  /** Remember in private windows what was read: never by default. */
  usePrivateWindows: 'warn' | 'off';
  useHibp: boolean;
  /** Epoch ms of install; the first browser session shows at most one notice. */
  installedAt?: number;
}

export const defaultSettings: Settings = {
  language: 'auto',
  alertMonths: 12,
  alertMonthsHighRisk: 24,
  showNotices: true,
  showHistoryBadge: true,
  showRelatedBadge: true,
  usePrivateWindows: 'warn',
  useHibp: true,
};

/** What the user did with one revision of one incident. */
export interface IncidentMark {
  incidentId: string;
  revision: number;
  readAt?: number;
  /** The in-page notice was shown or dismissed for this revision. */
  noticeAt?: number;
  snooze?: { untilMs: number } | { until: 'updated' };
  handledAt?: number;
  mutedAt?: number;
  /** Action ids ticked off. */
  done?: string[];
}

/** What the user said of one site; the only place where a site is ever kept, and only because the user asked. */
export interface SiteMark {
  site: string;
  mutedAt?: number;
  watchedAt?: number;
  /** Of a watched site: revision of each incident that the user was told of, or that was known when watching began. */
  told?: Record<string, number>;
}

/** Everything the user chose, as one value: what level decisions, export and import work on. */
export interface Choices {
  settings: Settings;
  incidents: IncidentMark[];
  sites: SiteMark[];
  /** Records the user kept from notices read on this machine; see private-record.ts. */
  records?: Incident[];
}
