import type { Language } from '@/lib/i18n/language';
import { SITES } from '@/lib/sites/registry';
import type { SiteName } from '../strategy/windows-part';

/** The sites as operators call them, with the reply window each brings. */
export function siteNames(language: Language): SiteName[] {
  return SITES.map(({ id, title, window }) => ({
    id,
    name: title[language === 'en' ? 'en' : 'zh'],
    window: window ?? null,
  }));
}
