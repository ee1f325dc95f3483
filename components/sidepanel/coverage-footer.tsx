import { formatAgo } from '@/lib/i18n/duration';
import { typeset } from '../ui/typeset';
import './coverage-footer.css';
import { usePanel } from './panel-context';
import type { ContactView } from './panel-state';

/** How much stands behind what the panel says, what it cannot see, and where the data is. */
export function CoverageFooter({ view }: { view: ContactView }) {
  const { texts, language, now } = usePanel();
  const { coverage, assessment } = view;
  const words = texts.coverage;
  const space = language === 'en' ? ' ' : '';
  const lastSeen =
    coverage.lastSeenAt === null
      ? words.neverSeen
      : words.lastSeen(formatAgo(coverage.lastSeenAt, now, language));
  return (
    <section className="coverage-footer" aria-label={texts.regions.coverage}>
      <details>
        <summary>{words.confidence[assessment.confidence]}</summary>
        <p>
          {typeset(words.seen(coverage.seenDays, coverage.windowDays, coverage.messages))}
          {space}
          <span className="coverage-phrase">{typeset(lastSeen)}</span>
        </p>
        <p>
          {words.visible}
          {space}
          {words.invisible}
        </p>
        <p>{words.privacy}</p>
      </details>
    </section>
  );
}
