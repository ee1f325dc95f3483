import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/** The address patterns leave was given for, live; undefined until they were asked. */
export function useGranted(): readonly string[] | undefined {
  const [granted, setGranted] = useState<readonly string[]>();
  useEffect(() => {
    let alive = true;
    const look = () =>
      void browser.permissions
        .getAll()
        .then(({ origins }) => alive && setGranted([...(origins ?? [])].sort()));
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
  return granted;
}

/** Asks the browser for leave to read these addresses. Call it in the click itself. */
export function requestOrigins(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] });
}

/** Gives leave back. @returns whether the browser took it */
export function removeOrigins(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.remove({ origins: [...origins] });
}
