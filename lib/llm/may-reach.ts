import { browser } from 'wxt/browser';
import { destinationOf, type ModelSettings } from '@/lib/core/drafting/model/model-settings';

/** What Firefox asks the person to agree to when drafts by a model are switched on (see the manifest). */
export const DATA_SENT = [
  'personalCommunications',
  'personallyIdentifyingInfo',
  'websiteContent',
] as const;

type Wanted = Parameters<typeof browser.permissions.request>[0];

/**
 * Asks the person to let the extension reach the destination of the settings, and no other. Only
 * works in the turn of a click.
 * @returns whether it may now
 */
export async function requestReach(settings: ModelSettings): Promise<boolean> {
  return browser.permissions.request(wantedFor(settings));
}

/** May the extension reach the destination of the settings, as the person agreed? It can be taken back. */
export async function mayReach(settings: ModelSettings): Promise<boolean> {
  // Where there are no permissions (Node), there is nobody to ask.
  if (!browser?.permissions) return true;
  return browser.permissions.contains(wantedFor(settings));
}

function wantedFor(settings: ModelSettings): Wanted {
  // A port is no part of a match pattern.
  const host = destinationOf(settings).replace(/:\d+$/, '');
  const wanted = { origins: [`${host}/*`] };
  return import.meta.env.FIREFOX
    ? ({ ...wanted, data_collection: [...DATA_SENT] } as Wanted)
    : wanted;
}
