import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DeskLook, OpenDesk } from './desk-gallery/open-desk';

const folder = fileURLToPath(new URL('../../.output/desk-gallery/', import.meta.url));
const SOMEBODY = '林雨晴';
let desk: OpenDesk;

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  desk = await OpenDesk.start();
});
afterAll(() => desk?.stop());

const show = async (look: Partial<DeskLook> = {}) => desk.show({ state: 'report', ...look });
const withNames = (page: Page) => page.getByRole('switch', { name: '带上客户名字' }).check();

describe('the weekly report on paper', () => {
  test('prints on white, without navigation, without names unless asked', async () => {
    const page = await show({ theme: 'dark' });
    await page.getByRole('button', { name: /^看名单：恢复往来/ }).click();
    await page.getByRole('link', { name: SOMEBODY }).first().waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation').count()).toBe(0);
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.getByRole('link', { name: SOMEBODY }).count()).toBe(0);
    const body = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(body).toBe('rgb(255, 255, 255)');
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    writeFileSync(`${folder}report-print.pdf`, pdf);
    expect(pagesOf(pdf)).toBe(1);
    await page.emulateMedia({ media: 'screen' });
    await withNames(page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('link', { name: SOMEBODY }).count()).toBeGreaterThan(0);
    // The width of an A4 page between its margins.
    await page.setViewportSize({ width: 680, height: 1010 });
    await page.screenshot({ path: `${folder}report-print-names.png`, fullPage: true });
    const named = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    writeFileSync(`${folder}report-print-names.pdf`, named);
    expect(pagesOf(named)).toBeLessThanOrEqual(2);
    await page.close();
  });

  test('downloads as a sharp picture on white, in the dark theme too', async () => {
    const page = await show({ theme: 'dark' });
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: '存成图片' }).click();
    const download = await saved;
    expect(download.suggestedFilename()).toBe('回暖周报-2026-11-16.png');
    const path = `${folder}report-image.png`;
    await download.saveAs(path);
    const look = await pictureOf(page, readFileSync(path).toString('base64'));
    // 50 rem, twice as sharp.
    expect(look.width).toBe(1600);
    expect(look.height).toBeGreaterThan(1000);
    expect(look.corner).toEqual([255, 255, 255, 255]);
    expect(look.dark).toBeGreaterThan(0.005);
    expect(look.dark).toBeLessThan(0.2);
    // What was there for the picture only is gone.
    await expect.poll(() => page.locator('.report-offstage').count()).toBe(0);
    await page.close();
  });

  test('is copied as text, with names only when asked', async () => {
    const page = await show();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const copied = async () => {
      await page.getByRole('button', { name: '复制成文字' }).click();
      await page.getByText('周报文字已复制').waitFor();
      return page.evaluate(() => navigator.clipboard.readText());
    };
    const plain = await copied();
    expect(plain).toContain('周报 2026年11月16日至11月22日');
    expect(plain).toContain('- 恢复往来：4 位');
    expect(plain).toMatch(/1\. .+。/);
    expect(plain).not.toContain(SOMEBODY);
    await withNames(page);
    await expect.poll(copied).toContain(SOMEBODY);
    await page.close();
  });

  test('a number opens to its contacts, and each leads to their page', async () => {
    const page = await show();
    await page.getByRole('button', { name: /^看名单：回晚了/ }).click();
    const link = page.getByRole('link', { name: 'Anna' }).first();
    expect(await page.getByText('等了 2 小时').count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: /^收起名单：回晚了/ }).click();
    expect(await page.getByText('等了 2 小时').count()).toBe(0);
    await page.getByRole('button', { name: /^看名单：预留了没送出/ }).click();
    expect(await link.getAttribute('href')).toMatch(/^#\/contacts\/0{31}7$/);
    await page.close();
  });
});

/** Pages of a PDF as Chromium writes them. */
function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** Size, the colour of a corner, and the share of dark points of a picture. */
function pictureOf(page: Page, base64: string) {
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const drawing = canvas.getContext('2d');
    drawing?.drawImage(image, 0, 0);
    const points = drawing?.getImageData(0, 0, image.width, image.height).data ?? [];
    let dark = 0;
    for (let i = 0; i < points.length; i += 4) {
      if ((points[i] ?? 255) + (points[i + 1] ?? 255) + (points[i + 2] ?? 255) < 240) dark += 1;
    }
    return {
      width: image.width,
      height: image.height,
      corner: [...points.slice(0, 4)],
      dark: dark / (image.width * image.height),
    };
  }, base64);
}
