import type { NextStep } from '@/lib/core/model/next-step';
import { FoldGroup } from '../../ui/fold-group';
import { DraftCard, type Purpose } from '../draft/draft-card';
import type { ContactView } from '../panel-state';
import { useKept } from '../use-kept';
import { RhythmCard } from '../views/rhythm-card';
import type { CareView } from './care-view';
import { CauseCard } from './cause-card';
import { CourseCard } from './course-card';
import { EvidenceCard } from './evidence-card';
import { MessagesCard } from './messages-card';
import { ProfileCard } from './profile-card';

/** Steps at which a cause is worth looking at. */
const CAUSE_STEPS: ReadonlySet<NextStep> = new Set([
  'check-in',
  'apologise',
  'reply',
  'wait',
  'find-cause',
  'amend',
]);

/** The care for one contact below the step: why, the words, the course, and what is known of them. */
export function CareBoard({ view }: { view: ContactView }) {
  const { care, contact } = view;
  const [instead, setInstead] = useKept<Purpose>(`${contact.id}/${care.step}/instead`);
  const asked = care.step === 'reply' ? (care.intent ?? 'own') : care.intent;
  const purpose = care.quiet || asked === null ? null : (instead ?? asked);
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
      {purpose ? (
        <DraftCard
          view={view}
          purpose={purpose}
          purposes={purposesOf(care, purpose)}
          onPurpose={(next) => setInstead(next === asked ? undefined : next)}
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

/** What a message now may be for, besides what the step asks: an answer is the operator's to choose. */
function purposesOf({ step, intent, course }: CareView, chosen: Purpose): readonly Purpose[] {
  if (step !== 'reply') return intent && chosen !== intent ? [intent, chosen] : [];
  const ownUp: readonly Purpose[] = course?.open ? ['apology', 'ask-cause'] : [];
  return ['own', ...(intent ? [intent] : []), ...ownUp];
}
