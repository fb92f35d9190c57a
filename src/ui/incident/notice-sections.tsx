// The notice, structured: sections fold, their order never changes, and what this record lacks is said once at the end.
import type { ComponentChildren } from 'preact';
import { incidentTexts } from '../../i18n/incident.ts';
import { vocabularyTexts } from '../../i18n/vocabulary.ts';
import type { Incident } from '../../incident/types.ts';
import { daysBetween } from '../../shared/days.ts';
import { Disclosure } from '../disclosure.tsx';
import { useFormats, useTexts } from '../language.tsx';
import { Fact, FactList } from './fact-list.tsx';
import './notice-sections.css';
import { RecordText } from './record-text.tsx';
import { hasResponseFacts, MeasureRows, ResponseRows } from './response-facts.tsx';
import { ScopeList } from './scope-list.tsx';
import { TimelineList } from './timeline-list.tsx';

interface NoticeSectionsProps {
  incident: Incident;
  /** All unfolded, for a page of its own. */
  open?: boolean;
  /** Heading level of each section. */
  level?: 2 | 3 | 4;
  /** Kept by the user: its summary says only that, which stands above already. */
  isOwn?: boolean;
  /** A page that was read instead of a record: each section ends with the words behind it; summary and lacks are an editor's. */
  wordsOf?: ((...fields: string[]) => ComponentChildren) | undefined;
}

export function NoticeSections({ incident, open = false, level = 3, isOwn = false, wordsOf }: NoticeSectionsProps) {
  const t = useTexts(incidentTexts);
  const formats = useFormats();
  const vocabulary = useTexts(vocabularyTexts);
  const { timeline, response, cause, via, occurred, secondaryHarm } = incident;
  const measures = response?.measures;
  const hasScope = hasScopeFacts(incident);
  const missing = [
    !timeline && t.timeline,
    !cause && t.causeSection,
    !hasResponseFacts(incident) && t.response,
    !measures && t.measures,
    !hasScope && t.scope,
    !secondaryHarm && t.secondaryHarm,
  ].filter((name) => name !== false);
  const days = useDaysToPublish(incident);
  const measuresCount = useMeasuresCount(measures ?? []);
  return (
    <div class="notice-sections">
      {!wordsOf && !isOwn && (
        <p class="notice-summary">
          <RecordText of={incident.summary} />
        </p>
      )}
      {timeline && (
        <Disclosure summary={t.timeline} aside={days} open={open} level={level}>
          <TimelineList entries={timeline} />
          {wordsOf?.('timeline')}
        </Disclosure>
      )}
      {(cause || via || occurred) && (
        <Disclosure summary={t.causeSection} aside={cause && vocabulary.cause[cause]} open={open} level={level}>
          <FactList>
            {cause && <Fact name={t.cause}>{vocabulary.cause[cause]}</Fact>}
            {via && (
              <Fact name={t.via}>
                <RecordText of={via} />
              </Fact>
            )}
            {occurred && <Fact name={t.occurred}>{formats.period(occurred)}</Fact>}
          </FactList>
          {wordsOf?.('cause', 'via', 'occurred')}
        </Disclosure>
      )}
      {response && hasResponseFacts(incident) && (
        <Disclosure summary={t.response} open={open} level={level}>
          <FactList>
            <ResponseRows response={response} />
          </FactList>
          {wordsOf?.(
            'response.whyThen',
            'response.reportedTo',
            'response.investigators',
            'response.notified',
            'response.remedies',
          )}
        </Disclosure>
      )}
      {measures && (
        <Disclosure summary={t.measures} aside={measuresCount} open={open} level={level}>
          <FactList>
            <MeasureRows measures={measures} nameOf={(kind) => vocabulary.measure[kind]} />
          </FactList>
          {wordsOf?.('response.measures')}
        </Disclosure>
      )}
      {hasScope && (
        <Disclosure summary={t.scope} open={open} level={level}>
          <ScopeList incident={incident} />
          {wordsOf?.('affectedPeriod', 'scope')}
        </Disclosure>
      )}
      {secondaryHarm && (
        <Disclosure summary={t.secondaryHarm} open={open} level={level}>
          <p>{vocabulary.harm[secondaryHarm]}</p>
          {wordsOf?.('secondaryHarm')}
        </Disclosure>
      )}
      {missing.length > 0 && !wordsOf && <p class="notice-missing">{t.missing(formats.list(missing))}</p>}
    </div>
  );
}

/** Whether there is any section to show, beside summary and lacks. */
export function hasNoticeSections(incident: Incident): boolean {
  const { timeline, response, cause, via, occurred, secondaryHarm } = incident;
  return Boolean(
    timeline ||
      cause ||
      via ||
      occurred ||
      response?.measures ||
      secondaryHarm ||
      hasResponseFacts(incident) ||
      hasScopeFacts(incident),
  );
}

function hasScopeFacts({ affectedPeriod, scope }: Incident): boolean {
  return Boolean(affectedPeriod || scope?.out || scope?.in?.some((entry) => entry.role !== 'operator' && entry.name));
}

function useDaysToPublish({ timeline, publishedOn }: Incident): string | undefined {
  const t = useTexts(incidentTexts);
  const formats = useFormats();
  const detected = timeline?.find((entry) => entry.kind === 'detected')?.on;
  if (!detected || !publishedOn || publishedOn < detected) return undefined;
  const days = daysBetween(detected, publishedOn);
  return days === 0 ? t.publishedSameDay : t.daysToPublish(formats.days(days), days);
}

function useMeasuresCount(measures: NonNullable<NonNullable<Incident['response']>['measures']>): string {
  const t = useTexts(incidentTexts);
  const formats = useFormats();
  const taken = measures.filter((measure) => measure.kind === 'taken').length;
  const planned = measures.length - taken;
  return t.measuresCount(formats.number(taken), formats.number(planned), { taken, planned });
}
