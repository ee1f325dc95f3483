import { useEffect, useState, useSyncExternalStore } from 'react';
import { isReadable, type StoreTrouble } from '@/lib/core/model/store-trouble';
import { followWorkerTrouble, readWorkerTrouble } from '@/lib/storage/store/store-record';
import type { StoreWatch } from '@/lib/storage/store/store-watch';

/**
 * How the database stands: as this page sees it, or, where it can read, as the worker does.
 * @returns undefined until that is known
 */
export function useStore(store: StoreWatch): StoreTrouble | null | undefined {
  const [isReady, setReady] = useState(false);
  const [ofWorker, setOfWorker] = useState<StoreTrouble | null>(null);
  const own = useSyncExternalStore(
    (listen) => store.onChange(listen),
    () => store.trouble,
  );

  useEffect(() => {
    void store.ready().then(() => setReady(true));
    void readWorkerTrouble().then(setOfWorker);
    return followWorkerTrouble(setOfWorker);
  }, [store]);

  if (own !== null) return own;
  if (!isReady) return undefined;
  // What closed it to the worker alone is over, or this page will see it too.
  return isReadable(ofWorker) ? ofWorker : null;
}
