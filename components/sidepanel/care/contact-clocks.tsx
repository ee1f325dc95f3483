import { waitingTexts, windowWords } from '@/lib/i18n/waiting';
import { Icon } from '../../ui/icon';
import { usePanel } from '../panel-context';
import type { CareView } from './care-view';
import './contact-clocks.css';
import { WaitClock } from './wait-clock';

/** The clocks that run: how long they wait for us, and how long the site lets us write. */
export function ContactClocks({ care }: { care: CareView }) {
  const { care: words, language, now } = usePanel();
  const { waiting, window } = care;
  return (
    <>
      {waiting ? <WaitClock wait={waiting} /> : null}
      {window ? (
        <span
          className={`clock ${window.open ? '' : 'clock-fresh'}`}
          title={waitingTexts(language).window.label}
        >
          <Icon name="clock" />
          {words.clocks.window(windowWords(window, now, language))}
        </span>
      ) : null}
    </>
  );
}
