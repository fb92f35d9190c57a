// Where an arrow key leads in a picture. Pure.

export interface Point {
  /** In px, y downwards. */
  x: number;
  y: number;
}

export type Arrow = 'left' | 'right' | 'up' | 'down';

/** Middles that are closer than this stand in one column, in px. */
const SAME = 2;

/**
 * Up and down stay in the column; left and right go to the next column, to what is nearest in height there. So every
 * point can be reached. `undefined` where there is nothing on that side.
 */
export function stepTo(points: readonly Point[], from: number, arrow: Arrow): number | undefined {
  const here = points[from];
  if (!here) return undefined;
  const isSideways = arrow === 'left' || arrow === 'right';
  const sign = arrow === 'left' || arrow === 'up' ? -1 : 1;
  const found = points
    .map((point, index) => ({ index, across: (point.x - here.x) * sign, height: (point.y - here.y) * sign }))
    .filter(({ across, height }) => (isSideways ? across > SAME : Math.abs(across) <= SAME && height > SAME))
    .sort((a, b) => {
      if (!isSideways) return a.height - b.height;
      const columns = a.across - b.across;
      return Math.abs(columns) > SAME ? columns : Math.abs(a.height) - Math.abs(b.height);
    });
  return found[0]?.index;
}
