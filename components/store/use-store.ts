import { useEffect, useState, useSyncExternalStore } from 'react';
import { isReadable, type StoreTrouble } from '@/lib/core/model/store-trouble';
import { ask } from '@/lib/messaging/client';
import { followWorkerTrouble, readWorkerTrouble } from '@/lib/storage/store/store-record';
import type { StoreWatch } from '@/lib/storage/store/store-watch';

/** ms between two looks while something is the matter: most of it ends by itself. */
const LOOK_AGAIN = 8000;

/**
 * How the database stands: as this page sees it, or, where it can read, as the worker does. Renders
 * anew when what troubles it stays, and it is opened or closed.
 * @returns undefined until that is known
 */
export function useStore(store: StoreWatch): StoreTrouble | null | undefined {
  const [isReady, setReady] = useState(false);
  const [ofWorker, setOfWorker] = useState<StoreTrouble | null>(null);
  const own = useSyncExternalStore(
    (listen) => store.onChange(listen),
    () => store.trouble,
  );
  useSyncExternalStore(
    (listen) => store.onChange(listen),
    () => store.isOpen,
  );

  useEffect(() => {
    void store.ready().then(() => setReady(true));
    void readWorkerTrouble().then(setOfWorker);
    return followWorkerTrouble(setOfWorker);
  }, [store]);

  const isTrouble = own !== null || ofWorker !== null;
  useEffect(() => {
    if (!isTrouble) return;
    const look = () => {
      void store.ready();
      // The worker may be asleep with what it knew long ago.
      ask('store/look', null).catch(() => {});
    };
    look();
    const timer = setInterval(look, LOOK_AGAIN);
    return () => clearInterval(timer);
  }, [store, isTrouble]);

  if (own !== null) return own;
  // Behind the worker's own blocked upgrade a page waits without being told why.
  return isReady || !isReadable(ofWorker) ? ofWorker : undefined;
}
