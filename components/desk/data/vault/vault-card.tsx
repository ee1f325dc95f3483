import { useState } from 'react';
import { vaultTexts } from '@/lib/i18n/vault';
import type { VaultInfo } from '@/lib/storage/vault/vault';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { SelectField } from '../../../ui/select-field';
import { useDesk } from '../../desk-context';
import { useSave } from '../../use-save';
import { PassphraseForm } from './passphrase-form';

const LOCK_AFTER = [15, 30, 60, 240] as const;

/** The passphrase over names and notes: set, changed, taken off, and how soon it locks. */
export function VaultCard({ info }: { readonly info: VaultInfo }) {
  const { language, ask, texts: shared } = useDesk();
  const texts = vaultTexts(language);
  const own = texts.card;
  const [open, setOpen] = useState<'make' | 'change' | 'remove' | null>(null);
  const [busy, save] = useSave();
  const close = () => setOpen(null);

  if (info.state === 'off') {
    return (
      <Card title={own.title}>
        <div className="stack">
          <p className="soft">{own.off}</p>
          {open === 'make' ? (
            <PassphraseForm
              asks={['next']}
              action={own.make}
              done={own.made}
              onSubmit={({ next }) => ask('vault/do', { what: 'make', passphrase: next })}
              onClose={close}
            />
          ) : (
            <div className="row">
              <Button icon="lock" onClick={() => setOpen('make')}>
                {own.make}
              </Button>
            </div>
          )}
        </div>
      </Card>
    );
  }
  return (
    <Card title={own.title}>
      <div className="stack">
        <p>{info.phase === 'sealing' ? own.sealing : own.on}</p>
        <p className="note">{own.remains}</p>
        <SelectField
          label={own.lockAfter}
          value={String(info.lockAfter)}
          options={[
            ...LOCK_AFTER.map((minutes) => ({
              value: String(minutes),
              label: own.minutes(minutes),
            })),
            { value: 'null', label: own.never },
          ]}
          onChange={(value) =>
            save(
              () =>
                ask('vault/do', {
                  what: 'lock-after',
                  minutes: value === 'null' ? null : Number(value),
                }),
              own.lockAfterSaved,
            )
          }
        />
        {open === 'change' ? (
          <PassphraseForm
            asks={['now', 'next']}
            action={own.change}
            done={own.changed}
            onSubmit={({ now, next }) => ask('vault/do', { what: 'change', passphrase: now, next })}
            onClose={close}
          />
        ) : null}
        {open === 'remove' ? (
          <PassphraseForm
            asks={['now']}
            hint={own.removeHint}
            action={own.remove}
            done={own.removed}
            onSubmit={({ now }) => ask('vault/do', { what: 'remove', passphrase: now })}
            onClose={close}
          />
        ) : null}
        {open === null ? (
          <div className="row">
            <Button
              icon="lock"
              busy={busy}
              onClick={() => save(() => ask('vault/do', { what: 'lock' }), shared.saved)}
            >
              {own.lock}
            </Button>
            <Button variant="quiet" onClick={() => setOpen('change')}>
              {own.change}
            </Button>
            <Button variant="quiet" onClick={() => setOpen('remove')}>
              {own.remove}
            </Button>
          </div>
        ) : null}
      </div>
    </Card>
  );
}
