import { findBroadcasts } from '@/lib/core/activities/find-broadcasts';
import { operatorDay } from '@/lib/core/calendar/operator-day';
import { COMPARE_DAYS, type GroupLook, lookAtGroup } from '@/lib/core/groups/group-look';
import { type DigestList, digestOf, type TidyList, tidyGroup } from '@/lib/core/groups/tidy-group';
import { DAY, MINUTE } from '@/lib/core/model/interaction';
import { monthOf } from '@/lib/core/offers/month-of';
import type { Strategy } from '@/lib/core/strategy/strategy';
import type { Database } from '@/lib/storage/db';
import { readHistories } from '@/lib/storage/read/histories';
import { offsetAt } from '../live/offset-at';

/** What one group's history tells. */
export interface GroupReading {
  readonly look: GroupLook;
  readonly tidy: TidyList;
  readonly others: ReadonlyMap<string, number>;
  readonly digest: DigestList;
}

/** The month before the one a moment is in, by the operator's day; ms. */
export function digestMonthBefore(now: number, dayOffset: number) {
  const [year = 0, month = 1] = monthOf(now, dayOffset).split('-').map(Number);
  const start = (at: number) => Date.UTC(year, at, 1) - dayOffset * MINUTE;
  const from = start(month - 2);
  return { from, to: start(month - 1), name: monthOf(from, dayOffset) };
}

/**
 * Reads what the last two months of some groups tell.
 * @param now ms
 * @returns by group
 */
export async function readGroups(
  db: Database,
  ids: readonly string[],
  now: number,
  { promotionShare }: Pick<Strategy, 'promotionShare'>,
): Promise<ReadonlyMap<string, GroupReading>> {
  const dayOffset = offsetAt(now);
  const month = digestMonthBefore(now, dayOffset);
  const since = Math.min(now - (2 * COMPARE_DAYS + 1) * DAY, month.from);
  const sights = new Map(
    (await db.summaries.bulkGet([...ids])).flatMap((s) => (s ? [[s.id, s.sight] as const] : [])),
  );
  const { printOf, others } = await readPrints(db, ids, now, dayOffset);
  const readings = new Map<string, GroupReading>();
  for await (const { contact, facts } of readHistories(db, ids, since, NEVER)) {
    const sight = sights.get(contact) ?? null;
    readings.set(contact, {
      look: lookAtGroup(facts, { now, dayOffset, sight, promotionShare }),
      tidy: tidyGroup(facts, (message) => printOf.get(`${contact} ${message}`), now),
      others,
      digest: digestOf(facts, month.from, month.to, (at) => operatorDay(at, dayOffset)),
    });
  }
  return readings;
}

const NEVER = new AbortController().signal;

/** Fingerprints of what we wrote in groups, and how many other chats got the same on the same day. */
async function readPrints(db: Database, ids: readonly string[], now: number, dayOffset: number) {
  const inGroups = new Set(ids);
  const since = now - COMPARE_DAYS * DAY;
  const own = await db.prints
    .where('contact')
    .anyOf([...ids])
    .toArray();
  const recent = own.filter(({ at, print }) => at >= since && print !== '');
  const texts = [...new Set(recent.map(({ print }) => print))];
  const same = await db.prints.where('print').anyOf(texts).toArray();
  const others = new Map<string, number>();
  for (const { sent } of findBroadcasts(same, dayOffset)) {
    for (const { contact, message } of sent) {
      if (inGroups.has(contact)) others.set(message, sent.length - 1);
    }
  }
  const printOf = new Map(recent.map((one) => [`${one.contact} ${one.message}`, one.print]));
  return { printOf, others };
}
