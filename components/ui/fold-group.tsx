import type { ReactNode } from 'react';
import './fold-card.css';

/** Folding cards that belong together, in one frame; nothing when none of them has anything to show. */
export function FoldGroup({ children }: { children: ReactNode }) {
  return <div className="fold-group">{children}</div>;
}
