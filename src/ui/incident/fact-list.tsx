// Named facts, one under the other; a fact without content is left out by the caller.
import type { ComponentChildren } from 'preact';
import './fact-list.css';

export function FactList({ children }: { children: ComponentChildren }) {
  return <dl class="facts">{children}</dl>;
}

export function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div class="fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
