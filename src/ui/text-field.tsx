// One line of text with its label, and what is wrong with it said in words beside it.
import { useId } from 'preact/hooks';
import './field.css';

interface TextFieldProps {
  label: string;
  hint?: string;
  /** Shown and read out; marks the field as wrong. */
  problem?: string | undefined;
  value: string;
  onInput: (value: string) => void;
}

export function TextField({ label, hint, problem, value, onInput }: TextFieldProps) {
  const id = useId();
  const describedBy = [hint !== undefined && `${id}-hint`, problem !== undefined && `${id}-problem`].filter(Boolean);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
      <input
        id={id}
        class="text-input"
        type="text"
        value={value}
        autocomplete="off"
        spellcheck={false}
        aria-invalid={problem !== undefined}
        aria-describedby={describedBy.length > 0 ? describedBy.join(' ') : undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <p id={`${id}-problem`} class="field-problem" role="alert">
        {problem}
      </p>
    </div>
  );
}
