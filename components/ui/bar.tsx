import type { ReactNode } from 'react';
import './bar.css';

interface BarProps {
  readonly label: ReactNode;
  /** The numbers in words: the drawing adds nothing to them. */
  readonly value: ReactNode;
  /** Parts of the whole, 0 to 1, drawn one after the other. */
  readonly parts: readonly { readonly share: number; readonly tone: 'full' | 'faint' }[];
}

/** A plain bar beside its numbers. */
export function Bar({ label, value, parts }: BarProps) {
  return (
    <div className="bar">
      <div className="bar-words">
        <span>{label}</span>
        <span className="bar-value">{value}</span>
      </div>
      <div className="bar-track" aria-hidden="true">
        {parts.map(({ share, tone }) => (
          <span
            key={tone}
            className={`bar-${tone}`}
            style={{ width: `${Math.min(1, Math.max(0, share)) * 100}%` }}
          />
        ))}
      </div>
    </div>
  );
}
