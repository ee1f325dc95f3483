import type { DeskConversation } from '@/lib/practice/desk';
import { Composer } from './composer';
import { Thread } from './thread';
import type { DeskActions } from './use-desk';

/** The middle column: who it is with, the messages, the compose box. */
export function Chat(props: { conversation: DeskConversation; now: number; actions: DeskActions }) {
  const { conversation, now, actions } = props;
  const { customer, typing } = conversation;
  const { id } = customer;
  return (
    <section className="chat" data-id={id} data-kind={customer.kind} aria-label="对话">
      <header className="chat-head">
        <h2 className="chat-name" title={customer.name}>
          {customer.name}
        </h2>
        {customer.members !== null && (
          <span className="chat-members" title={`${customer.members} 位成员`}>
            （{customer.members}）
          </span>
        )}
        <span className="chat-state" aria-live="polite">
          {typing ? '对方正在输入…' : ''}
        </span>
      </header>
      <Thread key={id} conversation={conversation} now={now} />
      <Composer
        key={`compose-${id}`}
        conversation={conversation}
        onWrite={(draft) => actions.write(id, draft)}
        onSend={(line) => actions.send(id, line)}
      />
    </section>
  );
}
