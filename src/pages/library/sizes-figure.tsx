// How many people (or records, orders, cards, accounts) the organizations named, by year or by cause; one unit at a time.
import { useState } from 'preact/hooks';
import { figureTexts } from '../../i18n/figures.ts';
import { UNKNOWN } from '../../library/entry.ts';
import {
  type PublishedSize,
  rankedBars,
  type SizeSpot,
  type SubjectUnit,
  sizesBy,
  unitsIn,
  yearBars,
} from '../../library/figures.ts';
import type { Query } from '../../library/find-entries.ts';
import { valueText } from '../../library/value-text.ts';
import { useFormats, useTexts } from '../../ui/language.tsx';
import { FigureFrame } from '../../ui/library/figure-frame.tsx';
import { SizeChart } from '../../ui/library/size-chart.tsx';
import { SizeRanges } from '../../ui/library/size-ranges.tsx';
import { type FigureProps, Measured } from './figures-view.tsx';

export function SizesFigure({ found, query, words, hrefOf, by }: FigureProps & { by: 'year' | 'cause' }) {
  const t = useTexts(figureTexts);
  const formats = useFormats();
  const units = unitsIn(found.entries);
  const [wanted, setUnit] = useState<SubjectUnit>('people');
  const unit = units.includes(wanted) ? wanted : units[0];
  if (!unit) return null;
  const { spots, rows } = sizesBy(found.entries, by, unit);
  const counts = new Map(rows.map((row) => [row.value, row.given]));
  const values = (by === 'year' ? yearBars(counts) : rankedBars(counts)).map(({ value }) => ({
    value,
    name: valueText(by, value, words),
    shortName: value === UNKNOWN ? '?' : value,
  }));
  const rowOf = new Map(rows.map((row) => [row.value, row]));
  const only = (spot: SizeSpot): Query => ({
    ...query,
    filters: { ...query.filters, [by]: [spot.value], size: [`${unit}-${spot.magnitude}`] },
  });
  const ordered = values.flatMap(({ value, name }) => {
    const row = rowOf.get(value);
    return row ? [{ ...row, name, href: hrefOf({ ...query, filters: { ...query.filters, [by]: [value] } }) }] : [];
  });
  const sizeText = ({ max, qualifier }: PublishedSize) => formats.count(max, unit, qualifier);
  const title = by === 'year' ? t.sizesByYear : t.sizesByCause;
  return (
    <FigureFrame
      title={title}
      note={t.sizesNote[by]}
      tools={
        <fieldset class="figure-units">
          <legend class="unseen">{t.unit}</legend>
          {units.map((u) => (
            <label key={u}>
              <input type="radio" name={`unit-${by}`} checked={u === unit} onChange={() => setUnit(u)} />
              <span>{t.unitName[u]}</span>
            </label>
          ))}
        </fieldset>
      }
      columns={[by === 'year' ? t.yearColumn : t.causeColumn, t.given, t.median, t.largest]}
      rows={ordered.map((row) => ({
        key: row.value,
        href: row.href,
        cells: [row.name, formats.number(row.given), sizeText(row.median), sizeText(row.largest)],
      }))}
    >
      {by === 'year' ? (
        <Measured>
          {(width) => (
            <SizeChart
              label={title}
              spots={spots}
              values={values}
              sizeName={(magnitude) => valueText('size', `${unit}-${magnitude}`, words)}
              hrefOf={(spot) => hrefOf(only(spot))}
              isChosen={(spot) => query.filters.size?.includes(`${unit}-${spot.magnitude}`) ?? false}
              width={width}
            />
          )}
        </Measured>
      ) : (
        <SizeRanges label={title} rows={ordered} unit={unit} />
      )}
    </FigureFrame>
  );
}
