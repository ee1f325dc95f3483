import { causeTexts, whoseFault } from '@/lib/i18n/causes';
import { Button } from '../../ui/button';
import { typeset } from '../../ui/typeset';
import { usePanel } from '../panel-context';
import type { HypothesisView, Remark } from './care-view';
import { useReveal } from './use-reveal';

interface CauseGuessProps {
  readonly hypothesis: HypothesisView;
  readonly contactId: string;
  readonly busy: boolean;
  readonly onConfirm: () => void;
}

/** One possible cause: whose fault, what speaks for it, and one click to confirm. */
export function CauseGuess({ hypothesis, contactId, busy, onConfirm }: CauseGuessProps) {
  const { care: words, language } = usePanel();
  const shared = causeTexts(language);
  const { cause, likely, ours, remarks } = hypothesis;
  const name = shared.names[cause];
  return (
    <li className="cause-guess">
      <div className="cause-head">
        <h3>{name}</h3>
        <span className="cause-odds">{likely ? words.cause.likely : words.cause.maybe}</span>
        <Button
          className="cause-confirm"
          busy={busy}
          aria-label={words.cause.confirmLabel(name)}
          onClick={onConfirm}
        >
          {words.cause.confirm}
        </Button>
      </div>
      <p className={ours ? 'cause-ours' : 'cause-theirs'}>{whoseFault(hypothesis, language)}</p>
      <ul>
        {remarks.slice(0, 3).map((remark) => (
          <CauseRemark key={remark.text} remark={remark} contactId={contactId} />
        ))}
      </ul>
    </li>
  );
}

/** What speaks for a cause, and the messages it speaks of. */
function CauseRemark({ remark, contactId }: { remark: Remark; contactId: string }) {
  const [message, button] = useReveal(contactId, remark.times, remark.text);
  return (
    <li className="cause-remark">
      <span>{typeset(remark.text)}</span>
      {button}
      {message ? (
        <p className="soft-note" role="status">
          {message}
        </p>
      ) : null}
    </li>
  );
}
