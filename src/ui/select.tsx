// One of a few, in the browser's own list.
import { useId } from 'preact/hooks';
import './field.css';

interface SelectProps<T extends string> {
  label: string;
  hint?: string;
  value: T;
  /** `lang` where an option is written in another language than the page. */
  options: readonly { value: T; label: string; lang?: string }[];
  onChange: (value: T) => void;
}

export function Select<T extends string>({ label, hint, value, options, onChange }: SelectProps<T>) {
  const id = useId();
  return (
    <div class="field field-row">
      <div class="field-words">
        <label for={id}>{label}</label>
        {hint !== undefined && (
          <p id={`${id}-hint`} class="hint">
            {hint}
          </p>
        )}
      </div>
      <select
        id={id}
        class="select"
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.currentTarget.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
