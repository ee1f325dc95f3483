import { useMemo } from 'react';
import { useVault } from '../../vault/use-vault';
import { useDesk } from '../desk-context';
import type { LiveProps } from '../live/live-props';
import { DataPage } from './data-page';
import { makeDataWork } from './live/make-work';
import { useData } from './live/use-data';
import { VaultCard } from './vault/vault-card';

export default function LiveData({ db, vault }: LiveProps) {
  const { ask, language } = useDesk();
  const work = useMemo(() => makeDataWork(db, ask, language), [db, ask, language]);
  const info = useVault(vault);
  return (
    <DataPage data={useData(db)} work={work} vault={info ? <VaultCard info={info} /> : null} />
  );
}
