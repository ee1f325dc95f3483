import { browser } from 'wxt/browser';
import { usePermissions } from '../../../hooks/use-permissions';

/** The address patterns leave was given for, live; undefined until they were asked. */
export function useGranted(): readonly string[] | undefined {
  return usePermissions(grantedOrigins);
}

/** Asks the browser for leave to read these addresses. Call it in the click itself. */
export function requestOrigins(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] });
}

/** Gives leave back. @returns whether the browser took it */
export function removeOrigins(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.remove({ origins: [...origins] });
}

async function grantedOrigins(): Promise<readonly string[]> {
  const { origins } = await browser.permissions.getAll();
  return [...(origins ?? [])].sort();
}
