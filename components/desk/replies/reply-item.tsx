import type { Phrase } from '@/lib/core/model/phrase';
import { deskRepliesTexts } from '@/lib/i18n/desk/replies';
import { formatAgo } from '@/lib/i18n/duration';
import { Button } from '../../ui/button';
import { typeset } from '../../ui/typeset';
import { CopyButton } from '../copy-button';
import { useDesk } from '../desk-context';

interface ReplyItemProps {
  readonly phrase: Phrase;
  readonly busy: boolean;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** One saved reply: its words, where it is offered, how often it was used. */
export function ReplyItem({ phrase, busy, onEdit, onRemove }: ReplyItemProps) {
  const { language, texts, words, now } = useDesk();
  const own = deskRepliesTexts(language);
  const { title, text, uses, lastUsedAt, intents, tags } = phrase;
  const used = [own.uses(uses), ...(lastUsedAt ? [formatAgo(lastUsedAt, now, language)] : [])];
  return (
    <article className="reply-item">
      <div className="reply-words">
        <div className="row">
          <h2>{title}</h2>
          {intents.map((intent) => (
            <span key={intent} className="tag">
              {words.intents[intent]}
            </span>
          ))}
          {tags.map((tag) => (
            <span key={tag} className="note">
              #{tag}
            </span>
          ))}
        </div>
        <p className="reply-text">{text}</p>
        <p className="note">{typeset(used.join(' · '))}</p>
      </div>
      <div className="row">
        <CopyButton text={text} label={texts.labelled(texts.copy, title)} />
        <Button variant="quiet" aria-label={texts.labelled(texts.edit, title)} onClick={onEdit}>
          {texts.edit}
        </Button>
        <Button
          variant="quiet"
          busy={busy}
          aria-label={texts.labelled(texts.remove, title)}
          onClick={onRemove}
        >
          {texts.remove}
        </Button>
      </div>
    </article>
  );
}
