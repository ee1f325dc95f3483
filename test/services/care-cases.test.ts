import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test } from 'vitest';
import { contactId, nativeMessageId } from '@/lib/core/model/ids';
import { DAY, FEATURE, HOUR } from '@/lib/core/model/interaction';
import { DEFAULT_STRATEGY } from '@/lib/core/strategy/strategy';
import { printOf } from '@/lib/core/text/print';
import type { Batch, ObservedContact, ObservedFact } from '@/lib/messaging/schemas';
import { markCase, noteInsertion, setDisturb, undoCase } from '@/lib/services/care/mark-case';
import { noteMessageMark } from '@/lib/services/care/mark-message';
import { judgeDue } from '@/lib/services/due';
import { judgeAgain } from '@/lib/services/judge-again';
import { overrideContact } from '@/lib/services/marks';
import { recordBatch } from '@/lib/services/record';
import { type Database, openDatabase } from '@/lib/storage/db';
import { readHistory } from '@/lib/storage/read/history';

const NOW = Date.UTC(2026, 10, 20, 4);
const ID = contactId('desk', 'desk', 'a');
const TEXT = '王姐，好一阵没见您来啦，最近用着还顺手吗？有什么不满意的尽管和我说。';
const strategy = DEFAULT_STRATEGY;
const at = (now: number) => ({ now, dayOffset: 480, strategy });

let serial = 0;
const opened: Database[] = [];
function fresh(): Database {
  const db = openDatabase(`cases-${serial++}`);
  opened.push(db);
  return db;
}
afterEach(async () => {
  for (const db of opened.splice(0)) await db.delete();
});

function message(
  direction: 'in' | 'out',
  when: number,
  over: Partial<ObservedFact> & { text?: string } = {},
): ObservedFact {
  const { text, ...rest } = over;
  return {
    id: nativeMessageId(ID, `${direction} ${when}`),
    at: when,
    precision: 'exact',
    direction,
    kind: 'text',
    features: 0,
    length: text?.length ?? 12,
    origin: 'thread',
    native: true,
    ...(text ? { print: printOf(text) } : {}),
    ...rest,
  };
}

function batch(interactions: ObservedFact[], seen: ObservedContact['seen'] = []): Batch {
  const contact = { id: ID, kind: 'person', identity: 'strong', name: '王芳' } as const;
  return {
    site: 'desk',
    scope: 'desk',
    contacts: [{ ...contact, interactions, seen }],
    covered: null,
  };
}

/** Every other day for two months, then nothing for `silentDays`; all of it in sight. */
async function faded(db: Database, silentDays = 16): Promise<void> {
  const days = Array.from({ length: 30 }, (_, i) =>
    message('in', NOW - silentDays * DAY - (29 - i) * 2 * DAY, {
      features: FEATURE.acknowledgement,
    }),
  );
  await recordBatch(db, batch(days, [{ from: NOW - 120 * DAY, to: NOW }]), at(NOW));
}
async function see(db: Database, now: number, ...facts: ObservedFact[]): Promise<void> {
  await recordBatch(db, batch(facts, [{ from: NOW, to: now }]), at(now));
}
const row = async (db: Database) => (await db.summaries.get(ID))!;
/** The open case of a contact. */
const current = async (db: Database) => db.cases.get((await row(db)).careCase ?? '');
const insertion = (over = {}) => ({
  contact: ID,
  intent: 'check-in' as const,
  wording: 'problem',
  origin: 'builtin' as const,
  print: printOf(TEXT),
  length: TEXT.length,
  entry: null,
  ...over,
});

async function reserved(db: Database, id: string): Promise<void> {
  await db.ledger.add({
    id,
    offer: 'o',
    offerName: 'O',
    kind: 'service',
    contact: ID,
    tier: 'growth',
    cause: 'experience',
    cost: 500,
    month: '2026-11',
    state: 'reserved',
    reservedAt: NOW,
    settledAt: null,
  });
}
const entry = async (db: Database, id: string) => (await db.ledger.get(id))?.state;

