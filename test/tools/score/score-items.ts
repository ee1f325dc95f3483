import { LEVELS, type Level } from '@/lib/core/model/assessment';
import type { Interaction } from '@/lib/core/model/interaction';
import { SLOT } from '@/lib/core/rhythm/slots';
import {
  advance,
  compareInteractions,
  emptyState,
  type RhythmState,
} from '@/lib/core/rhythm/state';
import { riskWithin } from '@/lib/core/risk/horizon';
import { judge } from '@/lib/core/risk/judge';
import { readEvents } from '../events';
import { columnsOf, readLines } from '../read-lines';

export interface ScoreJob {
  readonly events: string;
  readonly items: string;
  /** Days. */
  readonly horizon: number;
}

/** Chance of silence said of a contact who has not written before the cutoff. */
const NEVER_WROTE = 0.9;
const DAY_OFFSET = { dayOffset: 0 } as const;

interface Asked {
  state: RhythmState | null;
  level: Level | null;
  next: number;
  /** Rows of this contact's items, by cutoff. */
  rows: number[];
}

/**
 * Scores contacts at cutoffs in one pass over the events, knowing only events before each cutoff.
 * Holds one state per asked contact and two numbers per item. Contacts whose events are not in the
 * order of time are read once more and sorted.
 * @param write called for each item in the order of the items file
 */
export async function scoreItems(
  job: ScoreJob,
  write: (contact: string, cutoff: string, risk: number, level: Level) => void,
): Promise<{ items: number; contacts: number; events: number; late: number }> {
  const asked = new Map<string, Asked>();
  const cutoffs: number[] = [];
  await readItems(job.items, (contact, cutoff) => {
    let entry = asked.get(contact);
    if (!entry) {
      entry = { state: null, level: null, next: 0, rows: [] };
      asked.set(contact, entry);
    }
    entry.rows.push(cutoffs.length);
    cutoffs.push(Number(cutoff) * 1000);
  });
  for (const { rows } of asked.values()) {
    rows.sort((a, b) => (cutoffs[a] as number) - (cutoffs[b] as number));
  }
  const risks = new Float64Array(cutoffs.length);
  const levels = new Uint8Array(cutoffs.length);

  const answer = (entry: Asked, until: number) => {
    while (entry.next < entry.rows.length) {
      const row = entry.rows[entry.next] as number;
      const cutoff = cutoffs[row] as number;
      if (cutoff > until) return;
      entry.next++;
      const { state } = entry;
      if (!state || state[SLOT.activeDays] === 0) {
        risks[row] = NEVER_WROTE;
        continue;
      }
      const judged = judge({ state }, cutoff, entry.level);
      entry.level = judged.level;
      risks[row] = riskWithin(judged.view, job.horizon);
      levels[row] = LEVELS.indexOf(judged.level);
    }
  };
  const take = (entry: Asked, interaction: Interaction) => {
    answer(entry, interaction.at);
    entry.state = advance(entry.state ?? emptyState(), interaction, DAY_OFFSET);
  };

  let events = 0;
  const late = new Map<string, Interaction[]>();
  await readEvents(job.events, ({ contact, interaction }) => {
    events++;
    const entry = asked.get(contact);
    if (!entry || late.has(contact)) return;
    if (entry.state && interaction.at < (entry.state[SLOT.lastAt] as number)) late.set(contact, []);
    else take(entry, interaction);
  });
  if (late.size > 0) {
    await readEvents(job.events, ({ contact, interaction }) =>
      late.get(contact)?.push(interaction),
    );
    for (const [contact, history] of late) {
      const entry = asked.get(contact) as Asked;
      Object.assign(entry, { state: null, level: null, next: 0 });
      for (const interaction of history.sort(compareInteractions)) take(entry, interaction);
    }
  }
  for (const entry of asked.values()) answer(entry, Number.POSITIVE_INFINITY);

  let row = 0;
  await readItems(job.items, (contact, cutoff) => {
    write(contact, cutoff, risks[row] as number, LEVELS[levels[row] as number] as Level);
    row++;
  });
  return { items: row, contacts: asked.size, events, late: late.size };
}

async function readItems(
  file: string,
  use: (contact: string, cutoff: string) => void,
): Promise<void> {
  let at: number[] | null = null;
  await readLines(file, (line) => {
    if (!at) {
      at = columnsOf(line, ['contact_id', 'cutoff']);
      return;
    }
    const cells = line.split(',');
    const cutoff = cells[at[1] as number] ?? '';
    if (!Number.isFinite(Number(cutoff))) throw new Error(`${file}: no cutoff in line: ${line}`);
    use(cells[at[0] as number] ?? '', cutoff);
  });
}
