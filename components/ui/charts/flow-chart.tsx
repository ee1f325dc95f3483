import { type ReactNode, useId } from 'react';
import type { Language } from '@/lib/i18n/language';
import { ChartFrame, type Plot } from './chart-frame';
import { type Fill, fillOf, Textures } from './fills';
import { type FlowStream, layoutFlow, type PlacedStream } from './layout-flow';
import { labelWidth, spread } from './spread';

interface FlowChartProps {
  readonly finding: string;
  readonly language: Language;
  /** Names of both sides. */
  readonly sides: readonly [string, string];
  /** Names of the places, by id, from top to bottom. */
  readonly places: readonly { readonly id: string; readonly label: string }[];
  /** In the order in which they are walked. */
  readonly streams: readonly (FlowStream & { readonly fill: Fill })[];
  readonly describe: (index: number) => string;
  readonly legend?: ReactNode;
  readonly table: ReactNode;
}

const HEAD = 24;
const NODE = 8;
/** Room for a place's name and count. */
const COUNT = 30;

/** Who went from where to where: a band for each way, as thick as many went it. */
export function FlowChart({ places, sides, streams, ...props }: FlowChartProps) {
  const height = HEAD + Math.max(180, Math.min(320, places.length * 50));
  const side = Math.min(130, Math.max(...places.map(({ label }) => labelWidth(label))) + COUNT);
  const placed = layoutFlow(
    streams,
    places.map(({ id }) => id),
    HEAD,
    height - 6,
  );
  const pointAt = (x: number, y: number, width: number) => {
    const share = Math.min(1, Math.max(0, (x - side) / Math.max(1, width - 2 * side)));
    const off = placed.streams.map((stream) => {
      const [top, bottom] = edgesAt(stream, share);
      return y < top ? top - y : y > bottom ? y - bottom : -1 / (1 + bottom - top);
    });
    return off.indexOf(Math.min(...off));
  };
  return (
    <ChartFrame {...props} begin={0} count={streams.length} pointAt={pointAt}>
      {(plot) => (
        <Drawing
          {...plot}
          height={height}
          side={side}
          sides={sides}
          labels={new Map(places.map(({ id, label }) => [id, label]))}
          fills={streams.map(({ fill }) => fill)}
          placed={placed}
        />
      )}
    </ChartFrame>
  );
}

interface DrawingProps extends Plot {
  readonly height: number;
  readonly side: number;
  readonly sides: readonly [string, string];
  readonly labels: ReadonlyMap<string, string>;
  readonly fills: readonly Fill[];
  readonly placed: ReturnType<typeof layoutFlow>;
}

function Drawing({ width, active, height, side, sides, labels, fills, placed }: DrawingProps) {
  const id = useId();
  const [left, right] = [side + NODE, width - side - NODE];
  // What stays lies behind, the smallest band on top, and what is looked at above all.
  const order = placed.streams
    .map((_, i) => i)
    .sort((a, b) => rankOf(a) - rankOf(b) || thick(b) - thick(a));
  function rankOf(i: number) {
    return i === active ? 2 : fills[i] === 'plain' ? 0 : 1;
  }
  function thick(i: number) {
    return placed.streams[i]?.thick ?? 0;
  }
  return (
    <svg width={width} height={height} aria-hidden="true">
      <Textures id={id} />
      <text className="chart-side" x={side} y={14} textAnchor="end">
        {sides[0]}
      </text>
      <text className="chart-side" x={width - side} y={14}>
        {sides[1]}
      </text>
      {order.map((i) => {
        const stream = placed.streams[i];
        if (!stream) return null;
        const { className, ...fill } = fillOf(fills[i] ?? 'plain', id);
        const state = active === null ? '' : i === active ? ' flow-active' : ' flow-away';
        return (
          <path
            key={`${stream.from} ${stream.to}`}
            className={`flow ${className}${state}`}
            {...fill}
            d={bandOf(stream, left, right)}
          />
        );
      })}
      {(['from', 'to'] as const).map((end) => {
        const nodes = placed[end];
        const heights = spread(
          nodes.map(({ top, tall }) => top + tall / 2),
          17,
          HEAD + 6,
          height - 8,
        );
        return nodes.map((node, i) => (
          <g key={`${end} ${node.id}`}>
            <rect
              className="flow-node"
              x={end === 'from' ? side : width - side - NODE}
              width={NODE}
              y={node.top}
              height={node.tall}
              rx="2"
            />
            <text
              className="chart-label"
              x={end === 'from' ? side - 6 : width - side + 6}
              y={(heights[i] ?? 0) + 4}
              textAnchor={end === 'from' ? 'end' : 'start'}
            >
              {`${labels.get(node.id) ?? ''} ${node.count}`}
            </text>
          </g>
        ));
      })}
    </svg>
  );
}

/** Upper and lower edge of a band at a share of its way. */
function edgesAt({ y0, y1, thick }: PlacedStream, share: number): [number, number] {
  const eased = share * share * (3 - 2 * share);
  const top = y0 + (y1 - y0) * eased;
  return [top, top + thick];
}

function bandOf({ y0, y1, thick }: PlacedStream, left: number, right: number): string {
  const half = (left + right) / 2;
  const over = `M${left} ${y0}C${half} ${y0} ${half} ${y1} ${right} ${y1}`;
  const back = `V${y1 + thick}C${half} ${y1 + thick} ${half} ${y0 + thick} ${left} ${y0 + thick}Z`;
  return over + back;
}
