import 'fake-indexeddb/auto';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SHIFTS } from '@/lib/core/calendar/shifts';
import { pack } from '@/lib/core/history/packed';
import { contactId, nativeMessageId } from '@/lib/core/model/ids';
import { DAY, HOUR, type Interaction } from '@/lib/core/model/interaction';
import type { MessageName } from '@/lib/messaging/protocol';
import { cutAfter, lift, requests } from '../tools/cut-database';
import { fillDatabase, NOW } from './data/made-up';

vi.stubGlobal('chrome', fakeBrowser);
fakeBrowser.runtime.id = 'test';
vi.setConfig({ testTimeout: 300_000, hookTimeout: 120_000 });
const { MESSAGES } = await import('@/lib/messaging/protocol');
const { makeHandlers } = await import('@/lib/services/handlers');
const { judgeNow } = await import('@/lib/services/judging');
const { judgeDue } = await import('@/lib/services/due');
const { expireReservations } = await import('@/lib/services/care/ledger');
const { Pace } = await import('@/lib/services/pace');
const { Vault } = await import('@/lib/storage/vault/vault');
const { toFileRow } = await import('@/lib/storage/backup/rows');
const { openDatabase } = await import('@/lib/storage/db');
const { SITES } = await import('@/lib/sites/registry');

const PERSON = contactId('practice', 'practice', 'person 0');
const OTHER = contactId('practice', 'practice', 'person 1');
const GROUP = contactId('practice', 'practice', 'person 4');
const NEWCOMER = contactId('practice', 'practice', 'nobody yet');
const RUN = 'c'.repeat(32);
const EARLIER = 'a'.repeat(32);
const LATER = NOW + 5 * DAY;

const own = { ...SITES.find(({ id }) => id === 'chatscope'), id: 'local-desk' };
const definition = { kind: 'definition', definition: { ...own, matches: ['https://a.example/*'] } };
const fact = (id: string, n: number, over: Partial<Interaction> = {}): Interaction => ({
  id: nativeMessageId(id, `new ${n}`),
  at: LATER - n * HOUR,
  precision: 'minute',
  direction: n % 2 ? 'in' : 'out',
  kind: 'text',
  features: 0,
  length: 40,
  origin: 'thread',
  native: true,
  ...over,
});
const observed = (id: string, facts: Interaction[]) => ({
  id,
  kind: 'person' as const,
  identity: 'strong' as const,
  name: '新来的',
  interactions: facts.map((one) => ({ ...one, print: 'ab'.repeat(8) })),
  seen: [{ from: LATER - 300 * DAY, to: LATER }],
});
const imported = [OTHER, contactId('import', 'f', 'x')].map((id) => ({
  id,
  scope: 'f',
  kind: 'person' as const,
  name: '文件里的',
  facts: Buffer.from(pack([3, 2, 1].map((n) => fact(id, n, { origin: 'import' })))).toString(
    'base64',
  ),
  seen: { from: LATER - 9 * DAY, to: LATER },
  fields: { remark: '备注', tags: ['新'] },
  last: true,
}));
const RULES = {
  version: 1,
  remindWeeks: 2,
  olderThan: 3,
  silentFor: null,
  withNotes: true,
} as const;
const words = { wording: 'w', origin: 'builtin', print: 'cd'.repeat(8), length: 30 } as const;

