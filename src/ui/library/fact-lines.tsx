// Facts as single lines of text, as a comparison shows them.
import type { ComponentChildren } from 'preact';
import { factText, factWordsFor } from '../../library/fact-text.ts';
import type { Fact } from '../../library/facts.ts';
import { useFormats, useLanguage } from '../language.tsx';
import './fact-lines.css';

/** One fact as text, several as a list. */
export function FactLines({ facts, after }: { facts: readonly Fact[]; after?: (fact: Fact) => ComponentChildren }) {
  const language = useLanguage();
  const formats = useFormats();
  const words = factWordsFor(language, formats);
  const line = (fact: Fact) => (
    <>
      {factText(fact, words)}
      {after?.(fact)}
    </>
  );
  if (facts.length === 1 && facts[0]) return line(facts[0]);
  return (
    <ul class="fact-lines">
      {facts.map((fact) => (
        <li>{line(fact)}</li>
      ))}
    </ul>
  );
}
