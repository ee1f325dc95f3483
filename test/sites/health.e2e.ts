import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renameHook, SitePage, startBrowser } from './page-kit';

const pageOf = (id: string) =>
  pathToFileURL(fileURLToPath(new URL(`pages/${id}.html`, import.meta.url))).href;

/** Changes to a page in order, and what has to be said of it then. */
describe('health', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());

  const judgeAfter = async (id: string, change: () => void) => {
    const site = await SitePage.open(browser, pageOf(id));
    await site.page.evaluate(change);
    const health = await site.judge(id);
    await site.close();
    return health;
  };

  it('an empty list is no fault', async () => {
    const health = await judgeAfter('chatscope', () => {
      for (const row of document.querySelectorAll('.cs-conversation-list li')) row.remove();
    });
    expect(health).toMatchObject({ verdict: 'ok', list: 'empty', thread: 'ok' });
  });

  it('a conversation without a message is no fault', async () => {
    const health = await judgeAfter('chatscope', () => {
      document.querySelector('[data-cs-message-list]')?.replaceChildren();
    });
    expect(health).toMatchObject({ verdict: 'ok', list: 'ok', thread: 'empty' });
  });

  it('nothing at all is empty', async () => {
    const health = await judgeAfter('chatscope', () => {
      document.querySelector('.cs-conversation-list ul')?.replaceChildren();
      document.querySelector('.cs-chat-container')?.remove();
    });
    expect(health).toMatchObject({ verdict: 'empty', list: 'empty', thread: null });
  });

  it('a page still without its parts is not ready', async () => {
    const health = await judgeAfter('chatscope', () => {
      document.querySelector('.cs-main-container')?.replaceChildren();
    });
    expect(health).toMatchObject({ verdict: 'not-ready', list: 'not-ready', thread: null });
  });

  it('a page that asks to sign in is not ready, whatever else it shows', async () => {
    const health = await judgeAfter('converse', () => {
      document.body.append(document.createElement('converse-login-form'));
      document.body.lastElementChild?.append('登录');
    });
    expect(health.verdict).toBe('not-ready');
  });

  it('a conversation whose contact is gone is broken', async () => {
    const health = await judgeAfter('converse', () => {
      for (const chat of document.querySelectorAll('converse-chat')) chat.removeAttribute('jid');
    });
    expect(health).toMatchObject({ verdict: 'broken', list: 'ok', thread: 'broken' });
  });

  it('one id on every row is broken', async () => {
    const health = await judgeAfter('practice', () => {
      for (const row of document.querySelectorAll('.session-item')) {
        row.setAttribute('data-id', 'wk0001');
      }
    });
    expect(health).toMatchObject({ verdict: 'broken', list: 'broken' });
  });

  it('half the rows of a new make are broken, some are a warning', async () => {
    const spoil = (share: number) => async () => {
      const site = await SitePage.open(browser, pageOf('practice'));
      await site.page.evaluate((part) => {
        const list = document.querySelector('.session-list') as HTMLElement;
        const row = list.firstElementChild as HTMLElement;
        for (let i = 0; i < 20; i++) {
          const copy = row.cloneNode(true) as HTMLElement;
          copy.dataset.id = `copy${i}`;
          if (i < 24 * part) copy.className = 'session-cell';
          list.append(copy);
        }
      }, share);
      const { list } = await site.judge('practice');
      await site.close();
      return list;
    };
    expect(await spoil(0)()).toBe('ok');
    expect(await spoil(0.25)()).toBe('degraded');
    expect(await spoil(0.6)()).toBe('broken');
  });

  it('marks of direction that went away with the style left in place are broken', async () => {
    const site = await SitePage.open(browser, pageOf('vue-advanced-chat'));
    // Ours lose both marks and would read as theirs; where they lie contradicts it.
    await site.run(() => {
      const root = document.querySelector('vue-advanced-chat')?.shadowRoot as ShadowRoot;
      const list = root.querySelector('.vac-messages-container') as HTMLElement;
      for (const id of ['m-2', 'm-3']) {
        list.append(root.querySelector(`#${id}`)?.cloneNode(true) as Node);
      }
      for (const box of list.querySelectorAll<HTMLElement>('.vac-offset-current')) {
        box.style.cssText = 'margin-left: 50%; justify-content: flex-end';
      }
    }, null);
    expect((await site.judge()).thread).toBe('ok');
    await renameHook(site, '.vac-message-current');
    await renameHook(site, '.vac-offset-current');
    expect((await site.judge()).thread).toBe('broken');
    await site.close();
  });

  it('half a conversation is no conversation: with the mark of one side gone it is broken', async () => {
    const site = await SitePage.open(browser, pageOf('chatscope'));
    const judged = (gone: boolean) =>
      site.run((without) => {
        // As many of ours as a talk has; then, without their mark.
        const [ours] = document.querySelectorAll('.cs-message--outgoing');
        if (!without) for (let i = 0; i < 2; i++) ours?.after(ours.cloneNode(true));
        for (const one of without ? document.querySelectorAll('.cs-message--outgoing') : []) {
          one.classList.remove('cs-message--outgoing');
        }
        const { thread, ...rest } = sites.definition('chatscope');
        if (!thread) throw new Error('no thread');
        const [marks] = thread.direction;
        const direction = marks ? [marks] : [];
        return sites.judge({ ...rest, thread: { ...thread, direction } }, document).thread;
      }, gone);
    expect(await judged(false)).toBe('ok');
    expect(await judged(true)).toBe('broken');
    await site.close();
  });
});
