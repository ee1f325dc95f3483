import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEFAULT_SHIFTS } from '@/lib/core/calendar/shifts';
import { isWorrying } from '@/lib/core/care/is-flagged';
import { nextStep } from '@/lib/core/care/next-step';
import { HOUR } from '@/lib/core/model/interaction';
import type { Summary } from '@/lib/core/model/summary';
import { DEFAULT_STRATEGY } from '@/lib/core/strategy/strategy';
import type { Flag } from '@/lib/messaging/schemas';
import { practiceHistory, type Truth } from '@/lib/practice/history';
import { PRACTICE_SITE, toFacts } from '@/lib/practice/to-interactions';
import { readFlags, readFlagsAhead } from '@/lib/services/flags';
import { recordBatch } from '@/lib/services/record';
import { openDatabase } from '@/lib/storage/db';

const NOW = Date.UTC(2026, 10, 22, 6, 30);
const db = openDatabase('practice-flags');
const judged: { name: string; truth: Truth; summary: Summary }[] = [];

beforeAll(async () => {
  for (const conversation of practiceHistory(7, NOW)) {
    const { contact, interactions } = toFacts(conversation);
    const { id, kind, identity, name } = contact;
    const seen = [{ from: interactions[0]?.at ?? NOW, to: NOW }];
    const batch = {
      site: PRACTICE_SITE,
      scope: PRACTICE_SITE,
      contacts: [{ id, kind, identity, name, interactions: [...interactions], seen }],
      covered: null,
    };
    await recordBatch(db, batch, { now: NOW, dayOffset: 480 });
    const summary = await db.summaries.get(id);
    if (summary) judged.push({ name, truth: conversation.truth, summary });
  }
});
afterAll(() => db.delete());

const of = (standing: Truth['standing']) => judged.filter((j) => j.truth.standing === standing);
const flagged = (list: typeof judged) =>
  list.filter((j) => isWorrying(j.summary.assessment.level)).map((j) => j.name);

describe('the practice desk’s six months', () => {
  test('nobody who keeps their rhythm is flagged', () => {
    expect(flagged([...of('well'), ...of('new')])).toEqual([]);
  });

  test('some of them are to be written to now', () => {
    const steps = of('cooling').map((j) => nextStep(j.summary, NOW));
    expect(steps.filter((step) => step === 'check-in').length).toBeGreaterThan(2);
  });

  test('who cools is flagged', () => {
    const missed = of('cooling').filter((j) => !isWorrying(j.summary.assessment.level));
    expect(missed.map((j) => j.name)).toEqual([]);
  });

  test('who blocked us is lost', () => {
    expect(of('lost').map((j) => j.summary.assessment.level)).toEqual(of('lost').map(() => 'lost'));
  });

  test('what a page is told ahead is what it would be told of everybody it may show', async () => {
    const clock = {
      now: NOW + 2 * HOUR,
      dayOffset: 480,
      shifts: DEFAULT_SHIFTS,
      strategy: DEFAULT_STRATEGY,
    };
    const ids = judged.map(({ summary }) => summary.id);
    const told = (flags: readonly Flag[]) => new Map(flags.map((flag) => [flag.contact, flag]));
    const all = await readFlags(db, PRACTICE_SITE, ids, () => true, 'zh-CN', clock);
    const ahead = await readFlagsAhead(db, PRACTICE_SITE, () => true, 'zh-CN', clock);
    expect(all.length).toBeGreaterThan(10);
    expect(told(ahead.flags)).toEqual(told(all));
    expect(ahead.whole).toBe(true);
    const elsewhere = await readFlagsAhead(db, 'elsewhere', () => true, 'zh-CN', clock);
    expect(elsewhere.flags).toEqual([]);
    const foreign = await readFlagsAhead(db, PRACTICE_SITE, () => false, 'zh-CN', clock);
    expect(foreign.flags).toEqual([]);
  });
});
