import { ENDS, type End, type MonthEnds } from '@/lib/core/care/outcome/ends-by-month';
import { formatMonth, formatMonthName } from '@/lib/i18n/date';
import { deskPicturesTexts } from '@/lib/i18n/desk/pictures';
import { Card } from '../../ui/card';
import { ColumnChart } from '../../ui/charts/column-chart';
import type { Fill } from '../../ui/charts/fills';
import { DataTable } from '../../ui/data-table';
import { typeset } from '../../ui/typeset';
import { useDesk } from '../desk-context';
import type { PicturesData } from './pictures-data';

const FILL: Readonly<Record<End, Fill>> = {
  recovered: 'warm',
  relapsed: 'warm-striped',
  rested: 'plain',
  lost: 'crossed',
};

/** What became of the care, by the month it ended in. */
export function EndsCard({ data: { ends, open } }: { data: PicturesData }) {
  const { language } = useDesk();
  const all = deskPicturesTexts(language);
  const texts = all.ends;
  const sum = (end: End) => ends.reduce((total, row) => total + row.ends[end], 0);
  const total = ENDS.reduce((count, end) => count + sum(end), 0);
  const between = language === 'en' ? ', ' : '，';
  const describe = (row: MonthEnds) => {
    const month = formatMonthName(row.month, language);
    const parts = ENDS.filter((end) => row.ends[end] > 0).map((end) =>
      texts.part(texts.parts[end], row.ends[end]),
    );
    return parts.length > 0 ? texts.point(month, parts.join(between)) : texts.gap(month);
  };
  return (
    <Card title={texts.title}>
      <p className="soft picture-lead">{typeset(texts.lead)}</p>
      {total === 0 ? (
        <p>{typeset(texts.none(ends.length))}</p>
      ) : (
        <ColumnChart
          finding={texts.finding(ends.length, sum('recovered'), sum('rested'), sum('lost'))}
          language={language}
          mode="count"
          series={ENDS.map((end) => ({ label: texts.parts[end], fill: FILL[end] }))}
          rows={ends.map((row) => ({
            key: row.month,
            tick: formatMonth(Date.parse(`${row.month}-15T12:00:00Z`), language),
            values: ENDS.map((end) => row.ends[end]),
          }))}
          describe={(i) => (ends[i] ? describe(ends[i]) : '')}
          table={
            <DataTable
              caption={texts.table}
              columns={[
                {
                  key: 'month',
                  label: all.columns.month,
                  cell: (row) => formatMonthName(row.month, language),
                },
                ...ENDS.map((end) => ({
                  key: end,
                  label: texts.parts[end],
                  numeric: true,
                  cell: (row: MonthEnds) => row.ends[end],
                })),
              ]}
              rows={ends}
              rowKey={({ month }) => month}
            />
          }
        />
      )}
      {open > 0 ? <p className="note picture-note">{typeset(texts.open(open))}</p> : null}
    </Card>
  );
}
