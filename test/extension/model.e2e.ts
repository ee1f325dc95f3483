import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OBEDIENT } from '../hosts/model/answers';
import type { CaseName } from '../hosts/model/cases';
import { type ModelHost, startModelHost } from '../hosts/model/start-model-host';
import { type Launched, launch } from '../tools/launch';
import { databaseReader } from '../tools/read-database';

const WHO = '崔莺莺';

/** Words for the check-in of somebody whose product is not known. */
const WORDS = '{称呼}，好久没聊了，最近都还好吗？有哪里不合心意的，尽管跟我说。';
const answer = (text: string, offerId: string | null = null) =>
  JSON.stringify({ text, offerId, factsUsed: ['address'], cause: null });

describe('drafts by a model, at a real endpoint on loopback', () => {
  let host: ModelHost;
  let app: Launched;
  let page: Page;
  let panel: Page;
  let desk: Page;
  const draft = () => panel.locator('.draft-card textarea');

  /** Sets the model up as an operator does: address, test, model, consent. */
  const connect = async (name: CaseName) => {
    await desk.bringToFront();
    await desk.goto(`${app.origin}/desk.html#/model`);
    await desk.reload();
    await desk.getByLabel('服务商').selectOption('custom');
    await desk.getByLabel('接口地址').fill(host.base(name));
    await desk.getByLabel('模型', { exact: true }).fill('small');
    const agree = desk.getByLabel(/^同意发送到/);
    await agree.check();
    await desk.getByRole('button', { name: '保存并开启' }).click();
    await desk.getByText('已开启模型起草').waitFor();
    await panel.bringToFront();
  };
  const write = () => panel.getByRole('button', { name: '用模型写得更好' }).click();
  const said = () => panel.getByText('先用内置的话术').textContent();

  beforeAll(async () => {
    [host, app] = await Promise.all([startModelHost(), launch()]);
    page = await app.context.newPage();
    await page.goto(`${app.origin}/practice.html?live=0&test=1`);
    const badge = page.getByRole('button', { name: new RegExp(`^${WHO}：`) });
    await badge.waitFor();
    await badge.click();
    await page.getByRole('dialog', { name: /流失预警/ }).waitFor();
    panel = await app.openPanel(page);
    await draft().waitFor();
    desk = await app.context.newPage();
  });
  afterAll(async () => {
    await app?.close();
    await host?.stop();
  });

  test('nothing is offered, and nothing is sent, before the operator set one up', async () => {
    expect(await panel.getByRole('button', { name: '用模型写得更好' }).count()).toBe(0);
    expect(host.requests).toEqual([]);
  });

  test('the connection is tested and its models are listed', async () => {
    await desk.goto(`${app.origin}/desk.html#/model`);
    await desk.getByLabel('服务商').selectOption('custom');
    await desk.getByLabel('接口地址').fill(host.base('says'));
    await desk.getByRole('button', { name: '测试连接' }).click();
    await desk.getByText('连上了，这里有 2 个模型').waitFor();
  });

  test('a good answer becomes a draft that calls them by name, which the model never heard', async () => {
    host.say(answer(WORDS));
    await connect('says');
    await write();
    await expect.poll(() => draft().inputValue()).toContain('莺莺，好久没聊了，最近都还好吗');
    const sent = JSON.stringify(host.requests.at(-1)?.body);
    expect(sent).not.toContain('莺莺');
    expect(host.requests.every(({ headers }) => !headers.cookie)).toBe(true);
  });

  test('what will be sent can be read before, word for word', async () => {
    await panel.getByRole('button', { name: '看会发送什么' }).click();
    const preview = (await panel.getByLabel('将发给模型的内容').textContent()) ?? '';
    const body = host.requests.at(-1)?.body as { messages: { content: string }[] };
    for (const { content } of body.messages) expect(preview).toContain(content);
  });

  test.each([
    ['unauthorised', /密钥不对/],
    ['html', /打开的是网页/],
    ['prose', /没有按要求的格式/],
    ['endless', /写个没完/],
    ['redirect', /./],
  ] as const)('%s: a clear word, and the built-in draft stays', async (name, reason) => {
    await connect(name);
    await panel.locator('.choice-chip').first().click();
    const before = await draft().inputValue();
    await write();
    await expect.poll(said).toMatch(reason);
    expect(await draft().inputValue()).toBe(before);
  });

  test('an answer in another language is not taken', async () => {
    host.say(answer('{称呼}, how have you been? Is there anything we could do better for you?'));
    await connect('says');
    await panel.locator('.choice-chip').first().click();
    await write();
    await expect.poll(said).toMatch(/用错了语言/);
  });

  test('a model that obeys a hostile customer moves no money', async () => {
    await connect('says');
    await panel.locator('.choice-chip').first().click();
    const before = await draft().inputValue();
    for (const text of OBEDIENT.slice(0, 4)) {
      host.say(answer(text, 'voucher-30'));
      await write();
      await expect.poll(said).toMatch(/没有采用|不合要求/);
      expect(await draft().inputValue()).toBe(before);
    }
    const database = await databaseReader(app);
    expect(await database.table('ledger')).toEqual([]);
    await database.close();
  });
});