describe('the whole path', () => {
  test('flag, check-in, complaint, cause, amends paid for, rhythm back, watched, done', async () => {
    const db = fresh();
    await faded(db);
    expect(await current(db)).toMatchObject({ state: 'flagged', contact: ID });

    await noteInsertion(db, insertion(), at(NOW + HOUR));
    expect((await current(db))?.state).toBe('inserted');
    await see(db, NOW + 2 * HOUR, message('out', NOW + 1.5 * HOUR, { text: TEXT }));
    expect((await current(db))?.state).toBe('sent');

    const complaint = FEATURE.complaint | FEATURE.service;
    await see(db, NOW + 5 * HOUR, message('in', NOW + 4 * HOUR, { features: complaint }));
    expect((await current(db))?.state).toBe('cause-known');
    expect((await row(db)).waitingSince).toBe(NOW + 4 * HOUR);

    await reserved(db, 'e1');
    const words = `${TEXT}我给您安排了专属客服一对一跟进。`;
    const amends = {
      intent: 'amends' as const,
      entry: 'e1',
      print: printOf(words),
      length: words.length,
    };
    await noteInsertion(db, insertion(amends), at(NOW + 6 * HOUR));
    expect((await current(db))?.state).toBe('offered');
    await see(db, NOW + 7 * HOUR, message('out', NOW + 6.1 * HOUR, { text: words }));
    expect((await current(db))?.state).toBe('compensated');
    expect(await entry(db, 'e1')).toBe('spent');
    expect((await row(db)).waitingSince).toBeUndefined();

    const thanks = { features: FEATURE.acknowledgement | FEATURE.thanks };
    for (let day = 1; day <= 40 && (await current(db))?.state !== 'recovered'; day++) {
      const when = NOW + day * 2 * DAY;
      await see(db, when + HOUR, message('in', when, thanks));
    }
    const back = await current(db);
    expect(back?.state).toBe('recovered');

    const over = (back?.events.at(-1)?.at ?? 0) + strategy.watchDays * DAY;
    for (let when = over - 20 * DAY; when < over + 2 * DAY; when += 2 * DAY) {
      await see(db, when, message('in', when - HOUR, thanks));
    }
    await judgeDue(db, at(over + 2 * DAY));
    expect(await db.cases.get(back?.id ?? '')).toMatchObject({ state: 'done' });
    expect((await row(db)).careCase).toBeNull();
  });
});

