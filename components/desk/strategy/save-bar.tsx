import { useEffect } from 'react';
import { deskStrategyTexts } from '@/lib/i18n/desk/strategy';
import { Button } from '../../ui/button';
import { useDesk } from '../desk-context';

interface SaveBarProps {
  /** Names of the parts in which something is wrong. */
  readonly wrong: string;
  readonly busy: boolean;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
}

/** Stays in sight while something is changed and not saved. */
export function SaveBar({ wrong, busy, onSave, onDiscard }: SaveBarProps) {
  const { language, texts } = useDesk();
  const own = deskStrategyTexts(language);

  // The browser asks before the tab is closed over changes.
  useEffect(() => {
    const hold = (event: Event) => event.preventDefault();
    addEventListener('beforeunload', hold);
    return () => removeEventListener('beforeunload', hold);
  }, []);

  return (
    <section className="save-bar" aria-label={own.unsaved}>
      <p id="save-bar-words" role="status">
        {wrong ? own.invalid(wrong) : own.unsaved}
      </p>
      <div className="row">
        <Button
          variant="primary"
          busy={busy}
          disabled={wrong !== ''}
          aria-describedby="save-bar-words"
          onClick={onSave}
        >
          {texts.save}
        </Button>
        <Button variant="quiet" onClick={onDiscard}>
          {own.discard}
        </Button>
      </div>
    </section>
  );
}
