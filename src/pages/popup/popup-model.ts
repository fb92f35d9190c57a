// What the popup shows, as one value: gathered by load-popup.ts, drawn by popup.tsx.
import type { Finding, PageReport } from '../../check/report.ts';
import type { Choices } from '../../shared/settings.ts';
import type { FeedInfo } from '../../store/types.ts';

/** What holds whatever page is open. */
interface PopupBase {
  choices: Choices;
  feeds: FeedInfo[];
  storeState: 'ready' | 'empty' | 'memory';
  /** "2026-11-22" */
  today: string;
}

export interface CheckedPage extends PopupBase {
  kind: 'checked';
  /** Shown to the user; never kept. */
  host: string;
  report: PageReport;
  /** From `siteKeysOf`; what a muted site is looked up by. */
  siteKeys: readonly string[];
  /** What "I have an account here" would mark; absent where nothing sensible can be. */
  watchSite?: string;
  isPrivateWindow: boolean;
  /** Without it, pages are checked only while this window is open. */
  hasSiteAccess: boolean;
}

export type PopupModel =
  | CheckedPage
  /** The browser's own pages, stores, files; or an address of this machine or network only. */
  | (PopupBase & { kind: 'cannot-check'; reason: 'browser-page' | 'local' })
  | (PopupBase & { kind: 'no-access' });

/** What is listed as an incident of this page; notices that found no leak are told apart from them. */
export function shownFindings(page: CheckedPage): Finding[] {
  return page.report.findings.filter((finding) => finding.level !== 'none');
}
