import { useState } from 'react';
import { destinationOf, type ModelSettings } from '@/lib/core/drafting/model/model-settings';
import { deskModelTexts } from '@/lib/i18n/desk/model';
import { providerOf } from '@/lib/llm/providers';
import { MessageError } from '@/lib/messaging/message-error';
import type { MessageData } from '@/lib/messaging/protocol';
import { Button } from '../../ui/button';
import { useDesk } from '../desk-context';
import { useSave } from '../use-save';
import { ConsentCard } from './consent-card';
import { KeyCard, type KeyEdit, NO_KEY, useKeyState } from './key-card';
import type { ModelReach } from './model-reach';
import { ServerCard } from './server-card';

interface ModelFormProps {
  readonly kept: ModelSettings;
  readonly hasBuiltin: boolean;
  /** Names are protected by a passphrase. */
  readonly hasVault: boolean;
  readonly reach: ModelReach;
}

/** Server, key and consent, in the order they are needed; nothing is kept before the last button. */
export function ModelForm({ kept, hasBuiltin, hasVault, reach }: ModelFormProps) {
  const { language, ask, showToast } = useDesk();
  const own = deskModelTexts(language);
  const [edited, setEdited] = useState(kept);
  const [key, setKey] = useState<KeyEdit>(NO_KEY);
  const [agreedTo, setAgreedTo] = useState(kept.agreedTo);
  const [busy, save] = useSave();
  const destination = destinationOf(edited);
  const [keyState, setKeyState] = useKeyState(destination);
  const isBuiltin = edited.provider === 'builtin';
  const mayLackKey = isBuiltin || edited.provider === 'custom' || providerOf(edited.provider).local;
  const agreed = isBuiltin || (destination !== '' && agreedTo === destination);

  const needs = own.needs;
  const missing = [
    destination === '' ? needs.address : null,
    !isBuiltin && !edited.model.trim() ? needs.model : null,
    !mayLackKey && !key.text && keyState !== 'ready' ? needs.key : null,
    key.text && key.keep === 'sealed' && key.passphrase.length < 8 ? needs.passphrase : null,
    agreed ? null : needs.agree,
  ].find((need) => need !== null);

  const enable = () => {
    const value = { ...edited, model: edited.model.trim(), enabled: true, agreedTo: destination };
    save(
      async () => {
        // First, while the browser still knows of the click.
        if (!isBuiltin && !(await reach.request(value))) throw new MessageError(own.refused);
        if (key.text) {
          setKeyState(await ask('model/key', takeKey(destination, key)));
          setKey(NO_KEY);
        }
        await ask('settings/save', { section: 'model', value });
      },
      own.enabled,
      () => ask('settings/save', { section: 'model', value: kept }),
    );
  };
  return (
    <form
      className="stack model-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (missing) showToast({ message: missing });
        else enable();
      }}
    >
      <ServerCard
        settings={edited}
        hasBuiltin={hasBuiltin}
        onChange={setEdited}
        onTest={async () => {
          if (!(await reach.request(edited))) return null;
          return reach.list(edited, key.text || null);
        }}
      />
      {isBuiltin ? null : (
        <KeyCard
          destination={destination}
          state={keyState}
          optional={mayLackKey}
          hasVault={hasVault}
          edit={key}
          onEdit={setKey}
          onState={setKeyState}
        />
      )}
      <ConsentCard
        settings={edited}
        destination={destination}
        agreed={agreed}
        onAgree={(yes) => setAgreedTo(yes ? destination : '')}
        onChange={setEdited}
      />
      <div className="row">
        <Button
          type="submit"
          variant="primary"
          busy={busy}
          disabled={missing !== undefined}
          aria-describedby="model-missing"
        >
          {own.enable}
        </Button>
        <span id="model-missing" className="note">
          {missing}
        </span>
      </div>
    </form>
  );
}

function takeKey(
  destination: string,
  { text, keep, passphrase }: KeyEdit,
): MessageData<'model/key'> {
  if (keep === 'vault') return { what: 'keep', destination, key: text };
  return {
    what: 'set',
    destination,
    key: text,
    passphrase: keep === 'sealed' ? passphrase : null,
  };
}
