import './choice-chips.css';

interface CheckChipsProps<T extends string> {
  readonly legend: string;
  readonly choices: readonly { readonly value: T; readonly label: string }[];
  readonly values: readonly T[];
  readonly onChange: (values: readonly T[]) => void;
  readonly error?: string | null;
}

/** Any of a few, as native checkboxes. Chosen values keep the order of the choices. */
export function CheckChips<T extends string>(props: CheckChipsProps<T>) {
  const { legend, choices, values, onChange, error } = props;
  const toggle = (value: T, on: boolean) =>
    onChange(choices.map((c) => c.value).filter((v) => (v === value ? on : values.includes(v))));
  return (
    <fieldset className="choice-chips">
      <legend>{legend}</legend>
      <div className="choice-chips-row">
        {choices.map((choice) => (
          <label key={choice.value} className="choice-chip">
            <input
              type="checkbox"
              checked={values.includes(choice.value)}
              onChange={(event) => toggle(choice.value, event.target.checked)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
      {error ? <p className="form-error">{error}</p> : null}
    </fieldset>
  );
}
