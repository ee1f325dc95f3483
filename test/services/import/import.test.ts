import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { factOf } from '@/lib/core/history/fact-of';
import { pack } from '@/lib/core/history/packed';
import { contactId, nativeMessageId } from '@/lib/core/model/ids';
import type { Interaction } from '@/lib/core/model/interaction';
import { DEFAULT_STRATEGY } from '@/lib/core/strategy/strategy';
import { readTextFeatures } from '@/lib/core/text/read-text-features';
import { type ImportedContact, importWriteSchema } from '@/lib/messaging/import-schemas';
import { undoImport } from '@/lib/services/import/undo-import';
import { writeImport } from '@/lib/services/import/write-import';
import { recordBatch } from '@/lib/services/record';
import { type Database, openDatabase } from '@/lib/storage/db';
import { readHistory } from '@/lib/storage/read/history';
import { toBase64 } from '@/lib/storage/seal';
import { fadingChat, type MadeMessage, madeChat } from '../../tools/chat-exports';

const NOW = Date.UTC(2026, 10, 1, 4);
const RUN = 'a'.repeat(32);
const judging = { now: NOW, dayOffset: 480, strategy: DEFAULT_STRATEGY };
const PAGE = contactId('whatsapp', 'whatsapp', 'Anna');
const FILE = contactId('import', 'whatsapp', 'Anna');

/** As the page of WhatsApp made her known. */
const ANNA = {
  id: PAGE,
  site: 'whatsapp',
  scope: 'whatsapp',
  kind: 'person',
  identity: 'weak',
  name: 'Anna',
  firstSeenAt: NOW,
} as const;

let serial = 0;
const opened: Database[] = [];
function fresh(): Database {
  const db = openDatabase(`import-${serial++}`);
  opened.push(db);
  return db;
}
afterEach(async () => {
  for (const db of opened.splice(0)) await db.delete();
});

/** The facts of a chat, as a file or a page makes them. */
function factsOf(
  id: string,
  chat: readonly MadeMessage[],
  origin: 'import' | 'thread',
): Interaction[] {
  const occurrences = new Map<string, number>();
  return chat.flatMap(({ at, ours, text }) => {
    const direction = ours ? 'out' : 'in';
    const message = {
      at,
      precision: 'minute',
      direction,
      kind: 'text',
      text,
      pageId: null,
    } as const;
    return factOf(id, message, occurrences, readTextFeatures, origin) ?? [];
  });
}

function imported(
  id: string,
  facts: Interaction[],
  over: Partial<ImportedContact> = {},
): ImportedContact {
  const sorted = [...facts].sort((a, b) => a.at - b.at);
  return {
    id,
    scope: 'whatsapp',
    kind: 'person',
    name: 'Anna',
    facts: sorted.length > 0 ? toBase64(pack(sorted)) : '',
    seen: sorted[0] ? { from: sorted[0].at, to: NOW } : null,
    fields: null,
    last: true,
    ...over,
  };
}

async function begin(db: Database, id = RUN): Promise<void> {
  await db.imports.put({
    id,
    format: 'whatsapp',
    file: 'f'.repeat(64),
    state: 'running',
    startedAt: NOW,
    changedAt: NOW,
    contacts: 0,
    added: 0,
    rejected: 0,
  });
}

async function recordPage(db: Database, facts: Interaction[]): Promise<void> {
  const last = Math.max(...facts.map(({ at }) => at));
  await recordBatch(
    db,
    {
      site: 'whatsapp',
      scope: 'whatsapp',
      contacts: [
        {
          id: PAGE,
          kind: 'person',
          identity: 'weak',
          name: 'Anna',
          interactions: facts,
          seen: facts[0] ? [{ from: facts[0].at, to: last }] : [],
        },
      ],
      covered: null,
    },
    judging,
  );
}

/** Every row of every table, but the imports themselves. */
async function rowsOf(db: Database): Promise<unknown> {
  const tables = db.tables.filter(({ name }) => name !== 'imports');
  return Object.fromEntries(
    await Promise.all(tables.map(async (table) => [table.name, await table.toArray()] as const)),
  );
}

