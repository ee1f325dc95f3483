import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Vault, VaultInfo } from '@/lib/storage/vault/vault';

/** How the vault stands; undefined until that is read. */
export function useVault(vault: Vault): VaultInfo | undefined {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    void vault.ready.then(() => setReady(true));
  }, [vault]);
  const info = useSyncExternalStore(
    (listen) => vault.onChange(listen),
    () => vault.info,
  );
  return ready ? info : undefined;
}
