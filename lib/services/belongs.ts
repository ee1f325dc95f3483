import { browser } from 'wxt/browser';
import { MessageError } from '@/lib/messaging/message-error';
import type { Sender } from '@/lib/messaging/server';
import { candidatesFor } from '@/lib/sites/candidates';
import type { SiteDefinition } from '@/lib/sites/definition';
import type { Database } from '@/lib/storage/db';
import { readSites } from './sites/read-sites';

/** Where contact ids come from: a site, and the account or host they are unique in. */
export interface Home {
  readonly site: string;
  readonly scope: string;
}

/**
 * May this sender speak of contacts of this home? Our own pages may of all. A page's script may only
 * of sites that can be at its address, so that a page that breaks into it learns nothing of others.
 * @param sites all in use
 */
export function belongsTo(
  { site, scope }: Home,
  { url = '' }: Sender,
  sites: readonly SiteDefinition[],
): boolean {
  if (url.startsWith(browser.runtime.getURL('/'))) return true;
  const { origin } = new URL(url);
  const here = scope === site || scope === origin || scope.startsWith(`${origin} `);
  return here && candidatesFor(url, sites).some(({ id }) => id === site);
}

/** @throws MessageError when the sender may not speak of this home; a home not recorded is nobody's */
export async function requireHome(
  db: Database,
  home: Home | undefined,
  sender: Sender,
): Promise<void> {
  if (home && !belongsTo(home, sender, await readSites(db))) {
    throw new MessageError('contact of another site');
  }
}
