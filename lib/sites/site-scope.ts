import type { SiteDefinition } from './definition';
import { resolve } from './resolve';

/**
 * What the contact ids of this page are unique in, for `contactId`. Two operators of one account
 * get the same value.
 * @returns null when the page doesn't name its account: then nothing may be recorded
 */
export function siteScope(site: SiteDefinition, document: Document): string | null {
  if (site.scope === 'site') return site.id;
  const origin = document.location.origin;
  if (site.scope === 'origin') return origin;
  const element = document.documentElement;
  const account = resolve(site.scope, { element, page: document, url: document.location.href });
  return account ? `${origin} ${account.value}` : null;
}
