import { chartTexts } from '@/lib/i18n/charts';
import { deskPicturesTexts, SILENT_REFERENCES } from '@/lib/i18n/desk/pictures';
import { Card } from '../../ui/card';
import { IntervalRows } from '../../ui/charts/interval-rows';
import { Legend, type LegendItem } from '../../ui/charts/legend';
import { DataTable } from '../../ui/data-table';
import { typeset } from '../../ui/typeset';
import { useDesk } from '../desk-context';
import { percent } from '../results/share-cell';
import { ENOUGH, type PicturesData } from './pictures-data';

const DAYS = [30, 180] as const;

/** How many fell silent, beside the figures of published articles (S0.0.a, S0.0.b). */
export function SilentCard({ data: { silent } }: { data: PicturesData }) {
  const { language } = useDesk();
  const all = deskPicturesTexts(language);
  const texts = all.silent;
  const chart = chartTexts(language);
  const rows = DAYS.map((days) => {
    const { hits, of, low, high, tooShort } = silent[days];
    const few = of < ENOUGH;
    const note =
      of === 0
        ? texts.noNote
        : few
          ? texts.fewNote(hits, of)
          : texts.note(percent(hits / of), hits, of);
    return {
      days,
      tooShort,
      row: {
        key: String(days),
        label: typeset(texts.row(days)),
        value: of === 0 ? null : hits / of,
        low,
        high,
        few,
        note: typeset(note),
        reference: {
          value: SILENT_REFERENCES[days],
          label: typeset(texts.reference(percent(SILENT_REFERENCES[days]))),
        },
      },
      range: of === 0 ? '' : all.likely(percent(low), percent(high)),
    };
  });
  const { hits, of } = silent[30];
  const finding =
    of === 0
      ? texts.none
      : [texts.finding(30, percent(hits / of), of), ...(of < ENOUGH ? [all.few] : [])].join(
          language === 'en' ? ' ' : '',
        );
  const legend: readonly LegendItem[] = [
    { shape: 'dot', label: texts.own },
    ...(rows.some(({ row }) => row.few) ? [{ shape: 'ring' as const, label: chart.few }] : []),
    { fill: 'grey', label: texts.likely },
    { shape: 'diamond', label: all.silent.columns.reference },
  ];
  return (
    <Card title={texts.title}>
      <p className="soft picture-lead">{typeset(texts.lead)}</p>
      <IntervalRows
        finding={finding}
        language={language}
        rows={rows.map(({ row }) => row)}
        describe={(i) => {
          const one = rows[i];
          if (!one) return '';
          const { label, note, reference } = one.row;
          return texts.point(label, note, one.range, reference.label);
        }}
        legend={<Legend items={legend} />}
        table={
          <DataTable
            caption={texts.table}
            columns={[
              { key: 'what', label: texts.what, cell: ({ row }) => row.label },
              { key: 'own', label: texts.columns.own, cell: ({ row }) => row.note },
              { key: 'range', label: texts.columns.range, cell: ({ range }) => range || '–' },
              {
                key: 'reference',
                label: texts.columns.reference,
                cell: ({ days }) => `${percent(SILENT_REFERENCES[days])}%`,
              },
            ]}
            rows={rows}
            rowKey={({ days }) => String(days)}
          />
        }
      />
      <div className="note picture-note">
        {rows.map(({ days, tooShort }) =>
          tooShort > 0 ? <p key={days}>{typeset(texts.tooShort(tooShort, days))}</p> : null,
        )}
        <p>{typeset(texts.source)}</p>
      </div>
    </Card>
  );
}
