// One incident in a list: when, who, what, how many. Sized by its own text; a list decides where it stands.
import type { JSX } from 'preact';
import { libraryTexts } from '../../i18n/library.ts';
import { textIn } from '../../i18n/localized.ts';
import { serviceNameOf } from '../../i18n/statement.ts';
import { vocabularyTexts } from '../../i18n/vocabulary.ts';
import { orderData } from '../../incident/order-data.ts';
import { isOwn, type LibraryEntry } from '../../library/entry.ts';
import { markWords } from '../../library/fold.ts';
import { categoryIcons, Icon } from '../icon.tsx';
import { useFormats, useLanguage, useTexts } from '../language.tsx';
import { Seal } from '../seal.tsx';
import './incident-row.css';

interface IncidentRowProps {
  entry: LibraryEntry;
  /** Folded words of the query, marked in the text. */
  words: readonly string[];
  href: string;
  isPicked: boolean;
  /** False when four are picked already and this is not one of them. */
  canPick: boolean;
  /** Left out where nothing can be compared, as on a printed page. */
  onPick?: (id: string) => void;
}

/** More kinds of data than this are counted instead of named. */
const NAMED_DATA = 4;

export function IncidentRow({ entry, words, href, isPicked, canPick, onPick }: IncidentRowProps) {
  const { incident, level } = entry;
  const language = useLanguage();
  const formats = useFormats();
  const t = useTexts(libraryTexts);
  const vocabulary = useTexts(vocabularyTexts);
  const title = serviceNameOf(incident, language);
  const organization = textIn(incident.organization.name, language);
  const summary = textIn(incident.summary, language);
  const data = orderData(incident.data ?? []);
  return (
    <article class={`row row-${level}`}>
      <p class="row-when">
        <Seal level={level} />
        <span class="unseen">{t.level[level]}</span>
        {incident.publishedOn ? (
          <time dateTime={incident.publishedOn}>{formats.dayShort(incident.publishedOn)}</time>
        ) : (
          <span class="row-undated">{t.dateUnknown}</span>
        )}
      </p>
      <div class="row-what">
        <h2 class="row-title">
          <a href={href} data-row-link>
            <Marked text={title} words={words} />
          </a>
        </h2>
        {incident.service && (
          <p class="row-organization" lang={organization.lang}>
            <Marked text={organization.text} words={words} />
          </p>
        )}
        <p class="row-summary" lang={summary.lang}>
          <Marked text={summary.text} words={words} />
        </p>
        <p class="row-facts">
          {incident.cause && (
            <span>
              <Marked text={vocabulary.cause[incident.cause]} words={words} />
            </span>
          )}
          {data.slice(0, NAMED_DATA).map((item) => (
            <span class="row-data">
              <Icon name={categoryIcons[item.category]} />
              <span>
                <Marked text={vocabulary.category[item.category]} words={words} />
              </span>
            </span>
          ))}
          {data.length > NAMED_DATA && <span>{t.moreData(formats.number(data.length - NAMED_DATA))}</span>}
        </p>
      </div>
      <div class="row-side">
        {incident.subjects && (
          <p class="row-count">
            {formats.count(incident.subjects.max, incident.subjects.unit, incident.subjects.qualifier)}
          </p>
        )}
        <p class="row-basis">
          <Marked text={vocabulary.disclosure[incident.disclosure]} words={words} />
        </p>
        <p class="row-basis">{isOwn(entry) ? t.own : vocabulary.basis[incident.basis]}</p>
        {onPick && (
          <label class="row-pick">
            <input
              type="checkbox"
              checked={isPicked}
              disabled={!isPicked && !canPick}
              aria-label={t.pickFor(title)}
              onChange={() => onPick(incident.id)}
            />
            <span aria-hidden="true">{t.pick}</span>
          </label>
        )}
      </div>
    </article>
  );
}

function Marked({ text, words }: { text: string; words: readonly string[] }): JSX.Element {
  if (words.length === 0) return <>{text}</>;
  return <>{markWords(text, words).map((piece) => (piece.isMatch ? <mark>{piece.text}</mark> : piece.text))}</>;
}
