// One of two or three that deserve a sentence each.
import { useId } from 'preact/hooks';
import './field.css';

interface RadiosProps<T extends string> {
  legend: string;
  value: T;
  options: readonly { value: T; label: string; hint?: string }[];
  onChange: (value: T) => void;
}

export function Radios<T extends string>({ legend, value, options, onChange }: RadiosProps<T>) {
  const id = useId();
  return (
    <fieldset class="field radios">
      <legend>{legend}</legend>
      {options.map((option) => (
        <div key={option.value} class="radio">
          <input
            id={`${id}-${option.value}`}
            type="radio"
            name={id}
            value={option.value}
            checked={option.value === value}
            aria-describedby={option.hint === undefined ? undefined : `${id}-${option.value}-hint`}
            onChange={() => onChange(option.value)}
          />
          <div>
            <label for={`${id}-${option.value}`}>{option.label}</label>
            {option.hint !== undefined && (
              <p id={`${id}-${option.value}-hint`} class="hint">
                {option.hint}
              </p>
            )}
          </div>
        </div>
      ))}
    </fieldset>
  );
}
