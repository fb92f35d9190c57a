// Several incidents on one site: a short list to choose from, the most urgent first and already open.
import { useState } from 'preact/hooks';
import { isQuiet } from '../../check/level.ts';
import type { Finding, MarkState } from '../../check/report.ts';
import { commonTexts } from '../../i18n/common.ts';
import { popupTexts } from '../../i18n/popup.ts';
import { publicationOf, serviceNameOf } from '../../i18n/statement.ts';
import { Button } from '../../ui/button.tsx';
import { useFormats, useLanguage, useTexts } from '../../ui/language.tsx';
import { Seal } from '../../ui/seal.tsx';
import './picker.css';

interface IncidentPickerProps {
  findings: readonly Finding[];
  currentId: string;
  onChoose: (incidentId: string) => void;
}

const FIRST_SHOWN = 5;

export function IncidentPicker({ findings, currentId, onChoose }: IncidentPickerProps) {
  const t = useTexts(popupTexts);
  const formats = useFormats();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? findings : findings.slice(0, FIRST_SHOWN);
  const rest = findings.length - shown.length;
  const title = t.pickerTitle(formats.number(findings.length), findings.length);
  return (
    <nav class="picker" aria-label={title}>
      <p class="picker-title" aria-hidden="true">
        {title}
      </p>
      <ul class="picker-list">
        {shown.map((finding) => (
          <PickerRow
            key={finding.incident.id}
            finding={finding}
            isCurrent={finding.incident.id === currentId}
            onChoose={onChoose}
          />
        ))}
      </ul>
      {rest > 0 && (
        <Button kind="quiet" compact onClick={() => setWhole(true)}>
          {t.showMore(formats.number(rest), rest)}
        </Button>
      )}
    </nav>
  );
}

function PickerRow({
  finding,
  isCurrent,
  onChoose,
}: {
  finding: Finding;
  isCurrent: boolean;
  onChoose: IncidentPickerProps['onChoose'];
}) {
  const language = useLanguage();
  const formats = useFormats();
  const common = useTexts(commonTexts);
  const { pickerState }: { pickerState: Partial<Record<MarkState, string>> } = useTexts(popupTexts);
  const isSetAside = isQuiet(finding);
  return (
    <li>
      <button
        type="button"
        class={`picker-row${isSetAside ? ' picker-quiet' : ''}`}
        aria-current={isCurrent ? 'true' : undefined}
        onClick={() => onChoose(finding.incident.id)}
      >
        <Seal level={isSetAside ? 'none' : finding.level} />
        <span class="picker-words">
          <bdi class="picker-name">{serviceNameOf(finding.incident, language)}</bdi>
          <span class="picker-date">
            {pickerState[finding.state] ?? common.level[finding.level]} ·{' '}
            {publicationOf(finding.incident, language, formats)}
          </span>
        </span>
      </button>
    </li>
  );
}
