// "Was I in it?" on the spot: questions, and the answer with its reasons. Nothing leaves this component.
import { useId, useState } from 'preact/hooks';
import { type Answers, judgeAnswers, type Question, questionsFor } from '../../check/was-i-in-it.ts';
import { wasIInItTexts } from '../../i18n/was-i-in-it.ts';
import type { Incident } from '../../incident/types.ts';
import { useTexts } from '../language.tsx';
import './was-i-in-it.css';
import { WasIInItQuestion } from './was-i-in-it-question.tsx';
import { WasIInItVerdict } from './was-i-in-it-verdict.tsx';

interface WasIInItProps {
  incident: Incident;
  today: string;
  /** Where the reader is now: chosen beforehand, theirs to change, and no answer by itself. */
  place?: string | undefined;
  headingLevel?: 2 | 3;
}

/** Nothing at all where the record lacks the facts to ask about. */
export function WasIInIt({ incident, today, place, headingLevel = 2 }: WasIInItProps) {
  const t = useTexts(wasIInItTexts);
  const [own, setOwn] = useState<Answers>({});
  const answers: Answers = place === undefined ? own : { place, ...own };
  const id = useId();
  const questions = questionsFor(incident);
  if (questions.length === 0) return null;
  const verdict = Object.keys(own).length > 0 ? judgeAnswers(incident, answers) : undefined;
  const Heading = `h${headingLevel}` as const;
  const shown = questions.slice(
    0,
    1 + questions.findIndex((q) => answerTo(q, answers) === undefined) || questions.length,
  );
  return (
    <section class="was-i" aria-labelledby={headingLevel === 2 ? id : undefined}>
      <Heading id={id}>{t.title}</Heading>
      <p class="was-i-lead">{t.lead}</p>
      {(verdict?.kind === 'not' || verdict?.kind === 'outside'
        ? shown.filter((q) => answerTo(q, answers) !== undefined)
        : shown
      ).map((question) => (
        <WasIInItQuestion
          key={question.kind}
          question={question}
          answers={answers}
          today={today}
          onAnswer={(answer) => setOwn((old) => ({ ...old, ...answer }))}
        />
      ))}
      <div role="status">{verdict && <WasIInItVerdict verdict={verdict} incident={incident} today={today} />}</div>
    </section>
  );
}

function answerTo(question: Question, answers: Answers) {
  return answers[question.kind];
}
