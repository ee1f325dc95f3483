import type { HourLoad } from '@/lib/core/insights/peak-hours';
import { deskInsightsTexts } from '@/lib/i18n/desk/insights';
import { typeset } from '../../../ui/typeset';
import { useDesk } from '../../desk-context';

/** Hours with their name under the bar. */
const TICKS = [0, 6, 12, 18];

/** A day in 24 bars, those answered slowly at the foot; the table beside it tells the same. */
export function HourBars({ hours }: { hours: readonly HourLoad[] }) {
  const { language } = useDesk();
  const texts = deskInsightsTexts(language).hours;
  const peak = Math.max(1, ...hours.map(({ asked }) => asked));
  const tall = (count: number) => ({ height: `${(count / peak) * 100}%` });
  return (
    <figure className="hour-chart" aria-hidden="true">
      <div className="hour-bars">
        {hours.map(({ hour, asked, late }) => (
          <span key={hour} className="hour-bar">
            <span className="hour-in-time" style={tall(asked - late)} />
            <span className="hour-late" style={tall(late)} />
          </span>
        ))}
      </div>
      <div className="hour-ticks">
        {TICKS.map((hour) => (
          <span key={hour}>{typeset(texts.tick(hour))}</span>
        ))}
      </div>
      <ul className="hour-legend">
        <li>
          <span className="hour-swatch hour-in-time" />
          {texts.legend.inTime}
        </li>
        <li>
          <span className="hour-swatch hour-late" />
          {texts.legend.late}
        </li>
      </ul>
    </figure>
  );
}
