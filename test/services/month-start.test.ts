import 'fake-indexeddb/auto';
import { afterAll, expect, test } from 'vitest';
import { levelFlow } from '@/lib/core/insights/level-flow';
import { DAY } from '@/lib/core/model/interaction';
import type { Summary } from '@/lib/core/model/summary';
import { judgeAgain } from '@/lib/services/judge-again';
import { recordBatch } from '@/lib/services/record';
import { openDatabase } from '@/lib/storage/db';
import { steady } from '../core/rhythm/build';

const db = openDatabase('month-start');
afterAll(() => db.delete());

const id = 'a'.repeat(32);
const facts = steady(3, 30).map((fact) => ({ ...fact, native: true }));
const first = facts[0]?.at ?? 0;
const last = facts.at(-1)?.at ?? 0;

async function seeUntil(now: number, interactions = [] as typeof facts): Promise<Summary> {
  const seen = [{ from: first, to: now }];
  const contact = { id, kind: 'person', identity: 'strong', name: 'Lin', interactions, seen };
  const batch = { site: 'desk', scope: 'desk', contacts: [contact as never], covered: null };
  await recordBatch(db, batch, { now, dayOffset: 480 });
  return (await db.summaries.get(id)) as Summary;
}
const monthOfDay = (at: number) => new Date(at + 480 * 60_000).toISOString().slice(0, 7);

test('the level a month began with is kept at its first change, by every way of judging', async () => {
  const known = await seeUntil(last + DAY, facts);
  expect(known.assessment.level).toBe('fine');
  expect(known.monthStart).toEqual({ month: monthOfDay(last + DAY), level: 'unknown' });

  const cold = await seeUntil(last + 50 * DAY);
  const month = monthOfDay(last + 50 * DAY);
  expect(cold.assessment.level).toBe('silent');
  expect(cold.monthStart).toEqual({ month, level: 'fine' });
  expect(levelFlow([cold], month)).toEqual([{ from: 'fine', to: 'silent', count: 1 }]);

  // A late fact rebuilds the contact; a mark judges it again. Neither forgets.
  const late = { ...facts[4], id: 'f'.repeat(16), at: first + 13 * DAY } as (typeof facts)[number];
  expect((await seeUntil(last + 51 * DAY, [late])).monthStart).toEqual({ month, level: 'fine' });
  await judgeAgain(db, id, { now: last + 51 * DAY, dayOffset: 480 });
  expect((await db.summaries.get(id))?.monthStart).toEqual({ month, level: 'fine' });
  expect(levelFlow([cold], '2030-01')).toEqual([{ from: 'silent', to: 'silent', count: 1 }]);
});
