// Facts as single lines of text, as a comparison shows them.
import type { ComponentChildren } from 'preact';
import { factText, factWordsFor } from '../../library/fact-text.ts';
import type { Fact } from '../../library/facts.ts';
import { useFormats, useLanguage } from '../language.tsx';
import './fact-lines.css';

interface FactLinesProps {
  facts: readonly Fact[];
  /** A fact that is more than its line of text, such as a link; undefined leaves it a line. */
  special?: (fact: Fact, text: string) => ComponentChildren;
}

/** One fact as text, several as a list. */
export function FactLines({ facts, special }: FactLinesProps) {
  const language = useLanguage();
  const formats = useFormats();
  const words = factWordsFor(language, formats);
  const line = (fact: Fact) => {
    const text = factText(fact, words);
    return <>{special?.(fact, text) ?? text}</>;
  };
  if (facts.length === 1 && facts[0]) return line(facts[0]);
  return (
    <ul class="fact-lines">
      {facts.map((fact) => (
        <li>{line(fact)}</li>
      ))}
    </ul>
  );
}
