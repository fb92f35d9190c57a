// Sizes by cause: the middle value and the largest on a scale of powers of ten, with both in figures.
import { figureTexts } from '../../i18n/figures.ts';
import type { SizeRow, SubjectUnit } from '../../library/figures.ts';
import { useFormats, useTexts } from '../language.tsx';
import './figure.css';
import { useOneStop } from './use-one-stop.ts';

interface SizeRangesProps {
  label: string;
  rows: readonly (SizeRow & { name: string; href: string })[];
  unit: SubjectUnit;
}

export function SizeRanges({ label, rows, unit }: SizeRangesProps) {
  const t = useTexts(figureTexts);
  const formats = useFormats();
  const { group, linkOf } = useOneStop(rows.map((row) => row.value));
  const top = Math.log10(Math.max(10, ...rows.map((row) => row.largest.max)));
  const at = (size: number) => (Math.log10(Math.max(1, size)) / top) * 100;
  return (
    <ul class="bars ranges" aria-label={label} {...group}>
      {rows.map((row) => {
        const median = formats.count(row.median.max, unit, row.median.qualifier);
        const largest = formats.count(row.largest.max, unit, row.largest.qualifier);
        return (
          <li key={row.value}>
            <a href={row.href} {...linkOf(row.value)} class="bars-bar">
              <span class="bars-name">{row.name}</span>
              <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <line class="ranges-track" x1="0" x2="100" y1="5" y2="5" />
                <line class="ranges-span" x1={at(row.median.max)} x2={at(row.largest.max)} y1="5" y2="5" />
                <rect
                  class="chart-ink"
                  x={Math.min(99, Math.max(0, at(row.median.max) - 0.5))}
                  y="0"
                  width="1"
                  height="10"
                />
              </svg>
              <span class="bars-count">
                <span class="unseen">{t.median} </span>
                {median} – <span class="unseen">{t.largest} </span>
                {largest}
              </span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