/** Chats of the years that a page is believed. */
const minutes = madeChat(60_000).map((chat) =>
  chat.map((message) => ({
    ...message,
    at: NOW - Math.floor((NOW - message.at) / 300_000) * 60_000,
  })),
);

describe('an import', () => {
  test('of a chat that went quiet raises a flag, and opens a case', async () => {
    const db = fresh();
    await begin(db);
    const chat = fadingChat(NOW, 20);
    await writeImport(db, RUN, [imported(FILE, factsOf(FILE, chat, 'import'))], judging);
    const summary = await db.summaries.get(FILE);
    expect(['declining', 'silent']).toContain(summary?.assessment.level);
    expect(summary?.careCase).not.toBeNull();
    expect(summary?.sight?.through).toBe(NOW);
  });

  test('is blind behind the day it was made', async () => {
    const db = fresh();
    await begin(db);
    const chat = fadingChat(NOW, 60);
    const facts = factsOf(FILE, chat, 'import');
    const through = Math.max(...chat.map(({ at }) => at)) + 3_600_000;
    const seen = { from: facts[0]?.at ?? 0, to: through };
    await writeImport(db, RUN, [imported(FILE, facts, { seen })], judging);
    expect((await db.summaries.get(FILE))?.assessment.level).toBe('fine');
  });

  test('sent again, in any pieces, changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(minutes, fc.nat(14), async (chat, cut) => {
        const db = fresh();
        await begin(db);
        const facts = factsOf(FILE, chat, 'import');
        const at = facts[cut]?.at ?? 0;
        // Cut between minutes, as the worker does.
        const parts = [
          facts.filter((f) => Math.floor(f.at / 60_000) < Math.floor(at / 60_000)),
          facts.filter((f) => Math.floor(f.at / 60_000) >= Math.floor(at / 60_000)),
        ].filter((part) => part.length > 0);
        for (const part of [...parts, ...parts, facts]) {
          await writeImport(db, RUN, [imported(FILE, part)], judging);
        }
        expect((await readHistory(db, FILE)).length).toBe(facts.length);
        expect((await db.summaries.get(FILE))?.inbound).toBe(
          chat.filter(({ ours }) => !ours).length,
        );
        expect((await db.imports.get(RUN))?.added).toBe(facts.length);
        await db.delete();
      }),
      { seed: 71, numRuns: 60 },
    );
  });

  test('and a page never count a message twice, whoever comes first and whatever it calls it', async () => {
    await fc.assert(
      fc.asyncProperty(
        minutes,
        fc.array(fc.constantFrom('same', 'native', 'other', 'unseen'), {
          minLength: 14,
          maxLength: 14,
        }),
        fc.integer({ min: 1, max: 5 }),
        fc.boolean(),
        async (chat, how, batch, fileFirst) => {
          const db = fresh();
          await begin(db);
          const file = factsOf(PAGE, chat, 'import');
          const page = factsOf(PAGE, chat, 'thread').flatMap((fact, i): Interaction[] => {
            if (how[i] === 'unseen') return [];
            if (how[i] === 'same') return [fact];
            const id = nativeMessageId(PAGE, `${how[i]} ${i}`);
            return [{ ...fact, id, native: how[i] === 'native', length: fact.length + 1 }];
          });
          await db.contacts.put(ANNA);
          const bring = () => writeImport(db, RUN, [imported(PAGE, file)], judging);
          if (fileFirst) await bring();
          for (let i = 0; i < page.length; i += batch)
            await recordPage(db, page.slice(i, i + batch));
          await bring();
          for (let i = 0; i < page.length; i += batch)
            await recordPage(db, page.slice(i, i + batch));
          const history = await readHistory(db, PAGE);
          expect(history.length).toBe(file.length);
          expect(history.map(({ at }) => at)).toEqual(
            file.map(({ at }) => at).sort((a, b) => a - b),
          );
          await db.delete();
        },
      ),
      { seed: 72, numRuns: 120 },
    );
  });

  test('that is undone leaves the very rows there were', async () => {
    await fc.assert(
      fc.asyncProperty(
        minutes,
        fc.array(fc.boolean(), { minLength: 14, maxLength: 14 }),
        fc.boolean(),
        async (chat, seen, known) => {
          const db = fresh();
          const page = factsOf(PAGE, chat, 'thread').filter((_, i) => seen[i]);
          // Some times a page knows to the day only: the file makes them finer.
          const coarse = page.map((fact, i) =>
            i % 3 === 0
              ? {
                  ...fact,
                  at: Math.floor(fact.at / 86_400_000) * 86_400_000,
                  precision: 'day' as const,
                }
              : fact,
          );
          if (known && coarse.length > 0) {
            await recordPage(db, coarse);
            await db.profiles.put({ id: PAGE, remark: '自己记的', tags: ['老客'] });
          }
          const before = await rowsOf(db);
          await begin(db);
          const fields = {
            remark: '表里的',
            tags: ['老客', 'VIP'],
            spend: 12_300,
            birthday: { calendar: 'solar', month: 3, day: 8 } as const,
          };
          const file = factsOf(PAGE, chat, 'import');
          await writeImport(
            db,
            RUN,
            [imported(PAGE, file.slice(0, 2), { last: false }), imported(PAGE, file, { fields })],
            judging,
          );
          if (known && coarse.length > 0) {
            expect((await db.profiles.get(PAGE))?.remark).toBe('自己记的');
            expect((await db.profiles.get(PAGE))?.tags).toEqual(['老客', 'VIP']);
          }
          expect(await undoImport(db, RUN, judging)).toBe(0);
          expect(await rowsOf(db)).toEqual(before);
          expect((await db.imports.get(RUN))?.state).toBe('undone');
          await db.delete();
        },
      ),
      { seed: 73, numRuns: 100 },
    );
  });

  test('that is undone leaves what happened since, and what a page showed, too', async () => {
    const db = fresh();
    await begin(db);
    await db.contacts.put(ANNA);
    const chat = fadingChat(NOW, 10, 20);
    const file = factsOf(PAGE, chat, 'import');
    await writeImport(db, RUN, [imported(PAGE, file)], judging);
    const later = [...chat.slice(15), { at: NOW - 60_000, ours: false, text: '在的' }];
    await recordPage(db, factsOf(PAGE, later, 'thread'));
    await db.notes.put({ id: 'n', contact: PAGE, at: NOW, text: '爱喝茶' });
    await undoImport(db, RUN, judging);
    expect((await readHistory(db, PAGE)).length).toBe(6);
    expect((await db.summaries.get(PAGE))?.inbound).toBe(3);
    expect(await db.notes.count()).toBe(1);
    expect(await db.contacts.count()).toBe(1);
  });

  test('brings no fact that no file can bring', async () => {
    const db = fresh();
    await begin(db);
    const [fact] = factsOf(FILE, fadingChat(NOW, 5), 'import');
    for (const over of [
      { origin: 'thread' },
      { at: NOW + 86_400_000 },
      { kind: 'sighting' },
      { at: 0 },
    ] as const) {
      const wrong = [{ ...fact, ...over } as Interaction];
      await expect(writeImport(db, RUN, [imported(FILE, wrong)], judging)).rejects.toThrow(
        'no file brings',
      );
    }
    await expect(
      writeImport(db, RUN, [{ ...imported(FILE, []), facts: 'AAAA' }], judging),
    ).rejects.toThrow('no history');
    await expect(writeImport(db, 'b'.repeat(32), [], judging)).rejects.toThrow('not under way');
    expect(await db.contacts.count()).toBe(0);
  });

  test('takes messages of their own shape only', () => {
    const good = { run: RUN, contacts: [imported(FILE, [])] };
    expect(importWriteSchema.safeParse(good).success).toBe(true);
    const huge = 'A'.repeat(2_200_000);
    for (const over of [{ facts: huge }, { facts: '<b>' }, { name: '' }, { site: 'whatsapp' }]) {
      const contacts = [{ ...good.contacts[0], ...over }];
      expect(importWriteSchema.safeParse({ run: RUN, contacts }).success).toBe(false);
    }
  });
});
