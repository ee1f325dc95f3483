import { storage } from 'wxt/utils/storage';
import { type Language, pickLanguage } from '@/lib/i18n/language';

/** The operator's choice of language; null follows the browser. */
export const languageSetting = storage.defineItem<Language | null>('local:language', {
  fallback: null,
});

/** The language of everything the operator reads. */
export async function readLanguage(): Promise<Language> {
  return pickLanguage(navigator.languages, await languageSetting.getValue());
}
