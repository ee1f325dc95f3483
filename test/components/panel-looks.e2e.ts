import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OpenGallery } from './gallery/open-gallery';
import { STATE_NAMES } from './gallery/states';

const folder = fileURLToPath(new URL('../../.output/gallery/', import.meta.url));
let gallery: OpenGallery;

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  gallery = await OpenGallery.start();
});
afterAll(() => gallery?.stop());

/** Leaves a picture of every state in `.output/gallery/` and lets nothing stick out sideways. */
describe.each(STATE_NAMES)('panel state %s', (state) => {
  it.each([
    ['zh-CN', 'light', 380],
    ['zh-CN', 'dark', 280],
    ['en', 'light', 280],
    ['en', 'dark', 380],
  ] as const)('fits in %s, %s, %d px', async (lang, theme, width) => {
    const page = await gallery.show({ state, lang, theme, width });
    await page.screenshot({
      path: `${folder}${state}-${lang}-${theme}-${width}.png`,
      fullPage: true,
    });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    await page.context().close();
    expect(wide).toBeLessThanOrEqual(width);
  });
});
