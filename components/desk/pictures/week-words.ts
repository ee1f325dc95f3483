import { formatDay } from '@/lib/i18n/date';
import { deskPicturesTexts } from '@/lib/i18n/desk/pictures';
import { useDesk } from '../desk-context';

/** Names of weeks, by their Monday. */
export function useWeekWords() {
  const { language, now } = useDesk();
  const texts = deskPicturesTexts(language);
  /** Under an axis. @param start ms */
  const tick = (start: number) =>
    new Intl.DateTimeFormat(language, { month: 'numeric', day: 'numeric' }).format(start);
  /** In a sentence; the last of several is not over. */
  const name = (start: number, isLast = false) =>
    texts.week(formatDay(start, now, language)) + (isLast ? texts.unfinished : '');
  return { tick, name, column: texts.columns.week };
}
