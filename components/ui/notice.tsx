import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';
import './notice.css';

interface NoticeProps {
  readonly tone?: 'plain' | 'good' | 'bad';
  readonly icon?: IconName;
  readonly children: ReactNode;
  /** A single thing to do about it. */
  readonly action?: ReactNode;
}

/** A sentence that needs to be noticed. Announcing it is up to the live region it stands in. */
export function Notice({ tone = 'plain', icon, children, action }: NoticeProps) {
  return (
    <div className={`notice notice-${tone}`}>
      {icon ? <Icon name={icon} /> : null}
      <div className="notice-words">{children}</div>
      {action}
    </div>
  );
}
