import { useEffect, useState } from 'react';
import { type TeachTexts, teachTexts } from '@/lib/i18n/teach';
import type { Found, GivenAnswer } from '@/lib/messaging/teach-schemas';
import { useAction } from '../../hooks/use-action';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Notice } from '../../ui/notice';
import { typeset } from '../../ui/typeset';
import { usePanel } from '../panel-context';
import type { SiteActions } from '../site/site-actions';
import '../site/site.css';
import { useChange } from '../site/use-change';
import { FoundPart } from './found-part';
import { LeadPart } from './lead-part';
import { QuestionPart } from './question-part';

/** Questions asked at most, however often the page is looked at. */
const MOST = 3;

type Step =
  | { readonly kind: 'offer' }
  | { readonly kind: 'gave-up'; readonly why: keyof TeachTexts['gaveUp']['why'] }
  | { readonly kind: 'lead' }
  | { readonly kind: 'ask'; readonly found: Found }
  | { readonly kind: 'found'; readonly found: Found; readonly origin: 'read' | 'taught' }
  | { readonly kind: 'done' };

/** Has an unknown page looked through, asks at most three things in plain words, and begins. */
export function ReadPageCard({ actions }: { actions: SiteActions }) {
  const { language } = usePanel();
  const words = teachTexts(language);
  const [step, setStep] = useState<Step>({ kind: 'offer' });
  const [answers, setAnswers] = useState<readonly GivenAnswer[]>([]);
  const [phase, run] = useAction();
  const [change, busy, shown] = useChange(() => setStep({ kind: 'done' }));

  useEffect(() => {
    if (step.kind === 'offer' || step.kind === 'lead') return;
    void actions.point(step.kind === 'ask' ? 0 : null).catch(() => {});
  }, [step, actions]);

  const read = (given: readonly GivenAnswer[]) =>
    run(async () => {
      setAnswers(given);
      const reply = await actions.readPage(given);
      if (reply.kind === 'gave-up') return setStep(reply);
      // What is still in doubt then is not put to use.
      if (reply.questions.length === 0) setStep({ kind: 'found', found: reply, origin: 'read' });
      else if (given.length < MOST) setStep({ kind: 'ask', found: reply });
      else setStep({ kind: 'gave-up', why: 'unsure' });
    });
  if (step.kind === 'lead') {
    return (
      <Card title={words.lead.title}>
        <LeadPart
          actions={actions}
          onLeave={() => setStep({ kind: 'offer' })}
          onDone={(reply) =>
            setStep(
              reply.kind === 'found' ? { kind: 'found', found: reply, origin: 'taught' } : reply,
            )
          }
        />
      </Card>
    );
  }
  if (step.kind === 'ask') {
    const question = step.found.questions[0];
    return (
      <Card title={words.questions.step(answers.length + 1)}>
        {question ? (
          <QuestionPart
            question={question}
            busy={phase === 'busy'}
            onPoint={(option) => void actions.point(0, option).catch(() => {})}
            // What one answer settles may settle others: the page is looked at again after each.
            onAnswer={(given) => read([...answers, given])}
          />
        ) : null}
        <Failed failed={phase === 'failed'} />
      </Card>
    );
  }
  if (step.kind === 'found') {
    return (
      <Card title={words.found.title}>
        <div className="site-part">
          <FoundPart found={step.found} />
          <div className="site-buttons">
            <Button
              variant="primary"
              busy={busy}
              onClick={() =>
                change((accepted) =>
                  actions.saveDefinition(step.found.definition, step.origin, accepted),
                )
              }
            >
              {words.found.start}
            </Button>
            <Button
              variant="quiet"
              onClick={() => (step.origin === 'read' ? read([]) : setStep({ kind: 'lead' }))}
            >
              {step.origin === 'read' ? words.found.again : words.lead.again}
            </Button>
          </div>
          {shown}
        </div>
      </Card>
    );
  }
  if (step.kind === 'done') {
    return (
      <div role="status">
        <Notice tone="good" icon="check">
          {words.found.done}
        </Notice>
      </div>
    );
  }
  const gaveUp = step.kind === 'gave-up';
  const lead = () => setStep({ kind: 'lead' });
  return (
    <Card title={gaveUp ? words.gaveUp.title : words.offer.title}>
      <div className="site-part">
        <p role={gaveUp ? 'alert' : undefined}>
          {typeset(gaveUp ? words.gaveUp.why[step.why] : words.offer.body)}
        </p>
        <div className="site-buttons">
          <Button busy={phase === 'busy'} icon="search" onClick={() => read([])}>
            {phase === 'busy'
              ? words.offer.reading
              : gaveUp
                ? words.gaveUp.again
                : words.offer.start}
          </Button>
          <Button icon="target" variant={gaveUp ? 'secondary' : 'quiet'} onClick={lead}>
            {words.offer.byHand}
          </Button>
        </div>
        <p className="soft-note">{words.offer.note}</p>
        <Failed failed={phase === 'failed'} />
      </div>
    </Card>
  );
}

function Failed({ failed }: { failed: boolean }) {
  const { texts } = usePanel();
  return (
    <p className="soft-note" role="alert">
      {failed ? texts.failed : null}
    </p>
  );
}
