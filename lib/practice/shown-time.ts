const WEEKDAYS = ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'] as const;

/** Messages further apart than this get a time between them, ms. */
export const SEPARATOR_GAP = 5 * 60_000;

/** The time a list row shows: clock today, 昨天, the weekday up to six days back, then the date. */
export function rowTime(at: number, now: number): string {
  const days = daysBack(at, now);
  return days <= 0 ? clock(at) : dayWord(at, now);
}

/** The time between messages: as in the rows, always with the clock. */
export function separatorTime(at: number, now: number): string {
  const days = daysBack(at, now);
  return days <= 0 ? clock(at) : `${dayWord(at, now)} ${clock(at)}`;
}

function dayWord(at: number, now: number): string {
  const days = daysBack(at, now);
  const date = new Date(at);
  if (days === 1) return '昨天';
  if (days < 7) return WEEKDAYS[date.getDay()] ?? '';
  const day = `${date.getMonth() + 1}月${date.getDate()}日`;
  return date.getFullYear() === new Date(now).getFullYear() ? day : `${date.getFullYear()}年${day}`;
}

function clock(at: number): string {
  const date = new Date(at);
  return `${String(date.getHours()).padStart(2, '0')}:${String(date.getMinutes()).padStart(2, '0')}`;
}

/** Calendar days between two moments in the device's time zone. */
function daysBack(at: number, now: number): number {
  const midnight = (time: number) => new Date(time).setHours(0, 0, 0, 0);
  return Math.round((midnight(now) - midnight(at)) / 86_400_000);
}
