import { useId } from 'react';
import './choice-chips.css';

interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
}

interface ChoiceChipsProps<T extends string> {
  readonly legend: string;
  readonly hideLegend?: boolean;
  readonly choices: readonly Choice<T>[];
  readonly value: T | null;
  readonly onChange: (value: T) => void;
}

/** One of a few, as native radio buttons: arrows move, space chooses. */
export function ChoiceChips<T extends string>(props: ChoiceChipsProps<T>) {
  const name = useId();
  return (
    <fieldset className="choice-chips">
      <legend className={props.hideLegend ? 'visually-hidden' : undefined}>{props.legend}</legend>
      <div className="choice-chips-row">
        {props.choices.map((choice) => (
          <label key={choice.value} className="choice-chip">
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === props.value}
              onChange={() => props.onChange(choice.value)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
