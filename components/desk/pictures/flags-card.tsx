import { deskPicturesTexts } from '@/lib/i18n/desk/pictures';
import { Card } from '../../ui/card';
import { ColumnChart } from '../../ui/charts/column-chart';
import { DataTable } from '../../ui/data-table';
import { typeset } from '../../ui/typeset';
import { useDesk } from '../desk-context';
import type { PicturesData } from './pictures-data';
import { useWeekWords } from './week-words';

/** How many were flagged week by week, and how many of these the operator called wrong. */
export function FlagsCard({ data: { flags, otherWrong } }: { data: PicturesData }) {
  const { language } = useDesk();
  const all = deskPicturesTexts(language);
  const texts = all.flags;
  const week = useWeekWords();
  const total = flags.reduce((sum, one) => sum + one.flags, 0);
  const wrong = flags.reduce((sum, one) => sum + one.wrong, 0);
  return (
    <Card title={texts.title}>
      <p className="soft picture-lead">{typeset(texts.lead)}</p>
      {total === 0 ? (
        <p>{typeset(texts.none(flags.length))}</p>
      ) : (
        <ColumnChart
          finding={texts.finding(flags.length, total, wrong)}
          language={language}
          mode="count"
          series={[
            { label: texts.parts.wrong, fill: 'deep' },
            { label: texts.parts.right, fill: 'plain' },
          ]}
          rows={flags.map((one) => ({
            key: String(one.start),
            tick: week.tick(one.start),
            values: [one.wrong, one.flags - one.wrong],
          }))}
          describe={(i) => {
            const one = flags[i];
            if (!one) return '';
            return texts.point(week.name(one.start, i === flags.length - 1), one.flags, one.wrong);
          }}
          table={
            <DataTable
              caption={texts.table}
              columns={[
                { key: 'week', label: all.columns.week, cell: ({ start }) => week.name(start) },
                {
                  key: 'flags',
                  label: texts.columns.flags,
                  numeric: true,
                  cell: (one) => one.flags,
                },
                {
                  key: 'wrong',
                  label: texts.columns.wrong,
                  numeric: true,
                  cell: (one) => one.wrong,
                },
              ]}
              rows={flags}
              rowKey={({ start }) => String(start)}
            />
          }
        />
      )}
      {otherWrong > 0 ? (
        <p className="note picture-note">{typeset(texts.other(otherWrong))}</p>
      ) : null}
    </Card>
  );
}
