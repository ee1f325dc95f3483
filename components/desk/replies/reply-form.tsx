import { useState } from 'react';
import { DRAFT_INTENTS } from '@/lib/core/drafting/draft';
import type { Phrase } from '@/lib/core/model/phrase';
import { fillPhrase, PHRASE_VARIABLES } from '@/lib/core/phrases/fill-phrase';
import { deskRepliesTexts } from '@/lib/i18n/desk/replies';
import { useFocusFirst } from '../../hooks/use-focus-first';
import { Button } from '../../ui/button';
import { CheckChips } from '../../ui/check-chips';
import { TextField } from '../../ui/text-field';
import { useDesk } from '../desk-context';
import { joinWords } from '../join-words';

/** What the operator writes of a phrase; its uses are counted elsewhere. */
export type ReplyEdit = Pick<Phrase, 'id' | 'title' | 'text' | 'tags' | 'intents'>;

interface ReplyFormProps {
  readonly reply: ReplyEdit;
  readonly isNew: boolean;
  readonly onSave: (reply: ReplyEdit) => void;
  readonly onCancel: () => void;
}

/** Makes or changes one saved reply. */
export function ReplyForm({ reply, isNew, onSave, onCancel }: ReplyFormProps) {
  const { language, texts, words } = useDesk();
  const { form, invalid } = deskRepliesTexts(language);
  const [edited, setEdited] = useState(reply);
  const [tags, setTags] = useState(reply.tags.join(language === 'en' ? ', ' : ' '));
  const [tried, setTried] = useState(false);
  const first = useFocusFirst<HTMLFormElement>();
  const change = (part: Partial<ReplyEdit>) => setEdited((before) => ({ ...before, ...part }));

  const tagList = [...new Set(tags.split(/[\s,，、]+/u).filter(Boolean))];
  const { unknown } = fillPhrase(edited.text, {});
  const wrong = {
    title: edited.title.trim() ? null : invalid.title,
    text: edited.text.trim() ? null : invalid.text,
    tags: tagList.length > 20 || tagList.some((tag) => tag.length > 60) ? invalid.tags : null,
  };
  const braces = unknown.map((name) => `{${name}}`);
  const variables = Object.values(PHRASE_VARIABLES[language]).map((name) => `{${name}}`);
  return (
    <form
      ref={first}
      className="stack"
      noValidate
      aria-label={isNew ? form.add : form.edit}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (wrong.title || wrong.text || wrong.tags || unknown.length > 0) return;
        onSave({ ...edited, title: edited.title.trim(), text: edited.text.trim(), tags: tagList });
      }}
    >
      <h2>{isNew ? form.add : form.edit}</h2>
      <TextField
        label={form.title}
        hint={form.titleHint}
        maxLength={60}
        value={edited.title}
        error={tried ? wrong.title : null}
        onChange={(title) => change({ title })}
      />
      <TextField
        label={form.text}
        hint={form.variables(joinWords(variables, language))}
        rows={5}
        maxLength={2000}
        value={edited.text}
        error={
          unknown.length > 0
            ? invalid.unknown(joinWords(braces, language))
            : tried
              ? wrong.text
              : null
        }
        onChange={(text) => change({ text })}
      />
      <TextField
        label={form.tags}
        hint={form.tagsHint}
        value={tags}
        error={wrong.tags}
        onChange={setTags}
      />
      <CheckChips
        legend={form.intents}
        choices={DRAFT_INTENTS.map((value) => ({ value, label: words.intents[value] }))}
        values={edited.intents}
        onChange={(intents) => change({ intents })}
      />
      <p className="note">{form.intentsHint}</p>
      <div className="row">
        <Button type="submit" variant="primary">
          {texts.save}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}
