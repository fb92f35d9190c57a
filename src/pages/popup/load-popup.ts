// Gathers what the popup shows: the tab's address, the stored records, the user's choices. Wakes no worker.
import { reportOn } from '../../check/check-page.ts';
import { siteKeysOf } from '../../match/site-keys.ts';
import { watchedSiteOf } from '../../match/watched-site.ts';
import { dayOf } from '../../shared/days.ts';
import type { Choices } from '../../shared/settings.ts';
import type { IncidentStore } from '../../store/types.ts';
import type { PopupModel } from './popup-model.ts';

export interface OpenTab {
  /** Absent where the extension may not know it. */
  url?: string | undefined;
  isPrivate: boolean;
}

export interface PopupEffects {
  findTab(): Promise<OpenTab | undefined>;
  hasSiteAccess(): Promise<boolean>;
  loadChoices(): Promise<Choices>;
  store: Pick<IncidentStore, 'findBySites' | 'listFeeds' | 'state'>;
  nowMs: number;
}

/** Pages where browsers let no extension in, whatever it may elsewhere. */
const CLOSED_HOSTS = ['chromewebstore.google.com', 'addons.mozilla.org'];

export async function loadPopup(effects: PopupEffects): Promise<PopupModel> {
  const { store, nowMs } = effects;
  const [{ tab, place, found }, hasSiteAccess, choices, feeds, storeState] = await Promise.all([
    findRecords(effects),
    effects.hasSiteAccess(),
    effects.loadChoices(),
    store.listFeeds(),
    store.state(),
  ]);
  const base = { choices, feeds, storeState, today: dayOf(nowMs) };
  if (place.kind === 'unknown') {
    return hasSiteAccess ? { ...base, kind: 'cannot-check', reason: 'browser-page' } : { ...base, kind: 'no-access' };
  }
  if (place.kind !== 'site') return { ...base, kind: 'cannot-check', reason: place.kind };
  const isPrivateWindow = tab?.isPrivate ?? false;
  const watchSite = watchedSiteOf(place.address);
  const session = { isFirstSession: false, noticesShown: 0, isPrivateWindow };
  return {
    ...base,
    kind: 'checked',
    siteKeys: place.keys,
    host: new URL(place.address).hostname,
    report: reportOn(place.keys, found, choices, nowMs, session),
    ...(watchSite !== undefined && !isPrivateWindow && { watchSite }),
    isPrivateWindow,
    hasSiteAccess,
  };
}

async function findRecords({ findTab, store }: PopupEffects) {
  // A window may close, or lose its tab, while it is asked about.
  const tab = await findTab().catch(() => undefined);
  const place = placeOf(tab?.url);
  return { tab, place, found: place.kind === 'site' ? await store.findBySites(place.keys) : [] };
}

type Place =
  | { kind: 'site'; address: string; keys: string[] }
  | { kind: 'browser-page' }
  | { kind: 'local' }
  | { kind: 'unknown' };

function placeOf(address: string | undefined): Place {
  if (!address || !URL.canParse(address)) return { kind: 'unknown' };
  const { protocol, hostname } = new URL(address);
  if ((protocol !== 'https:' && protocol !== 'http:') || CLOSED_HOSTS.includes(hostname))
    return { kind: 'browser-page' };
  const keys = siteKeysOf(address);
  return keys.length > 0 ? { kind: 'site', address, keys } : { kind: 'local' };
}
