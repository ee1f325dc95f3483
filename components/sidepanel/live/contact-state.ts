import { isWorrying, snoozeLimitDays } from '@/lib/core/care/is-flagged';
import { nextStep } from '@/lib/core/care/next-step';
import { shareSeen } from '@/lib/core/coverage/sight';
import { usualGap } from '@/lib/core/history/usual-gap';
import { weeklyRhythm } from '@/lib/core/history/weekly-rhythm';
import { DAY } from '@/lib/core/model/interaction';
import { inForce } from '@/lib/core/model/operator-mark';
import { SLOT } from '@/lib/core/rhythm/slots';
import { labelledCheckIns } from '@/lib/i18n/drafts';
import type { Language } from '@/lib/i18n/language';
import { type ContactRecord, WINDOW_DAYS } from '@/lib/storage/read/contact-record';
import type { ContactView, PanelState, SiteView } from '../panel-state';

/** Active days from which a rhythm can be told; the same number the levels use. */
const ENOUGH_DAYS = 3;

/** The panel's view of one recorded contact. Pure: everything it says comes from the record. */
export function contactState(
  { contact, summary, facts }: ContactRecord,
  site: SiteView,
  language: Language,
  now: number,
  dayOffset: number,
): PanelState {
  const { sight, assessment } = summary;
  const view: ContactView = {
    site,
    contact,
    assessment,
    lastInboundAt: summary.lastInboundAt,
    lastOutboundAt: summary.lastOutboundAt,
    weeks: weeklyRhythm(facts, sight, now, dayOffset),
    usualGap: usualGap(facts, dayOffset),
    coverage: {
      seenDays: Math.round(shareSeen(sight, now - WINDOW_DAYS * DAY, now) * WINDOW_DAYS),
      windowDays: WINDOW_DAYS,
      lastSeenAt: sight?.through ?? null,
      messages: facts.filter((f) => f.kind !== 'sighting' && f.kind !== 'system').length,
    },
    isOpen: true,
  };
  if (assessment.level === 'unknown') {
    const active = summary.state[SLOT.activeDays] ?? 0;
    return { kind: 'too-little', needed: Math.max(1, ENOUGH_DAYS - active), ...view };
  }
  if (!isWorrying(assessment.level)) return { kind: 'fine', ...view };
  const step = nextStep(summary, now);
  return {
    kind: 'flagged',
    ...view,
    nextStep: step,
    drafts: step === 'check-in' ? labelledCheckIns(contact, summary, language, now) : [],
    snooze: inForce(summary.snooze, now),
    override: inForce(summary.override, now),
    snoozeLimitDays: snoozeLimitDays(summary),
  };
}
