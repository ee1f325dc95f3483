import { formatDay } from '@/lib/i18n/date';
import { useAction } from '../../hooks/use-action';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { usePanel } from '../panel-context';
import type { ContactView } from '../panel-state';

/** That this contact is not to be disturbed, on whose word, and the way back. */
export function QuietNotice({ view }: { view: ContactView }) {
  const { texts, care: words, actions, language, now, showToast } = usePanel();
  const [phase, run] = useAction();
  const { quiet } = view.care;
  if (!quiet) return null;
  const day = formatDay(quiet.at, now, language);
  const lift = () =>
    run(async () => {
      await actions.setDisturb(view.contact.id, true);
      showToast({
        message: words.quiet.lifted,
        undo: () => actions.setDisturb(view.contact.id, false),
      });
    });
  return (
    <Notice
      icon="bell"
      action={
        <Button variant="link" busy={phase === 'busy'} onClick={lift}>
          {words.quiet.lift}
        </Button>
      }
    >
      {phase === 'failed'
        ? texts.failed
        : quiet.by === 'words'
          ? words.quiet.byWords(day)
          : words.quiet.byOperator(day)}
    </Notice>
  );
}
