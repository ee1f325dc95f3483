import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isWorrying } from '@/lib/core/care/is-flagged';
import { nextStep } from '@/lib/core/care/next-step';
import type { Summary } from '@/lib/core/model/summary';
import { practiceHistory, type Truth } from '@/lib/practice/history';
import { PRACTICE_SITE, toFacts } from '@/lib/practice/to-interactions';
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
});
