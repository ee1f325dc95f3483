import { Notice } from '../../ui/notice';
import { CareBoard } from '../care/care-board';
import { DisturbButton } from '../care/disturb-button';
import { QuietNotice } from '../care/quiet-notice';
import { StepCard } from '../care/step-card';
import { ContactHeader } from '../contact-header';
import { CoverageFooter } from '../coverage-footer';
import { usePanel } from '../panel-context';
import type { ContactView } from '../panel-state';

/** Nothing is wrong: say so and stay quiet, unless they wait for us or came back. */
export function FineView({ view }: { view: ContactView }) {
  const { texts } = usePanel();
  const calm = view.care.step === 'keep' || view.care.quiet !== null;
  return (
    <>
      <ContactHeader view={view} />
      <QuietNotice view={view} />
      {calm ? (
        <Notice tone="good" icon="check">
          {texts.fine.title}
        </Notice>
      ) : (
        <StepCard view={view} />
      )}
      <CareBoard view={view} />
      <div className="defer-bar">
        <DisturbButton view={view} />
      </div>
      <CoverageFooter view={view} />
    </>
  );
}
