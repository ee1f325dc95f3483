import { OUR_DAYS } from '@/lib/core/insights/gather-insights';
import type { OurMix } from '@/lib/core/insights/our-mix';
import { readMix } from '@/lib/core/insights/read-mix';
import type { ShopWeek } from '@/lib/core/insights/shop-weeks';
import { deskInsightsTexts } from '@/lib/i18n/desk/insights';
import { deskPicturesTexts } from '@/lib/i18n/desk/pictures';
import { Card } from '../../ui/card';
import { ColumnChart } from '../../ui/charts/column-chart';
import { DataTable } from '../../ui/data-table';
import { typeset } from '../../ui/typeset';
import { useDesk } from '../desk-context';
import { percent } from '../results/share-cell';
import { MixFigures } from './mix-figures';
import { ENOUGH } from './pictures-data';
import { useWeekWords } from './week-words';

interface MixCardProps {
  readonly weeks: readonly ShopWeek[];
  /** Of the last `OUR_DAYS` days. */
  readonly mix: OurMix;
}

const PARTS = ['useful', 'plain', 'promotions'] as const;

/** What of our messages only sells, and what is of use, week by week (S0.3.b, S0.5.a). */
export function MixCard({ weeks, mix }: MixCardProps) {
  const { language } = useDesk();
  const all = deskPicturesTexts(language);
  const texts = all.mix;
  const week = useWeekWords();
  const reading = readMix(mix);
  const sum = (key: 'sent' | 'promotions' | 'useful') =>
    weeks.reduce((total, one) => total + one[key], 0);
  const sent = sum('sent');
  const partsOf = (one: ShopWeek) => ({
    useful: one.useful,
    plain: one.sent - one.useful - one.promotions,
    promotions: one.promotions,
  });
  const finding = [
    texts.finding(
      weeks.length,
      sent,
      percent(sum('promotions') / sent),
      percent(sum('useful') / sent),
    ),
    ...(reading ? [deskInsightsTexts(language).mix.readings[reading]] : []),
    ...(sent < ENOUGH ? [all.few] : []),
  ];
  return (
    <Card title={texts.title}>
      <p className="soft picture-lead">{typeset(texts.lead)}</p>
      {sent === 0 ? (
        <p>{typeset(texts.none(weeks.length))}</p>
      ) : (
        <ColumnChart
          finding={finding.join(language === 'en' ? ' ' : '')}
          language={language}
          mode="share"
          series={[
            { label: texts.parts.useful, fill: 'warm' },
            { label: texts.parts.plain, fill: 'plain' },
            { label: texts.parts.promotions, fill: 'striped' },
          ]}
          rows={weeks.map((one) => {
            const parts = partsOf(one);
            return {
              key: String(one.start),
              tick: week.tick(one.start),
              values: PARTS.map((part) => parts[part]),
            };
          })}
          describe={(i) => {
            const one = weeks[i];
            if (!one) return '';
            const name = week.name(one.start, i === weeks.length - 1);
            const { useful, plain, promotions } = partsOf(one);
            return one.sent > 0 ? texts.point(name, useful, plain, promotions) : texts.gap(name);
          }}
          table={
            <DataTable
              caption={texts.table}
              columns={[
                { key: 'week', label: all.columns.week, cell: (one) => week.name(one.start) },
                ...PARTS.map((part) => ({
                  key: part,
                  label: texts.parts[part],
                  numeric: true,
                  cell: (one: ShopWeek) => partsOf(one)[part],
                })),
              ]}
              rows={weeks}
              rowKey={({ start }) => String(start)}
            />
          }
        />
      )}
      {mix.total > 0 ? <MixFigures mix={mix} title={texts.recent(OUR_DAYS)} /> : null}
    </Card>
  );
}
