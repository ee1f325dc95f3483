import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { findViolations } from './gallery/find-violations';
import { NOW } from './gallery/now';
import { OpenGallery } from './gallery/open-gallery';

const folder = fileURLToPath(new URL('../../.output/gallery/', import.meta.url));
let gallery: OpenGallery;
let page: Page;

beforeAll(async () => {
  gallery = await OpenGallery.start();
});
afterAll(() => gallery?.stop());
afterEach(() => page?.close());

const asked = () => page.evaluate(() => window.asked);
const button = (name: string) => page.getByRole('button', { name, exact: true });
const draft = () => page.getByRole('textbox', { name: '话术内容，可以修改' });

/** Leaves a picture and lets axe look at what just opened. */
async function look(name: string) {
  await page.screenshot({ path: `${folder}moment-${name}.png`, fullPage: true });
  expect(await findViolations(page)).toEqual([]);
}

describe('the draft', () => {
  it('inserts the text as edited and says that it was not sent', async () => {
    page = await gallery.show({ state: 'flagged' });
    await draft().fill('林姐，最近好吗？');
    await button('填入').click();
    await page.getByText('已填入，未发送').waitFor();
    expect(await asked()).toContainEqual([
      'insertDraft',
      '林雨晴',
      {
        text: '林姐，最近好吗？',
        intent: 'check-in',
        offer: null,
        wording: 'use',
        origin: 'builtin',
      },
    ]);
    await look('inserted');
    await draft().pressSequentially('想');
    expect(await page.getByText('已填入，未发送').count()).toBe(0);
  });

  it('says why nothing was inserted', async () => {
    page = await gallery.show({ state: 'flagged', theme: 'dark' });
    await page.evaluate(() => {
      window.insertAnswer = { kind: 'failed', why: 'not-empty' };
    });
    await button('填入').click();
    await page.getByText('没有覆盖').waitFor();
    await look('not-empty');
  });

  it('refuses what the lints block, underlines it, and leads to it', async () => {
    page = await gallery.show({ state: 'flagged', width: 320 });
    await draft().fill('林姐，一定要来，给您留了优惠券，过两天就没有了，您看看需要哪一张？');
    expect(await button('填入').getAttribute('aria-disabled')).toBe('true');
    await button('填入').click({ force: true });
    expect(await asked()).toEqual([]);
    expect(await page.locator('mark.mark-block').textContent()).toBe('优惠券');
    await button('定位到“优惠券”').click();
    const selected = await draft().evaluate((box: HTMLTextAreaElement) =>
      box.value.slice(box.selectionStart, box.selectionEnd),
    );
    expect(selected).toBe('优惠券');
    await look('findings');
  });

  it('keeps edits when another wording is looked at, and restores on demand', async () => {
    page = await gallery.show({ state: 'flagged' });
    const original = await draft().inputValue();
    await draft().fill('我改过的');
    await page.getByRole('radio', { name: '请教建议' }).check();
    expect(await draft().inputValue()).not.toBe('我改过的');
    await page.getByRole('radio', { name: '问使用情况' }).check();
    expect(await draft().inputValue()).toBe('我改过的');
    await button('还原').click();
    expect(await draft().inputValue()).toBe(original);
  });

  it('is not offered for a conversation that is not open', async () => {
    page = await gallery.show({ state: 'flagged-long' });
    await button('填入').click({ force: true });
    expect(await asked()).toEqual([]);
    await button('在列表里指给我看').click();
    await page.getByText('已在列表里标出').waitFor();
  });
});

describe('putting off and overruling', () => {
  it('snoozes until tomorrow morning and takes it back', async () => {
    page = await gallery.show({ state: 'flagged' });
    await button('稍后提醒').click();
    await look('later');
    await button('明天').click();
    await page.getByText('已设稍后，明天再提醒').waitFor();
    const until = (await asked())[0]?.[2] as number;
    expect(new Date(until + 8 * 3_600_000).toISOString()).toBe('2026-11-23T09:00:00.000Z');
    await look('snoozed-toast');
    await page.getByRole('status').getByRole('button', { name: '撤销' }).click();
    await page.getByText('已撤销').waitFor();
    expect((await asked()).at(-1)).toEqual(['cancelSnooze', '林雨晴']);
    expect(await page.getByText('已设稍后').count()).toBe(0);
  });

  it('takes a chosen day within the limit only', async () => {
    page = await gallery.show({ state: 'flagged-long' });
    await button('稍后提醒').click();
    await page.getByText('最多推迟 14 天').waitFor();
    await button('选日期').click();
    await page.getByLabel('提醒日期').fill('2026-12-25');
    expect(await button('确定').getAttribute('aria-disabled')).toBe('true');
    await page.getByLabel('提醒日期').fill('2026-12-01');
    await look('later-date');
    await button('确定').click();
    await page.getByText('已设稍后，12月1日再提醒').waitFor();
    expect(((await asked()).at(-1)?.[2] as number) > NOW).toBe(true);
  });

  it('records why the judgement is wrong and says for how long that holds', async () => {
    page = await gallery.show({ state: 'flagged', width: 320 });
    await button('判断不对').click();
    await page.getByRole('radio', { name: '本来就这样' }).check();
    await page.getByText('180 天内').waitFor();
    await page.getByRole('textbox', { name: '补充一句（可不填）' }).fill('只在换季来');
    await look('wrong');
    await button('确定').click();
    await page.getByText('你标记了“本来就这样”').waitFor();
    expect(await asked()).toContainEqual(['override', '林雨晴', 'always-so', '只在换季来']);
  });

  it('says plainly when it did not work', async () => {
    page = await gallery.show({ state: 'flagged' });
    await page.evaluate(() => {
      window.failing = true;
    });
    await button('稍后提醒').click();
    await button('3 天后').click();
    await page.getByText('没有成功').waitFor();
    expect(await page.getByText('已设稍后').count()).toBe(0);
  });
});

describe('asking for permission', () => {
  it('asks nothing of a site with a rule against it before the tick', async () => {
    page = await gallery.show({ state: 'can-enable-rule' });
    await page.getByText('未经腾讯许可').waitFor();
    await button('启用这个网站').click({ force: true });
    expect(await asked()).toEqual([]);
    await page.getByRole('checkbox').check();
    await button('启用这个网站').click();
    expect(await asked()).toEqual([
      ['enableSite', 'https://work.weixin.qq.com', 'wecom-admin', true],
    ]);
  });

  it('asks within the click, so that the browser may show its prompt', async () => {
    page = await gallery.show({ state: 'can-enable' });
    await button('启用这个网站').click();
    expect(await asked()).toEqual([['enableSite', 'https://chat.example-shop.com.cn', null, true]]);
    await page.getByText('没有获得允许').waitFor();
    await look('refused');
  });
});
