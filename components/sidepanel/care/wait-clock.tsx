import type { Wait } from '@/lib/core/waiting/wait-of';
import { waitingTexts, waitWords } from '@/lib/i18n/waiting';
import { Icon } from '../../ui/icon';
import { usePanel } from '../panel-context';
import './contact-clocks.css';

/** How long a contact has waited for us, in the desk's own hours. */
export function WaitClock({ wait }: { wait: Wait }) {
  const { care, language } = usePanel();
  return (
    <span className={`clock clock-${wait.grade}`} title={care.clocks.waiting}>
      <Icon name="clock" />
      {waitWords(wait, language)}
      {wait.urgent ? ` · ${waitingTexts(language).urgent}` : null}
    </span>
  );
}
