import { formatDay } from '@/lib/i18n/date';
import { useAction } from '../../hooks/use-action';
import { SelectChip } from '../../ui/select-chip';
import { typeset } from '../../ui/typeset';
import { usePanel } from '../panel-context';
import { MESSAGE_KINDS, type MessageKind, type OwnMessage } from './care-view';
import { useReveal } from './use-reveal';

interface MessageRowProps {
  readonly message: OwnMessage;
  readonly contactId: string;
}

/** One of our messages: what kind it was, by guess or by the operator, and whether they took part. */
export function MessageRow({ message, contactId }: MessageRowProps) {
  const { care, texts, actions, language, now } = usePanel();
  const words = care.messages;
  const [phase, run] = useAction();
  const { at, kind, marked, joined } = message;
  const day = formatDay(at, now, language);
  const [shown, reveal] = useReveal(contactId, [at], words.rowLabel(day), true);
  const mark = (next: MessageKind, took: boolean) =>
    run(() => actions.markMessage(contactId, message.id, next, took));

  return (
    <li className="message-row">
      <span className="message-when">
        {typeset(day)}
        <span>{typeset(message.length > 0 ? words.length(message.length) : words.media)}</span>
      </span>
      <SelectChip
        label={`${words.kind}: ${words.rowLabel(day)}`}
        tone={marked ? 'plain' : 'guess'}
        choices={MESSAGE_KINDS.map((value) => ({
          value,
          label: value === kind && !marked ? words.guess(words.kinds[value]) : words.kinds[value],
        }))}
        value={kind}
        onChange={(value) => mark(value, value === 'plain' ? false : joined)}
      />
      {kind === 'plain' ? null : (
        <label className="message-joined">
          <input
            type="checkbox"
            checked={joined}
            onChange={(event) => mark(kind, event.target.checked)}
          />
          {words.joined}
        </label>
      )}
      {reveal}
      {phase === 'failed' || shown ? (
        <p className="soft-note" role="status">
          {phase === 'failed' ? texts.failed : shown}
        </p>
      ) : null}
    </li>
  );
}
