import { Notice } from '../../ui/notice';
import { typeset } from '../../ui/typeset';
import { CareBoard } from '../care/care-board';
import { QuietNotice } from '../care/quiet-notice';
import { StepCard } from '../care/step-card';
import { ContactHeader } from '../contact-header';
import { CoverageFooter } from '../coverage-footer';
import { usePanel } from '../panel-context';
import type { ContactView } from '../panel-state';

/** Too few exchanges to judge: how many more it takes, and how to get there sooner. */
export function TooLittleView({ view, needed }: { view: ContactView; needed: number }) {
  const { texts } = usePanel();
  const words = texts.tooLittle;
  return (
    <>
      <ContactHeader view={view} />
      <QuietNotice view={view} />
      {view.care.step === 'reply' ? <StepCard view={view} /> : null}
      <Notice>
        <strong>{typeset(words.title(needed))}</strong>
        <p>{words.body}</p>
        <p>{words.tip}</p>
      </Notice>
      <CareBoard view={view} />
      <CoverageFooter view={view} />
    </>
  );
}
