import { taskFacts } from '@/lib/core/calendar/task-facts';
import type { CareTask } from '@/lib/core/calendar/tasks/care-task';
import { draftLanguage } from '@/lib/core/care/draft-request';
import { addressFromName } from '@/lib/core/drafting/address-from-name';
import type { DraftRequest } from '@/lib/core/drafting/draft';
import { rulesOf, type Strategy } from '@/lib/core/strategy/strategy';
import type { CalendarDay } from '@/lib/core/time/calendar-day';
import type { Language } from '@/lib/i18n/language';
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
      product: profile?.product,
      topic: profile?.topic,
      ...taskFacts(task, today, language),
    },
    language,
    tone: rulesOf(strategy, tier).tone,
    tier,
    cause: null,
    offer: null,
    seed: `${contact.id} ${task.id}`,
  };
}