/** One or more of every message that writes, in words that make it write. */
const SAMPLES: readonly (readonly [MessageName, unknown])[] = [
  [
    'observe/batch',
    {
      site: 'practice',
      scope: 'practice',
      contacts: [
        observed(PERSON, [fact(PERSON, 2), fact(PERSON, 1)]),
        observed(contactId('practice', 'practice', 'new'), []),
      ],
      covered: { from: LATER - HOUR, to: LATER },
    },
  ],
  ['health/report', { site: 'practice', verdict: 'degraded', fields: [] }],
  ['practice/forget', null],
  ['store/begin-anew', null],
  ['draft/inserted', { contact: OTHER, intent: 'check-in', ...words, entry: null }],
  ['draft/inserted', { contact: OTHER, intent: 'amends', ...words, entry: 'entry-1-7' }],
  ['contact/snooze', { contact: OTHER, until: LATER + DAY }],
  ['contact/override', { contact: PERSON, reason: 'always-so', note: '淡季' }],
  ['contact/undo', { contact: PERSON, what: 'snooze' }],
  ['contact/disturb', { contact: PERSON, allowed: false }],
  ['contact/disturb', { contact: PERSON, allowed: true }],
  ['case/mark', { contact: PERSON, what: 'cause', cause: 'need', note: '' }],
  ['case/mark', { contact: OTHER, what: 'drafted', intent: 'check-in' }],
  ['case/mark', { contact: PERSON, what: 'lost' }],
  ['case/mark', { contact: PERSON, what: 'recovered' }],
  ['case/mark', { contact: PERSON, what: 'rested' }],
  ['offer/reserve', { contact: PERSON, offer: 'free' }],
  ['offer/settle', { entry: 'entry-0-7', state: 'void' }],
  [
    'offer/save',
    {
      id: 'gift',
      kind: 'benefit',
      name: '一份茶',
      words: { 'zh-CN': '备了一份茶', en: 'I have some tea' },
      cost: 500,
      causes: ['value'],
      tiers: ['growth'],
      validDays: null,
      threshold: 0,
      active: true,
    },
  ],
  ['offer/remove', { id: 'personal-list' }],
  ['phrase/save', { id: 'new', title: '换货', text: '您先别寄', tags: [], intents: ['thanks'] }],
  ['phrase/remove', { id: 'phrase-7' }],
  ['phrase/used', { id: 'phrase-7' }],
  ['profile/save', { id: PERSON, remark: '新备注', spend: 900 }],
  ['settings/save', { section: 'shifts', value: { ...DEFAULT_SHIFTS, lateAfter: 7 } }],
  ['task/mark', { task: 'birthday:1', state: 'done', until: null }],
  ['site/save', { data: definition, origin: 'taught', accepted: true }],
  ['site/erase', { site: 'practice' }],
  ['site/look', { site: 'practice', version: 1, fields: { name: ['b'] } }],
  ['link/remove', { contacts: [PERSON, contactId('other', 'other', 'person 0')] }],
  ['contact/touch', { contact: PERSON, at: LATER - HOUR, direction: 'in' }],
  ['contact/erase', { contact: PERSON }],
  ['data/rules', { ...RULES, remindWeeks: 7 }],
  ['data/backed-up', { at: LATER }],
  ['data/forget-now', null],
  ['data/erase-all', null],
  ['note/save', { id: 'n', contact: PERSON, at: LATER, text: '爱喝茶' }],
  ['note/remove', { id: 'note-0-7' }],
  ['view/save', { id: 'v', name: '在等的', query: '' }],
  ['view/remove', { id: 'view-7' }],
  ['group/count', { contact: GROUP, count: 40 }],
  ['import/start', { id: 'd'.repeat(32), format: 'messages', file: 'e'.repeat(64) }],
  ['import/write', { run: RUN, contacts: imported }],
  ['import/stop', { run: RUN, done: true, rejected: 2 }],
  ['import/undo', { run: EARLIER }],
];

/** Nothing is written, or only for as long as the browser runs; or it depends on the browser alone. */
const WRITES_NOTHING: readonly MessageName[] = [
  'overlay/hello',
  'overlay/hands',
  'flags/read',
  'flags/ahead',
  'card/read',
  'page/changed',
  'panel/open',
  'store/look',
  'chat/open',
  'guard/read',
  'model/key',
  'site/consent',
];

type Content = Record<string, unknown[]>;

