import type { ReactNode } from 'react';
import './empty-note.css';

/** Says what will stand here, and what to do so that it does. */
export function EmptyNote({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="empty-note">
      <h2>{title}</h2>
      <div className="soft">{children}</div>
    </section>
  );
}
