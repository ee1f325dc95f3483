import { yearlyDays } from '@/lib/core/calendar/tasks/yearly-days';
import type { Profile, YearlyDay } from '@/lib/core/model/profile';
import { calendarDay } from '@/lib/core/time/calendar-day';
import type { Database } from '@/lib/storage/db';

/** Four years hold every day that exists. */
const FOUR_YEARS = [calendarDay(2024, 1, 1), calendarDay(2027, 12, 31)] as const;

/**
 * Replaces what is known of a contact by this profile, whole: a field that is missing, or empty, is
 * not known any more. (A message cannot carry `undefined`, so nothing less would let a field be
 * cleared.) Coupons and purchases are kept by day, newest last.
 * @returns why it was refused, or null
 */
export async function saveProfile(
  db: Database,
  profile: { readonly [K in keyof Profile]: Profile[K] | undefined } & { readonly id: string },
): Promise<'unknownContact' | 'noSuchDay' | null> {
  if (profile.birthday && !exists(profile.birthday)) return 'noSuchDay';
  const known = Object.entries(profile)
    .map(([key, value]) => [key, typeof value === 'string' ? value.trim() : value] as const)
    .filter(([, value]) => value !== undefined && value !== '' && !isEmpty(value));
  const kept = Object.fromEntries(known) as { -readonly [K in keyof Profile]: Profile[K] };
  if (kept.purchases) kept.purchases = [...kept.purchases].sort((a, b) => a.at - b.at);
  if (kept.coupons) kept.coupons = [...kept.coupons].sort((a, b) => a.expiresAt - b.expiresAt);
  return db.transaction('rw', db.contacts, db.profiles, async () => {
    if (!(await db.contacts.get(profile.id))) return 'unknownContact';
    const seen = (await db.profiles.get(profile.id))?.seen;
    if (seen) await db.profiles.put({ ...kept, seen });
    else if (known.length > 1) await db.profiles.put(kept);
    else await db.profiles.delete(profile.id);
    return null;
  });
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function exists(day: YearlyDay): boolean {
  return (day.calendar === 'solar' || day.day <= 30) && yearlyDays(day, ...FOUR_YEARS).length > 0;
}
