import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { DEFAULT_SHIFTS } from '@/lib/core/calendar/shifts';
import { contactId, contentMessageId, nativeMessageId } from '@/lib/core/model/ids';
import { DAY, HOUR, type Interaction } from '@/lib/core/model/interaction';
import { knownProfile } from '@/lib/core/model/profile';
import type { Summary } from '@/lib/core/model/summary';
import type { RhythmState } from '@/lib/core/rhythm/state';
import { assess } from '@/lib/core/risk/assess';
import { DEFAULT_STRATEGY } from '@/lib/core/strategy/strategy';
import type { Batch, ObservedContact } from '@/lib/messaging/schemas';
import { saveProfile } from '@/lib/services/care/save-profile';
import { contactClock } from '@/lib/services/contact-clock';
import { judgeDue } from '@/lib/services/due';
import { readFlags } from '@/lib/services/flags';
import { overrideContact, snoozeContact, undoMark } from '@/lib/services/marks';
import { recordBatch } from '@/lib/services/record';
import { type Database, openDatabase } from '@/lib/storage/db';
import { readHistory } from '@/lib/storage/read/history';

const NOW = Date.UTC(2026, 10, 20, 9);
const ID = contactId('test', 'test', 'a');
const judging = (now = NOW) => ({ now, dayOffset: 480 });

let serial = 0;
const opened: Database[] = [];
function fresh(): Database {
  const db = openDatabase(`record-${serial++}`);
  opened.push(db);
  return db;
}
afterEach(async () => {
  for (const db of opened.splice(0)) await db.delete();
});

function message(n: number, at: number, over: Partial<Interaction> = {}): Interaction {
  return {
    id: nativeMessageId(ID, String(n)),
    at,
    precision: 'exact',
    direction: n % 3 === 2 ? 'out' : 'in',
    kind: 'text',
    features: 0,
    length: 12,
    origin: 'thread',
    native: true,
    ...over,
  };
}

function batch(interactions: Interaction[], seen: ObservedContact['seen'] = []): Batch {
  const contact = { id: ID, kind: 'person', identity: 'strong', name: '王芳' } as const;
  return {
    site: 'test',
    scope: 'test',
    contacts: [{ ...contact, interactions, seen }],
    covered: null,
  };
}

/** Every other day for a while, then nothing since `silentDays`. */
function fading(silentDays: number): Interaction[] {
  return Array.from({ length: 30 }, (_, i) =>
    message(i, NOW - silentDays * DAY - (29 - i) * 2 * DAY),
  );
}

const level = async (db: Database) => (await db.summaries.get(ID))?.assessment.level;

test('what a clock a year ahead said was in sight is not believed once it is right again', async () => {
  const db = fresh();
  const facts = fading(1);
  const year = 365 * DAY;
  await recordBatch(db, batch(facts, [{ from: facts[0]?.at ?? 0, to: NOW }]), judging());
  expect(await level(db)).toBe('fine');
  const ahead = [{ from: NOW - DAY, to: NOW + year }];
  await recordBatch(db, batch([], ahead), judging(NOW + year));
  const sightOf = async () => (await db.summaries.get(ID))?.sight;
  expect((await sightOf())?.through).toBe(NOW + year);
  // Out of sight for three weeks; then a list row alone, which tells of the last hour.
  const later = NOW + 21 * DAY;
  await recordBatch(db, batch([], [{ from: later - HOUR, to: later }]), judging(later));
  const sight = await sightOf();
  expect(sight?.through).toBe(later);
  expect(sight?.blind).toEqual([{ from: NOW - DAY, to: later - HOUR }]);
  expect(await level(db)).toBe('fine');
});

test.each([
  ['with a sight', true],
  ['without', false],
])(
  'what a clock a year ahead read as of the future is kept, and not judged before its time, %s',
  async (_, inSight) => {
    const db = fresh();
    const facts = fading(21);
    const year = 365 * DAY;
    await recordBatch(db, batch(facts, [{ from: facts[0]?.at ?? 0, to: NOW }]), judging());
    expect(await level(db)).toBe('silent');
    // A row without a year shows the day of the last message, now taken for one of next year.
    const misread = message(99, NOW + year - 21 * DAY, { direction: 'in', precision: 'day' });
    const there = inSight ? [{ from: NOW + year, to: NOW + year + HOUR }] : [];
    await recordBatch(db, batch([misread], there), judging(NOW + year + HOUR));
    // The clock is right again, and the thread shows that nothing came since.
    const later = NOW + 2 * HOUR;
    await recordBatch(db, batch([], [{ from: NOW - DAY, to: later }]), judging(later));
    expect(await level(db)).toBe('silent');
    expect((await db.summaries.get(ID))?.lastInboundAt).toBe(facts.at(-2)?.at);
    expect(await readHistory(db, ID)).toHaveLength(31);
    // Were the clock the one that is wrong, they count when it says so.
    const then = NOW + year - 20 * DAY;
    await recordBatch(db, batch([], [{ from: then - HOUR, to: then }]), judging(then));
    expect((await db.summaries.get(ID))?.lastInboundAt).toBe(misread.at);
    expect((await db.summaries.get(ID))?.foldedThrough).toBe(misread.at);
  },
);

