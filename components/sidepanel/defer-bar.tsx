import { useRef, useState } from 'react';
import { useEscape } from '../hooks/use-escape';
import { Button } from '../ui/button';
import { DisturbButton } from './care/disturb-button';
import './defer-bar.css';
import { OverrideForm } from './override-form';
import { usePanel } from './panel-context';
import type { FlaggedView } from './panel-state';
import { SnoozeForm } from './snooze-form';

type Open = 'later' | 'wrong' | null;

/** "Not now" and "this is wrong": each opens its questions in place. */
export function DeferBar({ view }: { view: FlaggedView }) {
  const { texts } = usePanel();
  const [open, setOpen] = useState<Open>(null);
  const later = useRef<HTMLButtonElement>(null);
  const wrong = useRef<HTMLButtonElement>(null);

  const close = () => {
    (open === 'wrong' ? wrong : later).current?.focus();
    setOpen(null);
  };
  useEscape(open ? close : null);
  const toggle = (form: Open) => setOpen(open === form ? null : form);

  return (
    <div className="defer-bar">
      <div className="defer-buttons">
        <Button
          ref={later}
          variant="quiet"
          icon="clock"
          aria-expanded={open === 'later'}
          onClick={() => toggle('later')}
        >
          {texts.later.button}
        </Button>
        <Button
          ref={wrong}
          variant="quiet"
          icon="slash"
          aria-expanded={open === 'wrong'}
          onClick={() => toggle('wrong')}
        >
          {texts.wrong.button}
        </Button>
        <DisturbButton view={view} />
      </div>
      {open === 'later' ? <SnoozeForm view={view} onClose={close} /> : null}
      {open === 'wrong' ? <OverrideForm view={view} onClose={close} /> : null}
    </div>
  );
}
