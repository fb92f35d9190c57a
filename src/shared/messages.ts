// Every message between contexts, as one union; `kind` tells them apart. Answers are typed by `Answer`.

/** The in-page notice, ready to draw: the content script holds no texts of its own. */
export interface PageNotice {
  incidentId: string;
  revision: number;
  lang: 'ja' | 'en';
  /** Whose words these are: they stand in somebody else's page. */
  sender: string;
  /** Absent texts for sensitive services: only badge and popup speak. */
  title: string;
  detail: string;
  openLabel: string;
  dismissLabel: string;
}

export type Message =
  /** Content script: my gate says this page may be listed. The address is taken from the browser, never from here. */
  | { kind: 'check-page'; visit: string }
  /** Content script: the address moved away from a listed site; clear the badge. */
  | { kind: 'left-site' }
  /** Content script: the notice stands where it can be read. */
  | { kind: 'notice-shown' }
  /** Content script: the reader pressed the notice's button. */
  | { kind: 'open-popup' }
  /** Popup, settings: choices were written; badges of open tabs want another look. */
  | { kind: 'choices-changed' }
  | { kind: 'sync-now'; feedId?: string }
  | { kind: 'subscriptions-changed' };

/** Worker to whatever a tab shows by now. Answered with the visit that its `check-page` carried. */
export interface WhichVisit {
  kind: 'which-visit';
}

/** Worker to content script of one tab. */
export type TabMessage =
  | WhichVisit
  | { kind: 'recheck' }
  /** Popup, where the browser hides the tab's address from it: answered with the page's own. Only shown, never trusted. */
  | { kind: 'tell-address' }
  /** Popup asks for the page's own text (notice reader); nobody else does. */
  | { kind: 'read-page-text' };

export interface Answers {
  /** `mayStay`: a notice that already stands there may stay. */
  'check-page': { notice?: PageNotice; mayStay?: true };
  'left-site': undefined;
  'notice-shown': undefined;
  'open-popup': undefined;
  'choices-changed': undefined;
  'sync-now': undefined;
  'subscriptions-changed': undefined;
}
