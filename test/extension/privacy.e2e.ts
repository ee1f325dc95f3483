import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Launched, launch } from '../tools/launch';
import { inOverlay } from '../trial/privacy/everywhere';
import { Markers } from '../trial/privacy/markers';
import { serveOwnDesk } from '../trial/privacy/own-desk';

/** What the browser keeps of addresses and fields, beside what we keep. */
const BROWSERS_OWN = /^Default\/(History|Sessions|Session Storage|Local Storage|Web Data)/;

/** A short form of `npm run trial -- privacy`, which looks everywhere after a whole day. */
describe('what others get to see', () => {
  const marks = new Markers(Math.random);
  let app: Launched;
  let profile: string;
  let site: Awaited<ReturnType<typeof serveOwnDesk>>;

  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), 'rewarm-privacy-'));
    [site, app] = await Promise.all([serveOwnDesk(), launch({ profile })]);
  });
  afterAll(async () => {
    await app?.context.close().catch(() => {});
    await site?.stop();
    await rm(profile, { recursive: true, force: true });
  });

  test('where a page’s script of ours runs, no storage can be read and no key is told', async () => {
    const worker = await app.worker();
    await worker.evaluate(
      (key) =>
        (globalThis as never as Chrome).chrome.storage.session.set({
          modelKey: { destination: 'x', key },
        }),
      marks.of('key of the model'),
    );
    const page = await app.context.newPage();
    await page.goto(site.url);
    const readAll = `Promise.all(['local', 'session', 'sync'].map((area) =>
      chrome.storage[area].get(null).then(() => area, () => 'refused')))`;
    await expect
      .poll(() => inOverlay(app, page, readAll).catch(() => null))
      .toEqual(['refused', 'refused', 'refused']);
    const told = await inOverlay(
      app,
      page,
      `Promise.all(['model/key', 'settings/save', 'vault/do', 'restore/rows'].map((rewarm) =>
        chrome.runtime.sendMessage({ rewarm, data: { what: 'unlock', passphrase: '' } })
          .then(({ why }) => why)))`,
    );
    expect(told).toEqual(Array(4).fill('sender not allowed'));
    await page.close();
  });

  test('the browser’s own files tell neither whom one looked for nor what one typed', async () => {
    const desk = await app.context.newPage();
    await desk.goto(`${app.origin}/practice.html?live=0&test=1`);
    await desk
      .getByRole('button', { name: /打开流失预警卡片/ })
      .first()
      .waitFor();
    await desk.goto(`${app.origin}/desk.html#/contacts`);
    await desk.getByRole('row').nth(2).click();
    await desk.getByRole('textbox', { name: '写一条备忘' }).fill(marks.of('notes'));
    await desk.waitForTimeout(500);
    await desk.getByRole('link', { name: '返回客户列表' }).click();
    await desk.getByRole('searchbox').fill(marks.of('names'));
    await desk.getByRole('heading', { name: '没有符合的客户' }).waitFor();
    await desk.goto(`${app.origin}/desk.html#/today`);
    await desk.waitForTimeout(500);
    // Written when it closes, at the latest.
    await app.context.close();
    const found = [...marks.foundBelow(profile, ['names', 'notes'])].flatMap(([kind, files]) =>
      files.filter((file) => BROWSERS_OWN.test(file)).map((file) => `${kind} in ${file}`),
    );
    expect(found).toEqual([]);
  });
});

interface Chrome {
  chrome: { storage: { session: { set(values: object): Promise<void> } } };
}
