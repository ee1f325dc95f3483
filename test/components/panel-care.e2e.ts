import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { findViolations } from './gallery/find-violations';
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
const unfold = (title: string) => page.getByRole('heading', { name: title, exact: true }).click();

/** Leaves a picture and lets axe look at what just opened. */
async function look(name: string) {
  await page.screenshot({ path: `${folder}moment-${name}.png`, fullPage: true });
  expect(await findViolations(page)).toEqual([]);
}

describe('cause', () => {
  it('says whose fault it was, and leads to the messages', async () => {
    page = await gallery.show({ state: 'care-apologise' });
    await page.getByText('是我们没接住').first().waitFor();
    await page.getByRole('button', { name: /^看原话，2 条/ }).click();
    await page.getByText('已在页面里标出 2 条').waitFor();
    await button('还有 1 种可能').click();
    await page.getByText('被别家吸引').waitFor();
  });

  it('asks instead of guessing: the draft becomes a question, and there is a way back', async () => {
    page = await gallery.show({ state: 'care-apologise' });
    await button('还不知道，先问问').click();
    await page.getByRole('heading', { name: '问原因的话术' }).waitFor();
    expect(await draft().inputValue()).toContain('是哪一步');
    await page.getByRole('combobox', { name: '这条消息是为了' }).selectOption('apology');
    await page.getByRole('heading', { name: '道歉话术' }).waitFor();
  });

  it('takes a known cause back', async () => {
    page = await gallery.show({ state: 'care-amend' });
    await unfold('原因');
    await page.getByText('从对方回复里看出来的').waitFor();
    await button('撤销').click();
    expect((await asked()).at(-1)).toEqual(['undoCase', '林雨晴', 'a'.repeat(32), 5]);
    await look('known-cause');
  });
});

describe('offers', () => {
  it('proposes one not given before, warns of repeats, and says why others cannot be given', async () => {
    page = await gallery.show({ state: 'care-amend', width: 320 });
    expect(await page.getByRole('radio', { name: /店长一对一回访/ }).isChecked()).toBe(true);
    await page.getByText('最近 90 天已经给过 1 次').waitFor();
    await page.getByText('不能给的 2 项').click();
    await page.getByText('这位客户近期的额度用完了').waitFor();
    await look('offers');
  });

  it('inserts nothing when the offer could not be reserved', async () => {
    page = await gallery.show({ state: 'care-amend' });
    await page.evaluate(() => {
      window.insertAnswer = { kind: 'refused', why: 'month-cap' };
    });
    await button('填入').click();
    await page.getByText('没有填入。本月预算用完了').waitFor();
    expect(await page.getByText('已填入，未发送').count()).toBe(0);
  });
});

describe('what is missing', () => {
  it('is asked in one line, kept in the profile, and can be skipped', async () => {
    page = await gallery.show({ state: 'care-check-in' });
    await page.getByLabel('上次聊到什么？').fill('换季护肤');
    await page.keyboard.press('Enter');
    await page.getByLabel('上次聊到什么？').waitFor({ state: 'detached' });
    expect((await asked())[0]?.[1]).toMatchObject({ address: '林姐', topic: '换季护肤' });
    page = await gallery.show({ state: 'care-check-in' });
    await button('先不填').click();
    expect(await page.getByLabel('上次聊到什么？').count()).toBe(0);
  });
});

describe('an answer', () => {
  it('is the operator’s own, or an apology where a case goes on', async () => {
    page = await gallery.show({ state: 'care-reply' });
    expect(await draft().inputValue()).toBe('');
    await page.getByRole('combobox', { name: '这条消息是为了' }).selectOption('apology');
    expect(await draft().inputValue()).toContain('是我没做好');
    await look('answer-apology');
    await button('填入').click();
    await page.getByText('已填入，未发送').waitFor();
    expect((await asked()).at(-1)?.[2]).toMatchObject({ intent: 'apology', wording: 'own-it' });
  });

  it('after hours says when we are back, unless the operator is there after all', async () => {
    page = await gallery.show({ state: 'care-fine-waiting' });
    expect(await draft().inputValue()).toContain('明早 9 点');
    await page.getByRole('combobox', { name: '这条消息是为了' }).selectOption('own');
    expect(await draft().inputValue()).toBe('');
  });
});

describe('saved replies', () => {
  it('fill in what is known, ask for what is not, and are inserted as such', async () => {
    page = await gallery.show({ state: 'care-reply' });
    await page.getByRole('button', { name: /接着上次聊/ }).click();
    await page.getByText('先补上这项').waitFor();
    await page.getByLabel('上次聊到什么？').fill('面霜');
    await look('phrase-missing');
    await button('记下').click();
    await expect.poll(() => draft().inputValue()).toContain('林姐，关于面霜');
    await button('填入').click();
    await page.getByText('已填入，未发送').waitFor();
    expect((await asked()).at(-1)).toMatchObject([
      'insertDraft',
      '林雨晴',
      { intent: null, origin: 'phrase', wording: 'p2' },
    ]);
  });

  it('are found by a query, and grow by what the operator wrote', async () => {
    page = await gallery.show({ state: 'care-check-in' });
    await button('话术库').click();
    await page.getByRole('searchbox', { name: /搜索话术/ }).fill('护肤');
    await page.getByRole('button', { name: /接着上次聊/ }).waitFor({ state: 'detached' });
    await look('phrases');
    await draft().fill('林姐，最近皮肤还好吗？');
    await button('存为话术').click();
    await page.getByText('已存进话术库').waitFor();
    expect((await asked()).at(-1)).toEqual(['savePhrase', '林姐，最近皮肤还好吗？', 'check-in']);
  });
});

