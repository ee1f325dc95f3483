import 'fake-indexeddb/auto';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SHIFTS } from '@/lib/core/calendar/shifts';
import { MINUTE } from '@/lib/core/model/interaction';
import type { Summary } from '@/lib/core/model/summary';
import { emptyState } from '@/lib/core/rhythm/state';
import { noticeWords } from '@/lib/i18n/notices';

vi.stubGlobal('chrome', fakeBrowser);
fakeBrowser.runtime.id = 'test';

interface Shown {
  readonly title: string;
  readonly message: string;
  readonly buttons?: readonly { readonly title: string }[];
}

// As much of the browser as shows notices.
const shown = new Map<string, Shown>();
let allowed = true;
Object.assign(fakeBrowser, {
  permissions: { contains: async () => allowed },
  notifications: {
    create: async (id: string, options: Shown) => shown.set(id, options),
    clear: async (id: string) => shown.delete(id),
    getAll: async () => Object.fromEntries(shown),
    onClicked: { addListener: () => {} },
    onButtonClicked: { addListener: () => {} },
  },
});
const { lookForNotices } = await import('@/lib/services/notices/look-for-notices');
const { openNotice } = await import('@/lib/services/notices/show-notice');
const { openDatabase } = await import('@/lib/storage/db');

const NOW = Date.UTC(2026, 2, 10, 3);
const ALWAYS = Array.from({ length: 7 }, () => [{ from: 0, to: 1440 }]);
const id = (n: number) => n.toString(16).padStart(32, '0');
let db: ReturnType<typeof openDatabase>;
let count = 0;

async function put(n: number, waited: number, part: Partial<Summary> = {}): Promise<void> {
  const since = Date.now() - waited * MINUTE;
  const summary = {
    id: id(n),
    site: 'test',
    kind: 'person',
    state: emptyState(),
    waitingSince: since,
    lastInboundAt: since,
    lastFeatures: 0,
    careCase: null,
    quiet: null,
    snooze: null,
    override: null,
    assessment: { level: 'fine', evidence: [] },
    ...part,
  };
  await db.summaries.put(summary as unknown as Summary);
  await db.contacts.put({
    id: id(n),
    site: 'test',
    scope: 's',
    kind: 'person',
    name: `客户${n}`,
  } as never);
}

async function turnOn(part: object = {}): Promise<void> {
  await fakeBrowser.storage.local.set({
    notices: { version: 1, digest: false, late: true, names: false, ...part },
    shifts: { ...DEFAULT_SHIFTS, week: ALWAYS, holidays: false },
    language: 'zh-CN',
  });
}

beforeEach(async () => {
  fakeBrowser.reset();
  shown.clear();
  allowed = true;
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  db = openDatabase(`notices-${count++}`);
});
afterAll(() => vi.useRealTimers());

describe('notices', () => {
  test('late answers are told once: no group, nobody put off or asking for peace, no name', async () => {
    await turnOn();
    await put(1, 40);
    await put(2, 20);
    await put(3, 5);
    await put(4, 60, { quiet: { at: 1, by: 'words' } });
    await put(5, 60, { snooze: { at: 1, until: NOW + 60 * MINUTE } });
    await put(6, 60, { kind: 'group' });
    await lookForNotices(db);
    expect([...shown.keys()]).toEqual([`late:${id(1)}`]);
    const notice = shown.get(`late:${id(1)}`);
    expect(notice?.title).toBe('2 位客户等得有点久了');
    expect(JSON.stringify(notice)).not.toContain('客户1');
    expect(notice?.buttons).toEqual([{ title: '去聊天列表' }]);
    shown.clear();
    await Promise.all([lookForNotices(db), lookForNotices(db)]);
    expect(shown.size).toBe(0);
    // The third becomes late in ten minutes, and may be told twenty minutes after that.
    const alarm = await fakeBrowser.alarms.get('notices');
    expect(alarm?.scheduledTime).toBe(NOW + 30 * MINUTE);
    vi.setSystemTime(NOW + 30 * MINUTE);
    await lookForNotices(db);
    expect([...shown.keys()]).toEqual([`late:${id(3)}`]);
  });

  test('names only where they are wanted', async () => {
    await turnOn({ names: true });
    await put(1, 40);
    await lookForNotices(db);
    expect(shown.get(`late:${id(1)}`)?.message).toBe('客户1等你回复超过 15 分钟。');
  });

  test('a digest counts who waits and who has gone quiet', async () => {
    await turnOn({ digest: true, late: false });
    const cold = { level: 'declining', evidence: [] } as unknown as Summary['assessment'];
    await put(1, 3);
    for (const n of [7, 8]) {
      await put(n, 3, { assessment: cold });
      await db.summaries
        .where('id')
        .equals(id(n))
        .modify((row) => {
          Reflect.deleteProperty(row, 'waitingSince');
        });
    }
    await lookForNotices(db);
    expect(shown.get('digest')?.message).toBe('1 位在等你回复，2 位比平时安静。');
  });

  test('without leave nothing is told, nor taken for told', async () => {
    await turnOn();
    await put(1, 40);
    allowed = false;
    await lookForNotices(db);
    expect(shown.size).toBe(0);
    expect(await fakeBrowser.alarms.get('notices')).toBeUndefined();
    allowed = true;
    await lookForNotices(db);
    expect(shown.size).toBe(1);
  });

  test('a spoilt memory is none', async () => {
    await turnOn();
    await fakeBrowser.storage.local.set({ 'notice-memory': { version: 1, told: 'x' } });
    await put(1, 40);
    await lookForNotices(db);
    expect(shown.size).toBe(1);
  });

  test('a click opens today’s list, where no chat page is open', async () => {
    await openNotice(db, 'digest');
    await openNotice(db, `late:${id(9)}`);
    const urls = (await fakeBrowser.tabs.query({})).map(({ url }) => url ?? '');
    expect(urls.filter((url) => url.endsWith('/desk.html#/today'))).toHaveLength(2);
  });
});

test('many are named by three, the rest by number', () => {
  const contacts = ['王姐', '', '李四', 'Anna', '赵六'].map((name, i) => ({
    contact: id(i),
    name,
  }));
  const words = (language: 'zh-CN' | 'en') =>
    noticeWords({ kind: 'late', contacts }, { names: true, lateAfter: 15 }, language).message;
  expect(words('zh-CN')).toBe('王姐、李四、Anna，还有 2 位，等你回复超过 15 分钟。');
  expect(words('en')).toBe('王姐, 李四, Anna and 2 more: no answer for over 15 minutes.');
});
