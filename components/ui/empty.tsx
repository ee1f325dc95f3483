import type { ReactNode } from 'react';
import './empty.css';
import { Icon, type IconName } from './icon';

interface EmptyProps {
  readonly icon: IconName;
  readonly tone?: 'plain' | 'good' | 'bad';
  readonly title: string;
  readonly children?: ReactNode;
}

/** A view that has little to show: what is the matter, and what to do. Its title is the page's. */
export function Empty({ icon, tone = 'plain', title, children }: EmptyProps) {
  return (
    <section className="empty">
      <div className={`empty-picture empty-${tone}`}>
        <Icon name={icon} />
      </div>
      <h1>{title}</h1>
      {children}
    </section>
  );
}
