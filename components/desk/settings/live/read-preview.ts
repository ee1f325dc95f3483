import { holidaySpans } from '@/lib/core/calendar/holidays';
import { makeQuietClock } from '@/lib/core/calendar/quiet-clock';
import { DAY } from '@/lib/core/model/interaction';
import { PREVIEW_DAYS, SensitivityPreview } from '@/lib/core/risk/sensitivity-preview';
import { tierSensitivityAt } from '@/lib/core/strategy/overall-sensitivity';
import type { Strategy } from '@/lib/core/strategy/strategy';
import type { Database } from '@/lib/storage/db';
import { readHistories } from '@/lib/storage/read/histories';
import { offsetAt } from '../../live/offset-at';
import { type Person, readPeople } from '../../live/read-people';
import type { PreviewReading } from '../settings-data';

/** Contacts looked at, at most: ids are hashes, so the first are any. */
const SAMPLE = 600;
/** ms of work before the browser gets a turn: less than a frame. */
const TURN = 12;
/** Contacts between two reports of how far it is. */
const REPORT = 25;

/**
 * Replays the last months for every place of the slider, without holding up the page.
 * @param positions places of the slider
 * @param now ms
 * @param onProgress contacts done so far, of how many
 * @param signal ends it; its reason is thrown
 */
export async function readPreview(
  db: Database,
  strategy: Strategy,
  positions: readonly number[],
  now: number,
  onProgress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<Extract<PreviewReading, { state: 'read' }>> {
  const dayOffset = offsetAt(now);
  const [everybody, learned] = await Promise.all([readPeople(db, strategy), db.learned.toArray()]);
  const end = Math.min(now, Math.max(0, ...everybody.map(knownThrough)));
  // Who was silent long before the stretch began is not flagged in it.
  const people = everybody.filter(
    ({ summary }) => (summary.lastInboundAt ?? 0) > end - 2 * PREVIEW_DAYS * DAY,
  );
  const byId = new Map(people.map((person) => [person.contact.id, person]));
  const ids = [...byId.keys()].sort().slice(0, SAMPLE);
  const spansOf = new Map(learned.map(({ site, spans }) => [site, spans]));
  const year = new Date(end).getUTCFullYear();
  const holidays = holidaySpans(year - 3, year + 1, dayOffset);
  const preview = new SensitivityPreview({ end, dayOffset, positions: positions.length });
  let done = 0;
  let turn = performance.now();
  for await (const { contact, facts } of readHistories(db, ids, 0, signal)) {
    const person = byId.get(contact);
    if (person) {
      const { site, sight } = person.summary;
      const blind = (sight?.blind ?? []).map((gap) => ({ ...gap, weight: 1, blind: true }));
      preview.add({
        history: facts,
        clock: makeQuietClock([...blind, ...holidays, ...(spansOf.get(site) ?? [])]),
        sight,
        at: positions.map((position) => tierSensitivityAt(strategy, person.tier, position)),
      });
    }
    if (done % REPORT === 0) onProgress(done, ids.length);
    done += 1;
    if (performance.now() - turn < TURN) continue;
    await new Promise((resolve) => setTimeout(resolve));
    turn = performance.now();
  }
  signal.throwIfAborted();
  const scale = ids.length === 0 ? 1 : people.length / ids.length;
  return {
    state: 'read',
    outcomes: preview.result(scale),
    looked: ids.length,
    total: people.length,
  };
}

function knownThrough({ summary }: Person): number {
  return summary.sight?.through ?? summary.lastInboundAt ?? 0;
}
