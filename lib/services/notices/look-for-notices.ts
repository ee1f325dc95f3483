import { storage } from 'wxt/utils/storage';
import { decideNotices, isDigestDue } from '@/lib/core/notices/decide-notices';
import {
  NOTHING_TOLD,
  type NoticeMemory,
  noticeMemorySchema,
} from '@/lib/core/notices/notice-memory';
import type { Database } from '@/lib/storage/db';
import { readNotices } from '@/lib/storage/setting-sections';
import { readShifts, readStrategy } from '@/lib/storage/settings';
import { armNotices } from './notice-alarm';
import { countCold, readWaits } from './read-waits';
import { mayNotify, showNotice } from './show-notice';

/** Outlives the worker: what was told is not told again. */
const memorySetting = storage.defineItem<unknown>('local:notice-memory', { fallback: null });

let last: Promise<void> = Promise.resolve();

/**
 * Looks whether there is anything to tell now, tells it, and sets the alarm for the next look. One
 * look at a time: two would both find the same news.
 */
export function lookForNotices(db: Database): Promise<void> {
  last = last.catch(() => {}).then(() => look(db));
  return last;
}

async function look(db: Database): Promise<void> {
  const settings = await readNotices();
  const isOn = settings.digest || settings.late;
  // Without leave nothing is decided either, so that nothing counts as told.
  if (!isOn || !(await mayNotify())) return armNotices(null);
  const now = Date.now();
  const [shifts, strategy, memory] = await Promise.all([
    readShifts(),
    readStrategy(),
    readMemory(),
  ]);
  const clock = { now, dayOffset: -new Date(now).getTimezoneOffset(), shifts };
  const cold = isDigestDue({ ...clock, settings, memory }) ? await countCold(db, strategy, now) : 0;
  const waits = await readWaits(db, clock);
  const decision = decideNotices({ ...clock, settings, memory, waits, cold });
  // Remembered first: a worker that ends in between leaves one notice out and shows none twice.
  await memorySetting.setValue(decision.memory);
  if (decision.notice) {
    await showNotice(decision.notice, { names: settings.names, lateAfter: shifts.lateAfter });
  }
  await armNotices(decision.lookAt);
}

async function readMemory(): Promise<NoticeMemory> {
  const stored = noticeMemorySchema.safeParse(await memorySetting.getValue());
  return stored.success ? stored.data : NOTHING_TOLD;
}
