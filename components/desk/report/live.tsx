import { operatorDay } from '@/lib/core/calendar/operator-day';
import { MINUTE } from '@/lib/core/model/interaction';
import { mondayOf, usualWeek } from '@/lib/core/report/week';
import type { CalendarDay } from '@/lib/core/time/calendar-day';
import { useDesk } from '../desk-context';
import type { LiveProps } from '../live/live-props';
import { offsetAt } from '../live/offset-at';
import { ReportPage } from './report-page';
import { useReport } from './use-report';
import { mondayName } from './week-title';

/** Weeks that can be chosen, this one included: a quarter. */
const WEEKS = 13;

/** The report of the week the address names, else of the usual one. */
export default function LiveReport({ db, rest }: LiveProps) {
  const { now } = useDesk();
  const today = operatorDay(now, offsetAt(now));
  const newest = mondayOf(today);
  const mondays = Array.from({ length: WEEKS }, (_, i): CalendarDay => newest - 7 * i);
  const wanted = mondays.find((day) => mondayName(day) === rest);
  const monday = wanted ?? usualWeek(now, (at) => offsetAt(at) * MINUTE);
  return (
    <ReportPage
      reading={useReport(db, monday)}
      weeks={{ monday, mondays }}
      onWeek={(day) => {
        location.hash = `#/report/${mondayName(day)}`;
      }}
    />
  );
}
