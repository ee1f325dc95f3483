import { directionOf, type LevelStream } from '@/lib/core/insights/level-flow';
import { LEVELS, type Level } from '@/lib/core/model/assessment';
import { deskPicturesTexts } from '@/lib/i18n/desk/pictures';
import { overlayTexts } from '@/lib/i18n/overlay';
import { Card } from '../../ui/card';
import type { Fill } from '../../ui/charts/fills';
import { FlowChart } from '../../ui/charts/flow-chart';
import { Legend } from '../../ui/charts/legend';
import { DataTable } from '../../ui/data-table';
import { typeset } from '../../ui/typeset';
import { useDesk } from '../desk-context';
import type { PicturesData } from './pictures-data';

const FILL: Readonly<Record<ReturnType<typeof directionOf>, Fill>> = {
  same: 'plain',
  colder: 'deep',
  warmer: 'warm-striped',
  new: 'dotted',
  unclear: 'dotted',
};
/** Warm on top, cold below, what can't be told last. */
const PLACES: readonly Level[] = [...LEVELS.filter((level) => level !== 'unknown'), 'unknown'];

/** How the list moved between levels since the month began. */
export function FlowCard({ data: { flow, people } }: { data: PicturesData }) {
  const { language } = useDesk();
  const texts = deskPicturesTexts(language).flow;
  const { levels } = overlayTexts(language);
  const count = (direction: string) =>
    flow.reduce((sum, one) => (directionOf(one) === direction ? sum + one.count : sum), 0);
  const directions = ['colder', 'warmer', 'new', 'unclear', 'same'] as const;
  // Movement first: who walks the chart hears what changed before what did not.
  const streams = [...flow].sort(
    (a, b) =>
      directions.indexOf(directionOf(a)) - directions.indexOf(directionOf(b)) || b.count - a.count,
  );
  const words = (stream: LevelStream) =>
    texts.stream(
      levels[stream.from],
      levels[stream.to],
      stream.count,
      texts.directions[directionOf(stream)],
    );
  const [fresh, unclear] = [count('new'), count('unclear')];
  const finding = [
    texts.finding(count('colder'), count('warmer'), count('same')),
    fresh > 0 ? texts.fresh(fresh) : '',
    unclear > 0 ? texts.unclear(unclear) : '',
  ];
  const present = directions.filter((direction) => count(direction) > 0);
  return (
    <Card title={texts.title} aside={typeset(texts.aside(people))}>
      <p className="soft picture-lead">{typeset(texts.lead)}</p>
      <FlowChart
        finding={finding.filter(Boolean).join(language === 'en' ? ' ' : '')}
        language={language}
        sides={texts.sides}
        places={PLACES.map((id) => ({ id, label: levels[id] }))}
        streams={streams.map((stream) => ({ ...stream, fill: FILL[directionOf(stream)] }))}
        describe={(index) => (streams[index] ? words(streams[index]) : '')}
        legend={
          <Legend
            items={present.map((direction) => ({
              fill: FILL[direction],
              label: texts.directions[direction],
            }))}
          />
        }
        table={
          <DataTable
            caption={texts.table}
            columns={[
              { key: 'from', label: texts.from, cell: ({ from }) => levels[from] },
              { key: 'to', label: texts.to, cell: ({ to }) => levels[to] },
              {
                key: 'direction',
                label: texts.direction,
                cell: (stream) => texts.directions[directionOf(stream)],
              },
              {
                key: 'count',
                label: deskPicturesTexts(language).columns.count,
                numeric: true,
                cell: (stream) => stream.count,
              },
            ]}
            rows={streams}
            rowKey={({ from, to }) => `${from} ${to}`}
          />
        }
      />
    </Card>
  );
}
