import { deskSitesTexts } from '@/lib/i18n/desk/sites';
import type { Language } from '@/lib/i18n/language';
import { siteHealthTexts } from '@/lib/i18n/site-health';
import type { SiteRow } from './sites-data';

/** How well it is known that a site is read right, in a few words. */
export function evidenceLabel({ proof }: Pick<SiteRow, 'proof'>, language: Language): string {
  return proof.kind === 'live'
    ? deskSitesTexts(language).proven
    : siteHealthTexts(language).short[proof.kind];
}
