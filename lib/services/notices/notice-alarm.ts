import { browser } from 'wxt/browser';
import { MINUTE } from '@/lib/core/model/interaction';
import { readNotices } from '@/lib/storage/setting-sections';

const ALARM = 'notices';

/** Is this alarm the one for notices? */
export function isNoticeAlarm(name: string): boolean {
  return name === ALARM;
}

/** Sets the alarm, or clears it. @param at ms */
export async function armNotices(at: number | null): Promise<void> {
  if (at === null) await browser.alarms.clear(ALARM);
  else await browser.alarms.create(ALARM, { when: at });
}

/** Has it looked within a minute: somebody wrote, or a setting changed. Costs little when all is off. */
export async function lookSoon(now: number): Promise<void> {
  const { digest, late } = await readNotices();
  if (!digest && !late) return armNotices(null);
  const set = await browser.alarms.get(ALARM);
  const soon = now + MINUTE;
  if (!set || set.scheduledTime > soon || set.scheduledTime < now) await armNotices(soon);
}
