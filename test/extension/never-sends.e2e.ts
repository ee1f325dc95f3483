import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Launched, launch } from '../tools/launch';
import { type NetworkWitness, startNetworkWitness } from '../tools/network-witness';
import { watchPages } from '../tools/page-witness';
import { wideBuild } from '../tools/wide-build';
import {
  addressOf,
  definitions,
  everyAct,
  hold,
  Operator,
  watchTraffic,
} from '../trial/never-sends/every-act';

const PAGES = fileURLToPath(new URL('../sites/pages/', import.meta.url));
const INSERTED = ['insertion from the card', 'insertion from the panel'];

/** A short form of `npm run trial -- never-sends`, which does the same on every page. */
describe('whatever the overlay is made to do, it sends nothing', () => {
  let app: Launched;
  let network: NetworkWitness;
  let build: Awaited<ReturnType<typeof wideBuild>>;
  let operator: Operator;

  beforeAll(async () => {
    [network, build] = await Promise.all([startNetworkWitness(), wideBuild()]);
    app = await launch({ extension: build.path, ...network.launch });
    await watchPages(app.context);
    operator = await Operator.start(app);
  });
  afterAll(async () => {
    await app?.close();
    await Promise.all([network?.stop(), build?.remove()]);
  });

  test.each(['whatsapp.html'])('%s', async (file) => {
    const site = (await definitions()).get(file.split('.')[0] ?? '');
    if (!site) throw new Error('no definition');
    const html = readFileSync(PAGES + file, 'utf8');
    const url = addressOf(html, site);
    await app.context.route(
      ({ href }) => href === url,
      (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
    );
    const page = await app.context.newPage();
    await page.goto(url);
    const traffic = watchTraffic(app.context);
    const { done, wrong } = await everyAct(operator, page, site);
    expect(wrong).toEqual([]);
    expect(traffic.take()).toEqual([]);
    expect(network.notItsOwn()).toEqual([]);
    expect(page.url()).toBe(url);
    for (const act of INSERTED) expect(done.get(act), act).toBe(true);
    await page.close();
  });

  describe('a key that is held down is ours until it is let go', () => {
    let page: Page;
    const sent = () => page.locator('.message--out').count();
    const box = () => page.locator('.compose-input');
    beforeAll(async () => {
      page = app.context.pages().find((one) => one.url().includes('practice.html')) as Page;
      await page.bringToFront();
    });

    test('on the button that puts the words into the box', async () => {
      const badges = page.getByRole('button', { name: /打开流失预警卡片/ });
      await badges.first().waitFor();
      const insert = page.getByRole('dialog').getByRole('button', { name: '填入' });
      for (const badge of await badges.all()) {
        await badge.focus();
        await page.keyboard.press('Enter');
        await page.getByRole('dialog').waitFor();
        if (await insert.count()) break;
      }
      const before = await sent();
      await insert.focus();
      await hold(page, 'Enter');
      await expect.poll(() => box().inputValue()).not.toBe('');
      await page.waitForTimeout(500);
      expect(await sent()).toBe(before);
      expect(await box().inputValue()).not.toBe('');
    });
  });
});
