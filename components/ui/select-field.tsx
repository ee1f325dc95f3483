import { FormField, type FormFieldProps } from './form-field';

interface SelectFieldProps<T extends string> extends FormFieldProps {
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
}

/** One of many, as the browser's own list. */
export function SelectField<T extends string>(props: SelectFieldProps<T>) {
  const { value, options, onChange, ...field } = props;
  return (
    <FormField {...field}>
      {(ids) => (
        <select
          {...ids}
          className="control"
          value={value}
          onChange={(event) => onChange(event.target.value as T)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </FormField>
  );
}
