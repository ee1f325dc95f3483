import type { DraftFacts, DraftLanguage } from '../drafting/draft';
import { formatMoney } from '../offers/format-money';
import type { CalendarDay } from '../time/calendar-day';
import type { CareTask } from './tasks/care-task';
import { CHILD_STAGES } from './tasks/child-stages';
import { FESTIVALS } from './tasks/festivals';

/**
 * What the draft of a task may say beyond what is known of the contact: put over the facts of the
 * profile. A coupon that has ended is not spoken of.
 * @param today the operator's day, from which the days left are counted
 */
export function taskFacts(
  { kind, detail }: Pick<CareTask, 'kind' | 'detail'>,
  today: CalendarDay,
  language: DraftLanguage,
): DraftFacts {
  const { festival, stage, years, what, ends, gap, gain } = detail;
  const left = ends === undefined ? undefined : daysLeft(ends - today, language);
  if (festival) return { occasion: FESTIVALS[festival].names[language] };
  if (stage) return { occasion: CHILD_STAGES[stage].names[language] };
  if (years) return { occasion: yearWords(years, language) };
  if (kind === 'warranty') return { product: what, occasion: left };
  if (kind === 'coupon-expiring') return { benefit: what, occasion: left };
  if (gap !== undefined && gain) return { nextReward: { gap: formatMoney(gap, language), gain } };
  return {};
}

function daysLeft(days: number, language: DraftLanguage): string {
  if (days < 1) return language === 'en' ? 'less than a day' : '不到 1 天';
  if (language === 'en') return days === 1 ? 'one day' : `${days} days`;
  return `${days} 天`;
}

function yearWords(years: number, language: DraftLanguage): string {
  if (language === 'en') return years === 1 ? 'a year' : `${years} years`;
  if (years > 10) return `${years} 年`;
  return `${'一两三四五六七八九十'[years - 1]}年`;
}
