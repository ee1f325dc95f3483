import { useState } from 'react';
import { CAUSES, type Cause } from '@/lib/core/model/cause';
import { causeTexts } from '@/lib/i18n/causes';
import { useFocusFirst } from '../../hooks/use-focus-first';
import { Button } from '../../ui/button';
import { ChoiceChips } from '../../ui/choice-chips';
import '../../ui/form-field.css';
import { usePanel } from '../panel-context';

interface CauseFormProps {
  readonly busy: boolean;
  readonly onChoose: (cause: Cause, note: string) => void;
  readonly onCancel: () => void;
}

/** The operator's own word about the cause. */
export function CauseForm({ busy, onChoose, onCancel }: CauseFormProps) {
  const { care: words, texts, language } = usePanel();
  const [cause, setCause] = useState<Cause>('need');
  const [note, setNote] = useState('');
  const first = useFocusFirst<HTMLFormElement>();
  return (
    <form
      className="cause-form"
      ref={first}
      onSubmit={(event) => {
        event.preventDefault();
        onChoose(cause, note.trim());
      }}
    >
      <ChoiceChips
        legend={words.cause.choose}
        choices={CAUSES.map((value) => ({ value, label: causeTexts(language).names[value] }))}
        value={cause}
        onChange={setCause}
      />
      <input
        autoComplete="off"
        className="control"
        aria-label={words.cause.note}
        placeholder={words.cause.note}
        maxLength={200}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <div className="cause-actions">
        <Button type="submit" busy={busy}>
          {words.cause.save}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {texts.later.cancel}
        </Button>
      </div>
    </form>
  );
}
