import { type ReactNode, useId } from 'react';
import './card.css';

interface CardProps {
  readonly title: ReactNode;
  /** Small words at the end of the title's line. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A titled part of a view; the title names the region for screen readers. */
export function Card({ title, aside, children }: CardProps) {
  const id = useId();
  return (
    <section className="card" aria-labelledby={id}>
      <header className="card-header">
        <h2 id={id}>{title}</h2>
        {aside ? <div className="card-aside">{aside}</div> : null}
      </header>
      {children}
    </section>
  );
}
