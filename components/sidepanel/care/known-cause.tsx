import { causeTexts } from '@/lib/i18n/causes';
import { useAction } from '../../hooks/use-action';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { usePanel } from '../panel-context';
import type { ContactView } from '../panel-state';
import type { CauseView } from './care-view';

interface KnownCauseProps {
  readonly view: ContactView;
  readonly known: NonNullable<CauseView['known']>;
}

/** The cause as it was settled, by whom, and the way back. */
export function KnownCause({ view, known }: KnownCauseProps) {
  const { care: words, texts, actions, language, showToast } = usePanel();
  const shared = causeTexts(language);
  const [phase, run] = useAction();
  const { course } = view.care;
  const { event } = known;
  const undo = () =>
    run(async () => {
      if (!course || event === null) return;
      await actions.undoCase(view.contact.id, course.id, event);
      showToast({ message: words.cause.undone });
    });
  return (
    <div className="cause-known">
      <Icon name="check" />
      <div>
        <strong>{shared.names[known.cause]}</strong>
        <p className="soft-note">
          {known.by === 'operator' ? words.cause.byOperator : words.cause.byReply}
        </p>
        {known.note ? <p>{known.note}</p> : null}
        <p>{shared.fits[known.cause]}</p>
      </div>
      {course && event !== null ? (
        <Button variant="link" busy={phase === 'busy'} onClick={undo}>
          {phase === 'failed' ? texts.failed : words.cause.undo}
        </Button>
      ) : null}
    </div>
  );
}
