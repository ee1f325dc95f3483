import type { BrowserContext, Page } from 'playwright-core';
import type { PracticeHooks } from '@/components/practice/test-hooks';
import { contactId, nativeMessageId } from '@/lib/core/model/ids';
import type { SoakDesk, Truth } from './desk';

const SITE = 'practice';
type Hooks = { __practice: PracticeHooks };

/** The bundled desk as a page on the web: its talk lives in the tab and outlasts a reload. */
export async function practiceDesk(
  context: BrowserContext,
  url: string,
  anchor: number,
): Promise<SoakDesk> {
  const page: Page = await context.newPage();
  await page.goto(`${url}/?test=1&live=0&seed=7&rows=24&anchor=${anchor}`);
  await page.locator('.session-item').first().waitFor();
  const state = () => page.evaluate(() => (globalThis as never as Hooks).__practice.state());
  const names = await page
    .locator('.session-item')
    .evaluateAll((rows) =>
      rows.map((row) => [
        row.getAttribute('data-id') ?? '',
        row.querySelector('.session-name')?.textContent ?? '',
      ]),
    );
  const people = new Map(
    Object.keys((await state()).conversations).map((id) => [
      id,
      {
        contact: contactId(SITE, SITE, id),
        name: names.find(([one]) => one === id)?.[1] ?? id,
      },
    ]),
  );
  const contactOf = (id: string) => people.get(id)?.contact ?? '';
  return {
    name: 'practice desk',
    people,
    page: () => page,
    poke: () => page.evaluate(() => void document.dispatchEvent(new Event('scroll'))),
    customerWrites: (id, text) =>
      page.evaluate(([to, said]) => (globalThis as never as Hooks).__practice.inbound(to, said), [
        id,
        text,
      ] as const),
    async open(id) {
      const row = page.locator(`[data-id="${id}"]`).first();
      await row.scrollIntoViewIfNeeded({ timeout: 3000 });
      await row.click({ position: { x: 20, y: 20 }, timeout: 3000 });
      await page.locator(`.chat[data-id="${id}"]`).waitFor({ timeout: 3000 });
    },
    async answer(text) {
      await page.locator('.compose-input').fill(text, { timeout: 3000 });
      await page.locator('.compose-input').press('Enter');
    },
    async truth() {
      const all = new Map<string, Truth[]>();
      for (const [id, { messages }] of Object.entries((await state()).conversations)) {
        const said = messages.flatMap(({ id: message, at, direction }) =>
          at < anchor || direction === 'unknown'
            ? []
            : [{ id: nativeMessageId(contactOf(id), message), at, direction }],
        );
        all.set(id, said);
      }
      return all;
    },
    async shows(id) {
      const shown = await page
        .locator(`.chat[data-id="${id}"] [data-message-id]`)
        .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-message-id') ?? ''));
      return new Set(shown.map((message) => nativeMessageId(contactOf(id), message)));
    },
    async breakHooks() {
      for (const name of ['session-item', 'message']) {
        await page.evaluate(
          (one) => void (globalThis as never as Hooks).__practice.rename(one),
          name,
        );
      }
    },
    async reload() {
      await page.reload();
      await page.locator('.session-item').first().waitFor();
    },
    async discard() {
      await page.goto('about:blank');
      await page.waitForTimeout(1500);
      await page.goBack();
      await page.locator('.session-item').first().waitFor();
    },
    // The server is in its page: there is nothing else to come from.
    async afresh() {},
    cut() {},
  };
}
