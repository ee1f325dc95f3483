import type { PanelTexts } from '@/lib/i18n/panel';
import { rhythmTexts } from '@/lib/i18n/rhythm';
import { FoldCard } from '../../ui/fold-card';
import { RhythmChart } from '../../ui/rhythm-chart/rhythm-chart';
import { typeset } from '../../ui/typeset';
import { usePanel } from '../panel-context';
import type { ContactView } from '../panel-state';
import { RhythmLine } from './rhythm-line';

/** The contact's half year; folded, it still shows its shape. */
export function RhythmCard({ view, open = false }: { view: ContactView; open?: boolean }) {
  const { language, now, texts: panel } = usePanel();
  const texts = rhythmTexts(language);
  const habits = habitWords(view.habits, panel.habits);
  return (
    <FoldCard title={texts.title} folded={<RhythmLine weeks={view.weeks} />} open={open}>
      {habits ? <p className="soft-note">{typeset(habits)}</p> : null}
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

/** When and how they like to write; null where neither is known (S3.6.2, S3.7.1.b). */
function habitWords(habits: ContactView['habits'], texts: PanelTexts['habits']): string | null {
  const hours = habits?.hours ? texts.hours(habits.hours.from, habits.hours.to) : null;
  const medium = habits?.medium ? texts.media[habits.medium] : null;
  return hours && medium ? texts.both(hours, medium) : (hours ?? medium);
}
