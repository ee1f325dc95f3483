import { DAY } from '@/lib/core/model/interaction';
import { formatDayRange, formatDays, formatDuration } from '@/lib/i18n/duration';
import type { Language } from '@/lib/i18n/language';
import { rhythmTexts } from '@/lib/i18n/rhythm';
import { typeset } from '../typeset';
import { isBlind, layoutRhythm, type RhythmWeek, type UsualGap } from './layout-rhythm';
import './rhythm-chart.css';
import { RhythmPlot } from './rhythm-plot';
import { RhythmTable } from './rhythm-table';

interface RhythmChartProps {
  /** Oldest first, without holes; the last one holds `now`. */
  readonly weeks: readonly RhythmWeek[];
  readonly lastInboundAt: number | null;
  readonly usualGap: UsualGap | null;
  readonly language: Language;
  readonly now: number;
}

/**
 * A contact's weeks: what they wrote above the line, what we wrote below. Weeks not seen are
 * hatched; the gap usual for this contact and the silence beyond it are marked after their last
 * message. The same facts stand in the picture's description and in a table.
 */
export function RhythmChart({ weeks, lastInboundAt, usualGap, language, now }: RhythmChartProps) {
  const texts = rhythmTexts(language);
  const layout = layoutRhythm(weeks, lastInboundAt, usualGap, now);
  const blind = weeks.filter(isBlind).length;
  const silentFor = lastInboundAt === null ? null : formatDuration(now - lastInboundAt, language);
  const usual = usualGap ? formatDays(usualGap.typicalDays, language) : null;
  const long = layout.silence.length > 0 && lastInboundAt !== null && now - lastInboundAt > DAY;
  const total = (side: 'inbound' | 'outbound') => weeks.reduce((sum, week) => sum + week[side], 0);

  const description = [
    texts.summary(weeks.length, total('inbound'), total('outbound'), blind),
    long && silentFor ? texts.summarySilence(silentFor) : '',
    usual ? texts.summaryUsual(usual) : '',
  ].join(' ');

  return (
    <figure className="rhythm-chart">
      <RhythmPlot
        layout={layout}
        language={language}
        now={now}
        title={texts.title}
        description={description}
      />
      <ul className="rhythm-legend" aria-hidden="true">
        <LegendItem swatch="in" label={texts.inbound} />
        <LegendItem swatch="out" label={texts.outbound} />
        {layout.usual && usualGap ? (
          <LegendItem
            swatch="usual"
            label={texts.usual(formatDayRange(usualGap.typicalDays, usualGap.longDays, language))}
          />
        ) : null}
        {long && silentFor ? (
          <LegendItem swatch="silence" label={texts.silence(silentFor)} />
        ) : null}
        {blind ? <LegendItem swatch="blind" label={texts.blind} /> : null}
      </ul>
      <RhythmTable weeks={weeks} language={language} now={now} />
    </figure>
  );
}

function LegendItem({ swatch, label }: { swatch: string; label: string }) {
  return (
    <li>
      <span className={`rhythm-swatch rhythm-swatch-${swatch}`} />
      {typeset(label)}
    </li>
  );
}
