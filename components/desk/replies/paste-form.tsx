import { useState } from 'react';
import { type PastedReply, splitReplies } from '@/lib/core/phrases/split-replies';
import { deskRepliesTexts } from '@/lib/i18n/desk/replies';
import { useFocusFirst } from '../../hooks/use-focus-first';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/text-field';
import { typeset } from '../../ui/typeset';
import { useDesk } from '../desk-context';

interface PasteFormProps {
  readonly known: readonly string[];
  readonly busy: boolean;
  readonly onAdd: (replies: readonly PastedReply[]) => void;
  readonly onCancel: () => void;
}

/** Many replies at once, shown as they would be kept before anything is. */
export function PasteForm({ known, busy, onAdd, onCancel }: PasteFormProps) {
  const { language, texts } = useDesk();
  const own = deskRepliesTexts(language).pasting;
  const [pasted, setPasted] = useState('');
  const first = useFocusFirst<HTMLFormElement>();
  const { replies, doubles, left } = splitReplies(pasted, known);
  return (
    <form
      ref={first}
      className="stack"
      aria-label={own.title}
      onSubmit={(event) => {
        event.preventDefault();
        if (replies.length > 0) onAdd(replies);
      }}
    >
      <h2>{own.title}</h2>
      <TextField label={own.text} hint={own.hint} rows={8} value={pasted} onChange={setPasted} />
      <div role="status" className="note">
        {pasted.trim() ? <p>{typeset(own.preview(replies.length))}</p> : null}
        {doubles > 0 ? <p>{typeset(own.doubles(doubles))}</p> : null}
        {left > 0 ? <p>{typeset(own.left(left))}</p> : null}
      </div>
      {replies.length > 0 ? (
        <ol className="paste-preview">
          {replies.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ol>
      ) : null}
      <div className="row">
        <Button type="submit" variant="primary" busy={busy} disabled={replies.length === 0}>
          {own.confirm(replies.length)}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}
