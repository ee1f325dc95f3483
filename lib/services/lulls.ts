import { findLulls } from '@/lib/core/calendar/lulls';
import { unpack } from '@/lib/core/history/packed';
import { DAY } from '@/lib/core/model/interaction';
import type { Database } from '@/lib/storage/db';
import type { Judging } from './judging';

/** How far back lulls are looked for, and how often. */
const WINDOW = 150;
const EVERY = 20 * 3_600_000;

/**
 * Looks once a day for days on which a whole site was quiet, and keeps them for judging. Reads the
 * history of the window, in one pass.
 * @returns whether it looked
 */
export async function refreshLulls(db: Database, { now, dayOffset }: Judging): Promise<boolean> {
  const newest = await db.lulls.orderBy('at').last();
  if (newest && now - newest.at < EVERY && newest.at <= now) return false;
  const today = dayOf(now, dayOffset);
  const firstDay = today - WINDOW;
  const counts = new Map<string, Float64Array>();
  const siteOf = new Map((await db.contacts.toArray()).map((c) => [c.id, c.site]));
  const days = new Set<number>();
  let contact = '';
  const close = () => {
    const site = siteOf.get(contact);
    if (site) {
      const count = counts.get(site) ?? new Float64Array(WINDOW);
      counts.set(site, count);
      for (const day of days) count[day - firstDay] = (count[day - firstDay] ?? 0) + 1;
    }
    days.clear();
  };
  await db.chunks.each((chunk) => {
    if (chunk.contact !== contact) close();
    contact = chunk.contact;
    for (const { at, direction } of unpack(chunk.bytes)) {
      const day = dayOf(at, dayOffset);
      // Today is not over yet.
      if (direction === 'in' && day >= firstDay && day < today) days.add(day);
    }
  });
  close();
  await db.lulls.bulkPut(
    [...counts].map(([site, count]) => ({
      site,
      at: now,
      spans: findLulls(count, firstDay, dayOffset),
    })),
  );
  return true;
}

function dayOf(at: number, dayOffset: number): number {
  return Math.floor((at + dayOffset * 60_000) / DAY);
}
