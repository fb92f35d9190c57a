// How large the incidents were: a circle for each order of magnitude in each year or cause, never a sum.
import { figureTexts } from '../../i18n/figures.ts';
import type { SizeSpot } from '../../library/figures.ts';
import { useFormats, useTexts } from '../language.tsx';
import './figure.css';
import { useOneStop } from './use-one-stop.ts';

interface SizeChartProps {
  label: string;
  spots: readonly SizeSpot[];
  /** The columns in order: years. */
  values: readonly { value: string; name: string; shortName: string }[];
  /** "10,000 – 99,999 people" */
  sizeName: (magnitude: number) => string;
  hrefOf: (spot: SizeSpot) => string;
  isChosen: (spot: SizeSpot) => boolean;
  /** In the units of `Measured`. */
  width: number;
}

const ROW = 34;
const FOOT = 26;
const LEFT = 92;
const LABEL_WIDTH = 44;
const LARGEST_RADIUS = 15;
const SMALLEST_RADIUS = 2.5;

export function SizeChart({ label, spots, values, sizeName, hrefOf, isChosen, width }: SizeChartProps) {
  const t = useTexts(figureTexts);
  const formats = useFormats();
  const top = Math.max(3, ...spots.map((spot) => spot.magnitude));
  const most = Math.max(1, ...spots.map((spot) => spot.count));
  const height = (top + 1) * ROW + FOOT;
  const step = (width - LEFT) / Math.max(1, values.length);
  const everyNth = Math.ceil(LABEL_WIDTH / step);
  const column = new Map(values.map(({ value }, i) => [value, i]));
  const keyOf = ({ value, magnitude }: SizeSpot) => `${value}-${magnitude}`;
  const { group, linkOf } = useOneStop(spots.filter(({ value }) => column.has(value)).map(keyOf));
  const x = (i: number) => LEFT + (i + 0.5) * step;
  const y = (magnitude: number) => (top - magnitude + 0.5) * ROW;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of links drawn as a picture
    <svg class="chart" viewBox={`0 0 ${width} ${height}`} role="group" aria-label={label} {...group}>
      {Array.from({ length: top + 1 }, (_, magnitude) => (
        <g key={magnitude}>
          <line class="chart-grid" x1={LEFT} x2={width} y1={y(magnitude) + ROW / 2} y2={y(magnitude) + ROW / 2} />
          <text class="chart-size" x={LEFT - 10} y={y(magnitude) + ROW / 2 + 4}>
            {formats.number(10 ** magnitude)}
          </text>
        </g>
      ))}
      {values.map(({ value, shortName }, i) =>
        (values.length - 1 - i) % everyNth === 0 ? (
          <text key={value} class="chart-name" x={x(i)} y={height - 7}>
            {shortName}
          </text>
        ) : null,
      )}
      {spots.map((spot) => {
        const i = column.get(spot.value);
        if (i === undefined) return null;
        // The area, not the radius, stands for the number.
        const radius = Math.max(SMALLEST_RADIUS, Math.sqrt(spot.count / most) * Math.min(LARGEST_RADIUS, step / 2 + 3));
        const name = t.spotName(values[i]?.name ?? spot.value, sizeName(spot.magnitude), formats.number(spot.count));
        return (
          <a
            key={keyOf(spot)}
            href={hrefOf(spot)}
            {...linkOf(keyOf(spot))}
            class={isChosen(spot) ? 'chart-spot chart-chosen' : 'chart-spot'}
            aria-label={name}
          >
            <title>{name}</title>
            <rect class="chart-hit" x={x(i) - step / 2} y={y(spot.magnitude) - ROW / 2} width={step} height={ROW} />
            <circle class="chart-ink" cx={x(i)} cy={y(spot.magnitude)} r={radius} />
          </a>
        );
      })}
    </svg>
  );
}
