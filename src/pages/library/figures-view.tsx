// The pictures of the results: incidents and sizes by year and cause, and how long publication took.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { figureTexts } from '../../i18n/figures.ts';
import { toggleFilter } from '../../library/address.ts';
import { delayBounds } from '../../library/days.ts';
import { type FilterName, UNKNOWN } from '../../library/entry.ts';
import { type Bar, delayBars, delaySummary, rankedBars, yearBars } from '../../library/figures.ts';
import type { Found, Query } from '../../library/find-entries.ts';
import { type ValueWords, valueText } from '../../library/value-text.ts';
import { useFormats, useTexts } from '../../ui/language.tsx';
import { letterPx, USUAL_LETTER_PX } from '../../ui/letter-size.ts';
import { type ChartBar, LyingBars, UprightBars } from '../../ui/library/bar-chart.tsx';
import { FigureFrame } from '../../ui/library/figure-frame.tsx';
import './figures-view.css';
import { SizesFigure } from './sizes-figure.tsx';

export interface FigureProps {
  found: Found;
  query: Query;
  words: ValueWords;
  hrefOf: (query: Query) => string;
}

export function FiguresView(props: FigureProps) {
  const { found, query, words, hrefOf } = props;
  const t = useTexts(figureTexts);
  const formats = useFormats();
  const toBars = (name: FilterName, bars: readonly Bar[]): ChartBar[] =>
    bars.map(({ value, count }) => ({
      key: value,
      name: valueText(name, value, words),
      shortName: value === UNKNOWN ? '?' : value,
      count,
      href: hrefOf(toggleFilter(query, name, value)),
      isChosen: query.filters[name]?.includes(value) ?? false,
    }));
  const years = toBars('year', yearBars(found.counts.year));
  const causes = toBars('cause', rankedBars(found.counts.cause));
  const delays = toBars('delay', delayBars(found.counts.delay)).map((bar, i) => ({ ...bar, shortName: delayAxis(i) }));
  const { dated, medianDays } = delaySummary(found.entries);
  return (
    <div class="figures">
      <p class="figures-hint">{t.clickHint}</p>
      <FigureFrame
        title={t.incidentsByYear}
        columns={[t.yearColumn, t.countColumn]}
        rows={tableRows(years, formats.number)}
      >
        <Measured>{(width) => <UprightBars label={t.incidentsByYear} bars={years} width={width} />}</Measured>
      </FigureFrame>
      <SizesFigure {...props} by="year" />
      <FigureFrame
        title={t.incidentsByCause}
        columns={[t.causeColumn, t.countColumn]}
        rows={tableRows(causes, formats.number)}
      >
        <LyingBars label={t.incidentsByCause} bars={causes} />
      </FigureFrame>
      <SizesFigure {...props} by="cause" />
      <FigureFrame
        title={t.delays}
        note={
          <>
            {dated > 0 ? t.delaysNote(formats.number(dated), formats.number(found.entries.length)) : t.noDates}{' '}
            {medianDays !== undefined && t.delaysMedian(formats.days(medianDays))} {t.delaysMeaning}
          </>
        }
        columns={[t.delayColumn, t.countColumn]}
        rows={tableRows(delays, formats.number)}
      >
        <Measured>{(width) => <UprightBars label={t.delays} bars={delays} width={width} />}</Measured>
      </FigureFrame>
    </div>
  );
}

const tableRows = (bars: readonly ChartBar[], format: (n: number) => string) =>
  bars.map((bar) => ({ key: bar.key, href: bar.href, cells: [bar.name, format(bar.count)] }));

/** Under the bars only the upper bound of a class stands; its whole name is read out and shown on hover. */
function delayAxis(index: number): string {
  const bound = delayBounds[index];
  return bound === undefined ? `${delayBounds.at(-1)}<` : index === 0 ? '0' : `≤${bound}`;
}

/**
 * Gives a picture the width it has, again whenever that changes, in units that grow with the reader's letters: one is
 * a pixel at the usual size, two at twice the size.
 */
export function Measured({ children }: { children: (width: number) => ComponentChildren }) {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () =>
      setWidth(Math.round((element.clientWidth * USUAL_LETTER_PX) / letterPx(element.ownerDocument)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={box} class="measured">
      {width > 0 && children(width)}
    </div>
  );
}
