import { useState } from 'react';
import { FormField, type FormFieldProps } from './form-field';

interface NumberFieldProps extends FormFieldProps {
  readonly value: number;
  /** NaN while what stands in the field is no number. */
  readonly onChange: (value: number) => void;
  readonly unit?: string;
  /** What one shown unit is worth: 100 where cents are kept and 元 are shown, 0.01 for percent. */
  readonly scale?: number;
  /** Of the shown number. */
  readonly min: number;
  readonly max: number;
  /** Of the shown number; whole numbers by default. */
  readonly step?: number;
}

/** A number with its unit. What is typed stays as it is; only what it means is handed on. */
export function NumberField(props: NumberFieldProps) {
  const { label, hideLabel, hint, error, value, onChange, unit, scale = 1, ...bounds } = props;
  const [typed, setTyped] = useState<{ text: string; value: number } | null>(null);
  const text = typed && Object.is(typed.value, value) ? typed.text : shown(value, scale);
  return (
    <FormField label={label} hideLabel={hideLabel} hint={hint} error={error}>
      {(ids) => (
        <span className="control-with-unit">
          <input
            {...ids}
            {...bounds}
            type="number"
            inputMode="decimal"
            className="control"
            value={text}
            onChange={(event) => {
              const raw = event.target.value;
              const next = raw.trim() === '' ? Number.NaN : exact(Number(raw) * scale);
              setTyped({ text: raw, value: next });
              onChange(next);
            }}
          />
          {unit ? <span className="control-unit">{unit}</span> : null}
        </span>
      )}
    </FormField>
  );
}

function shown(value: number, scale: number): string {
  return Number.isNaN(value) ? '' : String(exact(value / scale));
}

/** Without the dust that binary fractions leave. */
function exact(value: number): number {
  return Number(value.toFixed(6));
}