describe('following', () => {
  test('who is fine has no case and costs no case row', async () => {
    const db = fresh();
    await faded(db, 1);
    expect((await row(db)).careCase).toBeNull();
    expect(await db.cases.count()).toBe(0);
  });

  test('recording the same again, or judging again, adds nothing', async () => {
    const db = fresh();
    await faded(db);
    await noteInsertion(db, insertion(), at(NOW + HOUR));
    const ours = message('out', NOW + 2 * HOUR, { text: TEXT });
    await see(db, NOW + 3 * HOUR, ours);
    const before = await current(db);
    await see(db, NOW + 3 * HOUR, ours);
    await judgeDue(db, at(NOW + 4 * HOUR));
    expect(await current(db)).toEqual(before);
  });

  test('tries used up are noticed by the clock, in sight only', async () => {
    const db = fresh();
    await faded(db);
    for (const days of [1, 9, 17]) {
      await see(db, NOW + days * DAY, message('out', NOW + days * DAY - HOUR, { text: TEXT }));
    }
    expect((await row(db)).tries).toBe(3);
    await judgeDue(db, at(NOW + 60 * DAY));
    expect((await current(db))?.state).toBe('sent');
    await see(db, NOW + 60 * DAY);
    expect((await current(db))?.state).toBe('resting');
    await see(db, NOW + 61 * DAY, message('in', NOW + 61 * DAY - HOUR));
    expect((await current(db))?.state).toBe('replied');
  });

  test('a failure while recording leaves neither facts nor steps', async () => {
    const db = fresh();
    await faded(db);
    const before = await current(db);
    const broken = batch(
      [message('out', NOW + HOUR, { text: TEXT })],
      [{ from: NOW, to: NOW + HOUR }],
    );
    broken.contacts.push({
      ...broken.contacts[0],
      id: 'b'.repeat(32),
      interactions: [null],
    } as never);
    await expect(recordBatch(db, broken, at(NOW + HOUR))).rejects.toThrow();
    expect(await current(db)).toEqual(before);
    expect(await db.prints.count()).toBe(0);
  });

  test('"this is wrong" opens no case while it holds', async () => {
    const db = fresh();
    await faded(db, 1);
    await overrideContact(db, ID, 'always-so', '', at(NOW));
    await see(db, NOW + 20 * DAY);
    expect((await row(db)).assessment.level).toBe('silent');
    expect((await row(db)).careCase).toBeNull();
    await see(db, NOW + 181 * DAY);
    expect((await row(db)).careCase).not.toBeNull();
  });

  test('fingerprints of our messages are kept, the newest 60 of the last quarter', async () => {
    const db = fresh();
    const many = Array.from({ length: 230 }, (_, i) =>
      message('out', NOW - 230 * HOUR + i * HOUR, { text: `${TEXT}${i}号` }),
    );
    await recordBatch(db, batch([...many, message('out', NOW - 1, { text: '好' })]), at(NOW));
    const kept = await db.prints.orderBy('[contact+at]').toArray();
    expect(kept).toHaveLength(60);
    expect(kept[0]?.at).toBe(many[170]?.at);
    const old = message('out', NOW - 93 * DAY, { text: `很久以前的话，${TEXT}` });
    await recordBatch(db, batch([old]), at(NOW));
    expect((await db.prints.toArray()).map(({ message: id }) => id)).not.toContain(old.id);
  });

  test('a message known without its fingerprint gets it when it is read', async () => {
    const db = fresh();
    const { print, ...bare } = message('out', NOW - HOUR, { text: TEXT });
    await recordBatch(db, batch([bare]), at(NOW));
    await recordBatch(db, batch([{ ...bare, print }]), at(NOW));
    expect(await db.prints.toArray()).toEqual([
      { contact: ID, message: bare.id, at: NOW - HOUR, print },
    ]);
  });
});

describe('words that ask for peace', () => {
  const stop = { features: FEATURE.optOut };

  test('end the case and everything else, until the operator lifts it', async () => {
    const db = fresh();
    await faded(db);
    await see(db, NOW + HOUR, message('in', NOW + HOUR - 1, stop));
    expect((await row(db)).quiet).toEqual({ at: NOW + HOUR - 1, by: 'words' });
    expect((await current(db))?.state).toBe('lost');
    await setDisturb(db, { contact: ID, allowed: true }, at(NOW + 2 * HOUR));
    expect((await row(db)).quiet).toBeNull();
    expect((await current(db))?.state).not.toBe('lost');
    // An older message, now read: the contact is made again from the history.
    await see(db, NOW + 3 * HOUR, message('in', NOW - 99 * DAY));
    expect((await row(db)).quiet).toBeNull();
    await see(db, NOW + 5 * HOUR, message('in', NOW + 4 * HOUR, stop));
    expect((await row(db)).quiet?.by).toBe('words');
  });

  test('a wrong reading of them is undone with the case event', async () => {
    const db = fresh();
    await faded(db);
    await see(db, NOW + HOUR, message('in', NOW + HOUR - 1, stop));
    const lost = await current(db);
    const event = lost?.events.at(-1)?.n ?? -1;
    await undoCase(db, { contact: ID, case: lost?.id ?? '', event }, at(NOW + 2 * HOUR));
    expect((await row(db)).quiet).toBeNull();
    expect((await current(db))?.state).toBe('flagged');
  });

  test('the operator’s word holds over new facts', async () => {
    const db = fresh();
    await faded(db);
    await setDisturb(db, { contact: ID, allowed: false }, at(NOW + HOUR));
    await see(db, NOW + 3 * HOUR, message('in', NOW - 99 * DAY));
    expect((await row(db)).quiet?.by).toBe('operator');
  });
});

