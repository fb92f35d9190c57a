// Which services, shops and groups of people are in it, and which the organization declares unaffected.
import { incidentSheetTexts } from '../../i18n/incident-sheet.ts';
import { vocabularyTexts } from '../../i18n/vocabulary.ts';
import type { Incident, ScopeIn, ScopeOut } from '../../incident/types.ts';
import { RecordText } from '../incident/record-text.tsx';
import { useFormats, useTexts } from '../language.tsx';
import './scope-section.css';
import { SheetSection } from './sheet-section.tsx';

export function ScopeSection({ incident }: { incident: Incident }) {
  const t = useTexts(incidentSheetTexts);
  const { scope } = incident;
  if (!scope?.in && !scope?.out) return null;
  return (
    <SheetSection title={t.scope} name="scope">
      <div class="scope-sides">
        {scope.in && (
          <div>
            <h3>{t.scopeIn}</h3>
            <ul class="scope-list">
              {scope.in.map((entry) => (
                <ScopeItem entry={entry} />
              ))}
            </ul>
          </div>
        )}
        {scope.out && (
          <div>
            <h3>{t.scopeOut}</h3>
            <ul class="scope-list">
              {scope.out.map((entry) => (
                <ScopeItem entry={entry} />
              ))}
            </ul>
          </div>
        )}
      </div>
    </SheetSection>
  );
}

function ScopeItem({ entry }: { entry: ScopeIn | ScopeOut }) {
  const t = useTexts(incidentSheetTexts);
  const words = useTexts(vocabularyTexts);
  const formats = useFormats();
  const notes: string[] = [];
  if ('role' in entry) {
    notes.push(entry.hostBasis === 'page' ? t.hostByPage : words.role[entry.role]);
    if (entry.dataExcluded) {
      notes.push(t.excluded(formats.list(entry.dataExcluded.map((category) => words.category[category]))));
    }
    if (entry.until) notes.push(t.siteUntil(formats.day(entry.until)));
  }
  if (entry.site && entry.hostBasis === 'editor') notes.push(t.hostByEditor);
  return (
    <li>
      {entry.name && <RecordText of={entry.name} />}
      {entry.site && <span class="scope-site">{entry.site}</span>}
      {notes.length > 0 && <span class="fact-note">{notes.join(' · ')}</span>}
    </li>
  );
}
