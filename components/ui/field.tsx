import type { ReactNode } from 'react';
import './field.css';

interface FieldProps {
  readonly label: string;
  /** Takes the whole line. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A named control. */
export function Field({ label, wide = false, children }: FieldProps) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
    <label className={wide ? 'field field-wide' : 'field'}>
      <span className="field-label">{label}</span>
      {children}
    </label>
  );
}
