import './select-chip.css';

interface SelectChipProps<T extends string> {
  /** What is chosen here, for those who do not see the place it stands in. */
  readonly label: string;
  readonly choices: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  readonly tone?: 'plain' | 'guess';
  readonly onChange: (value: T) => void;
}

/** One of a few in the room of a word: the browser's own list. */
export function SelectChip<T extends string>(props: SelectChipProps<T>) {
  return (
    <select
      className={`select-chip select-chip-${props.tone ?? 'plain'}`}
      aria-label={props.label}
      title={props.label}
      value={props.value}
      onChange={(event) => props.onChange(event.target.value as T)}
    >
      {props.choices.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}
