// What leaked: gravest first, with counts and protection exactly as the record has them. Counts are never added up.
import { incidentTexts } from '../../i18n/incident.ts';
import { itemTextIn } from '../../i18n/item-text.ts';
import { vocabularyTexts } from '../../i18n/vocabulary.ts';
import { orderData } from '../../incident/order-data.ts';
import { dataHeldAt, isHighRisk } from '../../incident/risk.ts';
import type { Incident, LeakedData, ScopeIn } from '../../incident/types.ts';
import { categoryIcons, Icon } from '../icon.tsx';
import { useFormats, useLanguage, useTexts } from '../language.tsx';
import './data-list.css';
import { RecordText } from './record-text.tsx';

interface DataListProps {
  incident: Incident;
  /** The place the reader is at: what was not held there is set apart. */
  entry?: ScopeIn | undefined;
}

export function DataList({ incident, entry }: DataListProps) {
  const t = useTexts(incidentTexts);
  const language = useLanguage();
  const formats = useFormats();
  const vocabulary = useTexts(vocabularyTexts);
  const held = orderData(dataHeldAt(incident, entry));
  const notHeld = (incident.data ?? []).filter((item) => !held.includes(item));
  const isWordy = (item: LeakedData) => isHighRisk(item) || item.count !== undefined || item.protection !== undefined;
  return (
    <div class="data">
      <Subjects incident={incident} />
      {held.length === 0 && notHeld.length === 0 && <p class="data-note">{t.dataNotInRecord}</p>}
      {held.length > 0 && (
        <ul class="data-list">
          {held.map((item) => (
            <DataItem key={item.category} item={item} isWide={isWordy(item)} />
          ))}
        </ul>
      )}
      {notHeld.length > 0 && (
        <p class="data-note">
          {t.notHeldHere(formats.list(notHeld.map((item) => vocabulary.category[item.category])))}
        </p>
      )}
      {incident.notLeaked && (
        <p class="data-note">
          {t.notLeaked(formats.list(incident.notLeaked.map((text) => itemTextIn(text, language))))}
        </p>
      )}
    </div>
  );
}

function DataItem({ item, isWide }: { item: LeakedData; isWide: boolean }) {
  const t = useTexts(incidentTexts);
  const formats = useFormats();
  const vocabulary = useTexts(vocabularyTexts);
  return (
    <li class={`data-item${isWide ? ' data-wide' : ''}${isHighRisk(item) ? ' data-high-risk' : ''}`}>
      <Icon name={categoryIcons[item.category]} />
      <span class="data-name">
        {vocabulary.category[item.category]}
        {isHighRisk(item) && <span class="unseen"> ({t.highRisk})</span>}
      </span>
      {item.protection && <span class="data-protection">{vocabulary.protection[item.protection]}</span>}
      {item.count !== undefined && <span class="data-count">{formats.count(item.count)}</span>}
    </li>
  );
}

function Subjects({ incident }: { incident: Incident }) {
  const t = useTexts(incidentTexts);
  const formats = useFormats();
  const subjects = incident.subjects;
  if (!subjects) return null;
  return (
    <p class="data-subjects">
      <span class="unseen">{t.subjects}: </span>
      <strong>{formats.count(subjects.max, subjects.unit, subjects.qualifier)}</strong>
      {subjects.note && (
        <small>
          <RecordText of={subjects.note} />
        </small>
      )}
    </p>
  );
}
