import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/**
 * What is read of the browser's permissions, live; undefined until it was asked.
 * @param read must stay the same function
 */
export function usePermissions<T>(read: () => Promise<T>): T | undefined {
  const [value, setValue] = useState<T>();
  useEffect(() => {
    let alive = true;
    const look = () => void read().then((given) => alive && setValue(() => given));
    look();
    const { onAdded, onRemoved } = browser.permissions;
    onAdded.addListener(look);
    onRemoved.addListener(look);
    return () => {
      alive = false;
      onAdded.removeListener(look);
      onRemoved.removeListener(look);
    };
  }, [read]);
  return value;
}
