import { snoozeLimitDays } from '@/lib/core/care/is-flagged';
import { DAY, MINUTE } from '@/lib/core/model/interaction';
import {
  OVERRIDE_DAYS,
  type Override,
  type OverrideReason,
  type Snooze,
} from '@/lib/core/model/operator-mark';
import type { Summary } from '@/lib/core/model/summary';
import type { Database } from '@/lib/storage/db';
import { careTables, followContact } from './care/follow-contact';
import { rejudge } from './fold-contact';
import type { Judging } from './judging';

/** "Not now": the flag is hidden until a moment, at most the limit away. */
export async function snoozeContact(
  db: Database,
  contact: string,
  until: number,
  judging: Judging,
): Promise<void> {
  const { now } = judging;
  await mark(db, contact, judging, 'snooze', (summary) => {
    const limit = now + snoozeLimitDays(summary) * DAY;
    const snooze: Snooze = { at: now, until: Math.max(now, Math.min(until, limit)) };
    const known = summary.snooze;
    const isSame =
      known && now - known.at < MINUTE && Math.abs(snooze.until - known.until) < MINUTE;
    return isSame ? summary : { ...summary, snooze };
  });
}

/** "This is wrong": the flag is hidden for the lifetime that goes with the reason. */
export async function overrideContact(
  db: Database,
  contact: string,
  reason: OverrideReason,
  note: string,
  judging: Judging,
): Promise<void> {
  const { now } = judging;
  const override: Override = { reason, note, at: now, until: now + OVERRIDE_DAYS[reason] * DAY };
  await mark(db, contact, judging, 'override', (summary) => {
    const known = summary.override;
    const isSame = known?.reason === reason && known.note === note && now - known.at < MINUTE;
    return isSame ? summary : { ...summary, override };
  });
}

/** Takes back a snooze or an override. */
export async function undoMark(
  db: Database,
  contact: string,
  what: 'snooze' | 'override',
  judging: Judging,
): Promise<void> {
  await mark(db, contact, judging, `undo ${what}`, (summary) =>
    summary[what] === null ? summary : { ...summary, [what]: null },
  );
}

/** @param change gives the same summary where it was said before: who got no answer asks again */
async function mark(
  db: Database,
  contact: string,
  judging: Judging,
  action: string,
  change: (summary: Summary) => Summary,
): Promise<void> {
  const tables = [db.summaries, db.chunks, db.log, ...careTables(db)];
  await db.transaction('rw', tables, async () => {
    const summary = await db.summaries.get(contact);
    if (!summary) throw new Error('this contact has not been recorded yet');
    const next = change(summary);
    if (next === summary) return;
    const judged = await rejudge(db, next, judging);
    await db.summaries.put(await followContact(db, summary, judged, [], judging));
    await db.log.add({
      contact,
      at: judging.now,
      action,
      detail: {
        snoozedUntil: next.snooze?.until ?? null,
        overriddenUntil: next.override?.until ?? null,
        reason: next.override?.reason ?? null,
      },
    } as never);
  });
}
