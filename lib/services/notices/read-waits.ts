import type { Shifts } from '@/lib/core/calendar/shifts';
import { isFlagged } from '@/lib/core/care/is-flagged';
import { isHeld } from '@/lib/core/care/is-held';
import { inForce } from '@/lib/core/model/operator-mark';
import type { WaitingContact } from '@/lib/core/notices/decide-notices';
import type { Strategy } from '@/lib/core/strategy/strategy';
import { waitOf } from '@/lib/core/waiting/wait-of';
import type { Database } from '@/lib/storage/db';

interface Clock {
  readonly now: number;
  readonly dayOffset: number;
  readonly shifts: Shifts;
}

/** Everybody who waits and may be spoken of: no group, not put off, not asking for peace. */
export async function readWaits(
  db: Database,
  { now, dayOffset, shifts }: Clock,
): Promise<WaitingContact[]> {
  const rows = await db.summaries.where('waitingSince').above(0).toArray();
  const waiting = rows.flatMap((row) => {
    if (row.kind !== 'person' || row.quiet !== null || inForce(row.snooze, now)) return [];
    const wait = waitOf(row, shifts, now, dayOffset);
    return wait ? [{ contact: row.id, ...wait }] : [];
  });
  const contacts = await db.contacts.bulkGet(waiting.map(({ contact }) => contact));
  return waiting.map(({ contact, since, grade, dueAt }, i) => ({
    contact,
    name: contacts[i]?.name ?? '',
    since,
    grade,
    dueAt,
  }));
}

/** How many have gone quiet and are to be pointed out, as on the chat page. */
export async function countCold(db: Database, strategy: Strategy, now: number): Promise<number> {
  let count = 0;
  const cases = new Map((await db.cases.toArray()).map((care) => [care.id, care]));
  await db.summaries.each((row) => {
    const care = cases.get(row.careCase ?? '') ?? null;
    if (row.kind !== 'person' || !isFlagged(row, now, care)) return;
    if (care && isHeld(care, row, care.tier, strategy, now)) return;
    count += 1;
  });
  return count;
}
