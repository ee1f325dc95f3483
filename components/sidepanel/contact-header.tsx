import { DAY } from '@/lib/core/model/interaction';
import { formatDay } from '@/lib/i18n/date';
import { formatAgo, formatDays } from '@/lib/i18n/duration';
import { LevelBadge } from '../ui/level-badge';
import { typeset } from '../ui/typeset';
import { ContactClocks } from './care/contact-clocks';
import { TierChip } from './care/tier-chip';
import './contact-header.css';
import { usePanel } from './panel-context';
import type { ContactView } from './panel-state';

/** Who this is, how they stand, what they are worth, and which clocks run. */
export function ContactHeader({ view }: { view: ContactView }) {
  const { shared } = usePanel();
  const { contact, site, assessment, care } = view;
  return (
    <header className="contact-header">
      <div className="contact-title">
        <h1 title={contact.name}>{contact.name}</h1>
        <LevelBadge level={assessment.level} label={shared.levels[assessment.level]} />
      </div>
      <p className="contact-site">{site.name}</p>
      <p className="contact-why">{typeset(useSummary(view))}</p>
      <div className="contact-chips">
        {contact.kind === 'person' ? <TierChip care={care} /> : null}
        <ContactClocks care={care} />
      </div>
    </header>
  );
}

/** When each side last wrote; where no evidence follows, with the contact's usual gap. */
function useSummary({ lastInboundAt, lastOutboundAt, usualGap, assessment }: ContactView): string {
  const { texts, language, now } = usePanel();
  const when = (at: number) =>
    now - at < 7 * DAY ? formatAgo(at, now, language) : formatDay(at, now, language);
  const words = texts.summary;
  const parts = [
    lastInboundAt === null ? words.neverWrote : words.lastInbound(when(lastInboundAt)),
  ];
  if (usualGap && assessment.evidence.length === 0) {
    parts.push(words.usual(formatDays(usualGap.typicalDays, language)));
  }
  if (lastOutboundAt !== null) parts.push(words.youWrote(when(lastOutboundAt)));
  return words.join(parts);
}
