import 'fake-indexeddb/auto';
import { afterAll, expect, test } from 'vitest';
import { readReplay } from '@/components/desk/pictures/read-replay';
import { replayRisk } from '@/lib/core/risk/replay';
import { DEFAULT_STRATEGY } from '@/lib/core/strategy/strategy';
import { practiceHistory } from '@/lib/practice/history';
import { PRACTICE_SITE, toFacts } from '@/lib/practice/to-interactions';
import { recordBatch } from '@/lib/services/record';
import { openDatabase } from '@/lib/storage/db';

const NOW = Date.UTC(2026, 10, 22, 6, 30);
const { growth } = DEFAULT_STRATEGY.tiers;
/** Rules that change levels and risks, so that leaving one out would show. */
const STRATEGY = {
  ...DEFAULT_STRATEGY,
  tiers: { ...DEFAULT_STRATEGY.tiers, growth: { ...growth, sensitivity: 2 } },
};
const LEARNED = {
  site: PRACTICE_SITE,
  at: NOW,
  spans: [{ from: NOW - 12 * 86_400_000, to: NOW - 8 * 86_400_000, weight: 1 }],
  ownLine: { shift: 0.3, scale: 0.8 },
  tiers: null,
};
const db = openDatabase('replay-agrees');
afterAll(() => db.delete());

test('the replay of every practice contact ends with what is stored of them', async () => {
  const learned = new Map([[PRACTICE_SITE, LEARNED]]);
  const judging = { now: NOW, dayOffset: 480, strategy: STRATEGY, learned };
  await db.learned.put(LEARNED);
  for (const conversation of practiceHistory(7, NOW)) {
    const { contact, interactions } = toFacts(conversation);
    const { id, kind, identity, name } = contact;
    const seen = [{ from: interactions[0]?.at ?? NOW, to: NOW - 3_600_000 }];
    const contacts = [{ id, kind, identity, name, interactions: [...interactions], seen }];
    const batch = { site: PRACTICE_SITE, scope: PRACTICE_SITE, contacts, covered: null };
    await recordBatch(db, batch, judging);
  }
  const summaries = await db.summaries.toArray();
  expect(summaries.length).toBeGreaterThan(50);
  for (const { id, assessment } of summaries) {
    // Looked at later: nothing was seen since, so nothing is said of the time since.
    const read = await readReplay(db, id, STRATEGY, NOW + 3 * 86_400_000, 480);
    if (!read) throw new Error('not recorded');
    const last = [...replayRisk(read.input)].at(-1);
    if (!last) continue;
    expect([id, last.level, last.risk]).toEqual([id, assessment.level, assessment.risk]);
  }
}, 240_000);
