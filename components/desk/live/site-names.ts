import { deskImportTexts } from '@/lib/i18n/desk/import';
import type { Language } from '@/lib/i18n/language';
import type { SiteDefinition } from '@/lib/sites/definition';
import { SITES } from '@/lib/sites/registry';
import type { SiteName } from '../strategy/windows-part';

/**
 * The sites as operators call them, with the reply window each brings.
 * @param sites those in use, see `useSites`: the operator's own have the name they were given
 */
export function siteNames(
  language: Language,
  sites: readonly SiteDefinition[] = SITES,
): SiteName[] {
  const named = sites.map(({ id, title, window }) => ({
    id,
    name: title[language === 'en' ? 'en' : 'zh'],
    window: window ?? null,
  }));
  // Who came from a file and was seen on no page.
  return [...named, { id: 'import', name: deskImportTexts(language).site, window: null }];
}

/** The names of the sites by their ids. @param sites as for `siteNames` */
export function siteNameById(
  language: Language,
  sites?: readonly SiteDefinition[],
): ReadonlyMap<string, string> {
  return new Map(siteNames(language, sites).map(({ id, name }) => [id, name]));
}
