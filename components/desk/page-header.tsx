import type { ReactNode } from 'react';
import './page-header.css';

interface PageHeaderProps {
  readonly title: string;
  /** What the page is for, in a sentence or two. */
  readonly lead: ReactNode;
  readonly actions?: ReactNode;
}

/** The page's heading, what it is for, and what can be done with all of it. */
export function PageHeader({ title, lead, actions }: PageHeaderProps) {
  return (
    <header className="page-header">
      <div className="page-header-words">
        <h1>{title}</h1>
        <p className="soft">{lead}</p>
      </div>
      {actions ? <div className="row">{actions}</div> : null}
    </header>
  );
}
