import { type ReactNode, useId } from 'react';
import './card.css';

interface CardProps {
  readonly title: ReactNode;
  /** Small words at the end of the title's line. */
  readonly aside?: ReactNode;
  /** Names it for links and `goTo`. */
  readonly id?: string;
  readonly children: ReactNode;
}

/** A titled part of a view; the title names the region for screen readers. */
export function Card({ title, aside, id, children }: CardProps) {
  const headingId = useId();
  return (
    <section className="card" aria-labelledby={headingId} id={id}>
      <header className="card-header">
        <h2 id={headingId}>{title}</h2>
        {aside ? <div className="card-aside">{aside}</div> : null}
      </header>
      {children}
    </section>
  );
}
