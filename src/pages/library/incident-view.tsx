// One incident under its own address, with what leads on from it.

import { incidentSheetTexts } from '../../i18n/incident-sheet.ts';
import { libraryTexts } from '../../i18n/library.ts';
import { MAX_COMPARED } from '../../library/address.ts';
import { isOwn, type LibraryEntry } from '../../library/entry.ts';
import { relatedTo } from '../../library/related.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { OwnRecord } from '../../ui/incident/own-record.tsx';
import { useTexts } from '../../ui/language.tsx';
import { IncidentSheet } from '../../ui/library/incident-sheet.tsx';
import { RelatedList } from '../../ui/library/related-list.tsx';
import { CiteButton } from './cite-button.tsx';
import type { ViewProps } from './library-app.tsx';

interface IncidentViewProps extends ViewProps {
  id: string;
  isLoading: boolean;
  onPick: (id: string) => void;
  onForget: (id: string) => void;
}

export function IncidentView({
  id,
  state,
  hrefOf,
  entries,
  byId,
  today,
  isLoading,
  onPick,
  onForget,
}: IncidentViewProps) {
  const t = useTexts(libraryTexts);
  const names = useTexts(incidentSheetTexts);
  const entry = byId.get(id);
  const hrefOfEntry = (other: LibraryEntry) => hrefOf({ ...state, view: { kind: 'incident', id: other.incident.id } });
  const back = (
    <p class="library-back">
      <ButtonLink kind="quiet" compact icon="undo" data-back href={hrefOf({ ...state, view: { kind: 'list' } })}>
        {t.back}
      </ButtonLink>
    </p>
  );
  if (!entry) {
    if (isLoading) return null;
    return (
      <div class="incident-view">
        {back}
        <div class="sheet">
          <h1 tabIndex={-1}>{t.noSuchIncident}</h1>
          <p class="fact-note">{id}</p>
        </div>
      </div>
    );
  }
  const isPicked = state.picked.includes(id);
  const related = relatedTo(entry.incident, entries);
  return (
    <div class="incident-view">
      {back}
      <IncidentSheet
        incident={entry.incident}
        level={entry.level}
        levelWord={t.level[entry.level]}
        today={today}
        feed={entry.feed}
        {...(isOwn(entry) && { ownNote: <OwnRecord onForget={() => onForget(id)} /> })}
        actions={
          <>
            {!isOwn(entry) && (
              <Button
                compact
                icon={isPicked ? 'check' : 'compare'}
                aria-pressed={isPicked}
                disabled={!isPicked && state.picked.length >= MAX_COMPARED}
                onClick={() => onPick(id)}
              >
                {t.pick}
              </Button>
            )}
            {!isOwn(entry) && <CiteButton entry={entry} />}
            <Button compact icon="print" onClick={() => window.print()}>
              {t.print}
            </Button>
          </>
        }
        related={
          <>
            <RelatedList title={names.sameOrganization} entries={related.sameOrganization} hrefOf={hrefOfEntry} />
            <RelatedList title={names.sameContractor} entries={related.sameContractor} hrefOf={hrefOfEntry} />
          </>
        }
      />
    </div>
  );
}
