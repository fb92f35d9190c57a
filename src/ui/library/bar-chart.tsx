// Bars: upright for years and days, lying for long names. Each bar is a link to the results it stands for.
import { figureTexts } from '../../i18n/figures.ts';
import { useFormats, useTexts } from '../language.tsx';
import './figure.css';
import { useOneStop } from './use-one-stop.ts';

export interface ChartBar {
  key: string;
  name: string;
  /** For the axis, where the name is too long. */
  shortName?: string;
  count: number;
  href: string;
  isChosen: boolean;
}

interface BarChartProps {
  label: string;
  bars: readonly ChartBar[];
}

const HEIGHT = 220;
const TOP = 22;
/** Where numbers stand upright over narrow bars: room for four digits. */
const TOP_TURNED = 38;
const FOOT = 26;
const LABEL_WIDTH = 44;
/** Three digits beside one another, and one line of them turned. */
const VALUE_WIDTH = 18;
const LINE_HEIGHT = 12;

/** @param width in the units of `Measured`: drawn for the room it has, so that its letters are the reader's size */
export function UprightBars({ label, bars, width }: BarChartProps & { width: number }) {
  const t = useTexts(figureTexts);
  const formats = useFormats();
  const { group, linkOf } = useOneStop(bars.map((bar) => bar.key));
  const highest = Math.max(1, ...bars.map((bar) => bar.count));
  const step = width / Math.max(1, bars.length);
  const isTurned = step < VALUE_WIDTH;
  const space = HEIGHT - (isTurned ? TOP_TURNED : TOP) - FOOT;
  const everyNthValue = isTurned ? Math.ceil(LINE_HEIGHT / step) : 1;
  // Counted from the newest, so that the last year always has its name.
  const everyNth = Math.ceil(LABEL_WIDTH / step);
  const heightOf = (bar: ChartBar) => (bar.count === 0 ? 0 : Math.max(2, (bar.count / highest) * space));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of links drawn as a picture
    <svg class="chart" viewBox={`0 0 ${width} ${HEIGHT}`} role="group" aria-label={label} {...group}>
      <line class="chart-axis" x1="0" x2={width} y1={HEIGHT - FOOT} y2={HEIGHT - FOOT} />
      {bars.map((bar, i) => {
        const height = heightOf(bar);
        const name = t.barName(bar.name, formats.number(bar.count));
        return (
          <a
            key={bar.key}
            href={bar.href}
            {...linkOf(bar.key)}
            class={bar.isChosen ? 'chart-bar chart-chosen' : 'chart-bar'}
            aria-label={bar.isChosen ? `${name} (${t.chosen})` : name}
          >
            <title>{name}</title>
            <rect class="chart-hit" x={i * step} y="0" width={step} height={HEIGHT} />
            <rect
              class="chart-ink"
              x={i * step + step * 0.14}
              y={HEIGHT - FOOT - height}
              width={step * 0.72}
              height={height}
              rx={Math.min(3, height / 2)}
            />
          </a>
        );
      })}
      {bars.map((bar, i) => (
        // Beside the links, not in them: a link's name is a whole sentence, these are bits of it.
        <g key={bar.key} class={bar.isChosen ? 'chart-words chart-chosen' : 'chart-words'}>
          {bar.count > 0 && (bars.length - 1 - i) % everyNthValue === 0 && (
            <BarValue x={(i + 0.5) * step} y={HEIGHT - FOOT - heightOf(bar) - 6} isTurned={isTurned}>
              {formats.number(bar.count)}
            </BarValue>
          )}
          {(bars.length - 1 - i) % everyNth === 0 && (
            <text class="chart-name" x={(i + 0.5) * step} y={HEIGHT - 7}>
              {bar.shortName ?? bar.name}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

function BarValue({ x, y, isTurned, children }: { x: number; y: number; isTurned: boolean; children: string }) {
  return (
    <text
      class={isTurned ? 'chart-value chart-turned' : 'chart-value'}
      x={x}
      y={y}
      {...(isTurned && { transform: `rotate(-90 ${x} ${y})` })}
    >
      {children}
    </text>
  );
}

export function LyingBars({ label, bars }: BarChartProps) {
  const t = useTexts(figureTexts);
  const formats = useFormats();
  const { group, linkOf } = useOneStop(bars.map((bar) => bar.key));
  const highest = Math.max(1, ...bars.map((bar) => bar.count));
  return (
    <ul class="bars" aria-label={label} {...group}>
      {bars.map((bar) => (
        <li key={bar.key}>
          <a href={bar.href} {...linkOf(bar.key)} class={bar.isChosen ? 'bars-bar chart-chosen' : 'bars-bar'}>
            <span class="bars-name">
              {bar.name}
              {bar.isChosen && <span class="unseen"> ({t.chosen})</span>}
            </span>
            <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
              <rect class="chart-ink" width={Math.max(0.4, (bar.count / highest) * 100)} height="10" />
            </svg>
            <span class="bars-count">{formats.number(bar.count)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
