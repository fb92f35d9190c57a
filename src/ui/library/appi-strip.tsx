// The nine items of a report, and for each whether this record holds it. An empty one says nothing about the organization.
import { incidentSheetTexts } from '../../i18n/incident-sheet.ts';
import { libraryFactTexts } from '../../i18n/library-facts.ts';
import type { Incident } from '../../incident/types.ts';
import { appiFactsOf, appiItems, isBeforeDuty } from '../../library/appi-items.ts';
import { heldNoteOf } from '../../library/held-note.ts';
import { Icon } from '../icon.tsx';
import { useTexts } from '../language.tsx';
import './appi-strip.css';
import { SheetSection } from './sheet-section.tsx';

export function AppiStrip({ incident }: { incident: Incident }) {
  const t = useTexts(incidentSheetTexts);
  const names = useTexts(libraryFactTexts).row;
  return (
    <SheetSection title={t.items} name="items">
      <p class="fact-note">
        {t.itemsLead} {isBeforeDuty(incident) && t.beforeDuty} {t.absentMeans}
      </p>
      <ol class="appi">
        {appiItems.map((item) => {
          const note = heldNoteOf(incident, item);
          const isHeld = appiFactsOf(incident, item).length > 0;
          return (
            <li class={isHeld ? 'appi-item appi-held' : 'appi-item'}>
              <span class="appi-mark">{isHeld && <Icon name="check" />}</span>
              <span class="appi-name">{names[item]}</span>
              <span class="appi-state">{note ? t.heldNote[note] : isHeld ? t.held : t.notInRecord}</span>
            </li>
          );
        })}
      </ol>
    </SheetSection>
  );
}
