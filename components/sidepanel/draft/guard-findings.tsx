import type { GuardFinding } from '@/lib/messaging/care-schemas';
import { Icon, type IconName } from '../../ui/icon';
import { typeset } from '../../ui/typeset';
import { usePanel } from '../panel-context';

const ICONS: Record<GuardFinding['tone'], IconName> = {
  info: 'clock',
  warn: 'warning',
  stop: 'slash',
};

/** What to mind before sending this text now; it warns and never blocks. */
export function GuardFindings({ findings }: { findings: readonly GuardFinding[] }) {
  const { care } = usePanel();
  return (
    <section className="draft-findings" aria-label={care.guard.label} aria-live="polite">
      {findings.length > 0 ? (
        <ul>
          {findings.map(({ id, tone, text }) => (
            <li key={id} className={`draft-finding guard-finding-${tone}`}>
              <Icon name={ICONS[tone]} />
              <span>{typeset(text)}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
