// Shows news of watched sites as notifications of the system: only where allowed, and never a sensitive name.
import type { Browser, Notifications } from 'webextension-polyfill';
import { createFormats } from '../i18n/format.ts';
import { languageFor, localeFor } from '../i18n/language.ts';
import { publicationOf, statementOf } from '../i18n/statement.ts';
import { watchTexts } from '../i18n/watch.ts';
import { incidentPageOf, LIBRARY_PAGE } from '../shared/own-pages.ts';
import type { Settings } from '../shared/settings.ts';
import type { WatchedNews } from './watch.ts';

/** More than this many at once become one. */
const MAX_SINGLE = 3;
const PREFIX = 'owabi-watch:';

export interface NotifyParts {
  permissions: Pick<Browser['permissions'], 'contains'>;
  /** Not there until the permission is given. */
  notifications: () => Pick<Browser['notifications'], 'create'> | undefined;
  uiLanguage: () => string;
  iconUrl: string;
}

/** Gives false, and shows nothing, while notifications are not allowed. */
export async function showNews(
  { permissions, notifications, uiLanguage, iconUrl }: NotifyParts,
  news: readonly WatchedNews[],
  settings: Settings,
): Promise<boolean> {
  if (!(await permissions.contains({ permissions: ['notifications'] }))) return false;
  const api = notifications();
  if (!api) return false;
  for (const { id, title, message } of describeNews(news, settings, uiLanguage())) {
    const options: Notifications.CreateNotificationOptions = { type: 'basic', iconUrl, title, message };
    await api.create(PREFIX + id, options);
  }
  return true;
}

/** `id` is the incident to open, empty for the library as a whole. */
export function describeNews(
  news: readonly WatchedNews[],
  settings: Pick<Settings, 'language'>,
  uiLanguage: string,
): { id: string; title: string; message: string }[] {
  const language = languageFor(settings, uiLanguage);
  const formats = createFormats(language, localeFor(language, uiLanguage));
  const t = watchTexts[language];
  if (news.length > MAX_SINGLE) {
    return [{ id: '', title: t.discreetTitle, message: t.manyDetail(formats.count(news.length)) }];
  }
  return news.map(({ incident, site }) =>
    incident.sensitive
      ? { id: incident.id, title: t.discreetTitle, message: t.discreetDetail }
      : {
          id: incident.id,
          title: statementOf(incident, language),
          message: t.detail(publicationOf(incident, language, formats), site),
        },
  );
}

/** The page that a pressed notification opens, inside the package; undefined where it is none of ours. */
export function pageOfNotification(notificationId: string): string | undefined {
  if (!notificationId.startsWith(PREFIX)) return undefined;
  const incidentId = notificationId.slice(PREFIX.length);
  return incidentId === '' ? LIBRARY_PAGE : incidentPageOf(incidentId);
}
