// One incident as a letter, in the order a worried reader needs it: who, what, was I in it, what to do, the notice, whom to call.
import { actionsFor } from '../../check/actions.ts';
import { markOf } from '../../check/level.ts';
import type { Finding, Level } from '../../check/report.ts';
import { presetPlaceOf } from '../../check/was-i-in-it.ts';
import { actionTexts } from '../../i18n/actions.ts';
import { incidentTexts } from '../../i18n/incident.ts';
import { popupTexts } from '../../i18n/popup.ts';
import type { NotificationPermission } from '../../shared/notification-permission.ts';
import type { IncidentAct } from '../../store/marks.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { ActionList } from '../../ui/incident/action-list.tsx';
import { ContactList } from '../../ui/incident/contact-list.tsx';
import { DataList } from '../../ui/incident/data-list.tsx';
import { Headline } from '../../ui/incident/headline.tsx';
import { NoticeSections } from '../../ui/incident/notice-sections.tsx';
import { RecordCredit, RevisionList, SourceList } from '../../ui/incident/record-origin.tsx';
import { ScopeList } from '../../ui/incident/scope-list.tsx';
import { WasIInIt } from '../../ui/incident/was-i-in-it.tsx';
import { useTexts } from '../../ui/language.tsx';
import { LetterPart } from './letter-part.tsx';
import type { CheckedPage } from './popup-model.ts';
import { WatchToggle } from './watch-toggle.tsx';

interface LetterProps {
  finding: Finding;
  page: CheckedPage;
  onAct: (act: IncidentAct) => void;
  notifications: NotificationPermission;
  onWatch: (site: string, isWatched: boolean) => void;
}

export function Letter({ finding, page, onAct, notifications, onWatch }: LetterProps) {
  const { incident, level, match, feed, isUpdated } = finding;
  const t = useTexts(incidentTexts);
  const popup = useTexts(popupTexts);
  const actionTitle = useTexts(actionTexts).title;
  const entry = match.side === 'in' ? match.entry : undefined;
  const actions = actionsFor(incident, match, page.today);
  const notes: Partial<Record<Level, string>> = popup.levelNote;
  const note = incident.unverified && level === 'related' ? popup.relatedUnverified : notes[level];
  // Nothing about a private window is kept, ticks neither.
  const onTick = page.isPrivateWindow
    ? undefined
    : (actionId: string, isDone: boolean) => onAct({ kind: 'tick', actionId, isDone });
  return (
    <article class="letter-body">
      <Headline
        incident={incident}
        level={level}
        isUpdated={isUpdated}
        cleared={level === 'cleared' ? (match.entry.name ?? { ja: match.site, en: match.site }) : undefined}
      />
      {note && <p class="letter-note">{note}</p>}
      {level === 'cleared' && (
        <LetterPart title={t.scope}>
          <ScopeList incident={incident} />
        </LetterPart>
      )}
      <LetterPart title={t.dataTitle[incident.disclosure]}>
        <DataList incident={incident} entry={entry} />
      </LetterPart>
      <WasIInIt incident={incident} today={page.today} place={presetPlaceOf(incident, match)} />
      {actions.length > 0 && (
        <LetterPart title={actionTitle}>
          <ActionList actions={actions} done={markOf(page.choices, incident.id)?.done ?? []} onTick={onTick} />
        </LetterPart>
      )}
      <LetterPart title={t.notice[incident.basis]}>
        <NoticeSections incident={incident} isOwn={feed.kind === 'private'} />
      </LetterPart>
      {incident.contacts && (
        <LetterPart title={t.contacts}>
          <ContactList incident={incident} today={page.today} />
        </LetterPart>
      )}
      <footer class="letter-foot">
        <Disclosure summary={t.sources} level={2}>
          <SourceList incident={incident} />
        </Disclosure>
        {incident.changes && (
          <Disclosure summary={t.revisions} level={2}>
            <RevisionList incident={incident} />
          </Disclosure>
        )}
        {feed.kind !== 'private' && <RecordCredit incident={incident} feed={feed} />}
        <WatchToggle page={page} notifications={notifications} onWatch={onWatch} />
      </footer>
    </article>
  );
}
