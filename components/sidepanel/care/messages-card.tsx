import { FoldCard } from '../../ui/fold-card';
import { usePanel } from '../panel-context';
import type { ContactView } from '../panel-state';
import { MessageRow } from './message-row';
import './messages-card.css';

/** What we sent lately: when and what kind, since the texts are not stored. */
export function MessagesCard({ view }: { view: ContactView }) {
  const { care } = usePanel();
  const words = care.messages;
  const { messages } = view.care;
  return (
    <FoldCard title={words.title} folded={messages.length > 0 ? String(messages.length) : null}>
      {messages.length === 0 ? (
        <p className="soft-note">{words.none}</p>
      ) : (
        <>
          <ul>
            {messages.map((message) => (
              <MessageRow key={message.id} message={message} contactId={view.contact.id} />
            ))}
          </ul>
          <p className="soft-note">{words.note}</p>
        </>
      )}
    </FoldCard>
  );
}
