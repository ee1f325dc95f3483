import { useId } from 'react';
import { typeset } from '../typeset';
import { type Fill, fillOf, Textures } from './fills';
import { MarkShape, type Shape } from './mark-shape';

export type LegendItem = { readonly label: string } & (
  | { readonly fill: Fill | 'blind' }
  | { readonly shape: Shape }
);

/** What the fills and shapes of a chart mean. */
export function Legend({ items }: { items: readonly LegendItem[] }) {
  const id = useId();
  return (
    <ul className="chart-legend" aria-hidden="true">
      {items.map((item) => (
        <li key={item.label}>
          <svg width="14" height="14" aria-hidden="true">
            <Textures id={id} />
            {'shape' in item ? (
              <MarkShape shape={item.shape} x={7} y={7} />
            ) : item.fill === 'blind' ? (
              <rect x="1" y="1" width="12" height="12" rx="2" fill={`url(#${id}-blind)`} />
            ) : (
              <rect x="1" y="1" width="12" height="12" rx="2" {...fillOf(item.fill, id)} />
            )}
          </svg>
          {typeset(item.label)}
        </li>
      ))}
    </ul>
  );
}
