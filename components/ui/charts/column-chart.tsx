import { type ReactNode, useId } from 'react';
import type { Language } from '@/lib/i18n/language';
import { BOTTOM, columnAt, LEFT, middleOf, roundTop, Scale, Ticks, TOP } from './axes';
import { ChartFrame, type Plot } from './chart-frame';
import { type Fill, fillOf, Textures } from './fills';
import { labelWidth, spread } from './spread';

/** One part of every column. */
export interface Series {
  readonly label: string;
  readonly fill: Fill;
}

/** One column: a value for each series, in their order. */
export interface ColumnRow {
  readonly key: string;
  /** Its name under the axis, or null. */
  readonly tick: string | null;
  readonly values: readonly number[];
  /** Too little of it was seen: hatched. */
  readonly blind?: boolean;
}

interface ColumnChartProps {
  readonly finding: string;
  readonly language: Language;
  readonly series: readonly Series[];
  readonly rows: readonly ColumnRow[];
  /** Counts on each other, shares of the whole, or the first series up and the second down. */
  readonly mode: 'count' | 'share' | 'mirror';
  readonly describe: (index: number) => string;
  readonly table: ReactNode;
  readonly legend?: ReactNode;
  readonly height?: number;
  /** Room at the right, so that charts below each other line up; else what the labels need. */
  readonly right?: number;
}

/** Columns of one or more parts, the parts named at their right end. */
export function ColumnChart({ language, rows, series, ...props }: ColumnChartProps) {
  const { height = 168, finding, describe, legend, table } = props;
  const named = series.length > 1;
  const needed = named ? Math.max(...series.map(({ label }) => labelWidth(label))) + 14 : 8;
  const right = Math.min(props.right ?? needed, 150);
  const columnsOf = (width: number) => ({
    left: LEFT,
    width: Math.max(1, width - LEFT - right),
    count: rows.length,
  });
  return (
    <ChartFrame
      finding={finding}
      language={language}
      count={rows.length}
      describe={describe}
      pointAt={(x, _, width) => columnAt(columnsOf(width), x)}
      legend={legend}
      table={table}
    >
      {(plot) => (
        <Drawing
          {...plot}
          columns={columnsOf(plot.width)}
          rows={rows}
          series={series}
          mode={props.mode}
          height={height}
          named={named}
        />
      )}
    </ChartFrame>
  );
}

interface DrawingProps extends Plot, Pick<ColumnChartProps, 'rows' | 'series' | 'mode'> {
  readonly columns: { left: number; width: number; count: number };
  readonly height: number;
  readonly named: boolean;
}

function Drawing({ width, active, columns, rows, series, mode, height, named }: DrawingProps) {
  const id = useId();
  const foot = height - BOTTOM;
  const room = foot - TOP;
  const sums = rows.map(({ values }) => values.reduce((sum, value) => sum + value, 0));
  const peak = (of: number) => Math.max(...rows.map(({ values }) => values[of] ?? 0), 0);
  const share = mode === 'share';
  const mirror = mode === 'mirror';
  const { top, half } = roundTop(Math.max(...sums, 1));
  const down = mirror ? Math.max(3, peak(1)) : 0;
  const up = mirror ? Math.max(3, peak(0)) : share ? 1 : top;
  const unit = room / (up + down);
  const base = TOP + up * unit;
  const wide = Math.max(1.5, Math.min(34, (columns.width / columns.count) * 0.68));

  const partsOf = (index: number) => {
    let y = base;
    return (rows[index]?.values ?? []).map((value, i) => {
      const whole = share ? (sums[index] ?? 0) : 1;
      const tall = whole > 0 ? (value / whole) * unit : 0;
      if (mirror && i === 1) return { y: base, tall };
      y -= tall;
      return { y, tall };
    });
  };
  const labelled = rows.findLastIndex((_, i) => (sums[i] ?? 0) > 0);
  const ends = named && labelled >= 0 ? partsOf(labelled) : [];
  const places = spread(
    ends.map(({ y, tall }) => y + tall / 2),
    16,
    TOP + 4,
    foot - 2,
  );
  const end = columns.left + columns.width;
  const scale = share
    ? [0, 0.5, 1].map((value) => ({ y: base - value * unit, label: `${value * 100}%` }))
    : mirror
      ? [
          { y: TOP, label: String(up) },
          { y: base, label: '0' },
          { y: foot, label: String(down) },
        ]
      : [
          { y: base, label: '0' },
          ...(half === null ? [] : [{ y: base - half * unit, label: String(half) }]),
          { y: TOP, label: String(top) },
        ];

  return (
    <svg width={width} height={height} aria-hidden="true">
      <Textures id={id} />
      <Scale values={scale} left={columns.left} right={end} />
      {active === null ? null : (
        <rect
          className="chart-active"
          x={middleOf(columns, active) - columns.width / columns.count / 2}
          width={columns.width / columns.count}
          y={TOP}
          height={room}
        />
      )}
      {rows.map((row, index) => {
        const x = middleOf(columns, index) - wide / 2;
        const slot = columns.width / columns.count;
        return (
          <g key={row.key}>
            {row.blind ? (
              <rect
                x={middleOf(columns, index) - slot / 2}
                width={slot}
                y={TOP}
                height={room}
                fill={`url(#${id}-blind)`}
              />
            ) : null}
            {partsOf(index).map(({ y, tall }, i) =>
              tall > 0 ? (
                <rect
                  key={series[i]?.label}
                  x={x}
                  width={wide}
                  y={y}
                  height={Math.max(1.5, tall - (tall > 4 ? 1 : 0))}
                  rx={wide > 6 ? 1.5 : 0}
                  {...fillOf(series[i]?.fill ?? 'grey', id)}
                />
              ) : null,
            )}
          </g>
        );
      })}
      <line className="chart-axis" x1={columns.left} x2={end} y1={base} y2={base} />
      {ends.map(({ y, tall }, i) => {
        const from = middleOf(columns, labelled) + wide / 2;
        const middle = mirror ? (i === 0 ? (TOP + base) / 2 : (base + foot) / 2) : (places[i] ?? 0);
        return (
          <g key={series[i]?.label}>
            {tall > 0 && !mirror ? (
              <path
                className="chart-lead"
                d={`M${from + 1} ${y + tall / 2}L${end + 4} ${middle}H${end + 8}`}
              />
            ) : null}
            <text className="chart-label" x={end + 11} y={middle + 4}>
              {series[i]?.label}
            </text>
          </g>
        );
      })}
      <Ticks columns={columns} labels={rows.map(({ tick }) => tick)} y={foot} />
    </svg>
  );
}
