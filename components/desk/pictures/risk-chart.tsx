import { ACTS, type Act } from '@/lib/core/care/acts-of';
import { LEVELS } from '@/lib/core/model/assessment';
import type { RiskPoint } from '@/lib/core/risk/replay';
import { chartTexts } from '@/lib/i18n/charts';
import { formatDay } from '@/lib/i18n/date';
import { contactPicturesTexts } from '@/lib/i18n/desk/contact-pictures';
import { overlayTexts } from '@/lib/i18n/overlay';
import { Legend, type LegendItem } from '../../ui/charts/legend';
import { LineChart } from '../../ui/charts/line-chart';
import type { Shape } from '../../ui/charts/mark-shape';
import { DataTable } from '../../ui/data-table';
import { isBlind } from '../../ui/rhythm-chart/layout-rhythm';
import { useDesk } from '../desk-context';
import { percent } from '../results/share-cell';
import type { ContactPicturesData } from './contact-pictures-data';
import { monthTicks } from './month-ticks';
import { contactRight } from './weeks-chart';

const SHAPE: Readonly<Record<Act['kind'], Shape>> = {
  inserted: 'triangle-open',
  sent: 'triangle',
  snoozed: 'diamond',
  overridden: 'cross',
  recovered: 'dot',
};

interface RiskChartProps {
  readonly points: readonly RiskPoint[];
  readonly data: ContactPicturesData;
}

/** What would have been said of a contact, week by week, and what was done about it. */
export function RiskChart({ points, data: { acts, weeks } }: RiskChartProps) {
  const { language, now } = useDesk();
  const all = contactPicturesTexts(language);
  const texts = all.risk;
  const { levels } = overlayTexts(language);
  const last = points.at(-1);
  if (!last || points.every(({ level }) => level === 'unknown')) {
    return <p className="soft">{texts.unknown}</p>;
  }
  const ticks = monthTicks(
    weeks.map(({ start }) => start),
    language,
  );
  const isHidden = (point: RiskPoint) => isBlind(point) && point !== last;
  const told = (point: RiskPoint) => point.level !== 'unknown' && !isHidden(point);
  const actsAt = (i: number) => {
    const from = weeks[i]?.start ?? 0;
    const to = weeks[i + 1]?.start ?? Number.POSITIVE_INFINITY;
    return acts.filter(({ at }) => at >= from && at < to);
  };
  const day = (point: RiskPoint) =>
    // A week ends with its Sunday.
    point === last ? texts.now : texts.until(formatDay(point.at - 1, now, language));
  const counted = (own: readonly Act[]) =>
    ACTS.flatMap((kind) => {
      const count = own.filter((act) => act.kind === kind).length;
      return count > 0 ? [`${texts.acts[kind]}${count > 1 ? ` ×${count}` : ''}`] : [];
    });
  const between = language === 'en' ? ', ' : '，';
  const describe = (point: RiskPoint, i: number) => {
    const words = isHidden(point)
      ? texts.blindPoint(day(point))
      : texts.point(day(point), percent(point.risk), levels[point.level]);
    return [words, ...counted(actsAt(i))].join(between);
  };
  const held = points.length - 1 - points.findLastIndex(({ level }) => level !== last.level);
  const finding = [
    texts.finding(`${percent(last.risk)}%`, levels[last.level]),
    ...(held > 1 ? [texts.since(held)] : []),
  ].join(language === 'en' ? ' ' : '');
  const legend: LegendItem[] = [
    ...LEVELS.filter((level) => points.some((p) => p.level === level && !isHidden(p))).map(
      (level) => ({ level, label: levels[level] }),
    ),
    ...ACTS.filter((kind) => acts.some((act) => act.kind === kind)).map((kind) => ({
      shape: SHAPE[kind],
      label: texts.acts[kind],
    })),
    ...(points.some(isHidden)
      ? [{ fill: 'blind' as const, label: chartTexts(language).blind }]
      : []),
  ];
  const numbered = points.map((point, i) => ({ point, i }));
  return (
    <LineChart
      finding={finding}
      language={language}
      height={210}
      right={contactRight([all.weeks.inbound, all.weeks.outbound])}
      levels={levels}
      points={points.map((point, i) => ({
        key: String(point.at),
        tick: ticks[i] ?? null,
        value: told(point) ? point.risk : null,
        blind: isHidden(point),
        level: point.level,
        marks: [...new Set(actsAt(i).map(({ kind }) => SHAPE[kind]))],
      }))}
      describe={(i) => (points[i] ? describe(points[i], i) : '')}
      legend={legend.length > 0 ? <Legend items={legend} /> : undefined}
      table={
        <DataTable
          caption={texts.table}
          columns={[
            { key: 'week', label: texts.columns.week, cell: ({ point }) => day(point) },
            {
              key: 'risk',
              label: texts.columns.risk,
              numeric: true,
              cell: ({ point }) => (told(point) ? `${percent(point.risk)}%` : texts.none),
            },
            {
              key: 'level',
              label: texts.columns.level,
              cell: ({ point }) =>
                isHidden(point) ? chartTexts(language).blind : levels[point.level],
            },
            {
              key: 'acts',
              label: texts.columns.acts,
              cell: ({ i }) => counted(actsAt(i)).join(between) || texts.none,
            },
          ]}
          rows={numbered.toReversed()}
          rowKey={({ point }) => String(point.at)}
        />
      }
    />
  );
}
