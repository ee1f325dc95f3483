import { formatMonth } from '@/lib/i18n/date';
import type { Language } from '@/lib/i18n/language';

/** Fewer weeks than this are named each. */
const FEW = 9;

/**
 * Names for the weeks in which a month begins, the year instead of January; few weeks are named each
 * by their Monday.
 * @param starts ms; Mondays, rising
 */
export function monthTicks(starts: readonly number[], language: Language): (string | null)[] {
  if (starts.length < FEW) {
    const day = new Intl.DateTimeFormat(language, { month: 'numeric', day: 'numeric' });
    return starts.map((start) => day.format(start));
  }
  return starts.map((start, i) => {
    const end = starts[i + 1] ?? start + 7 * 86_400_000;
    const last = new Date(end - 1);
    if (last.getMonth() === new Date(start - 1).getMonth()) return null;
    return last.getMonth() === 0 ? String(last.getFullYear()) : formatMonth(end - 1, language);
  });
}
