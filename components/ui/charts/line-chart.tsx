import { type ReactNode, useId } from 'react';
import type { Level } from '@/lib/core/model/assessment';
import type { Language } from '@/lib/i18n/language';
import { BOTTOM, type Columns, columnAt, LEFT, middleOf, Scale, Ticks, TOP } from './axes';
import { ChartFrame, type Plot } from './chart-frame';
import { Textures } from './fills';
import { LevelStrip, STRIP } from './level-strip';
import { MarkShape, type Shape } from './mark-shape';

/** One point of a line; all shares from 0 to 1. */
export interface LinePoint {
  readonly key: string;
  readonly tick: string | null;
  /** Null where nothing can be said: the line has a gap. */
  readonly value: number | null;
  /** The interval the true value is likely in. */
  readonly low?: number;
  readonly high?: number;
  /** From few cases: drawn hollow. */
  readonly few?: boolean;
  /** Too little was seen: hatched. */
  readonly blind?: boolean;
  readonly level?: Level;
  /** What happened here. */
  readonly marks?: readonly Shape[];
}

interface LineChartProps {
  readonly finding: string;
  readonly language: Language;
  readonly points: readonly LinePoint[];
  readonly describe: (index: number) => string;
  readonly table: ReactNode;
  readonly legend?: ReactNode;
  /** Names of the levels; with them the points' levels stand behind the line. */
  readonly levels?: Readonly<Record<Level, string>>;
  readonly height?: number;
  readonly right?: number;
}

/** A share over time, with its interval as a band. */
export function LineChart({ language, points, right = 12, ...props }: LineChartProps) {
  const columnsOf = (width: number) => ({
    left: LEFT,
    width: Math.max(1, width - LEFT - right),
    count: points.length,
  });
  return (
    <ChartFrame
      finding={props.finding}
      language={language}
      count={points.length}
      describe={props.describe}
      pointAt={(x, _, width) => columnAt(columnsOf(width), x)}
      legend={props.legend}
      table={props.table}
    >
      {(plot) => (
        <Drawing
          {...plot}
          columns={columnsOf(plot.width)}
          points={points}
          levels={props.levels}
          height={props.height ?? 168}
        />
      )}
    </ChartFrame>
  );
}

interface DrawingProps extends Plot, Pick<LineChartProps, 'points'> {
  readonly levels: LineChartProps['levels'] | undefined;
  readonly columns: Columns;
  readonly height: number;
}

function Drawing({ width, active, columns, points, levels, height }: DrawingProps) {
  const id = useId();
  const top = TOP + (levels ? STRIP : 0);
  const hasMarks = points.some(({ marks }) => marks && marks.length > 0);
  const foot = height - BOTTOM - (hasMarks ? 16 : 0);
  const y = (share: number) => foot - share * (foot - top);
  const x = (index: number) => middleOf(columns, index);
  const slot = columns.width / columns.count;
  const end = columns.left + columns.width;
  const dense = slot < 9;
  return (
    <svg width={width} height={height} aria-hidden="true">
      <Textures id={id} />
      {levels ? (
        <LevelStrip
          columns={columns}
          levels={points.map(({ level, blind }) => (blind ? null : (level ?? null)))}
          names={levels}
          foot={foot}
        />
      ) : null}
      <Scale
        values={[0, 0.5, 1].map((share) => ({ y: y(share), label: `${share * 100}%` }))}
        left={columns.left}
        right={end}
      />
      {points.map(({ key, blind }, index) =>
        blind ? (
          <rect
            key={key}
            x={x(index) - slot / 2}
            width={slot}
            y={top}
            height={foot - top}
            fill={`url(#${id}-blind)`}
          />
        ) : null,
      )}
      {active === null ? null : (
        <line className="chart-cursor" x1={x(active)} x2={x(active)} y1={top} y2={foot} />
      )}
      {runsOf(points).map((run) => (
        <g key={run[0]}>
          <path className="chart-band" d={bandOf(run, points, x, y)} />
          <path
            className="chart-line"
            d={run.map((i, n) => `${n ? 'L' : 'M'}${x(i)} ${y(points[i]?.value ?? 0)}`).join('')}
          />
        </g>
      ))}
      {points.map(({ key, value, few }, index) => {
        const isActive = index === active;
        if (value === null || (dense && !few && !isActive && index < points.length - 1))
          return null;
        return (
          <circle
            key={key}
            className={few ? 'chart-dot chart-dot-few' : 'chart-dot'}
            cx={x(index)}
            cy={y(value)}
            r={isActive ? 5 : 3.5}
          />
        );
      })}
      <line className="chart-axis" x1={columns.left} x2={end} y1={foot} y2={foot} />
      {points.map(({ key, marks }, index) =>
        marks?.map((shape, n) => (
          <MarkShape
            key={`${key} ${shape}`}
            shape={shape}
            x={x(index) + (n - (marks.length - 1) / 2) * 9}
            y={foot + 10}
          />
        )),
      )}
      <Ticks
        columns={columns}
        labels={points.map(({ tick }) => tick)}
        y={foot + (hasMarks ? 16 : 0)}
      />
    </svg>
  );
}

/** Indexes of points without a gap between them. */
function runsOf(points: readonly LinePoint[]): number[][] {
  const runs: number[][] = [];
  points.forEach(({ value }, index) => {
    if (value === null) return;
    const last = runs.at(-1);
    if (last && last.at(-1) === index - 1) last.push(index);
    else runs.push([index]);
  });
  return runs;
}

function bandOf(
  run: readonly number[],
  points: readonly LinePoint[],
  x: (index: number) => number,
  y: (share: number) => number,
): string {
  const edge = (index: number, side: 'low' | 'high') => {
    const point = points[index];
    return y(point?.[side] ?? point?.value ?? 0);
  };
  // A single point still has an interval to show.
  const reach = run.length === 1 ? 4 : 0;
  const upper = run.map((i) => `${x(i) - reach} ${edge(i, 'high')}`);
  const lower = run.toReversed().map((i) => `${x(i) - reach} ${edge(i, 'low')}`);
  if (run.length > 1) return `M${[...upper, ...lower].join('L')}Z`;
  const [i] = run as [number];
  return `M${x(i) - reach} ${edge(i, 'high')}H${x(i) + reach}V${edge(i, 'low')}H${x(i) - reach}Z`;
}
