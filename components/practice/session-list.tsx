import { type CSSProperties, type KeyboardEvent, useRef } from 'react';
import type { DeskConversation } from '@/lib/practice/desk';
import { SessionRow } from './session-row';
import { useWindow } from './use-window';

/** px; the style sheet says the same. */
export const ROW_HEIGHT = 68;
/** Up to here every row is in the page; beyond, a window of rows is recycled while scrolling. */
const ALL_ROWS = 120;

interface Props {
  readonly conversations: readonly DeskConversation[];
  readonly current: string | null;
  readonly now: number;
  readonly onOpen: (id: string) => void;
}

/**
 * The list of conversations. A long one keeps a fixed number of row elements and gives them other
 * people while it scrolls, as large desks do.
 */
export function SessionList({ conversations, current, now, onOpen }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const isLong = conversations.length > ALL_ROWS;
  const shown = useWindow(box, ROW_HEIGHT, conversations.length, isLong);

  const walk = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    const at = conversations.findIndex((c) => c.customer.id === current);
    const next = conversations[at + step];
    if (!next) return;
    event.preventDefault();
    onOpen(next.customer.id);
    box.current
      ?.querySelector<HTMLElement>(`[data-id="${next.customer.id}"] .session-name`)
      ?.focus();
  };

  const item = (conversation: DeskConversation, key: string, style?: CSSProperties) => {
    const { id } = conversation.customer;
    return (
      // biome-ignore lint/a11y/useKeyWithClickEvents: the button inside takes the keyboard
      <li
        key={key}
        className={`session-item${id === current ? ' is-current' : ''}`}
        data-id={id}
        data-kind={conversation.customer.kind}
        style={style}
        onClick={() => onOpen(id)}
      >
        <SessionRow conversation={conversation} isCurrent={id === current} now={now} />
      </li>
    );
  };

  return (
    <div className="session-scroll" ref={box}>
      {conversations.length === 0 && <p className="session-none">没有符合的会话</p>}
      <ul
        className={`session-list${isLong ? ' is-windowed' : ''}`}
        aria-label="会话列表"
        onKeyDown={walk}
        style={isLong ? { height: conversations.length * ROW_HEIGHT } : undefined}
      >
        {isLong
          ? shown.flatMap(({ slot, index }) => {
              const conversation = conversations[index];
              const style = { transform: `translateY(${index * ROW_HEIGHT}px)` };
              return conversation ? [item(conversation, `slot-${slot}`, style)] : [];
            })
          : conversations.map((conversation) => item(conversation, conversation.customer.id))}
      </ul>
    </div>
  );
}
