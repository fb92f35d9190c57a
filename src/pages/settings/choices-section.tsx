// Every choice about incidents and sites in one list, each with its way back.

import { commonTexts } from '../../i18n/common.ts';
import { textIn } from '../../i18n/localized.ts';
import { settingsTexts } from '../../i18n/settings.ts';
import type { Incident } from '../../incident/types.ts';
import { readableSiteOf } from '../../match/readable-site.ts';
import { dayOf } from '../../shared/days.ts';
import { incidentPageOf } from '../../shared/own-pages.ts';
import { Button } from '../../ui/button.tsx';
import { useFormats, useLanguage, useTexts } from '../../ui/language.tsx';
import { useToast } from '../../ui/toast.tsx';
import { type ChoiceKind, type ChoiceRow, choiceKinds, listChoiceRows } from './choice-rows.ts';
import type { SectionProps } from './settings-app.tsx';
import { useIncidents } from './use-incidents.ts';

export function ChoicesSection(props: SectionProps) {
  const t = useTexts(settingsTexts).choices;
  const rows = listChoiceRows(props.choices, props.now());
  const shown = choiceKinds.filter((kind) => kind !== 'watched' && rows.some((row) => row.kind === kind));
  return (
    <>
      <p class="section-intro">{t.intro}</p>
      {shown.length === 0 && <p class="empty">{t.empty}</p>}
      {shown.map((kind) => (
        <div key={kind} class="choice-group">
          <h3>{t.groups[kind]}</h3>
          <ChoiceList {...props} kind={kind} />
        </div>
      ))}
    </>
  );
}

/** The rows of one kind; also stands in the watch list. */
export function ChoiceList({ kind, choices, write, getIncident, now }: SectionProps & { kind: ChoiceKind }) {
  const t = useTexts(settingsTexts).choices;
  const common = useTexts(commonTexts);
  const language = useLanguage();
  const formats = useFormats();
  const showToast = useToast();
  const all = listChoiceRows(choices, now()).filter((row) => row.kind === kind);
  const incidents = useIncidents(
    all.flatMap((row) => (row.about === 'incident' ? [row.key] : [])),
    getIncident,
  );
  // None is called unknown before it was looked for.
  const rows = all.filter((row) => row.about === 'site' || incidents.has(row.key));

  const factsOf = (row: ChoiceRow): string => {
    const incident = incidents.get(row.key);
    return [
      incident?.publishedOn !== undefined && t.published(formats.day(incident.publishedOn)),
      row.snooze &&
        ('untilMs' in row.snooze ? t.snoozedUntil(formats.moment(row.snooze.untilMs)) : t.snoozedUntilUpdated),
      row.sinceMs !== undefined && t.since(formats.day(dayOf(row.sinceMs))),
    ]
      .filter(Boolean)
      .join(' · ');
  };
  const undo = async (row: ChoiceRow, name: string) => {
    const written = await write(row.undo);
    if (written.kind === 'failed') return;
    showToast({ text: t.undone(name), undo: () => void write((store) => row.redo(store, written)) });
  };

  return (
    <ul class="choice-list">
      {rows.map((row) => {
        const incident = incidents.get(row.key) ?? choices.records?.find(({ id }) => id === row.key);
        const name =
          row.about === 'site'
            ? { text: readableSiteOf(row.key) ?? row.key }
            : nameOf(incident, language, t.unknownIncident);
        return (
          <li key={row.key} class="choice">
            <div class="choice-words">
              <p lang={'lang' in name ? name.lang : undefined}>
                {row.about === 'incident' && incident ? <a href={incidentPageOf(row.key)}>{name.text}</a> : name.text}
              </p>
              <p class="hint">
                {(row.about === 'incident' ? !incident : name.text !== row.key) && `${row.key} · `}
                {factsOf(row)}
              </p>
            </div>
            <Button
              compact
              icon={isRemoved(kind) ? 'trash' : 'undo'}
              aria-label={isRemoved(kind) ? t.removeOf(name.text) : t.undoOf(name.text)}
              onClick={() => void undo(row, name.text)}
            >
              {isRemoved(kind) ? common.remove : common.undo}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

/** What the user added, and takes away again, rather than a setting that goes back. */
const isRemoved = (kind: ChoiceKind) => kind === 'watched' || kind === 'own-record';

function nameOf(incident: Incident | undefined, language: 'ja' | 'en', unknown: string) {
  return incident ? textIn((incident.service ?? incident.organization).name, language) : { text: unknown };
}
