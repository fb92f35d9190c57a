// What was picked for comparison, kept in sight at the foot of the window.
import { libraryTexts } from '../../i18n/library.ts';
import { serviceNameOf } from '../../i18n/statement.ts';
import { MAX_COMPARED, togglePick } from '../../library/address.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useFormats, useLanguage, useTexts } from '../../ui/language.tsx';
import type { ViewProps } from './library-app.tsx';
import './pick-tray.css';

export function PickTray({ state, go, hrefOf, picked }: ViewProps) {
  const t = useTexts(libraryTexts);
  const formats = useFormats();
  const language = useLanguage();
  if (picked.length === 0) return null;
  return (
    <aside class="tray" aria-label={t.pickedNames}>
      <p class="tray-count" role="status">
        {t.picked(formats.number(picked.length))}
        {picked.length === 1 && <span class="tray-hint">{t.pickMore}</span>}
        {picked.length === MAX_COMPARED && <span class="tray-hint">{t.pickFull}</span>}
      </p>
      <ul class="tray-list">
        {picked.map(({ incident }) => {
          const name = serviceNameOf(incident, language);
          return (
            <li key={incident.id}>
              <button
                type="button"
                class="chip"
                aria-label={t.unpick(name)}
                onClick={() => go({ ...state, picked: togglePick(state.picked, incident.id) })}
              >
                <span>{name}</span>
                <Icon name="close" />
              </button>
            </li>
          );
        })}
      </ul>
      <div class="tray-actions">
        <Button kind="quiet" compact onClick={() => go({ ...state, picked: [] })}>
          {t.clearPicks}
        </Button>
        {picked.length > 1 && (
          <ButtonLink kind="primary" compact icon="compare" href={hrefOf({ ...state, view: { kind: 'compare' } })}>
            {t.compare}
          </ButtonLink>
        )}
      </div>
    </aside>
  );
}
