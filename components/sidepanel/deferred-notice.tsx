import { formatDay } from '@/lib/i18n/date';
import { useAction } from '../hooks/use-action';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { usePanel } from './panel-context';
import type { FlaggedView } from './panel-state';

/** That this flag is put off or overruled, until when, and the way back. */
export function DeferredNotice({ view }: { view: FlaggedView }) {
  const { texts, actions, language, now } = usePanel();
  const { contact, snooze, override } = view;
  if (override) {
    const words = [
      texts.wrong.state(texts.wrong.reasons[override.reason]),
      override.note,
      texts.wrong.stateUntil(formatDay(override.until, now, language)),
    ];
    return (
      <Undoable
        words={texts.summary.join(words.filter((part) => part !== ''))}
        undo={() => actions.cancelOverride(contact.id)}
      />
    );
  }
  if (snooze) {
    return (
      <Undoable
        words={texts.later.state(formatDay(snooze.until, now, language))}
        undo={() => actions.cancelSnooze(contact.id)}
      />
    );
  }
  return null;
}

function Undoable({ words, undo }: { words: string; undo: () => Promise<void> }) {
  const { texts } = usePanel();
  const [phase, run] = useAction();
  return (
    <Notice
      icon="pause"
      action={
        <Button variant="link" busy={phase === 'busy'} onClick={() => run(undo)}>
          {texts.later.undo}
        </Button>
      }
    >
      {phase === 'failed' ? texts.failed : words}
    </Notice>
  );
}
