import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations } from './gallery/find-violations';
import { ALL_LOOKS, OpenGallery } from './gallery/open-gallery';
import { STATE_NAMES } from './gallery/states';

const folder = fileURLToPath(new URL('../../.output/gallery/', import.meta.url));
let gallery: OpenGallery;

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  gallery = await OpenGallery.start();
});
afterAll(() => gallery?.stop());

const LOOKS = [
  ['zh-CN', 'light', 280],
  ['en', 'dark', 380],
  ['zh-CN', 'dark', 380],
  ['en', 'light', 280],
] as const;

/** Of the storage: the longest words, the one with a choice, and the one above a page. */
const STORE = ['store-cannot-open', 'store-lost', 'store-bar-full', 'store-opening'] as const;

/** The other two make good pictures and prove nothing more. */
const looks = ALL_LOOKS ? LOOKS : LOOKS.slice(0, 2);

/** Every state in both themes: a picture in `.output/gallery/`, nothing sticking out, no violation. */
describe.each([...STATE_NAMES, ...STORE])('panel state %s', (state) => {
  it.each(looks)('is whole and accessible in %s, %s, %d px', async (lang, theme, width) => {
    const page = await gallery.show({ state, lang, theme, width });
    // What opens slowly says so after a while.
    if (state.startsWith('store-')) await page.getByRole('heading', { level: 1 }).waitFor();
    const path = `${folder}${state}-${lang}-${theme}-${width}.png`;
    await page.screenshot({ path, fullPage: true });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    const violations = await findViolations(page);
    await page.close();
    expect(wide).toBeLessThanOrEqual(width);
    expect(violations).toEqual([]);
  });
});

/** A 380 px panel at 200 % zoom leaves 190 px. */
describe('at 200 % zoom', () => {
  it.each(['flagged-long', 'no-conversation', 'broken-site', 'can-enable'] as const)(
    '%s still fits',
    async (state) => {
      for (const lang of ['zh-CN', 'en'] as const) {
        const page = await gallery.show({ state, lang, width: 190 });
        await page.screenshot({ path: `${folder}${state}-${lang}-zoom.png`, fullPage: true });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        await page.close();
        expect(wide).toBeLessThanOrEqual(190);
      }
    },
  );
});
