import type { Language } from '@/lib/i18n/language';

/** Day and minute of a message, by which it is found in a group. @param at ms */
export function messageTime(at: number, language: Language): string {
  return new Intl.DateTimeFormat(language, {
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).format(at);
}
