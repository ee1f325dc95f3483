/** Sections of the settings: each one document, saved, gone back to and exported as a whole. */
export const SECTION_IDS = [
  'strategy',
  'shifts',
  'words',
  'notices',
  'model',
  'language',
  'theme',
] as const;
export type SectionId = (typeof SECTION_IDS)[number];

/** How our own pages look; `system` follows the computer. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
