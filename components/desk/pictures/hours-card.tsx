import { OUR_DAYS } from '@/lib/core/insights/gather-insights';
import type { HourLoad } from '@/lib/core/insights/peak-hours';
import { deskInsightsTexts } from '@/lib/i18n/desk/insights';
import { Card } from '../../ui/card';
import { ColumnChart } from '../../ui/charts/column-chart';
import { DataTable } from '../../ui/data-table';
import { typeset } from '../../ui/typeset';
import { useDesk } from '../desk-context';

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
  const slow =
    slowest.late > 0 ? texts.slowest(name(slowest), slowest.asked, slowest.late) : texts.noneLate;
  const finding = `${texts.busiest(name(busiest), busiest.asked)}${texts.between}${slow}${texts.end}`;
  return (
    <Card title={texts.title}>
      <p className="soft picture-lead">{typeset(texts.lead(OUR_DAYS, lateAfter))}</p>
      {busiest.asked === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <ColumnChart
          finding={finding}
          language={language}
          mode="count"
          series={[
            { label: texts.legend.late, fill: 'deep' },
            { label: texts.legend.inTime, fill: 'plain' },
          ]}
          rows={hours.map(({ hour, asked, late }) => ({
            key: String(hour),
            tick: hour % 3 === 0 ? texts.tick(hour) : null,
            values: [late, asked - late],
          }))}
          describe={(i) => {
            const hour = hours[i];
            return hour ? texts.point(name(hour), hour.asked, hour.late) : '';
          }}
          table={
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
          }
        />
      )}
    </Card>
  );
}
