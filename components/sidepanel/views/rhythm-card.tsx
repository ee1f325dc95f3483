import { rhythmTexts } from '@/lib/i18n/rhythm';
import { Card } from '../../ui/card';
import { RhythmChart } from '../../ui/rhythm-chart/rhythm-chart';
import { usePanel } from '../panel-context';
import type { ContactView } from '../panel-state';

/** The contact's half year. */
export function RhythmCard({ view }: { view: ContactView }) {
  const { language, now } = usePanel();
  const texts = rhythmTexts(language);
  const peak = Math.max(0, ...view.weeks.map((week) => Math.max(week.inbound, week.outbound)));
  return (
    <Card title={texts.title} aside={texts.perWeek(peak)}>
      <RhythmChart
        weeks={view.weeks}
        lastInboundAt={view.lastInboundAt}
        usualGap={view.usualGap}
        language={language}
        now={now}
      />
    </Card>
  );
}
