import { useEffect, useState } from 'react';
import { agreedSetting, readAgreed } from '@/lib/storage/settings';

/** Ids of the sites whose rule the operator agreed to, live; none until they were read. */
export function useAgreed(): readonly string[] {
  const [agreed, setAgreed] = useState<readonly string[]>([]);

  useEffect(() => {
    let alive = true;
    const look = () =>
      void readAgreed().then(
        (sites) => alive && setAgreed(sites),
        () => alive && setAgreed([]),
      );
    look();
    const stop = agreedSetting.watch(look);
    return () => {
      alive = false;
      stop();
    };
  }, []);

  return agreed;
}
