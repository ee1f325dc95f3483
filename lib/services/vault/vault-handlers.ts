import { browser } from 'wxt/browser';
import type { Handlers } from '@/lib/messaging/server';
import type { Database } from '@/lib/storage/db';
import { takeModelKeyOut } from '@/lib/storage/model-key';
import {
  changePassphrase,
  lockVault,
  makeVault,
  openVault,
  removeVault,
  setLockAfter,
  setPhase,
  type Vault,
} from '@/lib/storage/vault/vault';
import { scrubDisk } from '@/lib/storage/write/scrub-disk';
import { writeAgain } from './write-again';

const ALARM = 'vault';
const MINUTE = 60_000;

/** Is this the alarm that locks the vault? */
export function isVaultAlarm(name: string): boolean {
  return name === ALARM;
}

/** Makes, opens, locks and ends the vault. */
export function vaultHandlers(db: Database, vault: Vault): Pick<Handlers, 'vault/do'> {
  return {
    'vault/do': async (ask) => {
      switch (ask.what) {
        case 'make':
          await makeVault(ask.passphrase);
          break;
        case 'open':
          if (!(await openVault(ask.passphrase))) return 'wrong-passphrase';
          break;
        case 'change':
          if (!(await changePassphrase(ask.passphrase, ask.next))) return 'wrong-passphrase';
          break;
        case 'remove':
          // Asked again, so that an unlocked computer is not enough to take it off.
          if (!(await openVault(ask.passphrase))) return 'wrong-passphrase';
          await setPhase('leaving');
          break;
        case 'lock':
          await lockVault();
          break;
        case 'lock-after':
          await setLockAfter(ask.minutes);
          break;
      }
      await vault.refresh();
      await finishVault(db, vault);
      await armVault(vault);
      return 'done';
    },
  };
}

/** Goes on with what was interrupted: sealing all rows, or opening them all. */
export async function finishVault(db: Database, vault: Vault): Promise<void> {
  await vault.ready;
  const { state, phase } = vault.info;
  if (state !== 'open' || phase === 'on') return;
  await writeAgain(db);
  if (phase === 'leaving') {
    await takeModelKeyOut();
    await removeVault();
  } else {
    await scrubDisk(db);
    await setPhase('on');
  }
  await vault.refresh();
}

/** Locks the vault because nobody used it for as long as the operator chose. */
export async function lockIdleVault(vault: Vault): Promise<void> {
  await vault.ready;
  if (vault.info.lockAfter !== null) await lockVault();
}

async function armVault({ info }: Vault): Promise<void> {
  if (info.state !== 'open' || info.lockAfter === null) await browser.alarms.clear(ALARM);
  else await browser.alarms.create(ALARM, { when: Date.now() + info.lockAfter * MINUTE });
}
