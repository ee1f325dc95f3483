import { DAY, HOUR } from '@/lib/core/model/interaction';
import type { AnswerTimes } from '@/lib/core/waiting/answer-times';
import { deskResultsTexts } from '@/lib/i18n/desk/results';
import { formatDuration } from '@/lib/i18n/duration';
import { typeset } from '../../ui/typeset';
import { useDesk } from '../desk-context';
import { percent } from '../results/share-cell';

interface AnswerFiguresProps {
  readonly answers: AnswerTimes;
  /** Minutes of shift time. */
  readonly lateAfter: number;
  readonly title: string;
}

/** How quickly we answered lately, in three figures; nothing without an answer. */
export function AnswerFigures({ answers, lateAfter, title }: AnswerFiguresProps) {
  const { language } = useDesk();
  const texts = deskResultsTexts(language).answers;
  const { median, inTime, worst } = answers;
  if (median === null || inTime === null) return null;
  // A day of shift time is no day: long waits are told in hours.
  const shiftTime = (ms: number) =>
    ms < DAY ? formatDuration(ms, language) : texts.hours(Math.round(ms / HOUR));
  return (
    <section className="picture-part">
      <h3 className="picture-part-title">{typeset(title)}</h3>
      <dl className="figures">
        <div>
          <dt>{texts.median}</dt>
          <dd>{shiftTime(median)}</dd>
        </div>
        <div>
          <dt>{typeset(texts.inTime(lateAfter))}</dt>
          <dd>{percent(inTime)}%</dd>
        </div>
        {worst ? (
          <div>
            <dt>{texts.worst}</dt>
            <dd>{shiftTime(worst.worked)}</dd>
          </div>
        ) : null}
      </dl>
    </section>
  );
}
