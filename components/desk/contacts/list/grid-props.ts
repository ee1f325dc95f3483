import type { HTMLAttributes } from 'react';

type Props = HTMLAttributes<HTMLElement>;

/**
 * What makes plain boxes a grid for screen readers. A real table cannot leave out the rows that are
 * not in sight: its lines could not be set at their place.
 */
export const GRID = {
  grid: (label: string, rows: number, isBusy: boolean, onKeyDown: Props['onKeyDown']): Props => ({
    onKeyDown,
    role: 'grid',
    'aria-label': label,
    // Headings are row 1.
    'aria-rowcount': rows + 1,
    'aria-busy': isBusy,
  }),
  group: { role: 'rowgroup' } as Props,
  headings: { role: 'row', 'aria-rowindex': 1 } as Props,
  heading: { role: 'columnheader' } as Props,
  row: (index: number, isActive: boolean): Props => ({
    role: 'row',
    'aria-rowindex': index + 2,
    'aria-selected': isActive,
  }),
  cell: { role: 'gridcell' } as Props,
} as const;
