import { type ReactNode, useId } from 'react';
import type { Language } from '@/lib/i18n/language';
import { ChartFrame, type Plot } from './chart-frame';
import { Textures } from './fills';
import { MarkShape } from './mark-shape';
import { labelWidth } from './spread';

/** A share with its interval, and a figure of somebody else beside it; all from 0 to 1. */
export interface IntervalRow {
  readonly key: string;
  readonly label: string;
  /** Null where nothing can be said; `note` tells why. */
  readonly value: number | null;
  readonly low: number;
  readonly high: number;
  readonly few: boolean;
  /** The value in words, at the end of the row's line. */
  readonly note: string;
  readonly reference: { readonly value: number; readonly label: string } | null;
}

interface IntervalRowsProps {
  readonly finding: string;
  readonly language: Language;
  readonly rows: readonly IntervalRow[];
  readonly describe: (index: number) => string;
  readonly legend?: ReactNode;
  readonly table: ReactNode;
}

const ROW = 74;
const AXIS = 22;
const SIDE = 14;

/** Shares as dots on a line from none to all, with the stretch the true one is likely in. */
export function IntervalRows({ rows, ...props }: IntervalRowsProps) {
  return (
    <ChartFrame
      {...props}
      upright
      begin={0}
      count={rows.length}
      pointAt={(_, y) => Math.min(rows.length - 1, Math.max(0, Math.floor(y / ROW)))}
    >
      {(plot) => <Drawing {...plot} rows={rows} />}
    </ChartFrame>
  );
}

function Drawing({ width, active, rows }: Plot & Pick<IntervalRowsProps, 'rows'>) {
  const id = useId();
  const x = (share: number) => SIDE + share * (width - 2 * SIDE);
  const foot = rows.length * ROW;
  return (
    <svg width={width} height={foot + AXIS} aria-hidden="true">
      <Textures id={id} />
      {[0, 0.25, 0.5, 0.75, 1].map((share) => (
        <g key={share}>
          <line className="chart-grid" x1={x(share)} x2={x(share)} y1={24} y2={foot} />
          <text className="chart-tick" x={x(share)} y={foot + 15} textAnchor="middle">
            {`${share * 100}%`}
          </text>
        </g>
      ))}
      {rows.map((row, index) => {
        const top = index * ROW;
        const line = top + 36;
        const { reference } = row;
        return (
          <g key={row.key}>
            {index === active ? (
              <rect
                className="chart-active"
                x={0}
                width={width}
                y={top + 2}
                height={ROW - 6}
                rx="6"
              />
            ) : null}
            <text className="chart-name" x={SIDE - 6} y={top + 18}>
              {row.label}
            </text>
            <text className="chart-tick" x={width - SIDE + 6} y={top + 18} textAnchor="end">
              {row.note}
            </text>
            <line className="chart-axis" x1={x(0)} x2={x(1)} y1={line} y2={line} />
            {row.value === null ? null : (
              <>
                <rect
                  className={row.few ? 'interval-few' : 'interval-sure'}
                  x={x(row.low)}
                  width={Math.max(2, x(row.high) - x(row.low))}
                  y={line - 5}
                  height="10"
                  rx="5"
                  fill={row.few ? `url(#${id}-striped)` : undefined}
                />
                <MarkShape shape={row.few ? 'ring' : 'dot'} x={x(row.value)} y={line} />
              </>
            )}
            {reference ? <Reference {...reference} x={x} line={line} width={width} /> : null}
          </g>
        );
      })}
    </svg>
  );
}

interface ReferenceProps {
  readonly value: number;
  readonly label: string;
  readonly x: (share: number) => number;
  readonly line: number;
  readonly width: number;
}

/** Somebody else's figure: another shape, off the line, with its name beside it. */
function Reference({ value, label, x, line, width }: ReferenceProps) {
  const at = x(value);
  const room = labelWidth(label) + 12;
  const before = at + room > width;
  return (
    <g>
      <path className="chart-lead" d={`M${at} ${line + 1}V${line + 14}`} />
      <MarkShape shape="diamond" x={at} y={line + 20} />
      <text
        className="chart-reference"
        x={before ? at - 10 : at + 10}
        y={line + 24}
        textAnchor={before ? 'end' : 'start'}
      >
        {label}
      </text>
    </g>
  );
}
