import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SiteDefinition } from '@/lib/sites/definition';
import { startPage } from '../hosts/bundle';
import type { Served } from '../hosts/serve';
import { SitePage, startBrowser } from './page-kit';

const SITE: SiteDefinition = {
  id: 'editors',
  version: 1,
  title: { zh: '编辑器', en: 'Editors' },
  matches: [],
  detect: ['.pane'],
  notReady: [],
  scope: 'origin',
  thread: {
    pane: '.pane',
    root: '.talk',
    row: 'li',
    rowLoose: '.talk > *',
    key: [{ attr: 'data-contact' }],
    name: [{ sel: 'h1' }],
    direction: [{ by: 'mark', out: '.me', in: '.them' }],
    text: [{}],
    time: { from: [] },
  },
  compose: {
    box: '.box',
    kind: 'auto',
    disabled: [{ sel: '.closed' }],
    notToContact: [{ sel: '.note-tab.active' }],
  },
  evidence: 'run',
  verified: 'tests',
  limits: [],
};

const EXPECT = { value: 'u1', strength: 'strong' } as const;
const ONE = '王姐，护手霜还够用吗？😀';
const TWO = '王姐，在吗？\n护手霜到货了 😀\n要不要留两支';
const TAKING = [
  'textarea',
  'react',
  'contenteditable',
  'lexical',
  'prosemirror',
  'quill',
  'custom',
];

const lines = (text: string) => text.split('\n').filter(Boolean);

describe('insertion', () => {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    [browser, served] = await Promise.all([startBrowser(), startPage('editors')]);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });

  const open = async (kind: string) => {
    const site = await SitePage.open(browser, `${served.url}/?kind=${kind}`);
    await site.page.waitForSelector('[data-ready] .box');
    return site;
  };
  const model = (site: SitePage) => site.page.evaluate(() => window.__model());
  const sent = (site: SitePage) => site.page.evaluate(() => window.__sent);
  const acts = (site: SitePage) => site.page.evaluate(() => window.__acts);

  describe.each(TAKING)('%s', (kind) => {
    it.each([
      ['one line', ONE],
      ['several lines', TWO],
    ])('takes %s into its own model and sends nothing', async (_, text) => {
      const site = await open(kind);
      expect(await site.insert({ text, expect: EXPECT }, SITE)).toEqual({ inserted: true });
      expect(lines(await model(site))).toEqual(lines(text));
      expect(await sent(site)).toEqual([]);
      expect(await acts(site)).toEqual([]);
      await site.close();
    });

    it('replaces our own draft, and nothing else', async () => {
      const site = await open(kind);
      await site.insert({ text: TWO, expect: EXPECT }, SITE);
      expect(await site.insert({ text: ONE, expect: EXPECT, previous: TWO }, SITE)).toEqual({
        inserted: true,
      });
      expect(lines(await model(site))).toEqual([ONE]);

      await site.page.locator('.box').first().pressSequentially('改');
      const refusal = { inserted: false, reason: 'not-empty' };
      expect(await site.insert({ text: TWO, expect: EXPECT }, SITE)).toEqual(refusal);
      expect(await site.insert({ text: TWO, expect: EXPECT, previous: ONE }, SITE)).toEqual(
        refusal,
      );
      expect(lines(await model(site)).join()).toContain('改');
      expect(await sent(site)).toEqual([]);
      await site.close();
    });
  });

  it('tells that the text did not stay, and leaves the box empty', async () => {
    const site = await open('stubborn');
    expect(await site.insert({ text: ONE, expect: EXPECT }, SITE)).toEqual({
      inserted: false,
      reason: 'not-verified',
    });
    await expect.poll(() => site.page.locator('.box').textContent()).toBe('');
    await site.close();
  });

  it('takes the text out again when the conversation changed meanwhile', async () => {
    const site = await open('switching');
    expect(await site.insert({ text: ONE, expect: EXPECT }, SITE)).toEqual({
      inserted: false,
      reason: 'other-contact',
      found: '王强',
    });
    expect(await model(site)).toBe('');
    await site.close();
  });

  it.each<[string, string, (site: SitePage) => Promise<unknown>]>([
    ['disabled', 'a disabled box', (site) => set(site, (box) => box.setAttribute('disabled', ''))],
    ['disabled', 'a read-only box', (site) => set(site, (box) => box.setAttribute('readonly', ''))],
    [
      'disabled',
      'a closed conversation',
      (site) => set(site, (box) => box.parentElement?.classList.add('closed')),
    ],
    [
      'disabled',
      'an internal note',
      (site) =>
        set(site, (box) =>
          box.insertAdjacentHTML('beforebegin', '<b class="note-tab active">便笺</b>'),
        ),
    ],
    [
      'no-box',
      'a hidden box',
      (site) => set(site, (box) => box.style.setProperty('display', 'none')),
    ],
    ['no-box', 'two boxes', (site) => set(site, (box) => box.after(box.cloneNode()))],
    [
      'other-contact',
      'a nameless pane',
      (site) => set(site, (box) => box.closest('.pane')?.removeAttribute('data-contact')),
    ],
  ])('refuses with %s: %s', async (reason, _, change) => {
    const site = await open('textarea');
    await change(site);
    expect(await site.insert({ text: ONE, expect: EXPECT }, SITE)).toEqual({
      inserted: false,
      reason,
    });
    expect(await model(site)).toBe('');
    await site.close();
  });

  it('says of a page without a compose box that it is for reading', async () => {
    const site = await open('textarea');
    const { compose, ...readOnly } = SITE;
    expect(await site.insert({ text: ONE, expect: EXPECT }, readOnly)).toEqual({
      inserted: false,
      reason: 'read-only',
    });
    expect(await model(site)).toBe('');
    await site.close();
  });

  it('refuses a box that holds a picture', async () => {
    const site = await open('contenteditable');
    await set(site, (box) => box.append(document.createElement('img')));
    const refusal = { inserted: false, reason: 'not-empty' };
    expect(await site.insert({ text: ONE, expect: EXPECT }, SITE)).toEqual(refusal);
    await site.close();
  });
});

function set(site: SitePage, change: (box: HTMLElement) => void): Promise<void> {
  return site.page.locator('.box').first().evaluate(change);
}
