// After a sync: has something new been published about a site where the user has an account? Told once, also when it is not open.
import { levelOf, markOf, markState, wasNoticed } from '../check/level.ts';
import { lastMaterialRevision } from '../incident/revision.ts';
import type { Incident } from '../incident/types.ts';
import type { ScopeMatch } from '../match/match-incident.ts';
import { findSitesToAsk, matchWatchedSite } from '../match/watched-site.ts';
import { dayOf } from '../shared/days.ts';
import type { Choices, Settings, SiteMark } from '../shared/settings.ts';
import type { ChoicesStore } from '../store/choices-store.ts';
import type { IncidentStore } from '../store/types.ts';

export interface WatchedNews {
  site: string;
  incident: Incident;
}

export interface WatchParts {
  store: Pick<IncidentStore, 'findBySites'> & { listGateSites(): Promise<string[]> };
  choices: Pick<ChoicesStore, 'load' | 'saveSite' | 'actOn'>;
  /** False where notifications are not allowed: the news then waits until they are. */
  tell: (news: readonly WatchedNews[], settings: Settings) => Promise<boolean>;
  nowMs: () => number;
}

/** One look at a time; a call during a look asks for one more after it. Gives the ids of incidents told. */
export function createWatch(parts: WatchParts): () => Promise<string[]> {
  let last: Promise<string[]> = Promise.resolve([]);
  return () => {
    last = last.then(
      () => lookAfterWatched(parts),
      () => lookAfterWatched(parts),
    );
    return last;
  };
}

async function lookAfterWatched({ store, choices, tell, nowMs }: WatchParts): Promise<string[]> {
  const chosen = await choices.load();
  const watched = chosen.sites.filter((mark) => mark.watchedAt !== undefined);
  if (watched.length === 0) return [];
  const listed = await store.listGateSites();
  const looks = await Promise.all(watched.map((mark) => lookAt(mark, listed, store, chosen, nowMs())));
  const news = looks.flatMap((look) => look.news);
  const isTold = news.length === 0 || (await tell(oncePerIncident(news), chosen.settings));
  if (!isTold) return keepFirstLooks(looks, choices);
  // One notice for each revision, wherever it appears: the page will not say it again.
  if (news.length > 0)
    await choices.actOn(
      news.map(({ incident }) => incident),
      { kind: 'noticed' },
    );
  for (const { mark, told } of looks) {
    if (mark.told === undefined || hasMore(told, mark.told)) await choices.saveSite(mark.site, { told });
  }
  return news.map(({ incident }) => incident.id);
}

type Look = Awaited<ReturnType<typeof lookAt>>;

/** Nothing could be told: only what was known when watching began is kept, the news waits. */
async function keepFirstLooks(looks: readonly Look[], choices: WatchParts['choices']): Promise<string[]> {
  for (const { mark, told } of looks) if (mark.told === undefined) await choices.saveSite(mark.site, { told });
  return [];
}

async function lookAt(
  mark: SiteMark,
  listed: readonly string[],
  store: WatchParts['store'],
  choices: Choices,
  nowMs: number,
) {
  const today = dayOf(nowMs);
  const stored = await store.findBySites(findSitesToAsk(mark.site, listed));
  const found = stored.flatMap(({ incident }) => {
    const match = matchWatchedSite(incident, mark.site, today);
    return match ? [{ incident, match }] : [];
  });
  const told = { ...mark.told, ...Object.fromEntries(found.map(({ incident }) => [incident.id, incident.revision])) };
  const news = found
    .filter(({ incident, match }) => isNews(incident, match, mark, choices, { today, nowMs }))
    .map(({ incident }): WatchedNews => ({ site: mark.site, incident }));
  return { mark, told, news };
}

function isNews(
  incident: Incident,
  match: ScopeMatch,
  { told, mutedAt }: SiteMark,
  choices: Choices,
  { today, nowMs }: { today: string; nowMs: number },
): boolean {
  // The first look only learns what the user could already read in the popup.
  if (told === undefined || mutedAt !== undefined) return false;
  if (levelOf(incident, match, choices.settings, today) !== 'alert') return false;
  const before = told[incident.id];
  if (before !== undefined && before >= lastMaterialRevision(incident)) return false;
  const mark = markOf(choices, incident.id);
  return markState(incident, mark, nowMs) === 'new' && !wasNoticed(incident, mark, nowMs);
}

function oncePerIncident(news: readonly WatchedNews[]): WatchedNews[] {
  return news.filter((item, i) => news.findIndex(({ incident }) => incident.id === item.incident.id) === i);
}

function hasMore(next: Record<string, number>, before: Record<string, number>): boolean {
  return Object.entries(next).some(([id, revision]) => before[id] !== revision);
}
