// What answering a page takes, put together from the stores, the clock and the browser: the handlers see only this.
import type { Browser, Tabs } from 'webextension-polyfill';
import { checkPage } from '../check/check-page.ts';
import { announcedFindings, buildPageNotice } from '../check/page-notice.ts';
import type { PageReport } from '../check/report.ts';
import { createFormats } from '../i18n/format.ts';
import { languageFor, localeFor } from '../i18n/language.ts';
import { restsOn } from '../match/rests-on.ts';
import type { PageNotice } from '../shared/messages.ts';
import { incidentPageOf, LIBRARY_PAGE } from '../shared/own-pages.ts';
import type { ChoicesStore } from '../store/choices-store.ts';
import type { IncidentStore } from '../store/types.ts';
import type { TabParts } from './check-tab.ts';
import { countNotice, readSession, type SessionArea } from './session-facts.ts';

export interface PageParts extends TabParts {
  /** Nothing on the page that is the notice itself: a record just kept there has its notice on the next visit. */
  noticeOf(report: PageReport, address: string): Promise<PageNotice | undefined>;
  /** Keeps that the notice was seen: never for a private window. */
  rememberNotice(report: PageReport, isPrivateWindow: boolean): Promise<void>;
  openDetails(tab: Tabs.Tab, report: PageReport): Promise<void>;
}

export interface PageSources {
  store: Pick<IncidentStore, 'findBySites'>;
  choices: Pick<ChoicesStore, 'load' | 'actOn'>;
  session: SessionArea;
  nowMs: () => number;
  browser: {
    tabs: Pick<Browser['tabs'], 'create'> & TabParts['tabs'];
    action: Pick<Browser['action'], 'setBadgeText' | 'setBadgeBackgroundColor' | 'setBadgeTextColor' | 'openPopup'>;
    i18n: Pick<Browser['i18n'], 'getUILanguage'>;
    runtime: Pick<Browser['runtime'], 'getURL'>;
  };
}

export function createPageParts({ store, choices, session, nowMs, browser }: PageSources): PageParts {
  return {
    tabs: browser.tabs,
    action: browser.action,
    check(address, isPrivateWindow) {
      const facts = readSession(session).then((kept) => ({ ...kept, isPrivateWindow }));
      return checkPage(address, store, choices.load(), nowMs(), facts);
    },
    async noticeOf(report, address) {
      if (!report.announce || restsOn(report.announce.incident, address)) return undefined;
      const { settings } = await choices.load();
      const uiLanguage = browser.i18n.getUILanguage();
      const language = languageFor(settings, uiLanguage);
      return buildPageNotice(report, language, createFormats(language, localeFor(language, uiLanguage)));
    },
    async rememberNotice(report, isPrivateWindow) {
      await countNotice(session);
      if (isPrivateWindow) return;
      const incidents = announcedFindings(report).map(({ incident }) => incident);
      if (incidents.length > 0) await choices.actOn(incidents, { kind: 'noticed' });
    },
    async openDetails(tab, report) {
      try {
        await browser.action.openPopup(tab.windowId === undefined ? {} : { windowId: tab.windowId });
      } catch {
        // Firefox opens a popup only on a press of its own button; the library shows the same incident in a tab.
        const incident = report.findings[0]?.incident;
        const url = browser.runtime.getURL(incident ? incidentPageOf(incident.id) : LIBRARY_PAGE);
        await browser.tabs.create({ url, openerTabId: tab.id });
      }
    },
  };
}