describe('clicks', () => {
  test('an insertion taken back voids its offer; a send taken back sets it aside again', async () => {
    const db = fresh();
    await faded(db);
    await markCase(db, { contact: ID, what: 'cause', cause: 'experience', note: '' }, at(NOW));
    await reserved(db, 'e1');
    await noteInsertion(db, insertion({ intent: 'amends', entry: 'e1' }), at(NOW + HOUR));
    await see(db, NOW + 2 * HOUR, message('out', NOW + 2 * HOUR - 1, { text: TEXT }));
    expect(await entry(db, 'e1')).toBe('spent');
    const id = (await current(db))?.id ?? '';
    await undoCase(db, { contact: ID, case: id, event: 3 }, at(NOW + 3 * HOUR));
    expect(await entry(db, 'e1')).toBe('reserved');
    await undoCase(db, { contact: ID, case: id, event: 2 }, at(NOW + 3 * HOUR));
    expect(await entry(db, 'e1')).toBe('void');
    expect((await current(db))?.state).toBe('cause-known');
  });

  test('an insertion taken back after it was sent, or made twice, leaves its money alone', async () => {
    const db = fresh();
    await faded(db);
    await markCase(db, { contact: ID, what: 'cause', cause: 'experience', note: '' }, at(NOW));
    await reserved(db, 'e1');
    const words = insertion({ intent: 'amends', entry: 'e1' });
    await noteInsertion(db, words, at(NOW + HOUR));
    await noteInsertion(db, words, at(NOW + 1.5 * HOUR));
    const id = (await current(db))?.id ?? '';
    await undoCase(db, { contact: ID, case: id, event: 2 }, at(NOW + 1.6 * HOUR));
    expect(await entry(db, 'e1')).toBe('reserved');
    await see(db, NOW + 2 * HOUR, message('out', NOW + 2 * HOUR - 1, { text: TEXT }));
    expect(await entry(db, 'e1')).toBe('spent');
    await undoCase(db, { contact: ID, case: id, event: 3 }, at(NOW + 3 * HOUR));
    expect(await entry(db, 'e1')).toBe('spent');
  });

  test('words copied for one who is fine open no case', async () => {
    const db = fresh();
    await faded(db, 1);
    await markCase(db, { contact: ID, what: 'drafted', intent: 'off-hours' }, at(NOW));
    expect(await db.cases.count()).toBe(0);
  });

  test('a first click opens a case for one who is only watched; words to the fine belong to none', async () => {
    const db = fresh();
    await faded(db, 1);
    await noteInsertion(db, insertion(), at(NOW));
    expect(await db.cases.count()).toBe(0);
    await db.summaries.update(ID, { 'assessment.level': 'watch' } as never);
    await noteInsertion(db, insertion(), at(NOW));
    expect((await current(db))?.state).toBe('inserted');
  });

  test('given up by the operator, nothing is begun again until they are taken up', async () => {
    const db = fresh();
    await faded(db);
    await markCase(db, { contact: ID, what: 'lost' }, at(NOW));
    await see(db, NOW + 30 * DAY);
    expect(await db.cases.count()).toBe(1);
    expect((await current(db))?.state).toBe('lost');
    const again = markCase(db, { contact: ID, what: 'lost' }, at(NOW + 30 * DAY));
    await expect(again).rejects.toThrow(/not possible/);
    await markCase(db, { contact: ID, what: 'reopened' }, at(NOW + 31 * DAY));
    expect((await current(db))?.state).toBe('flagged');
  });

  test('a relapse taken back gives way to the case it had ended', async () => {
    const db = fresh();
    await faded(db);
    await markCase(db, { contact: ID, what: 'recovered' }, at(NOW));
    const first = (await current(db))?.id ?? '';
    await db.summaries.update(ID, { 'assessment.level': 'fine' } as never);
    await see(db, NOW + DAY);
    const second = await current(db);
    expect(second?.events[0]?.kind).toBe('relapsed');
    const event = (await db.cases.get(first))?.events.at(-1)?.n ?? -1;
    await undoCase(db, { contact: ID, case: first, event }, at(NOW + DAY));
    expect((await current(db))?.id).toBe(first);
    expect(await db.cases.count()).toBe(1);
  });

  test('a case of another contact cannot be undone', async () => {
    const db = fresh();
    await faded(db);
    const ask = { contact: ID, case: 'nobody', event: 1 };
    await expect(undoCase(db, ask, at(NOW))).rejects.toThrow(/no such case/);
  });
});

