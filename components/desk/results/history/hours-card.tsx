import { OUR_DAYS } from '@/lib/core/insights/gather-insights';
import type { HourLoad } from '@/lib/core/insights/peak-hours';
import { deskInsightsTexts } from '@/lib/i18n/desk/insights';
import { Card } from '../../../ui/card';
import { DataTable } from '../../../ui/data-table';
import { typeset } from '../../../ui/typeset';
import { useDesk } from '../../desk-context';
import { HourBars } from './hour-bars';

interface HoursCardProps {
  /** All 24, in order. */
  readonly hours: readonly HourLoad[];
  /** Minutes of shift time. */
  readonly lateAfter: number;
}

/** When customers ask and when we are slow: where a second pair of hands would help (S3.8.1.a). */
export function HoursCard({ hours, lateAfter }: HoursCardProps) {
  const { language } = useDesk();
  const texts = deskInsightsTexts(language).hours;
  const most = (key: 'asked' | 'late') =>
    hours.reduce((best, hour) => (hour[key] > best[key] ? hour : best));
  const busiest = most('asked');
  const slowest = most('late');
  const name = ({ hour }: HourLoad) => texts.hour(hour);
  return (
    <Card title={texts.title}>
      <p className="soft result-lead">{typeset(texts.lead(OUR_DAYS, lateAfter))}</p>
      {busiest.asked === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <div className="stack">
          <p>
            {typeset(
              texts.busiest(name(busiest), busiest.asked) +
                texts.between +
                (slowest.late > 0
                  ? texts.slowest(name(slowest), slowest.asked, slowest.late)
                  : texts.noneLate) +
                texts.end,
            )}
          </p>
          <HourBars hours={hours} />
          <details className="hour-numbers">
            <summary>{texts.numbers}</summary>
            <DataTable
              caption={texts.table}
              columns={[
                { key: 'hour', label: texts.columns.hour, cell: (row) => typeset(name(row)) },
                {
                  key: 'asked',
                  label: texts.columns.asked,
                  numeric: true,
                  cell: ({ asked }) => asked,
                },
                { key: 'late', label: texts.columns.late, numeric: true, cell: ({ late }) => late },
              ]}
              rows={hours}
              rowKey={({ hour }) => String(hour)}
            />
          </details>
        </div>
      )}
    </Card>
  );
}
