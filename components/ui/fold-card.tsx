import { type ReactNode, useId } from 'react';
import './card.css';
import './fold-card.css';
import { Icon } from './icon';

interface FoldCardProps {
  readonly title: ReactNode;
  /** Small words at the end of the line: always, and only while it is folded. */
  readonly aside?: ReactNode;
  readonly folded?: ReactNode;
  /** How it stands at first; after that the reader decides. */
  readonly open?: boolean;
  /** Names it for `goTo`. */
  readonly id?: string;
  readonly children: ReactNode;
}

/** A card that folds away to one line. */
export function FoldCard({ title, aside, folded, open = false, id, children }: FoldCardProps) {
  const headingId = useId();
  return (
    <section className="card fold-card" aria-labelledby={headingId} id={id}>
      <details open={open}>
        <summary className="fold-card-summary">
          <Icon name="chevron" />
          <h2 id={headingId}>{title}</h2>
          {folded ? <span className="card-aside fold-card-folded">{folded}</span> : null}
          {aside ? <span className="card-aside">{aside}</span> : null}
        </summary>
        <div className="fold-card-body">{children}</div>
      </details>
    </section>
  );
}
