// One question of "Was I in it?": the browser's own radio buttons, list and date field.
import { useId } from 'preact/hooks';
import type { Place } from '../../check/places.ts';
import type { Answers, Question, YesNo } from '../../check/was-i-in-it.ts';
import { textIn } from '../../i18n/localized.ts';
import { wasIInItTexts } from '../../i18n/was-i-in-it.ts';
import { useFormats, useLanguage, useTexts } from '../language.tsx';

interface QuestionProps {
  question: Question;
  answers: Answers;
  today: string;
  onAnswer: (answer: Answers) => void;
}

/** More places than these become a list to open. */
const MOST_RADIOS = 4;

export function WasIInItQuestion({ question, answers, today, onAnswer }: QuestionProps) {
  const t = useTexts(wasIInItTexts);
  const language = useLanguage();
  const formats = useFormats();
  switch (question.kind) {
    case 'place':
      return (
        <PlaceQuestion places={question.places} answer={answers.place} onAnswer={(place) => onAnswer({ place })} />
      );
    case 'period':
      return (
        <PeriodQuestion
          legend={t.periodQuestion[question.basis](formats.period(question))}
          dayLabel={t.day[question.basis]}
          hint={question.who && t.who(textIn(question.who, language).text)}
          answer={answers.period}
          today={today}
          onAnswer={onAnswer}
        />
      );
    case 'description':
      return (
        <YesNoQuestion
          legend={t.descriptionQuestion}
          hint={textIn(question.who, language).text}
          answer={answers.description}
          onAnswer={(description) => onAnswer({ description })}
        />
      );
    case 'card':
      return <YesNoQuestion legend={t.cardQuestion} answer={answers.card} onAnswer={(card) => onAnswer({ card })} />;
  }
}

interface PlaceQuestionProps {
  places: readonly Place[];
  answer: string | undefined;
  onAnswer: (id: string) => void;
}

function PlaceQuestion({ places, answer, onAnswer }: PlaceQuestionProps) {
  const t = useTexts(wasIInItTexts);
  const language = useLanguage();
  const id = useId();
  const options = [
    ...places.map((place) => ({ value: place.id, label: textIn(place.name, language).text })),
    { value: 'other', label: t.placeOther },
    { value: 'unknown', label: t.unknown },
  ];
  if (places.length <= MOST_RADIOS) {
    return <Radios legend={t.placeQuestion} options={options} answer={answer} onAnswer={onAnswer} isStacked />;
  }
  return (
    <div class="was-i-question">
      <label for={id}>{t.placeQuestion}</label>
      <select id={id} class="was-i-select" value={answer ?? ''} onChange={(e) => onAnswer(e.currentTarget.value)}>
        {answer === undefined && <option value="">—</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

interface PeriodQuestionProps {
  legend: string;
  dayLabel: string;
  hint?: string | undefined;
  answer: Answers['period'];
  today: string;
  onAnswer: (answer: Answers) => void;
}

function PeriodQuestion({ legend, dayLabel, hint, answer, today, onAnswer }: PeriodQuestionProps) {
  const t = useTexts(wasIInItTexts);
  const id = useId();
  const options = [...useYesNoOptions(), { value: 'by-day' as const, label: t.byDay }];
  const isByDay = typeof answer === 'object';
  return (
    <>
      <Radios
        legend={legend}
        hint={hint}
        options={options}
        answer={isByDay ? 'by-day' : answer}
        onAnswer={(value) => onAnswer({ period: value === 'by-day' ? { day: '' } : (value as YesNo) })}
      />
      {isByDay && (
        <p class="was-i-day">
          <label for={id}>{dayLabel}</label>
          <input
            id={id}
            type="date"
            max={today}
            value={answer.day}
            onInput={(event) => onAnswer({ period: { day: event.currentTarget.value } })}
          />
        </p>
      )}
    </>
  );
}

interface YesNoQuestionProps {
  legend: string;
  hint?: string | undefined;
  answer: YesNo | undefined;
  onAnswer: (answer: YesNo) => void;
}

function YesNoQuestion({ legend, hint, answer, onAnswer }: YesNoQuestionProps) {
  const options = useYesNoOptions();
  return <Radios legend={legend} hint={hint} options={options} answer={answer} onAnswer={onAnswer} />;
}

function useYesNoOptions(): { value: YesNo; label: string }[] {
  const t = useTexts(wasIInItTexts);
  return [
    { value: 'yes', label: t.yes },
    { value: 'no', label: t.no },
    { value: 'unknown', label: t.unknown },
  ];
}

interface RadiosProps<T extends string> {
  legend: string;
  hint?: string | undefined;
  options: readonly { value: T; label: string }[];
  answer: T | undefined;
  onAnswer: (value: T) => void;
  isStacked?: boolean;
}

function Radios<T extends string>({ legend, hint, options, answer, onAnswer, isStacked = false }: RadiosProps<T>) {
  const name = useId();
  return (
    <fieldset class="was-i-question">
      <legend>{legend}</legend>
      {hint && <p class="was-i-hint">{hint}</p>}
      <div class={isStacked ? 'was-i-options was-i-stacked' : 'was-i-options'}>
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={answer === option.value}
              onChange={() => onAnswer(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
