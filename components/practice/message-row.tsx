import { Fragment, memo } from 'react';
import type { Customer } from '@/lib/practice/cast';
import type { PracticeMessage } from '@/lib/practice/message';
import { Avatar, MemberAvatar, ShopAvatar } from './avatar';
import { WarnIcon } from './icons';
import { MessageContent } from './message-content';

interface Props {
  readonly customer: Customer;
  readonly message: PracticeMessage;
  /** What to say beside a message of ours: 已读, 未读 or nothing. */
  readonly status: string | null;
}

/** One message of the thread. */
export const MessageRow = memo(function MessageRow({ customer, message, status }: Props) {
  const { id, at, direction, kind, text, sender, failed } = message;
  const hooks = { 'data-message-id': id, 'data-ts': at, 'data-kind': kind };
  if (kind === 'system') {
    return (
      <li className="message message--system" {...hooks}>
        <span className="message-text">{text}</span>
      </li>
    );
  }
  const isOurs = direction === 'out';
  return (
    <li className={`message message--${isOurs ? 'out' : 'in'}`} {...hooks}>
      {isOurs ? <ShopAvatar size={36} /> : <Who customer={customer} sender={sender} />}
      <div className="message-body">
        {sender && <span className="message-sender">{sender}</span>}
        <div className="message-line">
          <MessageContent customer={customer} message={message}>
            {withBreaks(text)}
          </MessageContent>
          {failed && (
            <span className="message-failed" role="img" aria-label="发送失败" title="发送失败">
              <WarnIcon />
            </span>
          )}
          {status && (
            <span className={`message-status is-${status === '已读' ? 'read' : 'unread'}`}>
              {status}
            </span>
          )}
        </div>
      </div>
    </li>
  );
});

function Who({ customer, sender }: { customer: Customer; sender: string | undefined }) {
  return sender ? (
    <MemberAvatar name={sender} size={36} />
  ) : (
    <Avatar customer={customer} size={36} />
  );
}

function withBreaks(text: string) {
  const lines = text.split('\n');
  return lines.map((line, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text never move
    <Fragment key={i}>
      {i > 0 && <br />}
      {line}
    </Fragment>
  ));
}
