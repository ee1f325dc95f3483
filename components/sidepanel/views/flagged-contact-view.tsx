import { CareBoard } from '../care/care-board';
import { QuietNotice } from '../care/quiet-notice';
import { StepCard } from '../care/step-card';
import { ContactHeader } from '../contact-header';
import { CoverageFooter } from '../coverage-footer';
import { DeferBar } from '../defer-bar';
import { DeferredNotice } from '../deferred-notice';
import type { FlaggedView } from '../panel-state';

/** A contact going cold: the next step, why in their own numbers, and the words ready to be sent. */
export function FlaggedContactView({ view }: { view: FlaggedView }) {
  const deferred = view.snooze !== null || view.override !== null;
  return (
    <>
      <ContactHeader view={view} />
      {deferred || view.care.quiet ? null : <StepCard view={view} />}
      <QuietNotice view={view} />
      <DeferredNotice view={view} />
      <CareBoard view={view} />
      <DeferBar view={view} />
      <CoverageFooter view={view} />
    </>
  );
}