describe('every message that writes, said twice or cut off anywhere', () => {
  const name = 'said-twice';
  let db = openDatabase(name);
  let before: Content;
  let stored: Content;
  let settings: Record<string, unknown>;
  let extra: (readonly [MessageName, unknown])[] = [];

  const handle = async (message: MessageName, data: unknown) => {
    const handlers = makeHandlers(db, Vault.follow(), new Pace(), '');
    const handler = handlers[message] as (data: unknown, sender: object) => Promise<unknown>;
    return handler(data, { url: fakeBrowser.runtime.getURL('/desk.html'), id: 'test' });
  };
  const dump = async (): Promise<Content> => {
    const tables: Content = {};
    for (const table of db.tables) {
      const rows: object[] = await table.toArray();
      // Numbers go on rising in a database that is put back.
      tables[table.name] = table.schema.primKey.auto
        ? rows.map((row, i) => ({ ...row, id: i }))
        : rows;
    }
    tables.settings = [structuredClone(await fakeBrowser.storage.local.get(null))];
    return tables;
  };
  const remember = async () => {
    before = await dump();
    stored = {};
    for (const table of db.tables) stored[table.name] = await table.toArray();
  };
  const putBack = async () => {
    await db.transaction('rw', db.tables, async () => {
      for (const table of db.tables) {
        await table.clear();
        await table.bulkAdd((stored[table.name] ?? []) as never[]);
      }
    });
    await fakeBrowser.storage.local.clear();
    await fakeBrowser.storage.local.set(structuredClone(settings));
  };
  /** Another worker: nothing of the one that ended is left. */
  const restart = () => {
    lift();
    db.close();
    db = openDatabase(name);
  };

  beforeAll(async () => {
    fakeBrowser.reset();
    Object.assign(fakeBrowser.permissions, { getAll: async () => ({ origins: [] }) });
    vi.useFakeTimers({ now: LATER, toFake: ['Date'] });
    vi.spyOn(crypto, 'randomUUID').mockReturnValue('00000000-0000-4000-8000-000000000000');
    await fillDatabase(db, 7, { people: 5 });
    await db.offers.put({
      id: 'free',
      kind: 'solution',
      name: '清单',
      words: { 'zh-CN': '我整理一份', en: 'I will list it' },
      cost: 0,
      causes: [],
      tiers: ['loyal', 'growth', 'edge'],
      validDays: null,
      threshold: 0,
      active: true,
    });
    await db.imports.put({ ...(await db.imports.get('run-7')), id: EARLIER } as never);
    for (const item of await db.imported.toArray()) {
      await db.imported.put({ ...item, import: EARLIER });
    }
    await handle('data/rules', RULES);
    await handle('import/start', { id: RUN, format: 'messages', file: 'f'.repeat(64) });
    const sent = (await db.chunks.toArray()).find(({ contact }) => contact === OTHER);
    expect(sent).toBeDefined();
    const ours = (await db.prints.toArray()).find(({ contact }) => contact === PERSON);
    const rows = async (table: 'chunks' | 'summaries' | 'ledger' | 'log') =>
      (await db.table(table).toArray()).map((row: object) => toFileRow(table, row));
    extra = [
      [
        'message/mark',
        { contact: PERSON, message: ours?.message ?? '', kind: 'benefit', joined: true },
      ],
      ['link/save', { contacts: [PERSON, NEWCOMER], same: true, reason: 'name' }],
      ['restore/rows', { table: 'chunks', rows: await rows('chunks') }],
      ['restore/rows', { table: 'summaries', rows: await rows('summaries') }],
      ['restore/rows', { table: 'log', rows: await rows('log') }],
    ];
    // Somebody at another site, to be linked; and rows that are gone here, to be restored.
    await db.contacts.put({
      id: NEWCOMER,
      site: 'other',
      scope: 'other',
      kind: 'person',
      identity: 'strong',
      name: '另一处',
      firstSeenAt: NOW,
    });
    await db.chunks.where('[contact+from]').between([OTHER, -1e17], [OTHER, 1e17]).delete();
    await db.log.where('contact').equals(OTHER).delete();
    await remember();
    settings = structuredClone(await fakeBrowser.storage.local.get(null));
  });
  afterEach(async () => {
    restart();
    await putBack();
  });
  afterAll(async () => {
    vi.useRealTimers();
    vi.restoreAllMocks();
    await db.delete();
  });

  test('each has a sample, is told to be said once, or writes nothing', () => {
    const once = Object.entries(MESSAGES).flatMap(([id, m]) => ('once' in m ? [id] : []));
    const sampled = [...SAMPLES, ...extra].map(([id]) => id);
    const known = new Set<string>([...sampled, ...once, ...WRITES_NOTHING]);
    expect(Object.keys(MESSAGES).filter((id) => !known.has(id))).toEqual([]);
    for (const [id, data] of [...SAMPLES, ...extra]) {
      expect(MESSAGES[id].data.safeParse(data).success, id).toBe(true);
    }
  });

  const check = async (message: MessageName, data: unknown) => {
    const began = requests();
    await handle(message, data);
    const cost = requests() - began;
    const after = await dump();
    expect(differing(before, after)).not.toEqual([]);
    await handle(message, data);
    expect(differing(after, await dump()), 'said twice').toEqual([]);

    // At every request, or at forty of them where there are many.
    const step = Math.max(1, Math.floor(cost / 40));
    for (let n = 0; n < cost; n += step) {
      restart();
      await putBack();
      cutAfter(n);
      await handle(message, data).catch(() => {});
      restart();
      const left = await dump();
      if (differing(after, left).length > 0 && !MAY_STOP_BETWEEN.has(message)) {
        expect(differing(before, left), `cut at request ${n} of ${cost}`).toEqual([]);
      }
      await handle(message, data);
      expect(differing(after, await dump()), `again after request ${n} of ${cost}`).toEqual([]);
    }
  };

  test.each(SAMPLES.map(([id, data], i) => [`${id} ${i}`, id, data] as const))(
    '%s',
    async (_, id, data) => check(id, data),
  );

  test.each(['message/mark', 'link/save', 'restore/rows chunks', 'summaries', 'log'])(
    '%s',
    async (which) => {
      const i = ['message/mark', 'link/save', 'restore/rows chunks', 'summaries', 'log'].indexOf(
        which,
      );
      const [id, data] = extra[i] ?? ['note/save', null];
      await check(id, data);
    },
  );

  test('what is due, and reservations that lapse', async () => {
    const work = async () => {
      const judging = await judgeNow(db);
      await judgeDue(db, { ...judging, now: LATER + 20 * DAY });
      await expireReservations(db, LATER + 20 * DAY);
    };
    await db.ledger.toCollection().modify({ state: 'reserved', reservedAt: NOW });
    await remember();
    const began = requests();
    await work();
    const cost = requests() - began;
    const after = await dump();
    expect(differing(before, after)).not.toEqual([]);
    for (let n = 0; n < cost; n++) {
      restart();
      await putBack();
      cutAfter(n);
      await work().catch(() => {});
      restart();
      await work();
      expect(differing(after, await dump()), `cut at request ${n} of ${cost}`).toEqual([]);
    }
  });
});

/** Works in slices, or on settings and tables: cut off it has done a part, and the rest when asked again. */
const MAY_STOP_BETWEEN: ReadonlySet<MessageName> = new Set<MessageName>([
  'data/forget-now',
  'data/erase-all',
  'settings/save',
]);

/** The first rows that only one of both has, by table. */
function differing(one: Content, other: Content): string[] {
  return Object.keys(one).flatMap((table) => {
    const [a, b] = [one, other].map(
      (side) => new Set(side[table]?.map((row) => JSON.stringify(row, exact))),
    ) as [Set<string>, Set<string>];
    const [lost, more] = [[...a].filter((row) => !b.has(row)), [...b].filter((row) => !a.has(row))];
    return lost.length + more.length === 0 ? [] : [`${table}: -${lost[0]} +${more[0]}`];
  });
}

function exact(_: string, value: unknown): unknown {
  if (ArrayBuffer.isView(value)) return Array.from(value as unknown as ArrayLike<number>, String);
  return value;
}
