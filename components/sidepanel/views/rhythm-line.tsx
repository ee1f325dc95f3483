import type { RhythmWeek } from '../../ui/rhythm-chart/layout-rhythm';
import './rhythm-line.css';

/** The shape of the contact's weeks in the height of a line; the card tells the same in words. */
export function RhythmLine({ weeks }: { weeks: readonly RhythmWeek[] }) {
  const peak = Math.max(1, ...weeks.map(({ inbound }) => inbound));
  return (
    <svg
      className="rhythm-line"
      width={weeks.length * 5}
      height="18"
      viewBox={`0 0 ${weeks.length * 5} 18`}
      aria-hidden="true"
    >
      {weeks.map(({ start, inbound }, i) => {
        const height = inbound === 0 ? 1 : Math.max(2, (inbound / peak) * 17);
        return (
          <rect
            key={start}
            className={inbound === 0 ? 'rhythm-line-none' : 'rhythm-line-some'}
            x={i * 5}
            y={18 - height}
            width="3.5"
            height={height}
            rx="0.75"
          />
        );
      })}
    </svg>
  );
}
