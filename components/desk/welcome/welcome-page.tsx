import { useEffect, useRef, useState } from 'react';
import type { Shifts } from '@/lib/core/calendar/shifts';
import { deskWelcomeTexts } from '@/lib/i18n/desk/welcome';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { typeset } from '../../ui/typeset';
import { useDesk } from '../desk-context';
import { PageHeader } from '../page-header';
import { PageLoading } from '../page-loading';
import type { SiteRow, SitesReach } from '../sites/sites-data';
import { BeginStep } from './begin-step';
import { LanguageStep } from './language-step';
import { ShiftsStep } from './shifts-step';
import { SitesStep } from './sites-step';
import './welcome.css';

const STEPS = ['language', 'shifts', 'sites', 'begin'] as const;
export type WelcomeStep = (typeof STEPS)[number];

export interface WelcomeData {
  readonly shifts: Shifts;
  /** Nobody changed the shifts as they were delivered. */
  readonly shiftsDelivered: boolean;
  readonly sites: readonly SiteRow[];
}

interface WelcomePageProps {
  readonly data: WelcomeData | undefined;
  readonly reach: Pick<SitesReach, 'enable'>;
  /** Address of the practice desk. */
  readonly practice: string;
  /** The step it opens at. */
  readonly first?: WelcomeStep;
}

/** The first minute: four steps, each of which can be skipped and come back to. */
export function WelcomePage({ data, reach, practice, first = 'language' }: WelcomePageProps) {
  const { language } = useDesk();
  const texts = deskWelcomeTexts(language);
  const [step, setStep] = useState<WelcomeStep>(first);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  const at = STEPS.indexOf(step);
  const [before, after] = [STEPS[at - 1], STEPS[at + 1]];

  // After a step a screen reader, and the keyboard, go on at the new one.
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    heading.current?.focus();
  }, [step]);

  return (
    <>
      <PageHeader title={texts.title} lead={typeset(texts.lead)} />
      <nav aria-label={texts.steps}>
        <ol className="welcome-steps">
          {STEPS.map((each, i) => (
            <li key={each}>
              <button
                type="button"
                className="welcome-step"
                aria-current={each === step ? 'step' : undefined}
                onClick={() => setStep(each)}
              >
                <span className="welcome-number" aria-hidden="true">
                  {i < at ? <Icon name="check" /> : i + 1}
                </span>
                {texts.names[each]}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <section className="welcome-body" aria-labelledby="welcome-heading">
        <p className="note">{typeset(texts.step(at + 1, STEPS.length))}</p>
        <h2 id="welcome-heading" tabIndex={-1} ref={heading}>
          {texts[step].title}
        </h2>
        <p className="soft section-lead">{typeset(texts[step].lead)}</p>
        {data ? (
          <Step step={step} data={data} reach={reach} practice={practice} />
        ) : (
          <PageLoading />
        )}
      </section>
      <div className="row">
        {before ? (
          <Button variant="quiet" onClick={() => setStep(before)}>
            {texts.back}
          </Button>
        ) : null}
        {after ? (
          <Button variant="primary" icon="arrow" onClick={() => setStep(after)}>
            {texts.next}
          </Button>
        ) : null}
        {after ? (
          <Button variant="link" onClick={() => setStep('begin')}>
            {texts.skip}
          </Button>
        ) : null}
      </div>
    </>
  );
}

interface StepProps extends Pick<WelcomePageProps, 'reach' | 'practice'> {
  readonly step: WelcomeStep;
  readonly data: WelcomeData;
}

function Step({ step, data, reach, practice }: StepProps) {
  if (step === 'language') return <LanguageStep />;
  if (step === 'shifts') {
    return <ShiftsStep shifts={data.shifts} delivered={data.shiftsDelivered} />;
  }
  if (step === 'sites') return <SitesStep sites={data.sites} reach={reach} />;
  return <BeginStep practice={practice} />;
}
