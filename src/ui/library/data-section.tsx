// What leaked, each kind with its picture, count and protection; then what the organization says did not.
import { incidentSheetTexts } from '../../i18n/incident-sheet.ts';
import { vocabularyTexts } from '../../i18n/vocabulary.ts';
import { orderData } from '../../incident/order-data.ts';
import { isHighRisk } from '../../incident/risk.ts';
import type { Incident } from '../../incident/types.ts';
import { categoryIcons, Icon } from '../icon.tsx';
import { useFormats, useTexts } from '../language.tsx';
import { RecordText } from '../record-text.tsx';
import { SheetSection } from './sheet-section.tsx';

export function DataSection({ incident }: { incident: Incident }) {
  const t = useTexts(incidentSheetTexts);
  const words = useTexts(vocabularyTexts);
  const formats = useFormats();
  const { disclosure } = incident;
  const isLeak = disclosure === 'confirmed' || disclosure === 'suspected';
  return (
    <SheetSection title={isLeak ? t.leaked : t.leakedOther[disclosure]} name="data" isEmpty={!incident.data}>
      <ul class="data-items">
        {orderData(incident.data ?? []).map((item) => (
          <li class={isHighRisk(item) ? 'data-item data-item-strong' : 'data-item'}>
            <Icon name={categoryIcons[item.category]} />
            <span class="data-name">{words.category[item.category]}</span>
            {item.count && <span class="data-count">{formats.count(item.count)}</span>}
            {item.protection && <span class="data-protection">{words.protection[item.protection]}</span>}
          </li>
        ))}
      </ul>
      {incident.notLeaked && (
        <div class="not-leaked">
          <h3>{t.notLeaked}</h3>
          <ul class="plain-list">
            {incident.notLeaked.map((text) => (
              <li>
                <RecordText text={text} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </SheetSection>
  );
}
