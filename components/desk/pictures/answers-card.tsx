import { wilson } from '@/lib/core/care/outcome/intervals';
import { OUR_DAYS } from '@/lib/core/insights/gather-insights';
import type { ShopWeek } from '@/lib/core/insights/shop-weeks';
import type { AnswerTimes } from '@/lib/core/waiting/answer-times';
import { chartTexts } from '@/lib/i18n/charts';
import { deskPicturesTexts } from '@/lib/i18n/desk/pictures';
import { Card } from '../../ui/card';
import { Legend } from '../../ui/charts/legend';
import { LineChart } from '../../ui/charts/line-chart';
import { DataTable } from '../../ui/data-table';
import { typeset } from '../../ui/typeset';
import { useDesk } from '../desk-context';
import { percent } from '../results/share-cell';
import { AnswerFigures } from './answer-figures';
import { ENOUGH, ENOUGH_A_WEEK } from './pictures-data';
import { useWeekWords } from './week-words';

interface AnswersCardProps {
  readonly weeks: readonly ShopWeek[];
  /** Of the last `OUR_DAYS` days. */
  readonly answers: AnswerTimes;
  /** Minutes of shift time. */
  readonly lateAfter: number;
}

/** The share of answers that came in time, week by week. */
export function AnswersCard({ weeks, answers, lateAfter }: AnswersCardProps) {
  const { language } = useDesk();
  const all = deskPicturesTexts(language);
  const texts = all.answers;
  const week = useWeekWords();
  const chart = chartTexts(language);
  const total = weeks.reduce((sum, one) => sum + one.answers, 0);
  const inTime = weeks.reduce((sum, one) => sum + one.inTime, 0);
  const last = weeks.at(-2);
  const share = (one: ShopWeek) => percent(one.inTime / one.answers);
  const range = (one: ShopWeek) => {
    const { low, high } = wilson(one.inTime, one.answers);
    return all.likely(percent(low), percent(high));
  };
  const isFew = (one: ShopWeek) => one.answers > 0 && one.answers < ENOUGH_A_WEEK;
  const between = language === 'en' ? ', ' : '，';
  const describe = (one: ShopWeek, isLast: boolean) => {
    const name = week.name(one.start, isLast);
    if (one.answers === 0) return texts.gap(name);
    const words = [texts.point(name, share(one), one.inTime, one.answers), range(one)];
    return [...words, ...(isFew(one) ? [chart.few] : [])].join(between);
  };
  const finding = [
    texts.finding(weeks.length, percent(inTime / total), inTime, total),
    ...(last && last.answers > 0 ? [texts.last(share(last), last.inTime, last.answers)] : []),
    ...(total < ENOUGH ? [all.few] : []),
  ];
  return (
    <Card title={texts.title}>
      <p className="soft picture-lead">{typeset(texts.lead(lateAfter))}</p>
      {total === 0 ? (
        <p>{typeset(texts.none(weeks.length))}</p>
      ) : (
        <LineChart
          finding={finding.join(language === 'en' ? ' ' : '')}
          language={language}
          points={weeks.map((one) => {
            const { low, high } = wilson(one.inTime, one.answers);
            const key = String(one.start);
            const tick = week.tick(one.start);
            if (one.answers === 0) return { key, tick, value: null };
            return { key, tick, value: one.inTime / one.answers, low, high, few: isFew(one) };
          })}
          describe={(i) => (weeks[i] ? describe(weeks[i], i === weeks.length - 1) : '')}
          legend={
            weeks.some(isFew) ? (
              <Legend items={[{ shape: 'hollow', label: chart.few }]} />
            ) : undefined
          }
          table={
            <DataTable
              caption={texts.table}
              columns={[
                { key: 'week', label: all.columns.week, cell: (one) => week.name(one.start) },
                {
                  key: 'answers',
                  label: texts.columns.answers,
                  numeric: true,
                  cell: (one) => one.answers,
                },
                {
                  key: 'inTime',
                  label: texts.columns.inTime,
                  numeric: true,
                  cell: (one) => one.inTime,
                },
                {
                  key: 'share',
                  label: texts.columns.share,
                  numeric: true,
                  cell: (one) => (one.answers > 0 ? `${share(one)}%` : '–'),
                },
                {
                  key: 'range',
                  label: texts.columns.range,
                  numeric: true,
                  cell: (one) => (one.answers > 0 ? rangeOf(one) : '–'),
                },
              ]}
              rows={weeks}
              rowKey={({ start }) => String(start)}
            />
          }
        />
      )}
      <AnswerFigures answers={answers} lateAfter={lateAfter} title={texts.recent(OUR_DAYS)} />
    </Card>
  );
}

function rangeOf({ inTime, answers }: ShopWeek): string {
  const { low, high } = wilson(inTime, answers);
  return `${percent(low)}–${percent(high)}%`;
}
