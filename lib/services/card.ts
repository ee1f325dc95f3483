import type { Shifts } from '@/lib/core/calendar/shifts';
import { draftLanguage, draftRequest } from '@/lib/core/care/draft-request';
import { snoozeLimitDays } from '@/lib/core/care/is-flagged';
import { judgeCare } from '@/lib/core/care/judge-care';
import type { DraftIntent } from '@/lib/core/drafting/draft';
import { writeDrafts } from '@/lib/core/drafting/write-drafts';
import { monthOf } from '@/lib/core/offers/month-of';
import type { Strategy } from '@/lib/core/strategy/strategy';
import { offHoursFacts } from '@/lib/core/waiting/off-hours-facts';
import { waitOf } from '@/lib/core/waiting/wait-of';
import { labelledDrafts } from '@/lib/i18n/drafts';
import type { Language } from '@/lib/i18n/language';
import { evidenceSentence } from '@/lib/i18n/signals';
import { waitWords } from '@/lib/i18n/waiting';
import type { CardData } from '@/lib/messaging/schemas';
import type { Database } from '@/lib/storage/db';
import { readCareRecord } from '@/lib/storage/read/care-record';

/** What the operator set, and the moment. */
interface Setting {
  readonly language: Language;
  readonly strategy: Strategy;
  readonly shifts: Shifts;
  readonly now: number;
  readonly dayOffset: number;
}

/** Amends bring an offer, which is chosen and reserved in the side panel. */
const IN_CARD: ReadonlySet<DraftIntent> = new Set(['check-in', 'apology', 'ask-cause', 'thanks']);

/** What the card of one contact shows, or null when nothing was recorded of them. */
export async function readCard(
  db: Database,
  id: string,
  setting: Setting,
): Promise<CardData | null> {
  const { language, strategy, shifts, now, dayOffset } = setting;
  const record = await readCareRecord(db, id, now, monthOf(now, dayOffset));
  if (!record) return null;
  const { contact, summary } = record;
  const plan = judgeCare(record, setting);
  const wait = contact.kind === 'person' ? waitOf(summary, shifts, now, dayOffset) : null;
  const draftsIn = language === 'en' ? 'en' : 'zh-CN';
  const away =
    plan.step === 'reply' && !summary.quiet
      ? offHoursFacts(shifts, now, dayOffset, draftLanguage(contact, draftsIn))
      : null;
  const wanted = away ? ({ intent: 'off-hours', facts: away } as const) : {};
  const request = draftRequest(plan, contact, strategy, draftsIn, now, wanted);
  const drafts = request && (away || IN_CARD.has(request.intent)) ? writeDrafts(request) : [];
  return {
    level: summary.assessment.level,
    wait: wait && waitWords(wait, language),
    reasons: summary.assessment.evidence.map((e) => evidenceSentence(e, language).what),
    nextStep: plan.step,
    intent: request?.intent ?? null,
    drafts: labelledDrafts(drafts, language),
    snoozeLimitDays: snoozeLimitDays(summary),
  };
}
