// The window takes its width from the letter; where it cannot grow that far (great zoom, a phone) the letter gives way.

/** Long enough for the browser to have grown the window, too short to be seen. */
const SETTLE_MS = 120;

export function fitWindow(view: Window & typeof globalThis): void {
  let timer: number | undefined;
  const fit = () => {
    const { documentElement, body } = view.document;
    if (documentElement.scrollWidth > view.innerWidth + 1) body.style.minWidth = '0';
  };
  const wait = () => {
    view.clearTimeout(timer);
    timer = view.setTimeout(fit, SETTLE_MS);
  };
  view.addEventListener('resize', wait);
  // Firefox runs scripts before the styles are there: the letter has its width only once they are.
  new view.ResizeObserver(wait).observe(view.document.body);
}
