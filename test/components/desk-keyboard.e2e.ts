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

/** Lines of a list that arrows move among have one place in the order of tabs. */
const CONTROLS = [
  'a[href]:not([tabindex="-1"])',
  'button:not([tabindex="-1"], :disabled)',
  'summary',
  'select:not(:disabled)',
  'textarea:not(:disabled)',
  'input:not([type=radio], [tabindex="-1"], :disabled)',
  'input[type=radio]:checked',
].join(', ');

describe('without a mouse', () => {
  it.each<DeskStateName>([
    'today',
    'contacts',
    'contacts-filtered',
    'contact',
    'groups',
    'tasks',
    'activities',
    'replies',
    'offers',
    'results',
    'pictures',
    'report',
    'strategy',
    'model-on',
    'settings',
    'sites',
    'data',
    'data-restore',
    'welcome',
    'welcome-sites',
    'import',
    'import-look',
    'import-table',
    'import-check',
    'import-run',
    'import-done',
  ])('%s: Tab visits every control and shows where it is', async (state) => {
    page = await desk.show({ state });
    const controls = await page.locator(CONTROLS).filter({ visible: true }).count();
    const visited = new Set<string>();
    for (let i = 0; i < controls + 4; i++) {
      await page.keyboard.press('Tab');
      const [where, outlined] = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        if (element === document.body) return ['', true];
        const styles = [element, element.nextElementSibling, element.parentElement]
          .flatMap((part) => (part ? getComputedStyle(part) : []))
          // A line of a list has its ring around the whole of it.
          .concat(getComputedStyle(element, '::after'));
        const ring = styles.some(({ outlineStyle }) => outlineStyle !== 'none');
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
