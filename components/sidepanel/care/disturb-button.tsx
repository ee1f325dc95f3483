import { useAction } from '../../hooks/use-action';
import { Button } from '../../ui/button';
import { usePanel } from '../panel-context';
import type { ContactView } from '../panel-state';

/** Sets "do not disturb"; lifting it stands with the notice that says so. */
export function DisturbButton({ view }: { view: ContactView }) {
  const { care: words, texts, actions, showToast } = usePanel();
  const [phase, run] = useAction();
  const id = view.contact.id;
  if (view.care.quiet) return null;
  return (
    <Button
      variant="quiet"
      icon="bell"
      busy={phase === 'busy'}
      onClick={() =>
        run(async () => {
          await actions.setDisturb(id, false);
          showToast({ message: words.quiet.done, undo: () => actions.setDisturb(id, true) });
        })
      }
    >
      {phase === 'failed' ? texts.failed : words.quiet.set}
    </Button>
  );
}
