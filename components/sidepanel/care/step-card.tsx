import { formatDay } from '@/lib/i18n/date';
import { useAction } from '../../hooks/use-action';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { typeset } from '../../ui/typeset';
import { goTo } from '../go-to';
import { usePanel } from '../panel-context';
import type { ContactView } from '../panel-state';
import './step-card.css';
import { useReveal } from './use-reveal';

/** The one thing to do now, why so, and the way to it. */
export function StepCard({ view }: { view: ContactView }) {
  const { texts, care: words, shared, language, now } = usePanel();
  const { step, stepUntil, waiting } = view.care;
  const sentence = shared.nextSteps[step];
  const [message, reveal] = useReveal(
    view.contact.id,
    step === 'reply' && waiting ? [waiting.since] : [],
    sentence,
  );
  const until = stepUntil === null ? null : formatDay(stepUntil, now, language);
  const note = [
    words.step.notes[step],
    until && (step === 'watch' ? words.step.watchUntil(until) : words.step.until(until)),
  ]
    .filter(Boolean)
    .join(language === 'en' ? ' ' : '');
  const calm = CALM.has(step);
  return (
    <section className={`step-card ${calm ? 'step-card-calm' : ''}`} aria-label={words.step.title}>
      <p className="step-sentence">
        <Icon name={calm ? 'check' : 'arrow'} />
        <span>{sentence}</span>
      </p>
      {note ? <p className="step-note">{typeset(note)}</p> : null}
      <StepAction view={view} />
      {reveal}
      {message ? (
        <p className="step-note" role="status">
          {message ?? texts.failed}
        </p>
      ) : null}
    </section>
  );
}

/** Steps that ask for patience, not for work. */
const CALM: ReadonlySet<string> = new Set(['observe', 'keep', 'wait', 'watch', 'held', 'rest']);

function StepAction({ view }: { view: ContactView }) {
  const { texts, care: words, actions, showToast } = usePanel();
  const [phase, run] = useAction();
  const { step, course, intent } = view.care;
  const id = view.contact.id;
  const mark = (what: 'rested' | 'lost', label: string) => (
    <Button
      busy={phase === 'busy'}
      onClick={() =>
        run(async () => {
          await actions.markCase(id, what);
          showToast({ message: words.step.marked });
        })
      }
    >
      {phase === 'failed' ? texts.failed : label}
    </Button>
  );
  // To a group nothing is drafted.
  if (intent && (step === 'check-in' || step === 'apologise' || step === 'amend')) {
    return (
      <Button variant="link" onClick={() => goTo('draft')}>
        {words.step.write}
      </Button>
    );
  }
  if (step === 'find-cause') {
    return (
      <Button variant="link" onClick={() => goTo('cause')}>
        {words.step.cause}
      </Button>
    );
  }
  if (step === 'rest' && course?.open && course.state !== 'resting') {
    return mark('rested', words.step.rest);
  }
  if (step === 'close' && course?.open && course.state !== 'lost') {
    return mark('lost', words.step.close);
  }
  return null;
}
