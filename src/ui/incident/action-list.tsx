// What to do now: at most three actions, each with the public advice behind it; ticked off where the screen keeps ticks.
import { useId } from 'preact/hooks';
import type { Action } from '../../check/actions.ts';
import { actionTexts } from '../../i18n/actions.ts';
import { useFormats, useLanguage, useTexts } from '../language.tsx';
import { SafeLink } from '../safe-link.tsx';
import './action-list.css';

interface ActionListProps {
  actions: readonly Action[];
  /** Ids ticked off. */
  done?: readonly string[];
  /** Without it the list is only read. */
  onTick?: ((id: string, isDone: boolean) => void) | undefined;
}

export function ActionList({ actions, done = [], onTick }: ActionListProps) {
  return (
    <ol class="actions">
      {actions.map((action) => (
        <ActionItem key={action.id} action={action} isDone={done.includes(action.id)} onTick={onTick} />
      ))}
    </ol>
  );
}

type ActionItemProps = Pick<ActionListProps, 'onTick'> & { action: Action; isDone: boolean };

function ActionItem({ action, isDone, onTick }: ActionItemProps) {
  const t = useTexts(actionTexts);
  const language = useLanguage();
  const formats = useFormats();
  const id = useId();
  const { title, detail } = t.action[action.id];
  return (
    <li class={isDone ? 'action action-done' : 'action'}>
      {onTick && (
        <input
          id={id}
          type="checkbox"
          checked={isDone}
          aria-describedby={`${id}-detail`}
          onChange={(event) => onTick(action.id, event.currentTarget.checked)}
        />
      )}
      <div class="action-words">
        <p class="action-title">
          {onTick ? <label for={id}>{title}</label> : <strong>{title}</strong>}
          <span class="action-effort">
            {t.urgency[action.urgency]} · {t.minutes(formats.number(action.effortMinutes), action.effortMinutes)}
          </span>
        </p>
        <p id={`${id}-detail`} class="action-detail">
          {detail}
        </p>
        {action.link && (
          <p class="action-links">
            <SafeLink href={action.link}>{t.openPasswordPage}</SafeLink>
          </p>
        )}
        <p class="action-links">
          <span>{t.advice}: </span>
          {action.sources.map((source) => (
            <SafeLink key={source.url} href={source.url} hrefLang={source.lang}>
              {source.publisher[language]}
              {source.lang !== language && t.pageIn[source.lang]}
            </SafeLink>
          ))}
        </p>
      </div>
    </li>
  );
}
