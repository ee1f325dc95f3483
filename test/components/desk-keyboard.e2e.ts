import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { OpenDesk } from './desk-gallery/open-desk';
import type { DeskStateName } from './desk-gallery/states';

let desk: OpenDesk;
let page: Page;

beforeAll(async () => {
  desk = await OpenDesk.start();
});
afterAll(() => desk?.stop());
afterEach(() => page?.close());

const CONTROLS =
  'a[href], button:not([tabindex="-1"]), summary, select, textarea, input:not([type=radio]), input[type=radio]:checked';

describe('without a mouse', () => {
  it.each<DeskStateName>([
    'tasks',
    'offers',
    'strategy',
    'model-on',
    'activities',
    'replies',
    'results',
  ])('%s: Tab visits every control and shows where it is', async (state) => {
    page = await desk.show({ state });
    const controls = await page.locator(CONTROLS).filter({ visible: true }).count();
    const visited = new Set<string>();
    for (let i = 0; i < controls + 4; i++) {
      await page.keyboard.press('Tab');
      const [where, outlined] = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        if (element === document.body) return ['', true];
        const shown = [element, element.nextElementSibling, element.parentElement];
        const ring = shown.some((part) => part && getComputedStyle(part).outlineStyle !== 'none');
        return [String([...document.querySelectorAll('*')].indexOf(element)), ring];
      });
      expect(outlined).toBe(true);
      if (where) visited.add(where as string);
    }
    expect(visited.size).toBeGreaterThanOrEqual(controls);
  });

  it('arrows move between tabs, and the skip button leads past the navigation', async () => {
    page = await desk.show({ state: 'strategy' });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const tab = () => page.evaluate(() => document.activeElement?.textContent);
    expect(await tab()).toBe('分层对待');
    await page.keyboard.press('ArrowRight');
    expect(await tab()).toBe('预算与节制');
    await page.keyboard.press('End');
    expect(await tab()).toBe('班次');
    await page.getByText('每周上班时间').waitFor();
  });

  it('the menu of a narrow window opens and closes', async () => {
    page = await desk.show({ state: 'tasks', width: 640 });
    const link = page.getByRole('link', { name: '策略' });
    expect(await link.isVisible()).toBe(false);
    await page.getByRole('button', { name: '菜单' }).press('Enter');
    expect(await link.isVisible()).toBe(true);
  });
});

/** 1280 px at 200 % zoom leaves 640; a small laptop at 400 % leaves 320. */
describe('at high zoom', () => {
  it.each<DeskStateName>([
    'tasks',
    'offers',
    'strategy',
    'results',
    'activities',
    'replies',
    'model',
  ])('%s does not stick out', async (state) => {
    page = await desk.show({ state, lang: 'en', width: 640 });
    for (const width of [640, 320]) {
      await page.setViewportSize({ width, height: 800 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
    }
  });
});
