import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SiteDefinition } from '@/lib/sites/definition';
import { SitePage, startBrowser } from './page-kit';

/** A list of 2,000 contacts in 14 nodes: scrolling changes an attribute and two texts of each. */
const PAGE = `<!doctype html><meta charset="utf-8"><body>
<div class="list" style="height:480px;overflow-y:auto;position:relative"><div style="height:80000px"></div></div>
<script>
const list = document.querySelector('.list');
const nodes = Array.from({ length: 14 }, () => {
  const row = document.createElement('div');
  row.className = 'row';
  row.style.cssText = 'position:absolute;height:40px;left:0;right:0';
  row.innerHTML = '<b class="name"> </b><i class="count"> </i>';
  list.append(row);
  return row;
});
function draw() {
  const first = Math.floor(list.scrollTop / 40);
  for (let n = first; n < first + nodes.length; n++) {
    const row = nodes[n % nodes.length];
    row.style.transform = 'translateY(' + n * 40 + 'px)';
    if (row.dataset.id === 'c' + n) continue;
    row.dataset.id = 'c' + n;
    row.firstChild.firstChild.data = '客户' + n;
    row.lastChild.firstChild.data = n % 3 ? String(n % 7) : ' ';
  }
}
list.addEventListener('scroll', draw);
draw();
</script>`;

const SITE: SiteDefinition = {
  id: 'recycled',
  version: 1,
  title: { zh: '虚拟列表', en: 'Virtual list' },
  matches: [],
  detect: ['.list'],
  notReady: [],
  scope: 'origin',
  list: {
    root: '.list',
    row: '.row',
    rowLoose: '.name',
    id: [{ attr: 'data-id' }],
    name: [{ sel: '.name' }],
    unread: [{ sel: '.count' }],
  },
  evidence: 'run',
  verified: 'tests',
  limits: [],
};

interface Sight {
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly unread: number | null | undefined;
}

describe('recycled rows', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());

  it('are read as who they show now, on every mutation while scrolling fast', async () => {
    const site = await SitePage.open(browser, `data:text/html,${encodeURIComponent(PAGE)}`);
    const sights = await site.run(async (definition) => {
      const seen: Sight[] = [];
      const list = document.querySelector('.list') as HTMLElement;
      const context = { now: Date.now(), timeZone: 'UTC' };
      const observer = new MutationObserver((records) => {
        const rows = new Set(records.map(({ target }) => sites.rowOf(definition, target)));
        for (const row of rows) {
          if (!row) continue;
          const reading = sites.readRow(definition, row, context);
          const identity = sites.rowIdentity(definition, row);
          seen.push({ id: identity?.value, name: reading?.name, unread: reading?.unread });
        }
      });
      observer.observe(list, {
        attributes: true,
        characterData: true,
        childList: true,
        subtree: true,
      });
      for (let frame = 0; frame < 120; frame++) {
        list.scrollTop = (frame * 7919 * 40) % 76_000;
        await new Promise(requestAnimationFrame);
      }
      observer.disconnect();
      return seen;
    }, SITE);
    expect(sights.length).toBeGreaterThan(1000);
    const wrong = sights.filter(({ id, name, unread }) => {
      const n = Number(id?.slice(1));
      return name !== `客户${n}` || unread !== (n % 3 ? n % 7 : 0);
    });
    expect(wrong).toEqual([]);
    await site.close();
  });
});
