import { DAY } from '@/lib/core/model/interaction';
import { formatDay } from '@/lib/i18n/date';
import { formatAgo } from '@/lib/i18n/duration';
import { useAction } from '../../hooks/use-action';
import { Button } from '../../ui/button';
import { typeset } from '../../ui/typeset';
import { usePanel } from '../panel-context';
import type { CaseEventView } from './care-view';

interface CourseEventProps {
  readonly event: CaseEventView;
  readonly contactId: string;
  readonly caseId: string;
}

/** One thing that happened, when, and the way back. */
export function CourseEvent({ event, contactId, caseId }: CourseEventProps) {
  const { care: words, texts, actions, language, now, showToast } = usePanel();
  const [phase, run] = useAction();
  const when =
    now - event.at < DAY ? formatAgo(event.at, now, language) : formatDay(event.at, now, language);
  return (
    <li className={`course-event ${event.undone ? 'course-event-undone' : ''}`}>
      <time dateTime={new Date(event.at).toISOString()}>{typeset(when)}</time>
      <span className="course-text">{typeset(event.text)}</span>
      {event.undone ? (
        <span className="course-undone">{words.course.undone}</span>
      ) : event.undoable ? (
        <Button
          variant="link"
          busy={phase === 'busy'}
          aria-label={words.course.undoLabel(event.text)}
          onClick={() =>
            run(async () => {
              await actions.undoCase(contactId, caseId, event.n);
              showToast({ message: words.course.undone });
            })
          }
        >
          {phase === 'failed' ? texts.failed : words.course.undo}
        </Button>
      ) : null}
    </li>
  );
}
