import {
  gatherInsights,
  INSIGHT_DAYS,
  type ShopInsights,
} from '@/lib/core/insights/gather-insights';
import { VOICE_KINDS } from '@/lib/core/insights/voices';
import { DAY } from '@/lib/core/model/interaction';
import type { Summary } from '@/lib/core/model/summary';
import type { Database } from '@/lib/storage/db';
import { readHistories } from '@/lib/storage/read/histories';
import type { CareSettings } from '../../sidepanel/live/use-care-settings';
import { offsetAt } from './offset-at';

/** ms of work before the browser gets a turn: less than a frame. */
const TURN = 12;
/** Contacts between two reports of how far it is. */
const REPORT = 100;

export interface InsightsRead {
  readonly insights: ShopInsights;
  /** Shown names of the contacts in it. */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * Reads the histories of all who wrote or were written to lately, without holding up the page.
 * @param now ms
 * @param onProgress contacts read so far, of how many
 * @param signal ends the reading; its reason is thrown
 */
export async function readInsights(
  db: Database,
  summaries: readonly Summary[],
  { shifts }: Pick<CareSettings, 'shifts'>,
  now: number,
  onProgress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<InsightsRead> {
  const since = now - INSIGHT_DAYS * DAY;
  const ids = summaries
    .filter((s) => Math.max(s.lastInboundAt ?? 0, s.lastOutboundAt ?? 0) >= since)
    .map(({ id }) => id);
  const gathering = gatherInsights({ now, shifts, dayOffset: offsetAt(now) });
  let done = 0;
  let turn = performance.now();
  for await (const { contact, facts } of readHistories(db, ids, since, signal)) {
    gathering.add(contact, facts);
    if (done % REPORT === 0) onProgress(done, ids.length);
    done += 1;
    if (performance.now() - turn < TURN) continue;
    await new Promise((resolve) => setTimeout(resolve));
    turn = performance.now();
  }
  const insights = gathering.result();
  const listed = VOICE_KINDS.flatMap((kind) => insights.voices[kind].newest);
  const contacts = await db.contacts.bulkGet([...new Set(listed.map(({ contact }) => contact))]);
  signal.throwIfAborted();
  const names = new Map(contacts.flatMap((c) => (c ? [[c.id, c.name] as const] : [])));
  return { insights, names };
}
