// How the company responded: whom it told, what it offers, to whom it reported, what it changed. Facts as credit, no score.
// Rows without a list around them: a screen puts them into its own.
import { incidentTexts } from '../../i18n/incident.ts';
import { vocabularyTexts } from '../../i18n/vocabulary.ts';
import type { Incident, LocalizedText, Measure } from '../../incident/types.ts';
import { useFormats, useTexts } from '../language.tsx';
import { Fact } from './fact-list.tsx';
import { RecordText } from './record-text.tsx';

type Response = NonNullable<Incident['response']>;

/** Whether there is anything to show beside the measures, which have a section of their own. */
export function hasResponseFacts({ response }: Incident): boolean {
  return Boolean(
    response?.notified || response?.remedies || response?.whyThen || response?.reportedTo || response?.investigators,
  );
}

export function ResponseRows({ response }: { response: Response }) {
  const t = useTexts(incidentTexts);
  const formats = useFormats();
  const vocabulary = useTexts(vocabularyTexts);
  const { notified, remedies, whyThen, reportedTo, investigators } = response;
  return (
    <>
      {notified && (
        <Fact name={t.notifiedBy}>
          {formats.list(
            notified.map(({ channel, on }) =>
              on ? t.withDay(vocabulary.channel[channel], formats.day(on)) : vocabulary.channel[channel],
            ),
          )}
        </Fact>
      )}
      {remedies && (
        <Fact name={t.remedies}>
          <Texts of={remedies} />
        </Fact>
      )}
      {whyThen && (
        <Fact name={t.whyThen}>
          <RecordText of={whyThen} />
        </Fact>
      )}
      {reportedTo && (
        <Fact name={t.reportedTo}>
          <Parties of={reportedTo} />
        </Fact>
      )}
      {investigators && (
        <Fact name={t.investigators}>
          <Parties of={investigators} />
        </Fact>
      )}
    </>
  );
}

interface MeasureRowsProps {
  measures: NonNullable<Response['measures']>;
  /** What was done and what was promised are never mixed. */
  nameOf: (kind: Measure['kind']) => string;
}

export function MeasureRows({ measures, nameOf }: MeasureRowsProps) {
  return (
    <>
      {(['taken', 'planned'] as const).map((kind) => {
        const ofKind = measures.filter((measure) => measure.kind === kind);
        return ofKind.length === 0 ? null : (
          <Fact key={kind} name={nameOf(kind)}>
            <Texts of={ofKind.map((measure) => measure.text)} />
          </Fact>
        );
      })}
    </>
  );
}

function Texts({ of }: { of: readonly LocalizedText[] }) {
  const [only] = of;
  if (of.length === 1 && only) return <RecordText of={only} />;
  return (
    <ul>
      {of.map((text) => (
        <li key={text.ja ?? text.en}>
          <RecordText of={text} />
        </li>
      ))}
    </ul>
  );
}

function Parties({ of }: { of: NonNullable<Response['reportedTo']> }) {
  const formats = useFormats();
  return (
    <ul>
      {of.map((party) => (
        <li key={`${party.ja ?? party.en}${party.on ?? ''}`}>
          <RecordText of={party} />
          {party.on && <small class="data-note"> {formats.day(party.on)}</small>}
        </li>
      ))}
    </ul>
  );
}
