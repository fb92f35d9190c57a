// One stop of the Tab key for a whole picture: inside it the arrow keys go from link to link.
import { useState } from 'preact/hooks';
import { type Arrow, type Point, stepTo } from './step-to.ts';

const arrows: Readonly<Record<string, Arrow>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** For the element around the links, and for each link by its key, in the order in which they stand. */
export function useOneStop(keys: readonly string[]) {
  const [last, setLast] = useState<string>();
  const stop = last !== undefined && keys.includes(last) ? last : keys[0];
  const onKeyDown = (event: KeyboardEvent & { currentTarget: Element }) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const links = [...event.currentTarget.querySelectorAll<HTMLElement | SVGElement>('a')];
    const from = links.findIndex((link) => link.matches(':focus'));
    const to = from < 0 ? undefined : targetOf(event.key, links.map(middleOf), from);
    const link = to === undefined ? undefined : links[to];
    if (!link) return;
    event.preventDefault();
    link.focus();
  };
  return {
    group: { onKeyDown },
    linkOf: (key: string) => ({ tabindex: key === stop ? 0 : -1, onFocus: () => setLast(key) }),
  };
}

function targetOf(key: string, points: readonly Point[], from: number): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return points.length - 1;
  const arrow = arrows[key];
  return arrow && stepTo(points, from, arrow);
}

function middleOf(link: Element): Point {
  const box = link.getBoundingClientRect();
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}
