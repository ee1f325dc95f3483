import { useState } from 'react';
import type { Phrase } from '@/lib/core/model/phrase';
import type { Play } from '@/lib/core/phrases/plays';
import { searchPhrases } from '@/lib/core/phrases/search-phrases';
import type { PastedReply } from '@/lib/core/phrases/split-replies';
import type { PhraseIdea } from '@/lib/core/phrases/starter-phrases';
import { deskRepliesTexts } from '@/lib/i18n/desk/replies';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/text-field';
import { typeset } from '../../ui/typeset';
import { useDesk } from '../desk-context';
import { EmptyNote } from '../empty-note';
import { newId } from '../new-id';
import { PageHeader } from '../page-header';
import { PageLoading } from '../page-loading';
import { useSave } from '../use-save';
import { Ideas } from './ideas';
import { PasteForm } from './paste-form';
import { Plays } from './plays';
import './replies.css';
import { type ReplyEdit, ReplyForm } from './reply-form';
import { ReplyItem } from './reply-item';

/** Rows shown at once; the search finds the others. */
const SHOWN = 100;

interface RepliesPageProps {
  readonly phrases: readonly Phrase[] | undefined;
  /** Ready replies and ideas in the operator's language. */
  readonly ideas: readonly PhraseIdea[];
  readonly plays: readonly Play[];
}

/** The library of saved replies. */
export function RepliesPage({ phrases, ideas, plays }: RepliesPageProps) {
  const { language, texts, ask } = useDesk();
  const own = deskRepliesTexts(language);
  const [query, setQuery] = useState('');
  const [editing, setEditing] = useState<ReplyEdit | 'paste' | null>(null);
  const [busy, save] = useSave();
  const close = () => setEditing(null);
  const edited = editing === 'paste' ? null : editing;
  const isNew = edited !== null && !phrases?.some(({ id }) => id === edited.id);

  const keep = (reply: ReplyEdit) => {
    const before = phrases?.find(({ id }) => id === reply.id);
    save(
      () => ask('phrase/save', message(reply)),
      own.saved,
      () => (before ? ask('phrase/save', message(before)) : ask('phrase/remove', { id: reply.id })),
    );
    close();
  };
  const addAll = (made: readonly ReplyEdit[]) => {
    save(
      () => inTurn(made, (reply) => ask('phrase/save', message(reply))),
      own.added(made.length),
      () => inTurn(made, ({ id }) => ask('phrase/remove', { id })),
    );
    close();
  };
  const form = edited ? (
    <ReplyForm key={edited.id} reply={edited} isNew={isNew} onSave={keep} onCancel={close} />
  ) : null;
  const found = phrases ? searchPhrases(phrases, query) : [];

  return (
    <>
      <PageHeader
        title={texts.pages.replies}
        lead={own.lead}
        actions={
          <>
            <Button
              variant="primary"
              icon="plus"
              onClick={() => setEditing(fresh({ title: '', text: '' }))}
            >
              {own.add}
            </Button>
            <Button onClick={() => setEditing('paste')}>{own.paste}</Button>
          </>
        }
      />
      {phrases ? null : <PageLoading />}
      {editing === 'paste' || isNew ? (
        <div className="card">
          {form ?? (
            <PasteForm
              known={(phrases ?? []).map(({ text }) => text)}
              busy={busy}
              onAdd={(replies) => addAll(replies.map(fresh))}
              onCancel={close}
            />
          )}
        </div>
      ) : null}
      {phrases?.length === 0 && !editing ? (
        <EmptyNote title={own.empty.title}>{own.empty.body}</EmptyNote>
      ) : null}
      {phrases && phrases.length > 0 ? (
        <>
          <div className="reply-search">
            <TextField
              label={own.search}
              hint={own.searchHint}
              type="search"
              value={query}
              onChange={setQuery}
            />
            <p className="note" role="status">
              {typeset(found.length === 0 ? own.nothing : own.count(found.length, phrases.length))}
            </p>
          </div>
          <ul className="replies">
            {found.slice(0, SHOWN).map((phrase) => (
              <li key={phrase.id} className="replies-item">
                {form && edited?.id === phrase.id ? (
                  form
                ) : (
                  <ReplyItem
                    phrase={phrase}
                    busy={busy}
                    onEdit={() => setEditing(phrase)}
                    onRemove={() =>
                      save(
                        () => ask('phrase/remove', { id: phrase.id }),
                        own.removed(phrase.title),
                        () => ask('phrase/save', message(phrase)),
                      )
                    }
                  />
                )}
              </li>
            ))}
          </ul>
          {found.length > SHOWN ? <p className="note">{own.more(found.length - SHOWN)}</p> : null}
        </>
      ) : null}
      {phrases ? (
        <Ideas
          ideas={ideas.filter(({ id }) => !phrases.some((phrase) => phrase.id === id))}
          open={phrases.length === 0}
          busy={busy}
          onTake={addAll}
        />
      ) : null}
      <Plays plays={plays} onTake={(play) => setEditing(fresh(play))} />
    </>
  );
}

function fresh({ title, text }: PastedReply): ReplyEdit {
  return { id: newId('reply'), title, text, tags: [], intents: [] };
}

/** Only what the message takes. */
function message({ id, title, text, tags, intents }: ReplyEdit) {
  return { id, title, text, tags: [...tags], intents: [...intents] };
}

async function inTurn<T>(items: readonly T[], act: (item: T) => Promise<unknown>): Promise<void> {
  for (const item of items) await act(item);
}