describe('recordBatch', () => {
  test('a list that tells no groups makes no person of one', async () => {
    const db = fresh();
    const kinds = ['group', null, 'person'] as const;
    for (const [i, kind] of kinds.entries()) {
      const { contacts, ...rest } = batch([message(i, NOW - i * HOUR)]);
      await recordBatch(
        db,
        { ...rest, contacts: contacts.map((c) => ({ ...c, kind })) },
        judging(),
      );
      const known = [await db.contacts.get(ID), await db.summaries.get(ID)].map((c) => c?.kind);
      const told = kind ?? 'group';
      expect(known).toEqual([told, told]);
    }
  });

  test('what a CRM page tells is kept beside the operator’s own entries, never over them', async () => {
    const db = fresh();
    const told = async (fields: NonNullable<ObservedContact['fields']>) => {
      const { contacts, ...rest } = batch([]);
      await recordBatch(
        db,
        { ...rest, contacts: contacts.map((c) => ({ ...c, fields })) },
        judging(),
      );
      const profile = await db.profiles.get(ID);
      return profile && knownProfile(profile);
    };
    expect(await told({ spend: 100, tags: ['丝巾'] })).toEqual({
      id: ID,
      spend: 100,
      tags: ['丝巾'],
    });
    expect(await saveProfile(db, { id: ID, spend: 500 })).toBeNull();
    expect(await told({ spend: 200, tier: 'edge' })).toEqual({ id: ID, spend: 500, tier: 'edge' });
    expect(await saveProfile(db, { id: ID })).toBeNull();
    expect(await told({ spend: 200, tier: 'edge' })).toEqual({ id: ID, spend: 200, tier: 'edge' });
    expect(await db.summaries.count()).toBe(0);
  });

  test('observations in any order, cut anywhere and repeated leave the same record', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.integer({ min: 0, max: 200 }), { minLength: 3, maxLength: 40 }),
        fc.array(fc.nat(), { minLength: 80, maxLength: 80 }),
        fc.integer({ min: 1, max: 9 }),
        async (hours, dice, size) => {
          const truth = hours.map((h) => message(h, NOW - h * 5 * HOUR));
          const seen = [{ from: NOW - 1000 * HOUR, to: NOW }];
          const once = fresh();
          await recordBatch(once, batch(truth, seen), judging());

          const many = fresh();
          const sights = [...truth, ...truth.slice(0, 10)]
            .map((fact, i) => [dice[i] ?? 0, fact] as const)
            .sort((a, b) => a[0] - b[0])
            .map(([, fact]) => fact);
          for (let i = 0; i < sights.length; i += size) {
            await recordBatch(many, batch(sights.slice(i, i + size), seen), judging());
          }
          expect(await readHistory(many, ID)).toEqual(await readHistory(once, ID));
          const [a, b] = [await once.summaries.get(ID), await many.summaries.get(ID)];
          expect(b?.inbound).toBe(truth.filter((f) => f.direction === 'in').length);
          expect({ ...b, levelSince: 0, assessment: 0, dueAt: 0 }).toEqual({
            ...a,
            levelSince: 0,
            assessment: 0,
            dueAt: 0,
          });
        },
      ),
      { seed: 51, numRuns: 25 },
    );
  });

  test('times out of reason are left out, the rest of the batch is kept', async () => {
    const db = fresh();
    const facts = [message(1, NOW - DAY), message(2, NOW + DAY), message(3, NOW - 9000 * DAY)];
    await recordBatch(db, batch(facts), judging());
    expect(await readHistory(db, ID)).toHaveLength(1);
  });

  test('a failure in the middle leaves nothing behind', async () => {
    const db = fresh();
    await recordBatch(db, batch([message(1, NOW - DAY)]), judging());
    const broken = batch([message(2, NOW)]);
    broken.contacts.push({
      ...broken.contacts[0],
      id: 'b'.repeat(32),
      interactions: [null],
    } as never);
    await expect(recordBatch(db, broken, judging())).rejects.toThrow();
    expect(await readHistory(db, ID)).toHaveLength(1);
    expect(await db.contacts.count()).toBe(1);
  });

  test('a contact of one site cannot be written from another', async () => {
    const db = fresh();
    await recordBatch(db, batch([message(1, NOW - DAY)]), judging());
    const foreign = { ...batch([message(2, NOW)]), site: 'other' };
    await expect(recordBatch(db, foreign, judging())).rejects.toThrow(/another site/);
  });
});

