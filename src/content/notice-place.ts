// Where the notice lies: in the corner where it covers none of the page's own controls.

/** Insets in order of preference: bottom right, bottom left, top right, top left. The style sheet sets the gap. */
const CORNERS = ['auto G G auto', 'auto auto G G', 'G G auto auto', 'G auto auto G'];
const CONTROLS = 'a,button,input,select,textarea,label,summary,video,audio,iframe,[role],[tabindex],[onclick]';
/** Points looked at in each direction across the notice. */
const GRID = 5;

/** The first corner whose area holds no control of the page, else the one with the fewest. `letter` is in the page. */
export function placeLetter(letter: HTMLElement, host: Element): void {
  let fewest = Number.POSITIVE_INFINITY;
  let best = '';
  for (const corner of CORNERS) {
    letter.style.inset = corner.replaceAll('G', 'var(--gap)');
    const controls = countControls(letter.getBoundingClientRect(), host);
    if (controls < fewest) {
      fewest = controls;
      best = letter.style.inset;
    }
  }
  letter.style.inset = best;
}

function countControls(box: DOMRect, host: Element): number {
  const found = new Set<Element>();
  for (let i = 0; i < GRID * GRID; i++) {
    const left = box.left + (((i % GRID) + 0.5) * box.width) / GRID;
    const top = box.top + ((Math.floor(i / GRID) + 0.5) * box.height) / GRID;
    const below = document.elementsFromPoint(left, top).find((element) => element !== host);
    const control = below?.closest(CONTROLS);
    if (control) found.add(control);
  }
  return found.size;
}
