import { OUR_DAYS } from '@/lib/core/insights/gather-insights';
import { DAY, HOUR } from '@/lib/core/model/interaction';
import type { AnswerTimes } from '@/lib/core/waiting/answer-times';
import { deskResultsTexts } from '@/lib/i18n/desk/results';
import { formatDuration } from '@/lib/i18n/duration';
import { Card } from '../../../ui/card';
import { typeset } from '../../../ui/typeset';
import { useDesk } from '../../desk-context';
import { percent } from '../share-cell';

interface AnswersCardProps {
  readonly answers: AnswerTimes;
  /** Minutes of shift time. */
  readonly lateAfter: number;
}

/** How quickly we answer. */
export function AnswersCard({ answers, lateAfter }: AnswersCardProps) {
  const { language } = useDesk();
  const texts = deskResultsTexts(language).answers;
  const { count, median, inTime, worst } = answers;
  // A day of shift time is no day: long waits are told in hours.
  const shiftTime = (ms: number) =>
    ms < DAY ? formatDuration(ms, language) : texts.hours(Math.round(ms / HOUR));
  return (
    <Card title={texts.title} aside={count > 0 ? typeset(texts.count(count)) : null}>
      <p className="soft result-lead">{typeset(texts.lead(OUR_DAYS))}</p>
      {median === null || inTime === null ? (
        <p>{texts.none}</p>
      ) : (
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
      )}
    </Card>
  );
}
