import { useId } from 'react';
import type { Level } from '@/lib/core/model/assessment';
import { LevelGlyph } from '../level-badge';
import { typeset } from '../typeset';
import { type Fill, fillOf, Textures } from './fills';
import { MarkShape, type Shape } from './mark-shape';

export type LegendItem = { readonly label: string } & (
  | { readonly fill: Fill | 'blind' }
  | { readonly shape: Shape }
  | { readonly level: Level }
);

/** What the fills and shapes of a chart mean. */
export function Legend({ items }: { items: readonly LegendItem[] }) {
  const id = useId();
  return (
    <ul className="chart-legend" aria-hidden="true">
      {items.map((item) => (
        <li key={item.label}>
          {'level' in item ? (
            <span className={`level-badge level-${item.level} chart-level`}>
              <LevelGlyph level={item.level} />
            </span>
          ) : (
            <svg width="14" height="14" aria-hidden="true">
              <Textures id={id} />
              {'shape' in item ? (
                <MarkShape shape={item.shape} x={7} y={7} />
              ) : (
                <rect
                  x="1"
                  y="1"
                  width="12"
                  height="12"
                  rx="2"
                  {...(item.fill === 'blind'
                    ? { fill: `url(#${id}-blind)` }
                    : fillOf(item.fill, id))}
                />
              )}
            </svg>
          )}
          {typeset(item.label)}
        </li>
      ))}
    </ul>
  );
}
