import { type ReactNode, useEffect } from 'react';
import type { Language } from '@/lib/i18n/language';
import { ask } from '@/lib/messaging/client';
import type { Vault } from '@/lib/storage/vault/vault';
import { UnlockForm } from './unlock-form';
import { useVault } from './use-vault';

interface VaultGuardProps {
  readonly vault: Vault;
  readonly language: Language;
  readonly children: ReactNode;
}

const MINUTE = 60_000;

/** Shows a page while names can be read, and asks for the passphrase while they can't. */
export function VaultGuard({ vault, language, children }: VaultGuardProps) {
  const state = useVault(vault)?.state;
  useTellUsed(state === 'open');
  if (state === undefined) return null;
  if (state !== 'locked') return children;
  return (
    <UnlockForm
      language={language}
      onOpen={async (passphrase) => {
        const answer = await ask('vault/do', { what: 'open', passphrase });
        await vault.refresh();
        return answer === 'done';
      }}
    />
  );
}

/** Tells that somebody is here, at most once a minute, so that it does not lock under their hands. */
function useTellUsed(active: boolean): void {
  useEffect(() => {
    if (!active) return;
    let told = 0;
    const tell = () => {
      if (Date.now() - told < MINUTE) return;
      told = Date.now();
      ask('vault/do', { what: 'used' }).catch(() => {});
    };
    tell();
    addEventListener('pointerdown', tell);
    addEventListener('keydown', tell);
    return () => {
      removeEventListener('pointerdown', tell);
      removeEventListener('keydown', tell);
    };
  }, [active]);
}
