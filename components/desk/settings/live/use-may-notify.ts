import { browser } from 'wxt/browser';
import { usePermissions } from '../../../hooks/use-permissions';

/** Whether the browser lets us show notices, live; undefined until it was asked. */
export function useMayNotify(): boolean | undefined {
  return usePermissions(mayNotify);
}

/** Asks the browser to let us show notices. Call it in the click itself. */
export function requestNotices(): Promise<boolean> {
  return browser.permissions.request({ permissions: ['notifications'] });
}

function mayNotify(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['notifications'] });
}