describe('blind time', () => {
  test('a tab closed for weeks never raises a level by itself', async () => {
    const db = fresh();
    const last = NOW - DAY;
    await recordBatch(db, batch(fading(1), [{ from: NOW - 90 * DAY, to: last }]), judging());
    expect(await level(db)).toBe('fine');
    const later = judging(NOW + 40 * DAY);
    await judgeDue(db, later);
    expect(await level(db)).toBe('fine');
    // The page is open again, without a word about what happened meanwhile.
    const sight = [{ from: later.now, to: later.now }];
    await recordBatch(db, batch([], sight), later);
    expect(await level(db)).toBe('fine');
    // Now the list row shows that there was nothing since.
    await recordBatch(db, batch([], [{ from: last, to: later.now }]), later);
    expect(['declining', 'silent']).toContain(await level(db));
  });
});

test('a sight back to a misread time does not turn blind time into silence', async () => {
  const db = fresh();
  const last = NOW - DAY;
  await recordBatch(db, batch(fading(1), [{ from: NOW - 90 * DAY, to: last }]), judging());
  const later = judging(NOW + 40 * DAY);
  const misread = [{ from: Date.UTC(1970, 5), to: later.now }];
  await recordBatch(db, batch([], misread), later);
  expect(await level(db)).toBe('fine');
});

describe('silence', () => {
  test('in sight raises the level at the moment the core names, not before, and needs no new fact', async () => {
    const db = fresh();
    await recordBatch(db, batch(fading(1), [{ from: NOW - 90 * DAY, to: NOW }]), judging());
    const { state, sight } = (await db.summaries.get(ID)) as Summary;
    const due = assess({
      state: state as RhythmState,
      now: NOW,
      knownThrough: NOW,
      previousLevel: null,
      calendar: contactClock('test', sight, judging()),
    }).dueAt as number;
    expect(due).toBeGreaterThan(NOW);
    const inSight = async (now: number) => {
      await recordBatch(db, batch([], [{ from: NOW, to: now }]), judging(now));
      return level(db);
    };
    expect(await inSight(due - 1)).toBe('fine');
    expect(await inSight(due + 1)).not.toBe('fine');
  });

  test('what is due and out of sight is not asked for again and again', async () => {
    const db = fresh();
    await recordBatch(db, batch(fading(1), [{ from: NOW - 90 * DAY, to: NOW }]), judging());
    await db.summaries.update(ID, { dueAt: NOW + DAY });
    await judgeDue(db, judging(NOW + 300 * DAY));
    const summary = await db.summaries.get(ID);
    expect(summary?.assessment.level).toBe('fine');
    expect(summary?.dueAt).toBeUndefined();
  });
});

describe('what another build left', () => {
  const strange = async (db: Database, at = NOW + DAY) => {
    await recordBatch(db, batch(fading(40), [{ from: NOW - 120 * DAY, to: NOW }]), judging());
    await db.summaries.update(ID, { state: new Float64Array(3), dueAt: at });
    return judgeDue(db, judging(at));
  };

  test('a state of another version is made again from the history when it is due', async () => {
    const db = fresh();
    await strange(db);
    const [made, built] = [await db.summaries.get(ID), fresh()];
    await recordBatch(built, batch(fading(40), [{ from: NOW - 120 * DAY, to: NOW }]), judging());
    expect(made?.state).toEqual((await built.summaries.get(ID))?.state);
    expect(['declining', 'silent']).toContain(made?.assessment.level);
  });

  test('a contact that cannot be judged is left as it is, and the others are judged', async () => {
    const db = fresh();
    const other = contactId('test', 'test', 'b');
    const both = batch(fading(1), [{ from: NOW - 90 * DAY, to: NOW }]);
    both.contacts.push({ ...(both.contacts[0] as ObservedContact), id: other });
    await recordBatch(db, both, judging());
    const at = NOW + DAY;
    await db.chunks
      .where('[contact+from]')
      .above([ID])
      .and((c) => c.contact === ID)
      .modify({
        bytes: new Uint8Array([0x52, 0x57, 9, 0, 0, 0, 0, 0]),
      });
    await db.summaries.update(ID, { state: new Float64Array(3), dueAt: at });
    await db.summaries.update(other, { dueAt: at });
    await judgeDue(db, judging(at));
    expect(await level(db)).toBe('fine');
    expect((await db.summaries.get(ID))?.dueAt).toBeUndefined();
    expect((await db.summaries.get(other))?.dueAt).not.toBe(at);
  });
});

