import type { Level } from '@/lib/core/model/assessment';
import { LevelGlyph } from '../level-badge';
import { type Columns, middleOf, TOP } from './axes';
import { labelWidth } from './spread';

/** Height of the strip with the room below it. */
export const STRIP = 26;
const TALL = 18;
/** Width of a level's picture. */
const GLYPH = 12;

interface LevelStripProps {
  readonly columns: Columns;
  readonly levels: readonly (Level | null)[];
  readonly names: Readonly<Record<Level, string>>;
  /** Lower end of the plot: each level reaches down behind it. */
  readonly foot: number;
}

/** Which level held when: named above the plot, by its picture where there is little room, and
 * faint behind it. */
export function LevelStrip({ columns, levels, names, foot }: LevelStripProps) {
  const slot = columns.width / columns.count;
  return runsOf(levels).map(({ level, from, to }) => {
    const x = middleOf(columns, from) - slot / 2;
    const wide = (to - from + 1) * slot;
    const name = names[level];
    return (
      <g key={from}>
        <rect
          className={`strip-behind strip-${level}`}
          x={x}
          width={wide}
          y={TOP + TALL}
          height={foot - TOP - TALL}
        />
        <rect
          className={`strip strip-${level}`}
          x={x + 0.5}
          width={Math.max(1, wide - 1)}
          y={TOP - 4}
          height={TALL}
          rx="3"
        />
        {wide < labelWidth(name) + 8 ? (
          wide > GLYPH ? (
            <g
              className={`strip-glyph-${level}`}
              transform={`translate(${x + wide / 2 - GLYPH / 2} ${TOP - 1})`}
            >
              <LevelGlyph level={level} />
            </g>
          ) : null
        ) : (
          <text className={`strip-name strip-name-${level}`} x={x + wide / 2} y={TOP + 9}>
            {name}
          </text>
        )}
      </g>
    );
  });
}

function runsOf(levels: readonly (Level | null)[]) {
  const runs: { level: Level; from: number; to: number }[] = [];
  levels.forEach((level, index) => {
    const last = runs.at(-1);
    if (last && last.level === level && last.to === index - 1) last.to = index;
    else if (level) runs.push({ level, from: index, to: index });
  });
  return runs;
}
