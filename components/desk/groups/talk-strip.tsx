import type { GroupDay } from '@/lib/core/groups/group-look';
import { DAY } from '@/lib/core/model/interaction';
import { deskGroupsTexts } from '@/lib/i18n/desk/groups';
import { useDesk } from '../desk-context';

/** Messages a day that fill a bar; more look the same. */
const LEAST_FULL = 6;

/** The last days of a group: members above the line, we below it, promotions hatched. */
export function TalkStrip({ days, name }: { days: readonly GroupDay[]; name: string }) {
  const { language } = useDesk();
  const { strip } = deskGroupsTexts(language);
  const full = Math.max(LEAST_FULL, ...days.flatMap(({ theirs, ours }) => [theirs, ours]));
  const height = (count: number) => ({ height: `${(count / full) * 100}%` });
  const format = new Intl.DateTimeFormat(language, {
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const label = `${name}: ${strip.label}`;
  return (
    <figure className="talk-strip">
      <div className="talk-days" aria-hidden="true">
        {days.map(({ day, theirs, ours, promotions }) => (
          <div key={day} className="talk-day">
            <div className="talk-theirs">
              <span style={height(theirs)} />
            </div>
            <div className="talk-ours">
              <span className="talk-promotions" style={height(promotions)} />
              <span style={height(ours - promotions)} />
            </div>
          </div>
        ))}
      </div>
      <figcaption className="talk-legend" aria-hidden="true">
        <span className="talk-key talk-key-theirs">{strip.theirs}</span>
        <span className="talk-key talk-key-ours">{strip.ours}</span>
        <span className="talk-key talk-key-promotions">{strip.promotions}</span>
      </figcaption>
      <div className="visually-hidden">
        <table>
          <caption>{label}</caption>
          <thead>
            <tr>
              {[strip.day, strip.theirs, strip.ours, strip.promotions].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {days.map(({ day, theirs, ours, promotions }) => (
              <tr key={day}>
                <th scope="row">{format.format(day * DAY)}</th>
                <td>{theirs}</td>
                <td>{ours}</td>
                <td>{promotions}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}
