import { useId } from 'react';
import { formatDay, formatMonth } from '@/lib/i18n/date';
import type { Language } from '@/lib/i18n/language';
import { rhythmTexts } from '@/lib/i18n/rhythm';
import type { RhythmLayout } from './layout-rhythm';

const TOP = 6;
const PLOT = 88;
const AXIS = 20;
const HEIGHT = TOP + PLOT + AXIS;
/** Room for at least this many messages each way, so that one message is not a tower. */
const FLOOR = 3;
/** A month's name needs this share of the width to the right of its tick. */
const MONTH_ROOM = 9;

interface RhythmPlotProps {
  readonly layout: RhythmLayout;
  readonly language: Language;
  readonly now: number;
  readonly title: string;
  readonly description: string;
}

/** Inbound up, outbound down, on one scale; widths in percent so that type never stretches. */
export function RhythmPlot({ layout, language, now, title, description }: RhythmPlotProps) {
  const texts = rhythmTexts(language);
  const id = useId();
  const hatch = `${id}-hatch`;
  const up = Math.max(FLOOR, layout.peakInbound);
  const down = Math.max(FLOOR, layout.peakOutbound);
  const unit = PLOT / (up + down);
  const centre = TOP + up * unit;

  return (
    <svg
      className="rhythm-plot"
      width="100%"
      height={HEIGHT}
      role="img"
      aria-labelledby={`${id}-title ${id}-description`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      <defs>
        <pattern
          id={hatch}
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path d="M0 0V5" className="rhythm-hatch" />
        </pattern>
      </defs>

      {layout.usual ? (
        <rect className="rhythm-usual" {...percents(layout.usual)} y={TOP} height={centre - TOP} />
      ) : null}
      {layout.silence.map((part) => (
        <rect
          key={part.x}
          className="rhythm-silence"
          {...percents(part)}
          y={TOP}
          height={centre - TOP}
        />
      ))}
      {layout.columns
        .filter((column) => column.blind)
        .map((column) => (
          <rect
            key={column.week.start}
            {...percents(column)}
            y={TOP}
            height={PLOT}
            fill={`url(#${hatch})`}
          />
        ))}

      <line className="rhythm-axis" x1="0" x2="100%" y1={centre} y2={centre} />
      {layout.silence.map((part) => (
        <line
          key={part.x}
          className="rhythm-silence-line"
          x1={`${part.x}%`}
          x2={`${part.x + part.width}%`}
          y1={centre}
          y2={centre}
        />
      ))}

      {layout.columns.map(({ x, width, week, blind }) => {
        const bar = percents({ x: x + width * 0.18, width: width * 0.64 });
        const day = formatDay(week.start, now, language);
        return (
          <g key={week.start}>
            {week.inbound > 0 ? (
              <rect
                className="rhythm-in"
                {...bar}
                y={centre - 1 - week.inbound * unit}
                height={Math.max(2, week.inbound * unit - 1)}
                rx="1.5"
              />
            ) : null}
            {week.outbound > 0 ? (
              <rect
                className="rhythm-out"
                {...bar}
                y={centre + 2}
                height={Math.max(2, week.outbound * unit - 1)}
                rx="1.5"
              />
            ) : null}
            <rect {...percents({ x, width })} y={TOP} height={PLOT} fill="transparent">
              <title>
                {blind ? texts.weekBlind(day) : texts.week(day, week.inbound, week.outbound)}
              </title>
            </rect>
          </g>
        );
      })}

      {layout.months.map(({ x, at }) => (
        <g key={at}>
          <line
            className="rhythm-axis"
            x1={`${x}%`}
            x2={`${x}%`}
            y1={TOP + PLOT}
            y2={TOP + PLOT + 4}
          />
          {x < 100 - MONTH_ROOM ? (
            <text className="rhythm-month" x={`${x}%`} y={HEIGHT - 4} dx="2">
              {formatMonth(at, language)}
            </text>
          ) : null}
        </g>
      ))}
    </svg>
  );
}

function percents({ x, width }: { x: number; width: number }) {
  return { x: `${x}%`, width: `${width}%` };
}
