import type { SectionId } from '@/lib/core/model/setting-section';
import { deskSettingsTexts } from '@/lib/i18n/desk/settings';
import type { Language } from '@/lib/i18n/language';
import { joinWords } from '../join-words';
import { differences } from './differences';
import { fieldNames } from './field-names';

/** Places named of one version; the rest is a number. */
const NAMED = 4;

/** What an earlier version was, against what is in use: a name where it is one, else what differs. */
export function aboutVersion(
  section: SectionId,
  value: unknown,
  { inUse, delivered }: { readonly inUse: unknown; readonly delivered: unknown },
  language: Language,
): string {
  const { keep, look } = deskSettingsTexts(language);
  if (section === 'theme' || section === 'language') {
    const names: Readonly<Record<string, string>> =
      section === 'theme' ? look.themes : look.languages;
    return names[String(value ?? 'auto')] ?? String(value);
  }
  const paths = differences(inUse, value);
  if (paths.length === 0) return keep.sameAsNow;
  if (differences(delivered, value).length === 0) return keep.asDelivered;
  const names = fieldNames(paths, language).slice(0, NAMED);
  return names.length > 0
    ? keep.unlikeNamed(paths.length, joinWords(names, language))
    : keep.unlikeNow(paths.length);
}
