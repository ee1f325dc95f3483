import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOwnPage } from './own-pages';
import { nowOf, type SitePage, startBrowser } from './page-kit';

/** Moments at which a page shows one person and speaks of another. */
describe('who is open', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());

  const tryOut = async (id: string, change: () => void) => {
    const site: SitePage = await openOwnPage(browser, `${id}.html`);
    const expect = (await site.thread(id, await nowOf(site)))?.identity;
    if (!expect) throw new Error(`nobody is open in ${id}.html`);
    await site.page.evaluate(change);
    const found = {
      thread: await site.thread(id, await nowOf(site)),
      verdict: (await site.judge(id)).verdict,
      insertion: await site.run(
        ([which, who]) =>
          sites.insertDraft(sites.definition(which), document, { text: '在吗', expect: who }),
        [id, expect] as const,
      ),
    };
    await site.close();
    return found;
  };
  const nobody = {
    thread: null,
    verdict: 'broken',
    insertion: { inserted: false, reason: 'other-contact' },
  };

  it('the draft goes into the box while all agree', async () => {
    const { thread, insertion } = await tryOut('wechat-shop-kf', () => {});
    expect(thread?.name).toBe('宋佳宁');
    expect(insertion).toEqual({ inserted: true });
  });

  it('the heading has changed, the open row not yet', async () => {
    const found = await tryOut('wechat-shop-kf', () => {
      const heading = document.querySelector('.chat-customer-name') as HTMLElement;
      heading.textContent = '小雨点';
    });
    expect(found).toEqual(nobody);
  });

  it('the open row has changed, the heading not yet', async () => {
    const found = await tryOut('pinduoduo', () => {
      const rows = document.querySelectorAll('.chat-item-box');
      rows[0]?.classList.remove('active');
      rows[1]?.classList.add('active');
    });
    expect(found).toEqual(nobody);
  });

  it('the hint in the compose box names somebody else', async () => {
    const found = await tryOut('feige', () => {
      const box = document.querySelector('textarea') as HTMLTextAreaElement;
      box.placeholder = '发送给 山谷回声，使用Enter 发送消息';
    });
    expect(found).toEqual(nobody);
  });

  it('an account that is signed in elsewhere is frozen with what it showed', async () => {
    const { verdict } = await tryOut('pinduoduo', () => {
      document.body.append(document.createElement('div'));
      document.body.lastElementChild?.append('您的账户在别处登录');
    });
    expect(verdict).toBe('not-ready');
  });
});
