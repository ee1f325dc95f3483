import 'fake-indexeddb/auto';
import { afterAll, expect, test } from 'vitest';
import { readLeftAlone } from '@/components/desk/live/read-left-alone';
import { DEFAULT_STRATEGY } from '@/lib/core/strategy/strategy';
import { setDisturb } from '@/lib/services/care/mark-case';
import { openDatabase } from '@/lib/storage/db';
import { putContactInCare } from '../tools/care-database';

const NOW = Date.UTC(2026, 10, 20);
const db = openDatabase('left-alone');
afterAll(() => db.delete());

test('who asked for peace gets no task from then on, and again once it is lifted', async () => {
  for (const id of ['a', 'b']) {
    await putContactInCare(db, id, { tier: 'growth', cause: null, at: NOW });
  }
  const alone = async () => [...(await readLeftAlone(db, ['a', 'b', 'gone']))];
  const judging = { now: NOW, dayOffset: 480, strategy: DEFAULT_STRATEGY };
  expect(await alone()).toEqual([]);
  await setDisturb(db, { contact: 'a', allowed: false }, judging);
  expect(await alone()).toEqual(['a']);
  await setDisturb(db, { contact: 'a', allowed: true }, judging);
  expect(await alone()).toEqual([]);
});
