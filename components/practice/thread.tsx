import { Fragment, useLayoutEffect, useRef, useState } from 'react';
import type { DeskConversation } from '@/lib/practice/desk';
import type { PracticeMessage } from '@/lib/practice/message';
import { SEPARATOR_GAP, separatorTime } from '@/lib/practice/shown-time';
import { MessageRow } from './message-row';

/** Messages shown at first, and added by each click on 查看更早消息. */
const PAGE = 40;
/** px from the lower edge within which the thread follows new messages. */
const NEAR_END = 120;

/** The messages of one conversation; mount it anew for another one. */
export function Thread({ conversation, now }: { conversation: DeskConversation; now: number }) {
  const { customer, messages, readUntil } = conversation;
  const [more, setMore] = useState(0);
  const [opened] = useState(messages.length);
  // What arrives later is added to what was shown at first.
  const start = Math.max(0, opened - PAGE * (1 + more));
  const shown = messages.slice(start);
  const { box, isBehind, toEnd } = useScroll(shown);
  const lastRead = shown.findLast((m) => m.direction === 'out' && m.at <= readUntil)?.id;

  return (
    <div className="thread-frame">
      <div
        className="thread"
        role="log"
        aria-label={`与${customer.name}的消息`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable
        tabIndex={0}
        ref={box}
      >
        {start > 0 ? (
          <button type="button" className="thread-earlier" onClick={() => setMore(more + 1)}>
            查看更早消息
          </button>
        ) : (
          <p className="thread-start">没有更早的消息了</p>
        )}
        <ol className="message-list">
          {shown.map((message, i) => (
            <Fragment key={message.id}>
              {needsTime(shown[i - 1], message) && (
                <li className="message-time">
                  <time>{separatorTime(message.at, now)}</time>
                </li>
              )}
              <MessageRow
                customer={customer}
                message={message}
                status={statusOf(message, readUntil, lastRead, customer.kind === 'group')}
              />
            </Fragment>
          ))}
        </ol>
      </div>
      {isBehind && (
        <button type="button" className="thread-new" onClick={toEnd}>
          有新消息 ↓
        </button>
      )}
    </div>
  );
}

function needsTime(before: PracticeMessage | undefined, message: PracticeMessage): boolean {
  return !before || message.at - before.at > SEPARATOR_GAP;
}

/** Every unread message of ours says so; of the read ones only the last. */
function statusOf(
  message: PracticeMessage,
  readUntil: number,
  lastRead: string | undefined,
  isGroup: boolean,
): string | null {
  if (message.direction !== 'out' || message.failed || isGroup) return null;
  if (message.at > readUntil) return '未读';
  return message.id === lastRead ? '已读' : null;
}

/** Follows the end while the reader is there, and stays with what is read when earlier ones come in. */
function useScroll(shown: readonly PracticeMessage[]) {
  const box = useRef<HTMLDivElement>(null);
  const before = useRef({ first: '', last: '', height: 0 });
  const [isBehind, setBehind] = useState(false);
  const first = shown[0]?.id ?? '';
  const newest = shown.at(-1);
  const last = newest?.id ?? '';
  const toEnd = () => {
    if (box.current) box.current.scrollTop = box.current.scrollHeight;
    setBehind(false);
  };

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const was = before.current;
    const grown = element.scrollHeight - was.height;
    const fromEnd = element.scrollHeight - grown - element.scrollTop - element.clientHeight;
    if (was.last === '') element.scrollTop = element.scrollHeight;
    else if (was.first !== first) element.scrollTop += grown;
    else if (was.last !== last) {
      if (newest?.direction === 'out' || fromEnd < NEAR_END)
        element.scrollTop = element.scrollHeight;
      else setBehind(true);
    }
    before.current = { first, last, height: element.scrollHeight };
  }, [first, last, newest?.direction]);

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const look = () => {
      if (element.scrollHeight - element.scrollTop - element.clientHeight < NEAR_END)
        setBehind(false);
    };
    element.addEventListener('scroll', look, { passive: true });
    return () => element.removeEventListener('scroll', look);
  }, []);
  return { box, isBehind, toEnd };
}
