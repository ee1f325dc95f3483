import { rhythmTexts } from '@/lib/i18n/rhythm';
import { FoldCard } from '../../ui/fold-card';
import { RhythmChart } from '../../ui/rhythm-chart/rhythm-chart';
import { usePanel } from '../panel-context';
import type { ContactView } from '../panel-state';
import { RhythmLine } from './rhythm-line';

/** The contact's half year; folded, it still shows its shape. */
export function RhythmCard({ view, open = false }: { view: ContactView; open?: boolean }) {
  const { language, now } = usePanel();
  const texts = rhythmTexts(language);
  return (
    <FoldCard title={texts.title} folded={<RhythmLine weeks={view.weeks} />} open={open}>
      <RhythmChart
        weeks={view.weeks}
        lastInboundAt={view.lastInboundAt}
        usualGap={view.usualGap}
        language={language}
        now={now}
      />
    </FoldCard>
  );
}
