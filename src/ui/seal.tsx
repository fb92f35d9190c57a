// The mark of a level, told by shape before colour: filled seal, ring, dot, crossed ring, empty ring.
import type { Level } from '../check/report.ts';
import './seal.css';

interface SealProps {
  level: Level;
  /** Drawn large beside a headline. */
  large?: boolean;
}

/** Decoration: the level's word stands beside it. */
export function Seal({ level, large = false }: SealProps) {
  return (
    <svg class={`seal seal-${level}${large ? ' seal-large' : ''}`} viewBox="0 0 24 24" aria-hidden="true">
      {shapes[level]}
    </svg>
  );
}

/** The bow inside the alert's seal: a lowered head, a bent back. */
const bow = (
  <>
    <circle class="seal-ink" cx="7.6" cy="12.9" r="2.1" />
    <path class="seal-line" d="M9.8 9.6c3.2-2.6 7-1.3 7 2.9V19" />
  </>
);

const shapes: Record<Level, preact.JSX.Element> = {
  alert: (
    <>
      <rect class="seal-fill" x="2" y="2" width="20" height="20" rx="4" />
      {bow}
    </>
  ),
  history: (
    <>
      <circle class="seal-fill" cx="12" cy="12" r="10" />
      <path class="seal-line" d="M12 6.5V12l3.5 2.5" />
    </>
  ),
  related: (
    <>
      <circle class="seal-edge" cx="12" cy="12" r="9" />
      <circle class="seal-fill" cx="12" cy="12" r="3.5" />
    </>
  ),
  cleared: (
    <>
      <circle class="seal-edge" cx="12" cy="12" r="9" />
      <path class="seal-edge" d="M5.8 18.2L18.2 5.8" />
    </>
  ),
  none: <circle class="seal-edge seal-dashed" cx="12" cy="12" r="9" />,
};
