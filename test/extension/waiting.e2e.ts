import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SHIFTS } from '@/lib/core/calendar/shifts';
import { type Launched, launch } from '../tools/launch';
import { travel } from '../tools/time-travel';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Somebody is always at the desk, so that this means the same at any hour. */
const ALWAYS = {
  ...DEFAULT_SHIFTS,
  week: Array(7).fill([{ from: 0, to: 1440 }]),
  holidays: false,
};
const NEVER = { ...DEFAULT_SHIFTS, week: Array(7).fill([{ from: 0, to: 1 }]), holidays: false };

describe('customers who wait', () => {
  let app: Launched;
  let page: Page;
  const waiting = () => page.getByRole('button', { name: /。打开卡片$/ });
  const shifts = (value: unknown) =>
    app.worker().then((worker) =>
      worker.evaluate((stored) => {
        const { chrome } = globalThis as never as Chrome;
        return chrome.storage.local.set({ shifts: stored });
      }, value),
    );
  const says = async (name: string, text: string) => {
    const row = page.locator('.session-item', { hasText: name }).first();
    const id = await row.getAttribute('data-id');
    await page.evaluate(
      ([contact, words]) =>
        (globalThis as never as Hooks).__practice.inbound(contact ?? '', words ?? ''),
      [id, text],
    );
  };
  const openDesk = async () => {
    await page.goto(`${app.origin}/practice.html?live=0&test=1&anchor=${Date.now() - HOUR}`);
    await page
      .getByRole('button', { name: /打开流失预警卡片/ })
      .first()
      .waitFor();
  };

  beforeAll(async () => {
    app = await launch({ viewport: { width: 1440, height: 900 } });
    await shifts(ALWAYS);
    page = await app.context.newPage();
    await openDesk();
    // Whatever the hour: one waits for 40 minutes, one for 20.
    for (const name of ['沈沈', '阿布麻麻']) {
      await says(name, '在吗，想问下这个怎么用');
      await travel(app, page, 20 * MINUTE);
    }
  });
  afterAll(() => app?.close());

  test('are marked in the list, with the time they have waited', async () => {
    await waiting().first().waitFor();
    expect(await waiting().first().textContent()).toMatch(/^已等 \d+ (分钟|小时)$/);
  });

  test('come first in the panel, whoever waits longest on top', async () => {
    const panel = await app.openPanel(page);
    await panel.getByText(/^已等/).first().waitFor();
    const shown = await panel.getByText(/^已等 \d/).allTextContents();
    const minutes = shown.map((text) => {
      const [, n = '0', unit] = /(\d+) (分钟|小时)/.exec(text) ?? [];
      return Number(n) * (unit === '小时' ? 60 : 1);
    });
    expect(minutes.length).toBeGreaterThan(0);
    expect(minutes).toEqual([...minutes].sort((a, b) => b - a));
    await panel.close();
    await page.bringToFront();
  });

  test('an answer of the person ends the wait', async () => {
    const label = (await waiting().first().getAttribute('aria-label')) ?? '';
    const name = label.split('：')[0] ?? '';
    await waiting().first().click();
    const box = page.locator('.compose-input');
    await box.fill('在的，我马上帮你看');
    await box.press('Enter');
    await vi.waitFor(
      async () => {
        const labels = await waiting().evaluateAll((all) =>
          all.map((one) => one.getAttribute('aria-label')?.split('：')[0]),
        );
        expect(labels).not.toContain(name);
      },
      { timeout: 60_000, interval: 200 },
    );
  });

  test('while nobody is at the desk, no clock runs, and words for the meantime are ready', async () => {
    const label = (await waiting().first().getAttribute('aria-label')) ?? '';
    const name = label.split('：')[0] ?? '';
    await shifts(NEVER);
    await openDesk();
    await page.waitForTimeout(1500);
    expect(await waiting().count()).toBe(0);
    await page.locator('.session-item', { hasText: name }).first().click();
    const panel = await app.openPanel(page);
    await panel.getByText('下班时的回复').waitFor();
    await panel.close();
  });
});

interface Hooks {
  __practice: { inbound(contact: string, text: string): void };
}

interface Chrome {
  chrome: { storage: { local: { set(values: object): Promise<void> } } };
}
