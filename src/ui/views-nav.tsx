// The ways between the list, the pictures and the settings, the same on each of them.
import { libraryTexts } from '../i18n/library.ts';
import { LIBRARY_PAGE, SETTINGS_PAGE } from '../shared/own-pages.ts';
import { Icon } from './icon.tsx';
import { useTexts } from './language.tsx';
import './views-nav.css';

interface ViewsNavProps {
  /** Nothing on an incident's own page. */
  here?: 'list' | 'figures' | 'settings' | undefined;
  /** Where the library holds a search, its views keep it. */
  list?: string;
  figures?: string;
}

export function ViewsNav({ here, list = LIBRARY_PAGE, figures = `${LIBRARY_PAGE}#/figures` }: ViewsNavProps) {
  const t = useTexts(libraryTexts);
  const ways = [
    { kind: 'list', href: list, icon: 'letter', label: t.list },
    { kind: 'figures', href: figures, icon: 'chart', label: t.figures },
    { kind: 'settings', href: SETTINGS_PAGE, icon: 'settings', label: t.openSettings },
  ] as const;
  return (
    <nav class="views-nav" aria-label={t.views}>
      {ways.map(({ kind, href, icon, label }) => (
        <a key={kind} href={href} {...(here === kind && { 'aria-current': 'page' as const })}>
          <Icon name={icon} />
          {label}
        </a>
      ))}
    </nav>
  );
}
