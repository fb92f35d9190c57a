// A part of a page that folds: the browser's own details element, so that find-in-page and printing can open it.
import type { ComponentChildren } from 'preact';
import './disclosure.css';
import { Icon } from './icon.tsx';

interface DisclosureProps {
  summary: ComponentChildren;
  /** A short fact kept visible while folded, such as a count. */
  aside?: ComponentChildren;
  open?: boolean;
  /** Heading level of the summary, so that the page's outline stays whole. */
  level?: 2 | 3 | 4;
  children: ComponentChildren;
}

export function Disclosure({ summary, aside, open = false, level = 3, children }: DisclosureProps) {
  const Heading = `h${level}` as const;
  return (
    <details class="disclosure" open={open}>
      <summary>
        <Icon name="chevron" class="disclosure-mark" />
        <Heading>{summary}</Heading>
        {aside !== undefined && <span class="disclosure-aside">{aside}</span>}
      </summary>
      <div class="disclosure-body">{children}</div>
    </details>
  );
}
