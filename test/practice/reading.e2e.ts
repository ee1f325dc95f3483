import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { contactId } from '@/lib/core/model/ids';
import { PRECISION_WIDTH } from '@/lib/core/model/interaction';
import { readTextFeatures } from '@/lib/core/text/read-text-features';
import { toInteractions } from '@/lib/overlay/facts';
import { practiceHistory } from '@/lib/practice/history';
import { toFacts } from '@/lib/practice/to-interactions';
import type { MessageReading } from '@/lib/sites/reading';
import { startPage } from '../hosts/bundle';
import type { Served } from '../hosts/serve';
import { startBrowser, ZONE } from '../sites/page-kit';
import { ANCHOR, OpenDesk } from './open-desk';

/** The extension's reading of the desk against what the desk knows itself. */
describe('reading the practice desk', () => {
  let browser: Browser;
  let served: Served;
  let desk: OpenDesk;

  beforeAll(async () => {
    // The history follows the device's clock: here and in the browser it has to be the same.
    vi.stubEnv('TZ', ZONE);
    [browser, served] = await Promise.all([startBrowser(), startPage('practice')]);
    desk = await OpenDesk.start(browser, served.url);
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    await desk?.site.close();
    await browser?.close();
    await served?.stop();
  });

  it('is recognised and in order, with no conversation open and with one', async () => {
    expect(await desk.site.picked()).toBe('practice');
    expect((await desk.site.judge()).verdict).toBe('ok');
    await desk.open('wk0001');
    expect((await desk.site.judge()).verdict).toBe('ok');
  });

  it('knows nothing of the extension', async () => {
    expect((await desk.page.content()).toLowerCase()).not.toContain('rewarm');
  });

  it('reads every row: who, unread, which is open, who wrote last, and when', async () => {
    await desk.open('wk0009');
    const { order, conversations } = await desk.state();
    const rows = await desk.site.rows('practice', ANCHOR);
    expect(rows.map((row) => row.identity)).toEqual(
      order.map((value) => ({ value, strength: 'strong' })),
    );
    for (const [i, row] of rows.entries()) {
      const id = order[i] ?? '';
      const conversation = conversations[id];
      const last = conversation?.messages.at(-1);
      expect(row.unread ?? 0).toBe(conversation?.unread);
      expect(row.open).toBe(id === 'wk0009');
      expect(row.kind).toBe(['wk0061', 'wk0062'].includes(id) ? 'group' : 'person');
      if (last?.direction === 'out') expect(row.lastDirection).toBe('out');
      else expect(row.lastDirection).not.toBe('out');
      expect(row.last?.at).toBeLessThanOrEqual(last?.at ?? 0);
      const width = PRECISION_WIDTH[row.last?.precision ?? 'unknown'];
      expect(width).toBeLessThanOrEqual(PRECISION_WIDTH.day);
      expect((last?.at ?? 0) - (row.last?.at ?? 0)).toBeLessThan(width);
    }
  });

  it('tells namesakes apart and reads long names whole', async () => {
    const names = new Map(
      (await desk.site.rows()).map((row) => [row.identity.value, row.name] as const),
    );
    expect(names.get('wk0008')).toBe('张婷');
    expect(names.get('wk0047')).toBe('苏苏-闺蜜团团长 一次拍十单记得分开打包');
    expect(names.get('wk0057')).toBe('👑 Queen 女王大人');
  });

  // A regular, a fading one, one who complained, a group, the one who refuses messages.
  it.each(['wk0006', 'wk0003', 'wk0015', 'wk0061', 'wk0045'])(
    '%s: reads every message shown, and the earlier ones after a click',
    async (id) => {
      await desk.open(id);
      const messages = (await desk.state()).conversations[id]?.messages ?? [];
      for (const count of [40, 80]) {
        const thread = await desk.site.thread('practice', ANCHOR);
        expect(thread?.identity).toEqual({ value: id, strength: 'strong' });
        expect(
          thread?.messages.map(({ pageId, direction, kind, text, time }) => ({
            ...{ id: pageId, direction, kind, text },
            time,
          })),
        ).toEqual(
          messages.slice(-count).map(({ id, direction, kind, text, at }) => ({
            ...{ id, direction, kind, text },
            time: { at, precision: 'exact' },
          })),
        );
        if (messages.length > count) {
          await desk.page.getByRole('button', { name: '查看更早消息' }).click();
        }
      }
    },
  );

  it('reads how many are in a group, and nothing of the kind from a person', async () => {
    const groups = practiceHistory(7, ANCHOR).filter(({ customer }) => customer.kind === 'group');
    expect(groups.map(({ customer }) => customer.id)).toEqual(['wk0061', 'wk0062']);
    for (const { customer } of groups) {
      expect(customer.members).toBeGreaterThan(50);
      await desk.open(customer.id);
      expect(await desk.site.thread('practice', ANCHOR)).toMatchObject({
        name: customer.name,
        members: customer.members,
      });
    }
    await desk.open('wk0001');
    expect(await desk.site.thread('practice', ANCHOR)).not.toHaveProperty('members');
  });

  it('gives the facts that an import of the history gives', async () => {
    const seen = ['wk0006', 'wk0045', 'wk0061', 'wk0012'];
    const history = practiceHistory(7, ANCHOR);
    for (const id of seen) {
      await desk.open(id);
      const thread = await desk.site.thread('practice', ANCHOR);
      const read = toInteractions(
        contactId('practice', 'practice', id),
        // An element does not come out of the browser; each message stands for one of its own.
        (thread?.messages ?? []).map((m) => ({
          ...m,
          element: {} as HTMLElement,
        })) as MessageReading[],
        readTextFeatures,
      );
      const conversation = history.find((one) => one.customer.id === id);
      const imported = conversation ? toFacts(conversation).interactions : [];
      expect(read.length).toBeGreaterThan(20);
      expect(read.map((fact) => ({ ...fact, origin: 'import' }))).toEqual(
        imported.slice(-read.length),
      );
    }
  });

  it('puts a draft into the box of the one it is for, and sends nothing', async () => {
    await desk.open('wk0020');
    const draft = { text: '曼姐，最近皮肤还好吗？\n给您留了一份小样。' };
    const forHer = { ...draft, expect: { value: 'wk0020', strength: 'strong' } } as const;
    const forAnother = { ...draft, expect: { value: 'wk0021', strength: 'strong' } } as const;
    expect(await desk.site.insert(forAnother)).toMatchObject({
      inserted: false,
      reason: 'other-contact',
    });
    const before = (await desk.state()).conversations.wk0020?.messages.length;
    expect(await desk.site.insert(forHer)).toEqual({ inserted: true });
    await expect
      .poll(async () => (await desk.state()).conversations.wk0020?.draft)
      .toBe(draft.text);
    expect((await desk.state()).conversations.wk0020?.messages.length).toBe(before);
    expect(await desk.page.getByRole('button', { name: '发送', exact: true }).isEnabled()).toBe(
      true,
    );
  });

  it.each([
    ['session-item', 'list'],
    ['message', 'thread'],
    ['message--in', 'thread'],
    ['chat', 'thread'],
  ] as const)(
    'is broken, and not misread, when the class %s gets another name',
    async (name, part) => {
      const fresh = await OpenDesk.start(browser, served.url);
      await fresh.open('wk0001');
      expect((await fresh.site.judge())[part]).toBe('ok');
      expect(await fresh.rename(name)).toBe(`${name}-v2`);
      await expect.poll(async () => (await fresh.site.judge())[part]).toBe('broken');
      await fresh.inbound('wk0001', '还在吗');
      await expect.poll(async () => (await fresh.state()).order[0]).toBe('wk0001');
      expect((await fresh.site.judge())[part]).toBe('broken');
      await fresh.site.close();
    },
  );
});
