import { snoozeLimitDays } from '@/lib/core/care/is-flagged';
import { nextStep } from '@/lib/core/care/next-step';
import { labelledCheckIns } from '@/lib/i18n/drafts';
import type { Language } from '@/lib/i18n/language';
import { evidenceSentence } from '@/lib/i18n/signals';
import type { CardData } from '@/lib/messaging/schemas';
import type { Database } from '@/lib/storage/db';

/** What the card of one contact shows, or null when nothing was recorded of them. */
export async function readCard(
  db: Database,
  id: string,
  language: Language,
  now: number,
): Promise<CardData | null> {
  const [contact, summary] = await Promise.all([db.contacts.get(id), db.summaries.get(id)]);
  if (!contact || !summary) return null;
  const step = nextStep(summary, now);
  return {
    level: summary.assessment.level,
    reasons: summary.assessment.evidence.map((e) => evidenceSentence(e, language).what),
    nextStep: step,
    drafts: step === 'check-in' ? labelledCheckIns(contact, summary, language, now) : [],
    snoozeLimitDays: snoozeLimitDays(summary),
  };
}
