// The focus stays where it was when what had it is gone or disabled: the control now in its place, else the last one, else the heading.

const CONTROLS = 'a[href],button:enabled,input:enabled,select:enabled,textarea:enabled,summary';

/**
 * Watches `root`; gives the way to stop. A control counts within the nearest `section` around it. Does nothing while
 * something has the focus: browsers give it to the body when they lose it.
 */
export function keepFocus(root: HTMLElement): () => void {
  const view = root.ownerDocument;
  let last: { control: HTMLElement; section: HTMLElement; index: number } | undefined;
  const onFocus = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement)) return;
    const section = target.closest('section') ?? root;
    last = { control: target, section, index: controlsOf(section).indexOf(target) };
  };
  const observer = new MutationObserver(() => {
    if (!last || (last.control.isConnected && !last.control.matches(':disabled'))) return;
    // What is disabled has it a moment longer in some browsers.
    if (view.activeElement !== view.body && view.activeElement !== last.control) return;
    const controls = controlsOf(last.section);
    const next = controls[Math.min(Math.max(last.index, 0), controls.length - 1)];
    (next ?? last.section.querySelector<HTMLElement>('[tabindex="-1"]'))?.focus();
  });
  root.addEventListener('focusin', onFocus);
  observer.observe(root, { childList: true, subtree: true, attributeFilter: ['disabled'] });
  return () => {
    root.removeEventListener('focusin', onFocus);
    observer.disconnect();
  };
}

const controlsOf = (section: HTMLElement) =>
  [...section.querySelectorAll<HTMLElement>(CONTROLS)].filter((control) => control.checkVisibility());
