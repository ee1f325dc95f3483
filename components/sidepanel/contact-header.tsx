import { formatDay } from '@/lib/i18n/date';
import { formatAgo, formatDays, formatDuration } from '@/lib/i18n/duration';
import { Icon } from '../ui/icon';
import { LevelBadge } from '../ui/level-badge';
import { typeset } from '../ui/typeset';
import './contact-header.css';
import { usePanel } from './panel-context';
import type { ContactView } from './panel-state';

/** Who this is, how they stand, and in one line why and what now. */
export function ContactHeader({ view, step }: { view: ContactView; step?: string }) {
  const { shared } = usePanel();
  const { contact, site, assessment } = view;
  return (
    <header className="contact-header">
      <div className="contact-title">
        <h1 title={contact.name}>{contact.name}</h1>
        <LevelBadge level={assessment.level} label={shared.levels[assessment.level]} />
      </div>
      <p className="contact-site">{site.name}</p>
      <p className="contact-why">{typeset(useSummary(view))}</p>
      {step ? (
        <p className="contact-step">
          <Icon name="arrow" />
          <span>{step}</span>
        </p>
      ) : null}
    </header>
  );
}

/** When each side last wrote; where no evidence follows, against the contact's usual gap. */
function useSummary({ lastInboundAt, lastOutboundAt, usualGap, assessment }: ContactView): string {
  const { texts, language, now } = usePanel();
  const explained = assessment.evidence.length > 0;
  const parts = [
    lastInboundAt === null
      ? texts.summary.neverWrote
      : explained
        ? texts.summary.lastInbound(formatDay(lastInboundAt, now, language))
        : texts.summary.silentFor(formatDuration(now - lastInboundAt, language)),
  ];
  if (usualGap && !explained)
    parts.push(texts.summary.usual(formatDays(usualGap.typicalDays, language)));
  if (lastOutboundAt !== null) {
    parts.push(texts.summary.youWrote(formatAgo(lastOutboundAt, now, language)));
  }
  return texts.summary.join(parts);
}
