import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OpenDesk } from './desk-gallery/open-desk';
import { DESK_STATE_NAMES } from './desk-gallery/states';
import { findViolations } from './gallery/find-violations';

const folder = fileURLToPath(new URL('../../.output/desk-gallery/', import.meta.url));
let desk: OpenDesk;

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  desk = await OpenDesk.start();
});
afterAll(() => desk?.stop());

const LOOKS = [
  ['zh-CN', 'light', 1280],
  ['en', 'dark', 720],
] as const;

/** Every page in both themes and languages: a picture, nothing sticking out, no violation. */
describe.each(DESK_STATE_NAMES)('desk page %s', (state) => {
  it.each(LOOKS)('is whole and accessible in %s, %s, %d px', async (lang, theme, width) => {
    const page = await desk.show({ state, lang, theme, width });
    const path = `${folder}${state}-${lang}-${theme}-${width}.png`;
    await page.screenshot({ path, fullPage: true });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    const violations = await findViolations(page);
    await page.close();
    expect(wide).toBeLessThanOrEqual(width);
    expect(violations).toEqual([]);
  });
});
