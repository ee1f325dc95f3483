import { formatDay } from '@/lib/i18n/date';
import type { Language } from '@/lib/i18n/language';
import { rhythmTexts } from '@/lib/i18n/rhythm';
import type { RhythmWeek } from './layout-rhythm';

interface RhythmTableProps {
  readonly weeks: readonly RhythmWeek[];
  readonly language: Language;
  readonly now: number;
}

/** The numbers behind the picture, newest week first. */
export function RhythmTable({ weeks, language, now }: RhythmTableProps) {
  const texts = rhythmTexts(language);
  const seen = (share: number) => {
    if (share <= 0) return texts.seenNone;
    return share >= 0.995 ? texts.seenAll : texts.seenPart(Math.round(share * 100));
  };
  return (
    <details className="rhythm-numbers">
      <summary>{texts.numbers}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="rhythm-scroll" tabIndex={0} aria-label={texts.table}>
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.columns.week}</th>
              <th scope="col">{texts.columns.inbound}</th>
              <th scope="col">{texts.columns.outbound}</th>
              <th scope="col">{texts.columns.seen}</th>
            </tr>
          </thead>
          <tbody>
            {weeks.toReversed().map((week) => (
              <tr key={week.start}>
                <th scope="row">{formatDay(week.start, now, language)}</th>
                <td>{week.inbound}</td>
                <td>{week.outbound}</td>
                <td>{seen(week.seen)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
