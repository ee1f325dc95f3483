import { useState } from 'react';
import type { Desk, DeskConversation } from '@/lib/practice/desk';
import { SearchIcon } from './icons';
import { SessionList } from './session-list';

/** The left column: search, all or unread, the conversations. */
export function SessionPanel(props: { desk: Desk; now: number; onOpen: (id: string) => void }) {
  const { desk, now, onOpen } = props;
  const [query, setQuery] = useState('');
  const [isUnreadOnly, setUnreadOnly] = useState(false);
  const all = desk.order.flatMap((id) => desk.conversations.get(id) ?? []);
  const unread = all.reduce((sum, conversation) => sum + conversation.unread, 0);
  const wanted = query.trim().toLowerCase();
  const isShown = ({ customer, unread }: DeskConversation) =>
    (!wanted || customer.name.toLowerCase().includes(wanted)) &&
    (!isUnreadOnly || unread > 0 || customer.id === desk.current);

  return (
    <aside className="session-panel" aria-label="会话">
      <label className="session-search">
        <SearchIcon />
        <input
          type="search"
          placeholder="搜索客户"
          aria-label="搜索客户"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      </label>
      <div className="session-filters">
        <button type="button" aria-pressed={!isUnreadOnly} onClick={() => setUnreadOnly(false)}>
          全部 <span className="count">{all.length}</span>
        </button>
        <button type="button" aria-pressed={isUnreadOnly} onClick={() => setUnreadOnly(true)}>
          未读 <span className="count">{unread}</span>
        </button>
      </div>
      <SessionList
        conversations={all.filter(isShown)}
        current={desk.current}
        now={now}
        onOpen={onOpen}
      />
    </aside>
  );
}
