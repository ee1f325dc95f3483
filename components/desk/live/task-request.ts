import type { CareTask } from '@/lib/core/calendar/tasks/care-task';
import { draftLanguage } from '@/lib/core/care/draft-request';
import { addressFromName } from '@/lib/core/drafting/address-from-name';
import type { DraftFacts, DraftLanguage, DraftRequest } from '@/lib/core/drafting/draft';
import { formatMoney } from '@/lib/core/offers/format-money';
import { rulesOf, type Strategy } from '@/lib/core/strategy/strategy';
import type { CalendarDay } from '@/lib/core/time/calendar-day';
import type { Language } from '@/lib/i18n/language';
import { festivalName, stageName } from '@/lib/i18n/tasks';
import type { Person } from './read-people';

/** What a writer is asked for a task, or null where nothing is drafted. */
export function taskRequest(
  task: CareTask,
  { contact, profile, tier }: Person,
  strategy: Strategy,
  today: CalendarDay,
  fallback: Language,
): DraftRequest | null {
  if (!task.intent) return null;
  const language = draftLanguage(contact, fallback);
  return {
    intent: task.intent,
    facts: {
      address: profile?.address ?? addressFromName(contact.name),
      product: task.kind === 'warranty' ? task.detail.what : profile?.product,
      topic: profile?.topic,
      ...occasionFacts(task, today, language),
    },
    language,
    tone: rulesOf(strategy, tier).tone,
    tier,
    cause: null,
    offer: null,
    seed: `${contact.id} ${task.id}`,
  };
}

/** What the day is about, in the words a message would use. */
function occasionFacts(
  { kind, detail }: CareTask,
  today: CalendarDay,
  language: DraftLanguage,
): DraftFacts {
  const { festival, stage, years, what, ends, gap, gain } = detail;
  const left = days(Math.max(1, (ends ?? today) - today), language);
  switch (kind) {
    case 'festival':
      return festival ? { occasion: festivalName(festival, language) } : {};
    case 'child-stage':
      return stage ? { occasion: stageName(stage, language) } : {};
    case 'anniversary':
      return { occasion: yearsWords(years ?? 1, language) };
    case 'warranty':
      return { occasion: left };
    case 'coupon-expiring':
      return { occasion: left, benefit: what };
    case 'next-reward':
      return gap !== undefined && gain
        ? { nextReward: { gap: formatMoney(gap, language), gain } }
        : {};
    default:
      return {};
  }
}

function days(count: number, language: DraftLanguage): string {
  if (language === 'zh-CN') return `${count} 天`;
  return `${count} ${count === 1 ? 'day' : 'days'}`;
}

function yearsWords(count: number, language: DraftLanguage): string {
  if (language === 'zh-CN') return count === 1 ? '一年' : `${count} 年`;
  return count === 1 ? 'a year' : `${count} years`;
}
