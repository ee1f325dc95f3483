import { memo } from 'react';
import type { DeskConversation } from '@/lib/practice/desk';
import { previewOf } from '@/lib/practice/message';
import { rowTime } from '@/lib/practice/shown-time';
import { Avatar } from './avatar';

interface Props {
  readonly conversation: DeskConversation;
  readonly isCurrent: boolean;
  /** ms, on the minute. */
  readonly now: number;
}

/** What one row of the list shows; the list item around it belongs to the list. */
export const SessionRow = memo(function SessionRow(props: Props) {
  const { conversation, isCurrent, now } = props;
  const { customer, messages, unread, draft } = conversation;
  const last = messages.at(-1);
  return (
    <>
      <span className="session-avatar">
        <Avatar customer={customer} size={44} />
        {unread > 0 && (
          <span className="session-unread" title={`${unread} 条未读`}>
            {unread > 99 ? '99+' : unread}
          </span>
        )}
      </span>
      <span className="session-main">
        <span className="session-line">
          <button
            type="button"
            className="session-name"
            title={customer.name}
            aria-current={isCurrent ? 'true' : undefined}
          >
            {customer.name}
          </button>
          {last && <time className="session-time">{rowTime(last.at, now)}</time>}
        </span>
        <span className="session-preview">
          {draft && !isCurrent ? (
            <>
              <span className="session-draft">[草稿] </span>
              {draft}
            </>
          ) : (
            last && (
              <>
                {last.direction === 'out' && <span className="session-own">我：</span>}
                {previewOf(last)}
              </>
            )
          )}
        </span>
      </span>
    </>
  );
});
