import { useState } from 'react';
import type { Note } from '@/lib/core/model/note';
import { formatDay } from '@/lib/i18n/date';
import { contactTexts } from '@/lib/i18n/desk/contact';
import { LONGEST_NOTE } from '@/lib/messaging/contacts-schemas';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { IconButton } from '../../../ui/icon-button';
import { TextField } from '../../../ui/text-field';
import { typeset } from '../../../ui/typeset';
import { useDesk } from '../../desk-context';
import { newId } from '../../new-id';
import { useSave } from '../../use-save';

/** Notes shown before the rest is asked for. */
const SHOWN = 5;
/** Characters from the end at which what is left is said. */
const NEAR_END = 200;

/** What the operator wrote down about a contact, newest first. */
export function NotesCard({ contact, notes }: { contact: string; notes: readonly Note[] }) {
  const { language, ask } = useDesk();
  const own = contactTexts(language).notes;
  const [all, setAll] = useState(false);
  const [draft, setDraft] = useState('');
  const [busy, save] = useSave();
  const add = () => {
    const note: Note = { id: newId('note'), contact, at: Date.now(), text: draft.trim() };
    save(
      async () => {
        await ask('note/save', note);
        setDraft('');
      },
      own.saved,
      () => ask('note/remove', { id: note.id }),
    );
  };
  const newestFirst = notes.toSorted((a, b) => b.at - a.at);
  const shown = all ? newestFirst : newestFirst.slice(0, SHOWN);
  return (
    <Card title={own.title} aside={notes.length > 0 ? own.aside(notes.length) : null}>
      <form
        className="note-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (draft.trim() !== '') add();
        }}
      >
        <NoteField label={own.label} value={draft} onChange={setDraft} />
        <Button type="submit" busy={busy} disabled={draft.trim() === ''}>
          {own.add}
        </Button>
      </form>
      {notes.length === 0 ? <p className="note">{own.none}</p> : null}
      <ul>
        {shown.map((note) => (
          <NoteItem key={note.id} note={note} />
        ))}
      </ul>
      {notes.length > SHOWN && !all ? (
        <Button variant="link" onClick={() => setAll(true)}>
          {own.more(notes.length)}
        </Button>
      ) : null}
    </Card>
  );
}

interface NoteFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function NoteField({ label, value, onChange }: NoteFieldProps) {
  const own = contactTexts(useDesk().language).notes;
  const left = LONGEST_NOTE - value.length;
  return (
    <TextField
      label={label}
      rows={2}
      maxLength={LONGEST_NOTE}
      hint={left <= NEAR_END ? own.left(left) : null}
      value={value}
      onChange={onChange}
    />
  );
}

function NoteItem({ note }: { note: Note }) {
  const { language, texts, now, ask } = useDesk();
  const own = contactTexts(language).notes;
  const [edit, setEdit] = useState<string | null>(null);
  const [busy, save] = useSave();
  const day = formatDay(note.at, now, language);
  const short = note.text.slice(0, 20);
  if (edit !== null) {
    return (
      <li className="note-item">
        <form
          className="note-form"
          onSubmit={(event) => {
            event.preventDefault();
            const text = edit.trim();
            if (text === '') return;
            save(
              async () => {
                await ask('note/save', { ...note, text });
                setEdit(null);
              },
              own.changed,
              () => ask('note/save', note),
            );
          }}
        >
          <NoteField label={own.labelEdit} value={edit} onChange={setEdit} />
          <div className="row">
            <Button type="submit" busy={busy} disabled={edit.trim() === ''}>
              {texts.save}
            </Button>
            <Button variant="quiet" onClick={() => setEdit(null)}>
              {texts.cancel}
            </Button>
          </div>
        </form>
      </li>
    );
  }
  return (
    <li className="note-item">
      <p className="note-text">{note.text}</p>
      <div className="note-foot">
        <time className="note" dateTime={new Date(note.at).toISOString()}>
          {typeset(day)}
        </time>
        <IconButton
          icon="edit"
          label={texts.labelled(texts.edit, short)}
          onClick={() => setEdit(note.text)}
        />
        <IconButton
          icon="trash"
          label={texts.labelled(texts.remove, short)}
          onClick={() =>
            save(
              () => ask('note/remove', { id: note.id }),
              own.removed,
              () => ask('note/save', note),
            )
          }
        />
      </div>
    </li>
  );
}
