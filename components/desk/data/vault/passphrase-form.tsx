import { type FormEvent, useState } from 'react';
import { vaultTexts } from '@/lib/i18n/vault';
import type { MessageReply } from '@/lib/messaging/protocol';
import { useEscape } from '../../../hooks/use-escape';
import { useFocusFirst } from '../../../hooks/use-focus-first';
import { Button } from '../../../ui/button';
import { TextField } from '../../../ui/text-field';
import { useDesk } from '../../desk-context';
import { useSave } from '../../use-save';

/** Least length of a passphrase, as the background checks it. */
const SHORTEST = 8;

interface PassphraseFormProps {
  /** `now` the present one, `next` a new one, asked for twice. */
  readonly asks: readonly ('now' | 'next')[];
  readonly hint?: string;
  readonly action: string;
  readonly done: string;
  readonly onSubmit: (words: { now: string; next: string }) => Promise<MessageReply<'vault/do'>>;
  readonly onClose: () => void;
}

/** Asks for passphrases; they are handed on once and kept nowhere. */
export function PassphraseForm(props: PassphraseFormProps) {
  const { asks, hint, action, done, onSubmit, onClose } = props;
  const { language, texts: shared } = useDesk();
  const texts = vaultTexts(language);
  const [words, setWords] = useState({ now: '', next: '', again: '' });
  const [tried, setTried] = useState(false);
  const [wrong, setWrong] = useState(false);
  const [busy, save] = useSave();
  const form = useFocusFirst<HTMLFormElement>();
  useEscape(onClose);

  const set = (change: Partial<typeof words>) => {
    setWords({ ...words, ...change });
    setWrong(false);
  };
  const short = (text: string) => (tried && text.length < SHORTEST ? texts.passphraseShort : null);
  const isReady =
    asks.every((name) => words[name].length >= SHORTEST) &&
    (!asks.includes('next') || words.next === words.again);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isReady) return;
    save(async () => {
      if ((await onSubmit(words)) === 'wrong-passphrase') {
        setWrong(true);
        throw new Error('wrong passphrase');
      }
      onClose();
    }, done);
  };
  const field = { type: 'password', maxLength: 200 } as const;
  return (
    <form className="stack" ref={form} onSubmit={submit}>
      {hint ? <p className="soft">{hint}</p> : null}
      {asks.includes('now') ? (
        <TextField
          {...field}
          label={texts.card.now}
          autoComplete="current-password"
          value={words.now}
          error={wrong ? texts.wrong : short(words.now)}
          onChange={(now) => set({ now })}
        />
      ) : null}
      {asks.includes('next') ? (
        <>
          <TextField
            {...field}
            label={asks.includes('now') ? texts.card.next : texts.passphrase}
            hint={texts.passphraseHint}
            autoComplete="new-password"
            value={words.next}
            error={short(words.next)}
            onChange={(next) => set({ next })}
          />
          <TextField
            {...field}
            label={texts.again}
            autoComplete="new-password"
            value={words.again}
            error={tried && words.again !== words.next ? texts.differs : null}
            onChange={(again) => set({ again })}
          />
        </>
      ) : null}
      <div className="row">
        <Button type="submit" variant="primary" busy={busy}>
          {action}
        </Button>
        <Button variant="quiet" onClick={onClose}>
          {shared.cancel}
        </Button>
      </div>
    </form>
  );
}
