import type { ComponentProps } from 'react';
import { FormField, type FormFieldProps } from './form-field';

interface TextFieldProps extends FormFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly maxLength?: number;
  readonly placeholder?: string;
  readonly type?: 'text' | 'search' | 'password' | 'url' | 'date' | 'time';
  /** Off unless told: the browser keeps what stands in fields on the disk, to show it again. */
  readonly autoComplete?: string;
  /** Id of a `datalist` with proposals. */
  readonly list?: string;
  /** Rows of a box for several lines; a single line without. */
  readonly rows?: number;
  /** Shown in its own language for screen readers, where it differs from the page's. */
  readonly lang?: string;
}

/** A line of text, or a box when `rows` are given. */
export function TextField(props: TextFieldProps) {
  const { label, hideLabel, hint, error, value, onChange, rows, type = 'text', ...rest } = props;
  return (
    <FormField label={label} hideLabel={hideLabel} hint={hint} error={error}>
      {(ids) => {
        const shared = {
          ...ids,
          autoComplete: 'off',
          ...rest,
          className: 'control',
          value,
          onChange: (event: { target: { value: string } }) => onChange(event.target.value),
        } satisfies ComponentProps<'input'> & ComponentProps<'textarea'>;
        return rows ? <textarea {...shared} rows={rows} /> : <input {...shared} type={type} />;
      }}
    </FormField>
  );
}