describe('a model', () => {
  it('shows exactly what is sent, then writes a further wording', async () => {
    page = await gallery.show({ state: 'care-check-in' });
    await button('看会发送什么').click();
    await page.getByRole('region', { name: '将发给模型的内容' }).waitFor();
    await look('model-preview');
    await button('用模型写得更好').click();
    await expect.poll(() => draft().inputValue()).toContain('天冷了，皮肤还好吗');
    expect(await page.getByRole('radio', { name: '模型写的' }).isChecked()).toBe(true);
  });

  it('can be stopped, and says why it gave nothing', async () => {
    page = await gallery.show({ state: 'care-check-in' });
    const before = await draft().inputValue();
    await page.evaluate(() => {
      window.modelAnswer = 'endless';
    });
    await button('用模型写得更好').click();
    await page.getByText('已有 10 字').waitFor();
    await button('停下').click();
    await page.getByText('已停下').waitFor();
    await page.evaluate(() => {
      window.modelAnswer = 'fallback';
    });
    await button('用模型写得更好').click();
    await page.getByText('模型没有按时回').waitFor();
    expect(await draft().inputValue()).toBe(before);
  });
});

describe('pressure', () => {
  it('is told before insertion and stops nothing', async () => {
    page = await gallery.show({ state: 'flagged' });
    expect(await page.getByText('已连着 3 次没回').count()).toBe(0);
    await draft().fill('林姐，'.repeat(25));
    await page.getByText('已连着 3 次没回').waitFor();
    expect(await button('填入').getAttribute('aria-disabled')).toBeNull();
    await look('guard');
  });
});

describe('the course', () => {
  it('shows the path and takes single steps back', async () => {
    page = await gallery.show({ state: 'care-recovered' });
    await unfold('经过');
    await button('全部 9 条').click();
    await look('course');
    await page.getByRole('button', { name: '撤销：看到你发出了' }).click();
    expect((await asked()).at(-1)).toEqual(['undoCase', '林雨晴', 'a'.repeat(32), 3]);
    expect(await page.getByRole('button', { name: '撤销：变冷，23 天没说话' }).count()).toBe(0);
    await button('重新跟进').click();
    await page.getByText('已标记：重新跟进').waitFor();
  });
});

describe('our messages', () => {
  it('are guessed at, corrected, and marked as joined', async () => {
    page = await gallery.show({ state: 'care-check-in', width: 320 });
    await unfold('我们最近发的');
    await look('messages');
    await page.getByRole('combobox', { name: /11月13日发的消息/ }).selectOption('benefit');
    expect((await asked()).at(-1)).toEqual(['markMessage', '林雨晴', '2', 'benefit', false]);
    await page.getByRole('checkbox', { name: '参加了' }).first().check();
    expect((await asked()).at(-1)).toEqual(['markMessage', '林雨晴', '2', 'benefit', true]);
  });
});

describe('the profile', () => {
  it('is edited in place and kept whole', async () => {
    page = await gallery.show({ state: 'care-check-in', width: 320 });
    await unfold('客户资料');
    await button('编辑资料').click();
    await page.getByLabel('最近聊的').fill('面霜');
    await page.getByLabel('日', { exact: true }).fill('31');
    await button('保存').click();
    await page.getByText('没有这一天').waitFor();
    await look('profile');
    await page.getByLabel('日', { exact: true }).fill('15');
    await button('保存').click();
    await page.getByText('已保存').waitFor();
    expect((await asked()).at(-1)?.[1]).toMatchObject({
      topic: '面霜',
      spend: 186_000,
      birthday: { calendar: 'lunar', month: 10, day: 15 },
      purchases: [{ what: '修护面霜' }],
    });
  });

  it('sets the tier from the chip', async () => {
    page = await gallery.show({ state: 'flagged' });
    await page.getByRole('combobox', { name: '客户分层' }).selectOption('loyal');
    expect((await asked()).at(-1)).toMatchObject(['saveProfile', { tier: 'loyal' }]);
    await page.getByRole('combobox', { name: '客户分层' }).selectOption('auto');
    expect((await asked()).at(-1)?.[1]).not.toHaveProperty('tier');
  });
});

describe('do not disturb', () => {
  it('is set with an undo, shown, and lifted', async () => {
    page = await gallery.show({ state: 'flagged' });
    await button('设为勿扰').click();
    await page.getByText('你今天设了勿扰').waitFor();
    expect(await draft().count()).toBe(0);
    await button('解除').click();
    await page.getByText('已解除勿扰').waitFor();
    expect(await asked()).toEqual([
      ['setDisturb', '林雨晴', false],
      ['setDisturb', '林雨晴', true],
    ]);
  });
});

describe('who waits', () => {
  it('comes first, is pointed out in the page, and may be given a word after hours', async () => {
    page = await gallery.show({ state: 'waiting-list' });
    const rows = await page.getByRole('listitem').allTextContents();
    expect(rows[0]).toContain('林雨晴');
    await page.getByRole('button', { name: /新客户小陈/ }).click();
    await page.getByText('已在列表里标出').waitFor();
    await button('复制').click();
    await page.getByText('已复制').waitFor();
    expect((await asked()).map(([name]) => name)).toEqual(['locateContact', 'copyDraft']);
  });
});
