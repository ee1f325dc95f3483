import type { CaseState } from '@/lib/core/model/care-case';
import { caseTexts } from '@/lib/i18n/cases';
import { usePanel } from '../panel-context';

/** How far along the path each state stands; what ended early has no place on it. */
const PLACE: Record<CaseState, number | null> = {
  flagged: 0,
  drafted: 1,
  inserted: 1,
  sent: 1,
  replied: 2,
  'cause-known': 3,
  offered: 4,
  compensated: 4,
  recovered: 5,
  done: 5,
  resting: null,
  lost: null,
  relapsed: null,
};

/** The way from a flag to a recovery, and how far along this contact is. */
export function CoursePath({ state }: { state: CaseState }) {
  const { care, language } = usePanel();
  const words = care.course;
  const place = PLACE[state];
  if (place === null) return <p className="course-off">{caseTexts(language).states[state]}</p>;
  return (
    <ol className="course-path">
      {words.path.map((name, i) => {
        const at = i < place ? 'done' : i === place ? 'now' : 'ahead';
        return (
          <li key={name} className={`course-place course-${at}`}>
            <span aria-hidden="true">{name}</span>
            <span className="visually-hidden">{words.pathLabel(name, words[at])}</span>
          </li>
        );
      })}
    </ol>
  );
}
