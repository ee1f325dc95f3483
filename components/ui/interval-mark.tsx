import './interval-mark.css';

interface IntervalMarkProps {
  /** All from 0 to 1. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** A share as a dot on a line from none to all, with the stretch the true one is likely in. */
export function IntervalMark({ value, low, high }: IntervalMarkProps) {
  const at = (share: number) => `${Math.min(1, Math.max(0, share)) * 100}%`;
  return (
    <span className="interval-mark" aria-hidden="true">
      <span className="interval-range" style={{ left: at(low), width: at(high - low) }} />
      <span className="interval-value" style={{ left: at(value) }} />
    </span>
  );
}
