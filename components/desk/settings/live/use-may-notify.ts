import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

const NOTICES = { permissions: ['notifications'] } as const;

/** Whether the browser lets us show notices, live; undefined until it was asked. */
export function useMayNotify(): boolean | undefined {
  const [may, setMay] = useState<boolean>();
  useEffect(() => {
    let alive = true;
    const look = () =>
      void browser.permissions
        .contains({ permissions: [...NOTICES.permissions] })
        .then((given) => alive && setMay(given));
    look();
    const { onAdded, onRemoved } = browser.permissions;
    onAdded.addListener(look);
    onRemoved.addListener(look);
    return () => {
      alive = false;
      onAdded.removeListener(look);
      onRemoved.removeListener(look);
    };
  }, []);
  return may;
}

/** Asks the browser to let us show notices. Call it in the click itself. */
export function requestNotices(): Promise<boolean> {
  return browser.permissions.request({ permissions: [...NOTICES.permissions] });
}
