import { useState } from 'react';
import {
  OVERRIDE_DAYS,
  OVERRIDE_REASONS,
  type OverrideReason,
} from '@/lib/core/model/operator-mark';
import { formatDay } from '@/lib/i18n/date';
import { useAction } from '../hooks/use-action';
import { useFocusFirst } from '../hooks/use-focus-first';
import { Button } from '../ui/button';
import { ChoiceChips } from '../ui/choice-chips';
import { usePanel } from './panel-context';
import type { FlaggedView } from './panel-state';
import { morningIn } from './snooze-times';

/** What is wrong about the flag, and for how long the operator's word will stand. */
export function OverrideForm({ view, onClose }: { view: FlaggedView; onClose: () => void }) {
  const { texts, actions, language, now, showToast } = usePanel();
  const [phase, run] = useAction();
  const [reason, setReason] = useState<OverrideReason>('elsewhere');
  const [note, setNote] = useState('');
  const first = useFocusFirst<HTMLFormElement>();
  const contactId = view.contact.id;
  const days = OVERRIDE_DAYS[reason];

  const confirm = () =>
    run(async () => {
      await actions.override(contactId, reason, note.trim());
      onClose();
      showToast({ message: texts.wrong.done, undo: () => actions.cancelOverride(contactId) });
    });

  return (
    <form
      className="defer-form"
      ref={first}
      onSubmit={(event) => {
        event.preventDefault();
        confirm();
      }}
    >
      <ChoiceChips
        legend={texts.wrong.title}
        choices={OVERRIDE_REASONS.map((value) => ({ value, label: texts.wrong.reasons[value] }))}
        value={reason}
        onChange={setReason}
      />
      <input
        autoComplete="off"
        className="defer-text"
        aria-label={texts.wrong.note}
        placeholder={texts.wrong.note}
        maxLength={200}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <p className="defer-note" aria-live="polite">
        {texts.wrong.lifetime(days, formatDay(morningIn(days, now), now, language))}
      </p>
      <div className="defer-choices">
        <Button type="submit" busy={phase === 'busy'}>
          {texts.wrong.confirm}
        </Button>
        <Button variant="quiet" onClick={onClose}>
          {texts.later.cancel}
        </Button>
      </div>
      <p role="alert" className="defer-note">
        {phase === 'failed' ? texts.failed : null}
      </p>
    </form>
  );
}
