// The notice in the page: plain DOM in a closed shadow root, put in without touching anything of the page's own.
import type { PageNotice } from '../shared/messages.ts';
import noticeStyle from './notice.css?inline';
import { placeLetter } from './notice-place.ts';

/** How long it stays when nobody touches it. The badge remains. */
const STAY_MS = 20_000;
/** The page's style sheets reach the host: nothing of theirs may hide, move or restyle it. */
const HOST_STYLE = 'all:initial!important';

let current: (() => void) | undefined;

export const hasNotice = () => current !== undefined;

/** Takes the notice out of the page, if it is there. */
export function removeNotice(): void {
  current?.();
}

/** Draws the notice; false where there is no HTML page to draw in. `onOpen`: the reader asked for the whole incident. */
export function showNotice(notice: PageNotice, onOpen: () => void): boolean {
  removeNotice();
  if (document.contentType !== 'text/html' || !document.documentElement || !notice.title) return false;
  const life = new AbortController();
  const { signal } = life;
  const host = document.createElement('owabi-notice');
  host.setAttribute('style', HOST_STYLE);
  const root = host.attachShadow({ mode: 'closed' });
  const style = element('style', '', noticeStyle);
  const letter = element('section', 'letter');
  letter.lang = notice.lang;
  letter.dir = 'ltr';
  letter.ariaLabel = notice.title;
  const text = element('div', 'text');
  text.role = 'status';
  letter.append(element('div', 'seal'), text);
  root.append(style, letter);

  const leave = () => {
    current = undefined;
    life.abort();
    observer.disconnect();
    clearTimeout(timer);
    host.remove();
  };
  const open = button('open', notice.openLabel, () => {
    leave();
    onOpen();
  });
  const close = button('close', notice.dismissLabel, leave);
  const buttons = element('div', 'acts');
  buttons.append(open, close);

  // A page that takes the notice out gets it back once; whoever insists, wins.
  let returns = 1;
  const observer = new MutationObserver(() => {
    if (host.isConnected) return;
    if (returns-- > 0) document.documentElement?.append(host);
    if (!host.isConnected) leave();
  });

  let timer: ReturnType<typeof setTimeout>;
  const wait = () => {
    clearTimeout(timer);
    // Not while the pointer or the keyboard is in it.
    timer = setTimeout(() => (letter.matches(':hover') || root.activeElement ? wait() : leave()), STAY_MS);
  };
  wait();
  letter.addEventListener('pointerleave', wait);
  letter.addEventListener('focusout', wait);
  addEventListener('keydown', (event) => event.isTrusted && event.key === 'Escape' && leave(), {
    signal,
    capture: true,
  });
  const fitScreen = () => {
    letter.hidden = document.fullscreenElement !== null;
  };
  document.addEventListener('fullscreenchange', fitScreen, { signal });
  fitScreen();

  document.documentElement.append(host);
  // Screen readers announce what is added to a status that is already there.
  for (const part of ['sender', 'title', 'detail'] as const) text.append(element('p', part, notice[part]));
  letter.append(buttons);
  placeLetter(letter, host);
  observer.observe(document, { childList: true });
  observer.observe(document.documentElement, { childList: true });
  current = leave;
  return true;
}

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  text = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

function button(className: string, label: string, act: () => void): HTMLButtonElement {
  const made = element('button', className, label);
  made.type = 'button';
  // A page cannot press it: only what the user does counts.
  made.addEventListener('click', (event) => event.isTrusted && act());
  return made;
}
