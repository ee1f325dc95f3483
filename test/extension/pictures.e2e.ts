import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SHIFTS } from '@/lib/core/calendar/shifts';
import { workingTime } from '@/lib/core/calendar/working-time';
import type { Level } from '@/lib/core/model/assessment';
import type { CareCase } from '@/lib/core/model/care-case';
import { DAY, FEATURE, type Interaction, MINUTE } from '@/lib/core/model/interaction';
import { type Launched, launch } from '../tools/launch';
import { type DatabaseReader, databaseReader, type Recorded } from '../tools/read-database';

/** Minutes east of UTC of the browser under test. */
const OFFSET = 480;
const WEEKS = 13;
const WAIT = { timeout: 60_000, interval: 300 };
const NAMES: Readonly<Record<Level, string>> = {
  unknown: '看得还不够',
  fine: '正常',
  watch: '观察',
  declining: '变冷',
  silent: '沉默',
  lost: '已流失',
};

/** Days since 1970 of the operator's day; 1970-01-01 was a Thursday. */
const dayOf = (at: number) => Math.floor((at + OFFSET * MINUTE) / DAY);
const weekOf = (at: number) => Math.floor((dayOf(at) + 3) / 7);

describe('the page of pictures, with what the practice desk recorded', () => {
  let app: Launched;
  let desk: Page;
  let database: DatabaseReader;
  let people: Recorded[];
  const errors: string[] = [];

  const card = (title: string) => desk.getByRole('region', { name: title, exact: true });
  /** A card's table as text, opened by keyboard. */
  const numbers = async (title: string, caption: string) => {
    const own = card(title);
    const details = own.locator('.chart-numbers');
    if ((await details.getAttribute('open')) === null) {
      await details.locator('summary').focus();
      await desk.keyboard.press('Enter');
    }
    const rows = await own.getByRole('table', { name: caption }).locator('tbody tr').all();
    return Promise.all(
      rows.map(async (row) =>
        (await row.locator('th, td').allTextContents()).map((cell) => cell.trim()),
      ),
    );
  };

  beforeAll(async () => {
    app = await launch();
    const practice = await app.context.newPage();
    await practice.goto(`${app.origin}/practice.html?live=0&test=1`);
    await practice
      .getByRole('button', { name: /打开流失预警卡片/ })
      .first()
      .waitFor();
    database = await databaseReader(app);
    desk = await app.context.newPage();
    desk.on('pageerror', (error) => errors.push(error.message));
    await vi.waitFor(async () => {
      const read = await database.read();
      expect(read.size).toBeGreaterThan(50);
      people = [...read.values()].filter((one) => one.contact.kind === 'person' && one.summary);
    }, WAIT);
    await practice.close();
    people = [...(await database.read()).values()].filter(
      (one) => one.contact.kind === 'person' && one.summary,
    );
    await desk.goto(`${app.origin}/desk.html#/pictures`);
    await card('推广和有用的话，各占多少').waitFor();
  });
  afterAll(() => app?.close());

  test('the flow is that of the stored levels', async () => {
    const month = new Date(Date.now() + OFFSET * MINUTE).toISOString().slice(0, 7);
    const counts: Record<string, number> = {};
    for (const { summary } of people) {
      const now = summary?.assessment.level ?? 'unknown';
      const kept = summary?.monthStart;
      const began = kept && kept.month === month ? kept.level : now;
      const way = `${NAMES[began]} ${NAMES[now]}`;
      counts[way] = (counts[way] ?? 0) + 1;
    }
    const shown = await numbers('这个月客户往哪走了', '月初和现在各有多少位客户');
    const told = Object.fromEntries(shown.map(([from, to, , n]) => [`${from} ${to}`, Number(n)]));
    expect(told).toEqual(counts);
    expect(Object.values(told).reduce((sum, n) => sum + n, 0)).toBe(people.length);
    // All were first judged this month.
    expect(shown.every(([from]) => from === NAMES.unknown)).toBe(true);
  });

  test('answers by week are those of the histories', async () => {
    const now = weekOf(Date.now());
    const counts = Array.from({ length: WEEKS }, () => ({ answers: 0, inTime: 0 }));
    for (const { history } of people) {
      let asked: Interaction | null = null;
      for (const fact of history) {
        const week = WEEKS - 1 - (now - weekOf(fact.at));
        if (week < 0 || fact.kind === 'system' || fact.kind === 'sighting') continue;
        const closes = fact.kind === 'sticker' || (fact.features & FEATURE.acknowledgement) !== 0;
        if (fact.direction === 'in' && !asked && !closes) asked = fact;
        if (fact.direction !== 'out' || !asked) continue;
        const count = counts[WEEKS - 1 - (now - weekOf(asked.at))];
        const waited = workingTime(DEFAULT_SHIFTS, asked.at, fact.at, OFFSET);
        asked = null;
        if (!count) continue;
        count.answers += 1;
        if (waited < DEFAULT_SHIFTS.lateAfter * MINUTE) count.inTime += 1;
      }
    }
    const shown = await numbers('回得及时吗', '每周的回复和及时的比例');
    expect(shown.map(([, answers, inTime]) => [Number(answers), Number(inTime)])).toEqual(
      counts.map(({ answers, inTime }) => [answers, inTime]),
    );
    expect(counts.reduce((sum, { answers }) => sum + answers, 0)).toBeGreaterThan(20);
  });

  test('messages by week are those of the histories', async () => {
    const now = weekOf(Date.now());
    const counts = Array.from({ length: WEEKS }, () => ({ sent: 0, promotions: 0 }));
    for (const { at, direction, kind, features } of people.flatMap(({ history }) => history)) {
      const count = counts[WEEKS - 1 - (now - weekOf(at))];
      if (!count || direction !== 'out' || kind === 'system' || kind === 'sighting') continue;
      count.sent += 1;
      if (features & FEATURE.promotion) count.promotions += 1;
    }
    const shown = await numbers('推广和有用的话，各占多少', '每周发出的消息');
    expect(
      shown.map(([, useful, plain, promotions]) => [
        Number(useful) + Number(plain) + Number(promotions),
        Number(promotions),
      ]),
    ).toEqual(counts.map(({ sent, promotions }) => [sent, promotions]));
  });

  test('the silent are those of whom nothing was seen for the days', async () => {
    const shown = await numbers('多少客户没声音了', '没声音的客户和参考值');
    for (const [i, days] of [30, 180].entries()) {
      let [silent, told] = [0, 0];
      for (const { summary, history } of people) {
        const last = history.findLast((f) => f.direction === 'in' && f.kind !== 'system')?.at;
        const sight = summary?.sight;
        if (last === undefined || !sight) continue;
        const seen = (from: number) => {
          const begin = Math.max(from, sight.from);
          const blind = sight.blind.reduce(
            (sum, gap) => sum + Math.max(0, gap.to - Math.max(gap.from, begin)),
            0,
          );
          return sight.through - begin - blind;
        };
        if (seen(sight.from) < days * DAY) continue;
        told += 1;
        if (seen(last) >= days * DAY) silent += 1;
      }
      const own = shown[i]?.[1] ?? '';
      expect(own).toContain(told === 0 ? '还没有看得够久的客户' : `${silent}/${told}`);
      expect(shown[i]?.[3]).toBe(days === 30 ? '40%' : '80%');
    }
    expect(await card('多少客户没声音了').getByText('不是我们的数据').count()).toBe(1);
  });

  test('flags are the opened cases; one called wrong is counted, one taken back is not', async () => {
    const cases = await database.table<CareCase>('cases');
    const opened = cases.filter(({ held }) => !held).length;
    expect(opened).toBeGreaterThan(2);
    const shown = async () => {
      const rows = await numbers('标了多少，标错多少', '每周标出的客户');
      const sum = (column: number) => rows.reduce((total, row) => total + Number(row[column]), 0);
      return [sum(1), sum(2)];
    };
    expect(await shown()).toEqual([opened, 0]);
    const [wrong] = cases.filter(({ held, closedAt }) => !held && closedAt === null);
    const say = (name: string, data: object) =>
      desk.evaluate(async ([n, d]) => chrome.runtime.sendMessage({ rewarm: n, data: d }), [
        name,
        data,
      ] as const);
    await say('contact/override', { contact: wrong?.contact, reason: 'other', note: '' });
    await vi.waitFor(async () => expect(await shown()).toEqual([opened, 1]), WAIT);
    await say('contact/undo', { contact: wrong?.contact, what: 'override' });
    await vi.waitFor(async () => expect(await shown()).toEqual([opened, 0]), WAIT);
  });

  test('every chart is walked by keyboard, and the page is accessible', async () => {
    for (const chart of await desk.getByRole('slider').all()) {
      await chart.focus();
      await desk.keyboard.press('Home');
      const first = await chart.getAttribute('aria-valuetext');
      await desk.keyboard.press('End');
      const last = await chart.getAttribute('aria-valuetext');
      expect(await chart.getAttribute('aria-valuenow')).toBe(
        await chart.getAttribute('aria-valuemax'),
      );
      expect([first, last]).not.toContain('');
    }
    const { violations } = await new AxeBuilder({ page: desk }).analyze();
    expect(violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
    await desk.screenshot({ path: '.output/desk-gallery/live-pictures.png', fullPage: true });
    expect(errors).toEqual([]);
  });

  test('a contact’s risk ends with what is stored of them', async () => {
    const cold = people.filter(({ summary }) => summary?.assessment.level === 'silent').slice(0, 2);
    const fine = people.filter(({ summary }) => summary?.assessment.level === 'fine').slice(0, 1);
    for (const { contact, summary } of [...cold, ...fine]) {
      await desk.goto(`${app.origin}/desk.html#/contacts/${contact.id}`);
      const chart = card('风险怎么走到今天').getByRole('slider');
      await chart.waitFor();
      const risk = Math.round((summary?.assessment.risk ?? 0) * 100);
      const level = NAMES[summary?.assessment.level ?? 'unknown'];
      expect(await chart.getAttribute('aria-valuetext')).toContain(`现在：约 ${risk}%，“${level}”`);
      const rows = await numbers('风险怎么走到今天', '每周末的风险、档位和当时做了什么');
      expect(rows[0]?.slice(0, 3)).toEqual(['现在', `${risk}%`, level]);
    }
    const { violations } = await new AxeBuilder({ page: desk }).include('.chart').analyze();
    expect(violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
    await desk.screenshot({
      path: '.output/desk-gallery/live-contact-pictures.png',
      fullPage: true,
    });
    expect(errors).toEqual([]);
  });
});

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
