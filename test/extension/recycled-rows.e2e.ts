import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Launched, launch } from '../tools/launch';

/** A list of 2,000 whose 20-odd row nodes are used again for other contacts while scrolling. */
describe('recycled rows', () => {
  let app: Launched;
  let page: Page;

  beforeAll(async () => {
    app = await launch({ viewport: { width: 1200, height: 800 } });
    page = await app.context.newPage();
    await page.goto(`${app.origin}/practice.html?live=0&test=1&rows=2000`);
    // The busiest come first; who cools lies further down.
    const badge = page.getByRole('button', { name: /打开流失预警卡片/ }).first();
    await page.locator('.session-item').first().hover();
    for (let i = 0; i < 400 && (await badge.count()) === 0; i++) {
      await page.mouse.wheel(0, 900);
      await page.waitForTimeout(500);
    }
    await badge.waitFor();
    // Two thousand contacts are recorded first, which takes a slow machine minutes.
  }, 400_000);
  afterAll(() => app?.close());

  test('no frame ever shows a badge on a row of another contact', async () => {
    // Looked at in every frame just before it is painted: a badge names the contact it was drawn for.
    const seen = await page.evaluate(async () => {
      const list = [
        ...document.querySelectorAll<HTMLElement>('.session-list, .session-list *'),
      ].find((e) => e.scrollHeight > e.clientHeight + 200);
      const scroller = list ?? document.querySelector('.session-list')?.parentElement;
      if (!scroller) throw new Error('no scroller');
      const rowNodes = new Set<Element>();
      const contacts = new Set<string>();
      const wrong: string[] = [];
      let checked = 0;
      let frames = 0;
      const look = () => {
        for (const row of document.querySelectorAll('.session-item')) {
          rowNodes.add(row);
          const name = row.querySelector('.session-name')?.textContent ?? '';
          contacts.add(row.getAttribute('data-id') ?? '');
          for (const host of row.children) {
            const label = host.shadowRoot?.querySelector('button')?.getAttribute('aria-label');
            if (!label) continue;
            checked += 1;
            if (!label.startsWith(`${name}：`)) wrong.push(`${name} wears “${label}”`);
          }
        }
      };
      const total = scroller.scrollHeight;
      await new Promise<void>((done) => {
        const step = () => {
          frames += 1;
          look();
          // Fast and in jumps, down and up again.
          const way = frames < 150 ? frames / 150 : (300 - frames) / 150;
          scroller.scrollTop = total * way * way + (frames % 7) * 90;
          if (frames < 300) requestAnimationFrame(step);
          else done();
        };
        requestAnimationFrame(step);
      });
      await new Promise((done) => setTimeout(done, 1500));
      look();
      return {
        wrong: wrong.slice(0, 5),
        checked,
        rowNodes: rowNodes.size,
        contacts: contacts.size,
      };
    });
    expect(seen.contacts).toBeGreaterThan(300);
    expect(seen.rowNodes).toBeLessThan(seen.contacts / 4);
    expect(seen.checked).toBeGreaterThan(50);
    expect(seen.wrong).toEqual([]);
  });
});
