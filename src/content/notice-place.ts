// Where the notice lies: in the corner where it covers none of the page's own controls.

export const corners = ['bottom-right', 'bottom-left', 'top-right', 'top-left'] as const;
export type Corner = (typeof corners)[number];

const CONTROLS =
  'a[href],button,input,select,textarea,label,summary,video,audio,iframe,[role=button],[role=link],[tabindex],[onclick],[contenteditable]';
/** Points looked at in each direction across the notice. */
const GRID = 5;

/** The first corner whose area holds no control of the page, else the one with the fewest. `letter` is in the page. */
export function placeLetter(letter: HTMLElement, host: Element): Corner {
  let best: { corner: Corner; controls: number } = { corner: 'bottom-right', controls: Number.POSITIVE_INFINITY };
  for (const corner of corners) {
    letter.classList.remove(...corners);
    letter.classList.add(corner);
    const controls = countControls(letter.getBoundingClientRect(), host);
    if (controls < best.controls) best = { corner, controls };
    if (controls === 0) break;
  }
  letter.classList.remove(...corners);
  letter.classList.add(best.corner);
  return best.corner;
}

function countControls(box: DOMRect, host: Element): number {
  const found = new Set<Element>();
  for (let x = 0; x < GRID; x++) {
    for (let y = 0; y < GRID; y++) {
      const left = box.left + ((x + 0.5) * box.width) / GRID;
      const top = box.top + ((y + 0.5) * box.height) / GRID;
      const control = document
        .elementsFromPoint(left, top)
        .find((element) => element !== host)
        ?.closest(CONTROLS);
      if (control) found.add(control);
    }
  }
  return found.size;
}
