import type { Page } from 'playwright-core';

export const LANGUAGES = ['zh-CN', 'en'] as const;
export const THEMES = ['light', 'dark'] as const;

/** How a screen is looked at. */
export interface Look {
  readonly lang: (typeof LANGUAGES)[number];
  readonly theme: (typeof THEMES)[number];
}

/** Every language in every theme. */
export const LOOKS: readonly Look[] = LANGUAGES.flatMap((lang) =>
  THEMES.map((theme) => ({ lang, theme })),
);

/** One state of one screen, to be shown in a page of its own. */
export interface Screen {
  /** What it belongs to, for the contact sheet: `panel`, `desk`, `live`. */
  readonly part: string;
  readonly name: string;
  readonly show: (look: Look) => Promise<Page>;
}

/** A picture that was taken, or why it was not. */
export interface Shot extends Look {
  readonly part: string;
  readonly name: string;
  /** File name within the folder. */
  readonly file: string;
  readonly error: string | null;
}
