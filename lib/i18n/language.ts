/** Languages of the interface, first is the default. Adding one makes the compiler ask for its texts. */
export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One complete set of texts per language. */
export type Texts<T> = Readonly<Record<Language, T>>;

/**
 * Picks the language of the interface.
 * @param browserLanguages BCP 47 tags in order of preference, as in `navigator.languages`
 * @param setting the operator's own choice, or null to follow the browser
 * @returns the choice if it is one we have; else the first browser language we have in any region;
 *   else English, which a stranger is likelier to read than Chinese
 */
export function pickLanguage(
  browserLanguages: readonly string[],
  setting: string | null = null,
): Language {
  const chosen = LANGUAGES.find((language) => language === setting);
  if (chosen) return chosen;
  for (const tag of browserLanguages) {
    const primary = tag.toLowerCase().split(/[-_]/)[0];
    const match = LANGUAGES.find((language) => language.split('-')[0] === primary);
    if (match) return match;
  }
  return 'en';
}
