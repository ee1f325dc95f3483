import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { OpenDesk } from './desk-gallery/open-desk';
import { findViolations } from './gallery/find-violations';

const folder = fileURLToPath(new URL('../../.output/desk-gallery/', import.meta.url));
let desk: OpenDesk;
let page: Page;

beforeAll(async () => {
  desk = await OpenDesk.start();
});
afterAll(() => desk?.stop());
afterEach(() => page?.close());

const asked = () => page.evaluate(() => window.deskAsked ?? []);
const button = (name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' });
const undo = () => page.getByRole('status').getByRole('button', { name: '撤销' });

/** Leaves a picture and lets axe look at what just opened. */
async function look(name: string) {
  await page.screenshot({ path: `${folder}moment-${name}.png`, fullPage: true });
  expect(await findViolations(page)).toEqual([]);
}

describe('offers', () => {
  it('a new one is refused where it is wrong, kept when it is right, and can be undone', async () => {
    page = await desk.show({ state: 'offers' });
    await button('添加补偿').click();
    await button('保存').click();
    await page.getByText('写一个名称').waitFor();
    expect(await asked()).toEqual([]);
    await page.getByRole('textbox', { name: '名称' }).fill('手写卡片');
    await page.getByRole('spinbutton', { name: '成本' }).fill('12.50');
    await page.getByRole('checkbox', { name: '缺少价值' }).check();
    await page.getByRole('textbox', { name: '中文话术里怎么说' }).fill('寄一张手写卡片过去');
    await look('offer-form');
    await button('保存').click();
    await page.getByText('已保存“手写卡片”').waitFor();
    const [name, offer] = (await asked())[0] as [string, { id: string; cost: number }];
    expect([name, offer.cost]).toEqual(['offer/save', 1250]);
    await undo().click();
    await page.getByText('已撤销').waitFor();
    expect((await asked()).at(-1)).toEqual(['offer/remove', { id: offer.id }]);
  });

  it('words that must not be sent are named at the field', async () => {
    page = await desk.show({ state: 'offers', theme: 'dark', width: 720 });
    await button('修改：少打扰').click();
    await page
      .getByRole('textbox', { name: '中文话术里怎么说' })
      .fill('保证全网最低价，加我微信 http://a.cn');
    await page.getByText('这些不能发').waitFor();
    await button('保存').click();
    expect(await asked()).toEqual([]);
    await look('offer-unsafe');
  });

  it('an entry of the books is settled by hand and taken back', async () => {
    page = await desk.show({ state: 'offers' });
    await page.getByRole('tab', { name: '账本' }).click();
    await look('ledger');
    await button(/^作废：林雨晴/).click();
    await page.getByText('林雨晴：已作废').waitFor();
    await undo().click();
    await page.getByText('已撤销').waitFor();
    expect(await asked()).toEqual([
      ['offer/settle', { entry: 'entry-0', state: 'void' }],
      ['offer/settle', { entry: 'entry-0', state: 'reserved' }],
    ]);
  });

  it('says so when it did not work', async () => {
    page = await desk.show({ state: 'offers' });
    await page.evaluate(() => {
      window.deskFailing = true;
    });
    await button('停用：少打扰').click();
    await page.getByText('没有成功').waitFor();
  });
});

describe('tasks', () => {
  it('shows words, is put off, is done', async () => {
    page = await desk.show({ state: 'tasks' });
    await button(/^看话术：林雨晴/).click();
    await page.getByText('林姐，生日快乐').waitFor();
    await button(/^换一条/).click();
    await page.getByText('今天是你的日子').waitFor();
    await button(/^改天：赵先生|^改天：问问赵先生/).click();
    await look('task-open');
    await button('3 天后').click();
    await page.getByText('好，3 天后再提醒').waitFor();
    await button(/^完成：林雨晴/).click();
    await page.getByText('已完成').first().waitFor();
    const marks = (await asked()).map(
      ([, data]) => data as { state: string; until: number | null },
    );
    expect(marks.map(({ state }) => state)).toEqual(['skipped', 'done']);
    // Midnight in Shanghai, three days on.
    expect(new Date(marks[0]?.until ?? 0).toISOString()).toBe('2026-11-24T16:00:00.000Z');
  });
});

describe('replies', () => {
  it('are found by pinyin', async () => {
    page = await desk.show({ state: 'replies' });
    await page.getByRole('searchbox', { name: '搜索话术' }).fill('wl');
    await page.getByText(/^找到\s\d+\s条/).waitFor();
    expect(await page.getByRole('heading', { name: '查物流' }).count()).toBe(1);
  });

  it('come in many at once, shown before they are kept', async () => {
    page = await desk.show({ state: 'replies' });
    await button('一次粘贴多条').click();
    await page
      .getByRole('textbox', { name: '粘贴到这里' })
      .fill('1、您好，在的\n2、稍等，我查一下\n您好，在的');
    await page.getByText('会添加 2 条').waitFor();
    await look('paste');
    await button('添加 2 条').click();
    await page.getByText('已添加 2 条话术').waitFor();
    expect((await asked()).map(([name]) => name)).toEqual(['phrase/save', 'phrase/save']);
  });

  it('with a variable nobody knows are not kept', async () => {
    page = await desk.show({ state: 'replies' });
    await button('添加话术').click();
    await page.getByRole('textbox', { name: '标题' }).fill('物流');
    await page.getByRole('textbox', { name: '内容' }).fill('{昵称}，到了');
    await page.getByText('不认识 {昵称}').waitFor();
    await button('保存').click();
    expect(await asked()).toEqual([]);
    await look('reply-form');
  });
});

describe('results', () => {
  it('tell who said it, some at a time, and leave the page as a file', async () => {
    page = await desk.show({ state: 'results' });
    const who = button('看是谁：问有没有、能不能');
    await who.focus();
    await page.keyboard.press('Enter');
    const said = page.getByRole('listitem').filter({ hasText: '问有没有、能不能' });
    const contacts = said.locator('.voice-contacts li');
    expect(await contacts.count()).toBe(20);
    expect(await contacts.first().textContent()).toMatch(/^林雨晴今天，2\s次，答了没有$/);
    await look('voices');
    await said.getByRole('button', { name: /^再列/ }).click();
    expect(await contacts.count()).toBe(37);
    const saved = page.waitForEvent('download');
    await button('导出表格').click();
    expect((await saved).suggestedFilename()).toBe('回暖-客户说了什么-2026-11-22.csv');
  });

  it('say no more than what is known', async () => {
    page = await desk.show({ state: 'results-flooding', theme: 'dark', width: 720 });
    await page.getByText('不好比多少').waitFor();
    expect(await page.getByText('差不多').count()).toBe(0);
  });
});

describe('strategy', () => {
  it('says at the field what is wrong, saves the whole, and takes it back', async () => {
    page = await desk.show({ state: 'strategy' });
    const tries = page.getByRole('spinbutton', { name: '最多试几次' }).first();
    await tries.fill('11');
    await page.getByText('填 1 到 10 次').waitFor();
    await look('strategy-invalid');
    await button('保存').click({ force: true });
    expect(await asked()).toEqual([]);
    await tries.fill('4');
    await button('保存').click();
    await page.getByText('策略已保存').waitFor();
    await undo().click();
    await page.getByText('已撤销').waitFor();
    const values = (await asked()).map(([, data]) => data as never);
    expect(values).toMatchObject([
      { section: 'strategy', value: { tiers: { loyal: { tries: 4 } } } },
      { section: 'strategy', value: { tiers: { loyal: { tries: 3 } } } },
    ]);
  });

  it('sets shifts of several periods, refusing an empty one', async () => {
    page = await desk.show({ state: 'strategy' });
    await page.getByRole('tab', { name: '班次' }).click();
    await button('周日加一段').click();
    await page.getByLabel('周日第 1 段结束').fill('09:00');
    await page.getByText('开始和结束不能一样').waitFor();
    await look('shifts');
    await page.getByLabel('周日第 1 段结束').fill('00:00');
    await button('保存').click();
    await page.getByText('班次已保存').waitFor();
    expect((await asked())[0]?.[1]).toMatchObject({
      section: 'shifts',
      value: { week: { 6: [{ from: 540, to: 0 }] } },
    });
  });

  it.each(['预算与节制', '回复窗口', '关怀日历', '观察与对照'])('%s is accessible', async (tab) => {
    page = await desk.show({ state: 'strategy', theme: 'dark', width: 720 });
    await page.getByRole('tab', { name: tab }).click();
    if (tab === '回复窗口') await button('添加窗口').click();
    await look(`strategy-${tab}`);
  });
});

describe('activities', () => {
  it('are marked for all who got them, participants ticked from a list', async () => {
    page = await desk.show({ state: 'activities' });
    await button(/^谁参加了：11月13日/).click();
    await page.getByRole('textbox', { name: '粘贴参加名单' }).fill('小鹿妈妈\n陈师傅\n刘备');
    await page.getByText('名字对不上：刘备').waitFor();
    await look('participants');
    await button('勾上 1 位').click();
    await page.getByText('已勾上 1 位').waitFor();
    await page.getByRole('radio', { name: '福利' }).first().click({ force: true });
    await page.getByText('已把 8 条标为“福利”').waitFor();
    const all = await asked();
    expect(all).toHaveLength(9);
    expect(all[1]?.[1]).toMatchObject({ kind: 'benefit', joined: false });
  });
});

describe('the model', () => {
  it('is tested within the click and switched on only with consent', async () => {
    page = await desk.show({ state: 'model' });
    await button('测试连接').click();
    await page.getByText('连上了，这里有 2 个模型').waitFor();
    await page.getByRole('textbox', { name: '粘贴密钥' }).fill('sk-made-up');
    await page.getByRole('radio', { name: '用口令存下来' }).check({ force: true });
    await page.getByRole('textbox', { name: '口令' }).fill('long enough');
    await page.getByText('先勾选同意发送').waitFor();
    await look('model-filled');
    await page.getByRole('checkbox', { name: /同意发送到 https:\/\/api.deepseek.com/ }).check();
    await button('保存并开启').click();
    await page.getByText('已开启模型起草').waitFor();
    expect(await asked()).toMatchObject([
      ['model/key', { what: 'state' }],
      ['model/key', { what: 'set', destination: 'https://api.deepseek.com', key: 'sk-made-up' }],
      ['settings/save', { section: 'model', value: { enabled: true } }],
    ]);
  });

  it('loses the consent when the address changes', async () => {
    page = await desk.show({ state: 'model-on' });
    expect(await page.getByRole('checkbox', { name: /同意/ }).isChecked()).toBe(true);
    await page.getByRole('textbox', { name: '接口地址' }).fill('https://elsewhere.example/v1');
    expect(await page.getByRole('checkbox', { name: /同意/ }).isChecked()).toBe(false);
  });
});
