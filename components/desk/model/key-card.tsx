import { useEffect, useState } from 'react';
import { deskModelTexts } from '@/lib/i18n/desk/model';
import { modelTexts } from '@/lib/i18n/model';
import type { MessageReply } from '@/lib/messaging/protocol';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { ChoiceChips } from '../../ui/choice-chips';
import { TextField } from '../../ui/text-field';
import { useDesk } from '../desk-context';
import { useSave } from '../use-save';

type KeyState = MessageReply<'model/key'>;

/** What was typed and is not kept anywhere yet. */
export interface KeyEdit {
  readonly text: string;
  readonly keep: 'once' | 'sealed' | 'vault';
  readonly passphrase: string;
}

export const NO_KEY: KeyEdit = { text: '', keep: 'once', passphrase: '' };

/** What key there is for a destination. */
export function useKeyState(destination: string): readonly [KeyState, (state: KeyState) => void] {
  const { ask } = useDesk();
  const [state, setState] = useState<KeyState>('none');
  useEffect(() => {
    let current = true;
    setState('none');
    if (destination === '' || destination === 'builtin') return;
    ask('model/key', { what: 'state', destination }).then(
      (found) => current && setState(found),
      () => {},
    );
    return () => {
      current = false;
    };
  }, [ask, destination]);
  return [state, setState];
}

interface KeyCardProps {
  readonly destination: string;
  readonly state: KeyState;
  readonly edit: KeyEdit;
  readonly onEdit: (edit: KeyEdit) => void;
  readonly onState: (state: KeyState) => void;
  /** Names are protected by a passphrase; the key can lie with them. */
  readonly hasVault: boolean;
  /** The server may need none. */
  readonly optional: boolean;
}

/** The key: for this time only, or kept under a passphrase; unlocked, replaced, removed. */
export function KeyCard(props: KeyCardProps) {
  const { destination, state, edit, onEdit, onState, optional, hasVault } = props;
  const { language, ask } = useDesk();
  const own = deskModelTexts(language);
  const { key: words } = modelTexts(language);
  const [busy, save] = useSave();
  const isShort = edit.passphrase.length > 0 && edit.passphrase.length < 8;
  const forget = () =>
    save(
      async () => onState(await ask('model/key', { what: 'forget', destination })),
      own.forgotten,
    );
  return (
    <Card
      title={own.key}
      aside={
        state === 'none' ? null : (
          <Button variant="link" busy={busy} onClick={forget}>
            {words.forget}
          </Button>
        )
      }
    >
      <div className="stack">
        <p className="soft">{state === 'ready' ? own.keyReady : own.keyLead}</p>
        {state === 'locked' ? <Unlock destination={destination} onState={onState} /> : null}
        <TextField
          label={own.keyField}
          hint={optional && state === 'none' ? own.keyNone : undefined}
          type="password"
          autoComplete="off"
          maxLength={500}
          value={edit.text}
          error={edit.text && !/^[\x21-\x7e]+$/.test(edit.text) ? own.keyWrong : null}
          onChange={(text) => onEdit({ ...edit, text: text.trim() })}
        />
        {edit.text ? (
          <>
            <ChoiceChips
              legend={own.keep}
              choices={[
                { value: 'once', label: own.once },
                hasVault
                  ? { value: 'vault', label: own.inVault }
                  : { value: 'sealed', label: own.sealed },
              ]}
              value={edit.keep}
              onChange={(keep) => onEdit({ ...edit, keep })}
            />
            <p className="note">{words[edit.keep]}</p>
          </>
        ) : null}
        {edit.text && edit.keep === 'sealed' ? (
          <TextField
            label={own.passphrase}
            hint={own.passphraseHint}
            type="password"
            autoComplete="new-password"
            maxLength={200}
            value={edit.passphrase}
            error={isShort ? own.passphraseShort : null}
            onChange={(passphrase) => onEdit({ ...edit, passphrase })}
          />
        ) : null}
      </div>
    </Card>
  );
}

function Unlock({ destination, onState }: Pick<KeyCardProps, 'destination' | 'onState'>) {
  const { language, ask } = useDesk();
  const own = deskModelTexts(language);
  const { key: words } = modelTexts(language);
  const [passphrase, setPassphrase] = useState('');
  const [wrong, setWrong] = useState(false);
  const [busy, save] = useSave();
  const unlock = async () => {
    const state = await ask('model/key', { what: 'unlock', destination, passphrase });
    setWrong(state === 'locked');
    if (state === 'locked') throw new Error('locked');
    onState(state);
  };
  return (
    <div className="model-unlock">
      <TextField
        label={words.locked}
        type="password"
        autoComplete="off"
        maxLength={200}
        value={passphrase}
        error={wrong ? words.wrong : null}
        onChange={(next) => {
          setPassphrase(next);
          setWrong(false);
        }}
      />
      <Button
        busy={busy}
        disabled={passphrase.length < 8}
        onClick={() => save(unlock, own.unlocked)}
      >
        {own.unlock}
      </Button>
    </div>
  );
}
