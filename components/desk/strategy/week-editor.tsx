import type { Shifts } from '@/lib/core/calendar/shifts';
import { deskStrategyTexts } from '@/lib/i18n/desk/strategy';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { useDesk } from '../desk-context';

type Period = Shifts['week'][number][number];
const MOST = 6;
const FRESH: Period = { from: 9 * 60, to: 18 * 60 };

interface WeekEditorProps {
  readonly shifts: Shifts;
  readonly change: (part: Partial<Shifts>) => void;
  readonly errors: ReadonlySet<string>;
}

/** The periods of each weekday. */
export function WeekEditor({ shifts, change, errors }: WeekEditorProps) {
  const { language } = useDesk();
  const texts = deskStrategyTexts(language);
  const setDay = (at: number, periods: Period[]) =>
    change({ week: shifts.week.map((day, i) => (i === at ? periods : day)) });
  return (
    <>
      <ul className="week">
        {shifts.week.map((periods, i) => {
          const day = texts.promotions.weekdays[i] ?? '';
          return (
            <li key={day} className="week-day">
              <span className="week-name">{day}</span>
              <div className="week-periods">
                {periods.length === 0 ? (
                  <span className="soft">{texts.shifts.closedDay}</span>
                ) : null}
                {periods.map((period, n) => (
                  <PeriodRow
                    // biome-ignore lint/suspicious/noArrayIndexKey: a period has no name of its own
                    key={n}
                    day={day}
                    n={n + 1}
                    period={period}
                    wrong={errors.has(`week.${i}.${n}`)}
                    onChange={(next) =>
                      setDay(
                        i,
                        periods.map((p, at) => (at === n ? next : p)),
                      )
                    }
                    onRemove={() =>
                      setDay(
                        i,
                        periods.filter((_, at) => at !== n),
                      )
                    }
                  />
                ))}
                {periods.length < MOST ? (
                  <Button
                    variant="quiet"
                    icon="plus"
                    aria-label={texts.shifts.addLabel(day)}
                    onClick={() => setDay(i, [...periods, FRESH])}
                  >
                    {texts.shifts.add}
                  </Button>
                ) : null}
              </div>
            </li>
          );
        })}
      </ul>
      <div>
        <Button
          onClick={() =>
            change({ week: shifts.week.map((day, i) => (i < 5 ? (shifts.week[0] ?? day) : day)) })
          }
        >
          {texts.shifts.copy}
        </Button>
      </div>
    </>
  );
}

interface PeriodRowProps {
  readonly day: string;
  readonly n: number;
  readonly period: Period;
  readonly wrong: boolean;
  readonly onChange: (period: Period) => void;
  readonly onRemove: () => void;
}

function PeriodRow({ day, n, period, wrong, onChange, onRemove }: PeriodRowProps) {
  const { language } = useDesk();
  const texts = deskStrategyTexts(language).shifts;
  const input = (key: keyof Period, label: string) => (
    <input
      type="time"
      className="control"
      aria-label={label}
      aria-invalid={wrong || undefined}
      value={clock(period[key])}
      onChange={(event) => onChange({ ...period, [key]: minutes(event.target.value) })}
    />
  );
  return (
    <div className="period">
      {input('from', texts.from(day, n))}
      <span className="soft">{texts.until}</span>
      {input('to', texts.to(day, n))}
      <IconButton icon="trash" label={texts.removeLabel(day, n)} onClick={onRemove} />
      {wrong ? <p className="form-error">{texts.empty}</p> : null}
    </div>
  );
}

/** `09:30`; the end of the day is midnight. */
function clock(minute: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return Number.isNaN(minute) ? '' : `${two(Math.floor(minute / 60) % 24)}:${two(minute % 60)}`;
}

/** NaN when the field is empty. */
function minutes(text: string): number {
  const [hours = '', rest = ''] = text.split(':');
  return hours === '' ? Number.NaN : Number(hours) * 60 + Number(rest);
}