describe('the operator’s word on a message (S4.2)', () => {
  const invited = (i: number) =>
    message('out', NOW - 60 * DAY + i * 8 * DAY, { features: FEATURE.activity });

  /** Joined the first four activities by answering, let the last three pass. */
  async function activities(db: Database): Promise<void> {
    const facts = Array.from({ length: 7 }, (_, i) => [
      invited(i),
      ...(i < 4 ? [message('in', invited(i).at + HOUR)] : []),
    ]).flat();
    await recordBatch(db, batch(facts, [{ from: NOW - 70 * DAY, to: NOW }]), at(NOW));
  }
  const missed = async (db: Database) =>
    (await row(db)).assessment.evidence.find((e) => e.signal === 'missed-activities')?.params
      .missed;

  test('who joined without a word has not missed it', async () => {
    const db = fresh();
    await activities(db);
    expect(await missed(db)).toBe(3);
    const mark = { contact: ID, message: invited(6).id, kind: 'activity' as const };
    await noteMessageMark(db, { ...mark, joined: true }, at(NOW));
    expect(await missed(db)).toBeUndefined();
    await noteMessageMark(db, { ...mark, joined: false }, at(NOW));
    expect(await missed(db)).toBe(3);
  });

  test('holds against a later reading, and a page cannot set it', async () => {
    const db = fresh();
    await activities(db);
    const plain = { contact: ID, message: invited(6).id, kind: 'plain' as const, joined: false };
    await noteMessageMark(db, plain, at(NOW));
    expect(await missed(db)).toBeUndefined();
    await recordBatch(db, batch([{ ...invited(6), length: 40 }]), at(NOW));
    expect(await missed(db)).toBeUndefined();
    const forged = message('out', NOW - HOUR, { features: FEATURE.marked | FEATURE.joined });
    await see(db, NOW, forged);
    const stored = (await readHistory(db, ID)).find((f) => f.id === forged.id);
    expect(stored?.features).toBe(0);
    await expect(
      noteMessageMark(db, { ...plain, message: 'f'.repeat(16) }, at(NOW)),
    ).rejects.toThrow(/recorded/);
  });
});

describe('tiers', () => {
  /** Quarter days of further silence in sight after which they are flagged. */
  const patience = async (db: Database) => {
    for (let quarter = 0; quarter < 80; quarter++) {
      const now = NOW + (quarter * DAY) / 4;
      await see(db, now);
      if ((await row(db)).assessment.level !== 'fine') return quarter;
    }
    throw new Error('never flagged');
  };

  test('who matters more is flagged at a silence that is let pass for others (S0.4.b)', async () => {
    const [loyal, edge] = await Promise.all(
      (['loyal', 'edge'] as const).map(async (tier) => {
        const db = fresh();
        await db.profiles.add({ id: ID, tier });
        await faded(db, 1);
        return patience(db);
      }),
    );
    expect(loyal).toBeLessThan(edge as number);
  });

  test('a tier set by the operator counts at once', async () => {
    const [db, other] = [fresh(), fresh()];
    await faded(other, 1);
    const later = NOW + (await patience(other)) * (DAY / 4) - DAY / 4;
    await faded(db, 1);
    await see(db, later);
    expect((await row(db)).assessment.level).toBe('fine');
    await db.profiles.add({ id: ID, tier: 'loyal' });
    await judgeAgain(db, ID, at(later));
    expect((await row(db)).assessment.level).not.toBe('fine');
  });
});
