import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { OpenDesk } from './desk-gallery/open-desk';
import type { DeskStateName } from './desk-gallery/states';
import { findViolations } from './gallery/find-violations';

const folder = fileURLToPath(new URL('../../.output/desk-gallery/', import.meta.url));
let desk: OpenDesk;
let page: Page;

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  desk = await OpenDesk.start();
});
afterAll(() => desk?.stop());
afterEach(() => page?.close());

const words = (chart: Locator) => chart.getAttribute('aria-valuetext');

describe('a chart', () => {
  it('is walked by keyboard; every point is spoken and shown', async () => {
    page = await desk.show({ state: 'pictures' });
    const charts = page.getByRole('slider');
    expect(await charts.count()).toBe(7);
    for (const chart of await charts.all()) {
      await chart.focus();
      await page.keyboard.press('Home');
      const count = Number(await chart.getAttribute('aria-valuemax'));
      const upright = (await chart.getAttribute('aria-orientation')) === 'vertical';
      const seen = new Set<string>();
      for (let i = 0; i < count; i++) {
        const said = (await words(chart)) ?? '';
        const shown = await chart.locator('+ .chart-readout').textContent();
        expect(said).not.toBe('');
        expect((shown ?? '').replace(/\s/g, '')).toBe(said.replace(/\s/g, ''));
        seen.add(said);
        await page.keyboard.press(upright ? 'ArrowDown' : 'ArrowRight');
      }
      expect(seen.size).toBe(count);
    }
  });

  it('has its numbers one key away, and they are those of the picture', async () => {
    page = await desk.show({ state: 'pictures-flooding', theme: 'dark', width: 720 });
    await page.getByText('一半以上是推广').waitFor();
    for (const numbers of await page.locator('.chart-numbers summary').all()) {
      await numbers.focus();
      await page.keyboard.press('Enter');
    }
    const rows = page
      .getByRole('table', { name: '每个钟点来问和答得慢的次数' })
      .locator('tbody tr');
    expect(await rows.count()).toBe(24);
    expect(await findViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      720,
    );
    await page.screenshot({ path: `${folder}moment-pictures-numbers.png`, fullPage: true });
  });

  it('shows what a pointer rests on', async () => {
    page = await desk.show({ state: 'pictures' });
    const chart = page.getByRole('slider').nth(2);
    await chart.hover({ position: { x: 60, y: 60 } });
    expect(await chart.locator('+ .chart-readout').textContent()).toMatch(/8月24日起的一周/);
  });
});

/** Small, enlarged and seen by eyes that tell fewer colours: pictures to look at. */
describe.runIf(process.env.REWARM_LOOKS)('for the eye', () => {
  const kinds = ['protanopia', 'deuteranopia', 'tritanopia', 'achromatopsia'] as const;
  it.each(kinds)('%s', async (type) => {
    for (const theme of ['light', 'dark'] as const) {
      page = await desk.show({ state: 'pictures', theme });
      const cdp = await page.context().newCDPSession(page);
      await cdp.send('Emulation.setEmulatedVisionDeficiency', { type });
      await page.screenshot({ path: `${folder}eye-${type}-${theme}.png`, fullPage: true });
      await page.close();
    }
  });

  it.each(['pictures', 'pictures-few'] as DeskStateName[])('%s at 200 %% zoom', async (state) => {
    page = await desk.show({ state, width: 640 });
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Emulation.setDeviceMetricsOverride', {
      width: 640,
      height: 430,
      deviceScaleFactor: 2,
      mobile: false,
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      640,
    );
    await page.screenshot({ path: `${folder}zoom-${state}.png`, fullPage: true });
  });
});
