import { useState } from 'react';
import { caseTexts } from '@/lib/i18n/cases';
import { useAction } from '../../hooks/use-action';
import { Button } from '../../ui/button';
import { FoldCard } from '../../ui/fold-card';
import { usePanel } from '../panel-context';
import type { ContactView } from '../panel-state';
import type { CaseMarkKind } from './care-actions';
import type { CaseView } from './care-view';
import './course-card.css';
import { CourseEvent } from './course-event';
import { CoursePath } from './course-path';

/** Events shown before the rest is asked for. */
const SHOWN = 4;

/** What happened in the care for this contact, each step with its way back. */
export function CourseCard({ view }: { view: ContactView }) {
  const { care: words, language } = usePanel();
  const [all, setAll] = useState(false);
  const { course } = view.care;
  if (!course) return null;
  const newestFirst = [...course.events].reverse();
  const shown = all ? newestFirst : newestFirst.slice(0, SHOWN);
  return (
    <FoldCard title={words.course.title} folded={caseTexts(language).states[course.state]}>
      <CoursePath state={course.state} />
      <ul className="course-events">
        {shown.map((event) => (
          <CourseEvent key={event.n} event={event} contactId={view.contact.id} caseId={course.id} />
        ))}
      </ul>
      {course.events.length > SHOWN ? (
        <Button variant="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.course.fewer : words.course.all(course.events.length)}
        </Button>
      ) : null}
      <CourseMarks contactId={view.contact.id} course={course} />
    </FoldCard>
  );
}

/** The operator's word on how the case stands. */
function CourseMarks({ contactId, course }: { contactId: string; course: CaseView }) {
  const { care: words, texts, actions, showToast } = usePanel();
  const [phase, run] = useAction();
  const mark = (what: CaseMarkKind) =>
    run(async () => {
      await actions.markCase(contactId, what);
      showToast({ message: words.course.marked(words.course.marks[what]) });
    });
  return (
    <fieldset className="course-marks">
      <legend className="visually-hidden">{words.course.marksLabel}</legend>
      {marksOf(course).map((what) => (
        <Button key={what} variant="quiet" busy={phase === 'busy'} onClick={() => mark(what)}>
          {words.course.marks[what]}
        </Button>
      ))}
      <p className="soft-note" role="alert">
        {phase === 'failed' ? texts.failed : null}
      </p>
    </fieldset>
  );
}

/** What may be said of a case as it stands: never what it already is. */
function marksOf({ state }: CaseView): CaseMarkKind[] {
  if (state === 'recovered' || state === 'done' || state === 'lost' || state === 'resting') {
    return ['reopened'];
  }
  return ['recovered', 'rested', 'lost'];
}
