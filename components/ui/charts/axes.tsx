/** Room around a plot, CSS pixels; charts with the same rows line up under each other. */
export const LEFT = 38;
export const TOP = 10;
export const BOTTOM = 22;
/** Ticks closer than this would touch. */
const TICK_ROOM = 44;

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

/** Names under the columns; one that would touch its neighbour is left out. */
export function Ticks({ columns, labels, y }: TicksProps) {
  let end = Number.NEGATIVE_INFINITY;
  return labels.map((label, index) => {
    const x = middleOf(columns, index);
    if (label === null || x < end) return null;
    end = x + TICK_ROOM;
    const last = x > columns.left + columns.width - TICK_ROOM / 2;
    return (
      <g key={`${label} ${x}`}>
        <line className="chart-axis" x1={x} x2={x} y1={y} y2={y + 4} />
        <text className="chart-tick" x={x} y={y + 17} textAnchor={last ? 'end' : 'middle'}>
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
