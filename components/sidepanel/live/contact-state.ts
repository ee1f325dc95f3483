import { isWorrying, snoozeLimitDays } from '@/lib/core/care/is-flagged';
import { shareSeen } from '@/lib/core/coverage/sight';
import { usualGap } from '@/lib/core/history/usual-gap';
import { weeklyRhythm } from '@/lib/core/history/weekly-rhythm';
import { contactHabits } from '@/lib/core/insights/contact-habits';
import { DAY } from '@/lib/core/model/interaction';
import { inForce } from '@/lib/core/model/operator-mark';
import { SLOT } from '@/lib/core/rhythm/slots';
import { WINDOW_DAYS } from '@/lib/storage/read/contact-record';
import type { CareView } from '../care/care-view';
import type { ContactView, PanelState, SiteView } from '../panel-state';
import type { LiveContact } from './live-contact';

/** Active days from which a rhythm can be told; the same number the levels use. */
const ENOUGH_DAYS = 3;

/** The panel's view of one recorded contact. Pure: everything it says comes from the record. */
export function contactState(
  { record, moment }: LiveContact,
  care: CareView,
  site: SiteView,
): PanelState {
  const { contact, summary, facts } = record;
  const { now, dayOffset } = moment;
  const { sight, assessment } = summary;
  const view: ContactView = {
    site,
    contact,
    assessment,
    lastInboundAt: summary.lastInboundAt,
    lastOutboundAt: summary.lastOutboundAt,
    weeks: weeklyRhythm(facts, sight, now, dayOffset),
    usualGap: usualGap(facts, dayOffset),
    habits: contact.kind === 'person' ? contactHabits(facts, now, dayOffset) : null,
    coverage: {
      seenDays: Math.round(shareSeen(sight, now - WINDOW_DAYS * DAY, now) * WINDOW_DAYS),
      windowDays: WINDOW_DAYS,
      lastSeenAt: sight?.through ?? null,
      messages: facts.filter((f) => f.kind !== 'sighting' && f.kind !== 'system').length,
    },
    isOpen: true,
    care,
  };
  if (assessment.level === 'unknown') {
    const active = summary.state[SLOT.activeDays] ?? 0;
    return { kind: 'too-little', needed: Math.max(1, ENOUGH_DAYS - active), ...view };
  }
  if (!isWorrying(assessment.level)) return { kind: 'fine', ...view };
  return {
    kind: 'flagged',
    ...view,
    snooze: inForce(summary.snooze, now),
    override: inForce(summary.override, now),
    snoozeLimitDays: snoozeLimitDays(summary),
  };
}
