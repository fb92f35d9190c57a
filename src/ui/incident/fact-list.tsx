// Named facts, one under the other; a fact without content is left out by the caller.
import type { ComponentChildren } from 'preact';
import './fact-list.css';

interface FactListProps {
  /** On a page with room the names stand beside their content. */
  wide?: boolean;
  children: ComponentChildren;
}

export function FactList({ wide = false, children }: FactListProps) {
  return <dl class={wide ? 'facts facts-wide' : 'facts'}>{children}</dl>;
}

export function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div class="fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
