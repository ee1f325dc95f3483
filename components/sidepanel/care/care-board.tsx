import { useState } from 'react';
import type { DraftIntent } from '@/lib/core/drafting/draft';
import type { NextStep } from '@/lib/core/model/next-step';
import { FoldGroup } from '../../ui/fold-group';
import { DraftCard } from '../draft/draft-card';
import type { ContactView } from '../panel-state';
import { useKept } from '../use-kept';
import { RhythmCard } from '../views/rhythm-card';
import { CauseCard } from './cause-card';
import { CourseCard } from './course-card';
import { EvidenceCard } from './evidence-card';
import { MessagesCard } from './messages-card';
import { ProfileCard } from './profile-card';

/** Steps at which a cause is worth looking at. */
const CAUSE_STEPS: ReadonlySet<NextStep> = new Set([
  'check-in',
  'apologise',
  'wait',
  'find-cause',
  'amend',
]);

/** The care for one contact below the step: why, the words, the course, and what is known of them. */
export function CareBoard({ view }: { view: ContactView }) {
  const { care, contact } = view;
  const [instead, setInstead] = useKept<DraftIntent>(`${contact.id}/instead`);
  // The step moves on as soon as words stand in the box; what became of them has to be read first.
  const [inserted, setInserted] = useState<Written | null>(null);
  const written = care.quiet ? null : writtenAt(care.step, care.intent, instead ?? null);
  const shown = written ?? inserted;
  const person = contact.kind === 'person';
  const calm = view.assessment.evidence.length === 0 && care.step !== 'reply';
  const caused = care.cause.known !== null || care.cause.hypotheses.length > 0;

  return (
    <>
      <FoldGroup>
        <EvidenceCard view={view} />
        <RhythmCard view={view} open={calm} />
        {person && CAUSE_STEPS.has(care.step) && (caused || care.step === 'find-cause') ? (
          <CauseCard view={view} onAsk={() => setInstead('ask-cause')} />
        ) : null}
      </FoldGroup>
      {shown ? (
        <DraftCard
          key={shown.intent}
          view={view}
          intent={shown.intent}
          onInserted={() => setInserted(shown)}
          onBack={instead && instead !== care.intent ? () => setInstead(undefined) : null}
        />
      ) : null}
      <FoldGroup>
        {person ? <CourseCard view={view} /> : null}
        <MessagesCard view={view} />
        {person ? <ProfileCard view={view} /> : null}
      </FoldGroup>
    </>
  );
}

interface Written {
  /** null for an answer that belongs to no step. */
  readonly intent: DraftIntent | null;
}

/** What is to be written now: what the operator chose, else what the step asks for, else an answer. */
function writtenAt(
  step: NextStep,
  intent: DraftIntent | null,
  instead: DraftIntent | null,
): Written | null {
  if (step === 'reply') return { intent };
  if (intent === null) return null;
  return { intent: instead ?? intent };
}
