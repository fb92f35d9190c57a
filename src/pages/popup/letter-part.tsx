// One part of a letter under its own heading.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface LetterPartProps {
  title: string;
  /** 3 where the letter stands under a title of the popup's. */
  headingLevel?: 2 | 3;
  children: ComponentChildren;
}

export function LetterPart({ title, headingLevel = 2, children }: LetterPartProps) {
  const id = useId();
  const Heading = `h${headingLevel}` as const;
  return (
    // Under a title of the popup's the same part may stand in a letter above: there it is no landmark of its own.
    <section class="letter-part" aria-labelledby={headingLevel === 2 ? id : undefined}>
      <Heading id={id}>{title}</Heading>
      {children}
    </section>
  );
}
