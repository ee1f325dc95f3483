import { DAY } from '@/lib/core/model/interaction';
import type { Phrase } from '@/lib/core/model/phrase';
import { STARTER_PHRASES } from '@/lib/core/phrases/starter-phrases';
import type { Language } from '@/lib/i18n/language';
import { NOW } from '../gallery/now';

/** A small library, some of it used. */
export function phrases(language: Language): Phrase[] {
  return STARTER_PHRASES[language].slice(0, 5).map((idea, i) => ({
    ...idea,
    uses: [12, 0, 3, 1, 0][i] ?? 0,
    lastUsedAt: [12, 0, 3, 1, 0][i] ? NOW - (i + 1) * DAY : null,
    createdAt: NOW - 60 * DAY,
  }));
}
