import { nextOpening } from '../calendar/next-opening';
import type { Shifts } from '../calendar/shifts';
import type { DraftFacts, DraftLanguage } from '../drafting/draft';
import { momentWords } from './moment-words';

/**
 * What a message written while the desk is closed may say: when we are back, and whom to reach
 * before (S0.7.g). It is offered to be put in the box; nothing is ever sent by itself, that belongs
 * to the platform's own auto-reply.
 * @param now ms
 * @param dayOffset minutes east of UTC
 * @returns null while the desk is open, or when it does not open again
 */
export function offHoursFacts(
  shifts: Shifts,
  now: number,
  dayOffset: number,
  language: DraftLanguage,
): Pick<DraftFacts, 'backAt' | 'urgent'> | null {
  const opens = nextOpening(shifts, now, dayOffset);
  if (opens === null || opens === now) return null;
  return {
    backAt: momentWords(opens, now, dayOffset, language),
    urgent: shifts.urgentContact.trim() || undefined,
  };
}
