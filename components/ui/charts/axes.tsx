import { labelWidth } from './spread';

/** Room around a plot, CSS pixels; charts with the same rows line up under each other. */
export const LEFT = 38;
export const TOP = 10;
export const BOTTOM = 22;
/** Where a plot's columns lie. */
export interface Columns {
  readonly left: number;
  readonly width: number;
  readonly count: number;
}

/** Middle of a column. */
export function middleOf({ left, width, count }: Columns, index: number): number {
  return left + ((index + 0.5) / Math.max(1, count)) * width;
}

/** The column under a place. */
export function columnAt({ left, width, count }: Columns, x: number): number {
  const index = Math.floor(((x - left) / Math.max(1, width)) * count);
  return Math.min(count - 1, Math.max(0, index));
}

interface TicksProps {
  readonly columns: Columns;
  /** A name for some columns; null leaves one unnamed. */
  readonly labels: readonly (string | null)[];
  readonly y: number;
}

/** Names under the columns; where not all fit, evenly fewer. */
export function Ticks({ columns, labels, y }: TicksProps) {
  const named = labels.flatMap((label, index) => (label === null ? [] : [{ label, index }]));
  const [first, second] = named;
  const apart =
    second && first ? middleOf(columns, second.index) - middleOf(columns, first.index) : 1;
  const widest = Math.max(0, ...named.map(({ label }) => labelWidth(label)));
  const every = Math.max(1, Math.ceil((widest + 8) / apart));
  const edge = columns.left + columns.width;
  return named.map(({ label, index }, n) => {
    if (n % every !== 0) return null;
    const x = middleOf(columns, index);
    return (
      <g key={index}>
        <line className="chart-axis" x1={x} x2={x} y1={y} y2={y + 4} />
        <text
          className="chart-tick"
          x={Math.min(x, edge - labelWidth(label) / 2)}
          y={y + 17}
          textAnchor="middle"
        >
          {label}
        </text>
      </g>
    );
  });
}

interface ScaleProps {
  readonly values: readonly { readonly y: number; readonly label: string }[];
  readonly left: number;
  readonly right: number;
}

/** Level lines with their value at the left. */
export function Scale({ values, left, right }: ScaleProps) {
  return values.map(({ y, label }) => (
    <g key={label}>
      <line className="chart-grid" x1={left} x2={right} y1={y} y2={y} />
      <text className="chart-tick" x={left - 6} y={y + 4} textAnchor="end">
        {label}
      </text>
    </g>
  ));
}

/** A round number not below the largest value, and one about half of it. */
export function roundTop(largest: number): { readonly top: number; readonly half: number | null } {
  if (largest <= 4) return { top: Math.max(1, Math.ceil(largest)), half: null };
  const step = 10 ** Math.floor(Math.log10(largest));
  const top = [1, 1.2, 1.6, 2, 3, 4, 5, 6, 8, 10]
    .map((times) => times * step)
    .find((value) => value >= largest && value % 2 === 0);
  const even = top ?? Math.ceil(largest / 2) * 2;
  return { top: even, half: even / 2 };
}
