import { useRef, useState } from 'react';
import type { Cause } from '@/lib/core/model/cause';
import { causeTexts } from '@/lib/i18n/causes';
import { useAction } from '../../hooks/use-action';
import { useEscape } from '../../hooks/use-escape';
import { Button } from '../../ui/button';
import { FoldCard } from '../../ui/fold-card';
import { goTo, PARTS } from '../go-to';
import { usePanel } from '../panel-context';
import type { ContactView } from '../panel-state';
import './cause-card.css';
import { CauseForm } from './cause-form';
import { CauseGuess } from './cause-guess';
import { KnownCause } from './known-cause';

interface CauseCardProps {
  readonly view: ContactView;
  /** The operator would rather ask the contact. */
  readonly onAsk: () => void;
}

/** Guesses shown before the rest is asked for. */
const SHOWN = 2;

/** Why they may be leaving: what is known, else what speaks for which cause; the operator decides. */
export function CauseCard({ view, onAsk }: CauseCardProps) {
  const { care: words, texts, actions, language, showToast } = usePanel();
  const shared = causeTexts(language);
  const { cause, step, course, quiet } = view.care;
  const [choosing, setChoosing] = useState(false);
  const [all, setAll] = useState(false);
  const [phase, run] = useAction();
  const other = useRef<HTMLButtonElement>(null);
  const close = () => {
    other.current?.focus();
    setChoosing(false);
  };
  useEscape(choosing ? close : null);

  const confirm = (chosen: Cause, note: string) =>
    run(async () => {
      await actions.setCause(view.contact.id, chosen, note);
      setChoosing(false);
      showToast({ message: words.cause.done(shared.names[chosen]) });
    });
  const { known, hypotheses } = cause;
  const shown = all ? hypotheses : hypotheses.slice(0, SHOWN);
  const first = known?.cause ?? hypotheses.find(({ likely }) => likely)?.cause;

  return (
    <FoldCard
      id={PARTS.cause}
      title={words.cause.title}
      folded={first ? shared.names[first] : words.cause.guesses(hypotheses.length)}
      open={step === 'find-cause' || step === 'apologise'}
    >
      {known ? <KnownCause view={view} known={known} /> : null}
      {!known && hypotheses.length === 0 ? <p className="soft-note">{shared.unknown}</p> : null}
      {known ? null : (
        <ul className="cause-list">
          {shown.map((hypothesis) => (
            <CauseGuess
              key={hypothesis.cause}
              hypothesis={hypothesis}
              contactId={view.contact.id}
              busy={phase === 'busy'}
              onConfirm={() => confirm(hypothesis.cause, '')}
            />
          ))}
        </ul>
      )}
      {!known && hypotheses.length > SHOWN ? (
        <Button variant="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.cause.fewer : words.cause.more(hypotheses.length - SHOWN)}
        </Button>
      ) : null}
      <div className="cause-actions">
        <Button
          ref={other}
          variant="quiet"
          aria-expanded={choosing}
          onClick={() => setChoosing(!choosing)}
        >
          {words.cause.others}
        </Button>
        {known || quiet || !course?.open ? null : (
          <Button
            variant="quiet"
            onClick={() => {
              onAsk();
              requestAnimationFrame(() => goTo('draft'));
            }}
          >
            {words.cause.ask}
          </Button>
        )}
      </div>
      {choosing ? <CauseForm busy={phase === 'busy'} onChoose={confirm} onCancel={close} /> : null}
      <p className="soft-note" role="alert">
        {phase === 'failed' ? texts.failed : null}
      </p>
    </FoldCard>
  );
}
