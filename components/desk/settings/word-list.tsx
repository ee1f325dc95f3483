import { useState } from 'react';
import { MOST_WORDS, ownWord } from '@/lib/core/text/own-words';
import { deskSettingsTexts } from '@/lib/i18n/desk/settings';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { TextField } from '../../ui/text-field';
import { useDesk } from '../desk-context';

interface WordListProps {
  readonly title: string;
  readonly hint: string;
  readonly words: readonly string[];
  /** Words of the opposite list: none can be in both. */
  readonly others: readonly string[];
  readonly busy: boolean;
  readonly onChange: (words: string[]) => void;
}

/** Words that can be added one at a time and taken out. */
export function WordList({ title, hint, words, others, busy, onChange }: WordListProps) {
  const { language } = useDesk();
  const texts = deskSettingsTexts(language).words;
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const add = () => {
    if (busy) return;
    const word = ownWord(typed);
    const wrong =
      word === null
        ? texts.invalid
        : words.includes(word) || others.includes(word)
          ? texts.known
          : words.length >= MOST_WORDS
            ? texts.full(MOST_WORDS)
            : null;
    setProblem(wrong);
    if (wrong !== null || word === null) return;
    onChange([...words, word]);
    setTyped('');
  };
  return (
    <form
      className="word-list"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <div className="word-add">
        <TextField
          label={title}
          hint={hint}
          error={problem}
          value={typed}
          maxLength={40}
          onChange={(value) => {
            setTyped(value);
            setProblem(null);
          }}
        />
        <Button icon="plus" type="submit" aria-label={texts.addLabel(title)}>
          {texts.add}
        </Button>
      </div>
      {words.length === 0 ? <p className="note">{texts.none}</p> : null}
      <ul className="row">
        {words.map((word) => (
          <li key={word} className="word-chip">
            <span>{word}</span>
            <IconButton
              icon="close"
              label={texts.remove(word)}
              onClick={() => onChange(words.filter((each) => each !== word))}
            />
          </li>
        ))}
      </ul>
    </form>
  );
}
