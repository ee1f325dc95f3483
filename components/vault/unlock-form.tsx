import { type FormEvent, useState } from 'react';
import type { Language } from '@/lib/i18n/language';
import { vaultTexts } from '@/lib/i18n/vault';
import { useAction } from '../hooks/use-action';
import { Button } from '../ui/button';
import { Empty } from '../ui/empty';
import { TextField } from '../ui/text-field';
import { typeset } from '../ui/typeset';
import './unlock-form.css';

interface UnlockFormProps {
  readonly language: Language;
  /** @returns whether it was the right one */
  readonly onOpen: (passphrase: string) => Promise<boolean>;
}

/** Stands in place of a page while names are locked. */
export function UnlockForm({ language, onOpen }: UnlockFormProps) {
  const texts = vaultTexts(language);
  const [passphrase, setPassphrase] = useState('');
  const [wrong, setWrong] = useState(false);
  const [phase, run] = useAction();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (passphrase.length < 8) setWrong(true);
    else run(async () => setWrong(!(await onOpen(passphrase))));
  };
  return (
    <main className="unlock">
      <Empty icon="lock" title={texts.locked.title}>
        <p className="soft">{texts.locked.body}</p>
        <form className="unlock-form" onSubmit={submit}>
          <TextField
            label={texts.passphrase}
            type="password"
            autoComplete="current-password"
            maxLength={200}
            value={passphrase}
            error={wrong ? texts.wrong : null}
            onChange={(next) => {
              setPassphrase(next);
              setWrong(false);
            }}
          />
          <Button type="submit" variant="primary" busy={phase === 'busy'}>
            {texts.locked.open}
          </Button>
        </form>
        <p className="unlock-forgotten">{typeset(texts.locked.forgotten)}</p>
      </Empty>
    </main>
  );
}
