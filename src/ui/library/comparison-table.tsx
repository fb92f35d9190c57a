// Two to four incidents side by side, a question a row. Where answers part is said in words and by a mark, never by colour alone.
import { Fragment } from 'preact';
import { comparisonTexts } from '../../i18n/comparison.ts';
import { libraryFactTexts } from '../../i18n/library-facts.ts';
import { publicationOf, serviceNameOf } from '../../i18n/statement.ts';
import type { Incident } from '../../incident/types.ts';
import { isBeforeDuty } from '../../library/appi-items.ts';
import { type CompareRow, compareGroups } from '../../library/compare.ts';
import { examplePageOf } from '../../library/example-page.ts';
import type { Fact } from '../../library/facts.ts';
import { IconButton } from '../button.tsx';
import { RecordText } from '../incident/record-text.tsx';
import { useFormats, useLanguage, useTexts } from '../language.tsx';
import { SafeLink } from '../safe-link.tsx';
import './comparison-table.css';
import { DeskLines } from './desk-lines.tsx';
import { FactLines } from './fact-lines.tsx';

interface ComparisonTableProps {
  incidents: readonly Incident[];
  rows: readonly CompareRow[];
  /** "2026-11-22": decides whether a desk is still open. */
  today: string;
  hrefOf: (incident: Incident) => string;
  /** Left out where the comparison is fixed, as on a printed page. */
  onRemove?: (incident: Incident) => void;
}

export function ComparisonTable({ incidents, rows, today, hrefOf, onRemove }: ComparisonTableProps) {
  const t = useTexts(comparisonTexts);
  const facts = useTexts(libraryFactTexts);
  const groups = compareGroups.map((group) => ({ group, rows: rows.filter((row) => row.group === group) }));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="compare-scroll" tabIndex={0} aria-label={t.scroll}>
      <table class={`compare compare-${incidents.length}`}>
        <thead>
          <tr>
            <th scope="col" class="compare-corner">
              {t.question}
            </th>
            {incidents.map((incident) => (
              <th scope="col" key={incident.id}>
                <IncidentHead incident={incident} href={hrefOf(incident)} {...(onRemove && { onRemove })} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups
            .filter((group) => group.rows.length > 0)
            .map(({ group, rows: ofGroup }) => (
              <Fragment key={group}>
                <tr class="compare-group">
                  <th scope="colgroup" colSpan={incidents.length + 1}>
                    <span>{facts.group[group]}</span>
                  </th>
                </tr>
                {ofGroup.map((row) => (
                  <AnswerRow key={row.key} row={row} incidents={incidents} today={today} />
                ))}
              </Fragment>
            ))}
        </tbody>
      </table>
    </section>
  );
}

interface IncidentHeadProps {
  incident: Incident;
  href: string;
  onRemove?: (incident: Incident) => void;
}

function IncidentHead({ incident, href, onRemove }: IncidentHeadProps) {
  const t = useTexts(comparisonTexts);
  const language = useLanguage();
  const formats = useFormats();
  const title = serviceNameOf(incident, language);
  const facts = useTexts(libraryFactTexts);
  const page = examplePageOf(incident);
  return (
    <div class="compare-head">
      <p class="compare-title">
        <a href={href}>{title}</a>
        {onRemove && <IconButton icon="close" label={t.remove(title)} onClick={() => onRemove(incident)} />}
      </p>
      {incident.service && (
        <p>
          <RecordText of={incident.organization.name} />
        </p>
      )}
      <p>{publicationOf(incident, language, formats)}</p>
      {isBeforeDuty(incident) && <p class="compare-duty">{t.beforeDuty}</p>}
      {page && (
        <p>
          <SafeLink href={page.url}>{facts.page[page.kind]}</SafeLink>
        </p>
      )}
    </div>
  );
}

interface AnswerRowProps extends Pick<ComparisonTableProps, 'incidents' | 'today'> {
  row: CompareRow;
}

function AnswerRow({ row, incidents, today }: AnswerRowProps) {
  const t = useTexts(comparisonTexts);
  const facts = useTexts(libraryFactTexts);
  const days = row.cells.map(daysOf);
  return (
    <tr class={`compare-row compare-${row.agreement}`}>
      <th scope="row">
        {facts.row[row.key]}
        <span class="compare-agreement">{t.agreement[row.agreement]}</span>
      </th>
      {row.cells.map((cell, i) => (
        <td key={incidents[i]?.id}>
          {cell.length === 0 ? (
            <Absent incident={incidents[i]} />
          ) : (
            <>
              <FactLines facts={cell} special={(fact, text) => specialFact(fact, text, incidents[i], today)} />
              <DaysBar days={days} index={i} />
            </>
          )}
        </td>
      ))}
    </tr>
  );
}

function Absent({ incident }: { incident: Incident | undefined }) {
  const facts = useTexts(libraryFactTexts);
  const page = incident && examplePageOf(incident);
  return (
    <span class="compare-absent">
      {facts.notInRecord} {page && <SafeLink href={page.url}>{facts.page[page.kind]}</SafeLink>}
    </span>
  );
}

/** A notice is its own link, with its host where the title does not already say it; a desk takes several lines. */
function specialFact(fact: Fact, text: string, incident: Incident | undefined, today: string) {
  if (fact.kind === 'notice') {
    return (
      <SafeLink href={fact.notice.url} showHost={fact.notice.title !== undefined}>
        {text}
      </SafeLink>
    );
  }
  if (fact.kind === 'contact' && incident) {
    return <DeskLines contact={fact.contact} incident={incident} today={today} />;
  }
  return undefined;
}

function daysOf(cell: readonly Fact[]): number | undefined {
  const [fact] = cell;
  return fact?.kind === 'interval' && fact.interval.days >= 0 ? fact.interval.days : undefined;
}

const BAR_WIDTH = 100;

/** A bar as long as the wait, against the longest of the row; the shortest and the longest are named. */
function DaysBar({ days, index }: { days: readonly (number | undefined)[]; index: number }) {
  const t = useTexts(comparisonTexts);
  const own = days[index];
  const known = days.filter((d) => d !== undefined);
  if (own === undefined || known.length < 2) return null;
  const [shortest, longest] = [Math.min(...known), Math.max(...known)];
  const name =
    shortest === longest ? undefined : own === shortest ? t.shortest : own === longest ? t.longest : undefined;
  const width = longest === 0 ? 0 : (own / longest) * BAR_WIDTH;
  return (
    <span class="compare-bar">
      <svg viewBox={`0 0 ${BAR_WIDTH} 4`} preserveAspectRatio="none" aria-hidden="true">
        <rect class="compare-bar-track" width={BAR_WIDTH} height="4" />
        <rect class="compare-bar-days" width={Math.max(width, 1)} height="4" />
      </svg>
      {name && <span class="compare-bar-name">{name}</span>}
    </span>
  );
}
