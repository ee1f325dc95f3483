import type { WeekCount } from '@/lib/core/history/weekly-rhythm';
import { chartTexts } from '@/lib/i18n/charts';
import { contactPicturesTexts } from '@/lib/i18n/desk/contact-pictures';
import { ColumnChart } from '../../ui/charts/column-chart';
import { Legend } from '../../ui/charts/legend';
import { labelWidth } from '../../ui/charts/spread';
import { DataTable } from '../../ui/data-table';
import { isBlind } from '../../ui/rhythm-chart/layout-rhythm';
import { useDesk } from '../desk-context';
import { percent } from '../results/share-cell';
import type { ContactPicturesData } from './contact-pictures-data';
import { monthTicks } from './month-ticks';
import { useWeekWords } from './week-words';

/** Room at the right of both charts of a contact, so that their weeks stand below each other. */
export const contactRight = (labels: readonly string[]) => Math.max(...labels.map(labelWidth)) + 14;

/** What a contact wrote above the line and what we wrote below it, over all weeks that are known. */
export function WeeksChart({ data: { weeks, cut } }: { data: ContactPicturesData }) {
  const { language } = useDesk();
  const texts = contactPicturesTexts(language).weeks;
  const week = useWeekWords();
  const ticks = monthTicks(
    weeks.map(({ start }) => start),
    language,
  );
  const blind = weeks.filter(isBlind).length;
  const sum = (side: 'inbound' | 'outbound') => weeks.reduce((total, one) => total + one[side], 0);
  const describe = (one: WeekCount, isLast: boolean) => {
    const name = week.name(one.start, isLast);
    const words = texts.point(name, one.inbound, one.outbound);
    return isBlind(one) ? [words, texts.blindPoint].join(language === 'en' ? ', ' : '，') : words;
  };
  const finding = [
    texts.finding(weeks.length, sum('inbound'), sum('outbound')),
    cut ? texts.cut(weeks.length) : '',
    blind > 0 ? texts.blind(blind) : '',
  ];
  return (
    <ColumnChart
      finding={finding.filter(Boolean).join(language === 'en' ? ' ' : '')}
      language={language}
      mode="mirror"
      height={150}
      right={contactRight([texts.inbound, texts.outbound])}
      series={[
        { label: texts.inbound, fill: 'warm' },
        { label: texts.outbound, fill: 'grey' },
      ]}
      rows={weeks.map((one, i) => ({
        key: String(one.start),
        tick: ticks[i] ?? null,
        values: [one.inbound, one.outbound],
        blind: isBlind(one),
      }))}
      describe={(i) => (weeks[i] ? describe(weeks[i], i === weeks.length - 1) : '')}
      legend={
        blind > 0 ? (
          <Legend items={[{ fill: 'blind', label: chartTexts(language).blind }]} />
        ) : undefined
      }
      table={
        <DataTable
          caption={texts.table}
          columns={[
            {
              key: 'week',
              label: week.column,
              cell: ({ start }) => week.name(start),
            },
            {
              key: 'inbound',
              label: texts.inbound,
              numeric: true,
              cell: ({ inbound }) => inbound,
            },
            {
              key: 'outbound',
              label: texts.outbound,
              numeric: true,
              cell: ({ outbound }) => outbound,
            },
            {
              key: 'seen',
              label: texts.seen,
              numeric: true,
              cell: ({ seen }) => `${percent(seen)}%`,
            },
          ]}
          rows={weeks.toReversed()}
          rowKey={({ start }) => String(start)}
        />
      }
    />
  );
}
