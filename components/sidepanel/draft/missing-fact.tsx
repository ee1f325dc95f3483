import { useState } from 'react';
import type { Askable } from '@/lib/core/care/care-plan';
import { useAction } from '../../hooks/use-action';
import { Button } from '../../ui/button';
import '../../ui/form-field.css';
import { IconButton } from '../../ui/icon-button';
import { usePanel } from '../panel-context';
import type { ContactView } from '../panel-state';

/** Longest answers that fit into a sentence; the profile takes no longer ones. */
const LONGEST: Record<Askable, number> = { address: 15, product: 24, topic: 24 };

interface MissingFactProps {
  readonly view: ContactView;
  readonly fact: Askable;
  readonly onSaved?: (value: string) => void;
  readonly onSkip?: () => void;
}

/** Asks one fact that makes the words better, where they are written, and keeps the answer. */
export function MissingFact({ view, fact, onSaved, onSkip }: MissingFactProps) {
  const { care: words, texts, actions } = usePanel();
  const [value, setValue] = useState('');
  const [phase, run] = useAction();
  const { ask, hint } = words.draft.missing[fact];
  const answer = value.trim();
  return (
    <form
      className="missing-fact"
      onSubmit={(event) => {
        event.preventDefault();
        if (answer === '') return;
        run(async () => {
          await actions.saveProfile({ ...view.care.profile, [fact]: answer });
          setValue('');
          onSaved?.(answer);
        });
      }}
    >
      <div className="missing-fact-line">
        <label className="missing-fact-label">
          <span>{ask}</span>
          <input
            autoComplete="off"
            className="control"
            placeholder={hint}
            maxLength={LONGEST[fact]}
            value={value}
            onChange={(event) => setValue(event.target.value)}
          />
        </label>
        <Button type="submit" busy={phase === 'busy'} disabled={answer === ''}>
          {words.draft.remember}
        </Button>
        {onSkip ? <IconButton icon="close" label={words.draft.skip} onClick={onSkip} /> : null}
      </div>
      <p className="draft-hint" role="alert">
        {phase === 'failed' ? texts.failed : null}
      </p>
    </form>
  );
}
