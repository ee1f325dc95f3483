import { ContactHeader } from '../contact-header';
import { CoverageFooter } from '../coverage-footer';
import { DeferBar } from '../defer-bar';
import { DeferredNotice } from '../deferred-notice';
import { DraftCard } from '../draft-card';
import { EvidenceCard } from '../evidence-card';
import { usePanel } from '../panel-context';
import type { FlaggedView } from '../panel-state';
import { RhythmCard } from './rhythm-card';

/** A contact going cold: why, in their own numbers, and the next step ready to be taken. */
export function FlaggedContactView({ view }: { view: FlaggedView }) {
  const { shared } = usePanel();
  const deferred = view.snooze !== null || view.override !== null;
  return (
    <>
      <ContactHeader view={view} {...(deferred ? {} : { step: shared.nextSteps[view.nextStep] })} />
      <DeferredNotice view={view} />
      <EvidenceCard view={view} />
      <RhythmCard view={view} />
      {view.drafts.length > 0 ? <DraftCard view={view} /> : null}
      <DeferBar view={view} />
      <CoverageFooter view={view} />
    </>
  );
}