describe('marks', () => {
  const silent = async (db: Database) => {
    await recordBatch(db, batch(fading(40), [{ from: NOW - 120 * DAY, to: NOW }]), judging());
    expect(await flags(db)).toHaveLength(1);
  };
  const clock = (now: number) => ({
    now,
    dayOffset: 480,
    shifts: DEFAULT_SHIFTS,
    strategy: DEFAULT_STRATEGY,
  });
  const flags = (db: Database, now = NOW) =>
    readFlags(db, 'test', [ID], () => true, 'zh-CN', clock(now));

  test('"later" hides the flag, holds over new sights, and ends by itself', async () => {
    const db = fresh();
    await silent(db);
    await snoozeContact(db, ID, NOW + 3 * DAY, judging());
    expect(await flags(db)).toEqual([]);
    await recordBatch(db, batch([], [{ from: NOW, to: NOW + DAY }]), judging(NOW + DAY));
    expect(await flags(db, NOW + DAY)).toEqual([]);
    expect((await db.summaries.get(ID))?.dueAt).toBeLessThanOrEqual(NOW + 3 * DAY);
    expect(await judgeDue(db, judging(NOW + 3 * DAY + 1))).toEqual(new Set(['test']));
    expect(await flags(db, NOW + 3 * DAY + 1)).toHaveLength(1);
  });

  test('"this is wrong" has a lifetime that goes with the reason, and can be taken back', async () => {
    const db = fresh();
    await silent(db);
    await overrideContact(db, ID, 'always-so', '', judging());
    expect(await flags(db, NOW + 179 * DAY)).toEqual([]);
    expect(await flags(db, NOW + 181 * DAY)).toHaveLength(1);
    await undoMark(db, ID, 'override', judging());
    expect(await flags(db)).toHaveLength(1);
    expect(await db.log.count()).toBe(2);
  });

  test('who asked for peace, and who is left to rest, is not pointed at', async () => {
    const db = fresh();
    await silent(db);
    const quiet = { at: NOW, by: 'words' as const };
    await db.summaries.update(ID, { quiet });
    expect(await flags(db)).toEqual([]);
    await db.summaries.update(ID, { quiet: null, careCase: 'c' });
    await db.cases.put({ id: 'c', state: 'resting' } as never);
    expect(await flags(db)).toEqual([]);
    const { waitingSince: _, ...row } = (await db.summaries.get(ID)) as Summary;
    await db.summaries.put({ ...row, tries: 0 });
    const open = { openedAt: NOW - DAY, tier: 'edge', events: [] } as const;
    await db.cases.put({ id: 'c', state: 'flagged', held: true, ...open } as never);
    expect(await flags(db)).toEqual([]);
    await db.cases.update('c', { state: 'sent' });
    expect(await flags(db)).toHaveLength(1);
  });

  test('a page learns nothing of contacts of another site', async () => {
    const db = fresh();
    await silent(db);
    expect(await readFlags(db, 'elsewhere', [ID], () => true, 'zh-CN', clock(NOW))).toEqual([]);
    expect(await readFlags(db, 'test', [ID], () => false, 'zh-CN', clock(NOW))).toEqual([]);
  });
});

test('equal words without a page id count once from two tabs', async () => {
  const db = fresh();
  const fact = message(0, NOW - HOUR, {
    id: contentMessageId(ID, 'in', '好的', 0),
    native: false,
    precision: 'minute',
  });
  await Promise.all([
    recordBatch(db, batch([fact]), judging()),
    recordBatch(db, batch([fact]), judging()),
  ]);
  expect((await db.summaries.get(ID))?.inbound).toBe(1);
});
