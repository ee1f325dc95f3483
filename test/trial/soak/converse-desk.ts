import type { BrowserContext, Page } from 'playwright-core';
import { contactId, nativeMessageId } from '@/lib/core/model/ids';
import { address, type Converse, nameOf } from '../../hosts/converse/start';
import type { SoakDesk, Truth } from './desk';
import type { Relay } from './relay';
import type { SimClock } from './sim-clock';

const SITE = 'converse';

/** converse.js in a tab, Prosody behind a cable that can be pulled, customers as programs. */
export async function converseDesk(
  context: BrowserContext,
  host: Converse,
  relay: () => Relay,
  clock: SimClock,
  customers: number,
): Promise<SoakDesk> {
  const people = new Map(
    Array.from({ length: customers }, (_, i) => [
      String(i + 1),
      { contact: contactId(SITE, SITE, address(i + 1)), name: nameOf(i + 1) },
    ]),
  );
  const said = new Map<string, Truth[]>([...people.keys()].map((id) => [id, []]));
  const contactOf = (id: string) => people.get(id)?.contact ?? '';
  let page: Page;
  const enter = async () => {
    page = await context.newPage();
    await page.goto(host.url);
    await page.locator('a.list-item-link[data-jid]').first().waitFor({ timeout: 30_000 });
  };
  await enter();
  const chat = (id: string) => `converse-chat[jid="${address(Number(id))}"]`;
  return {
    name: 'converse.js and Prosody',
    people,
    page: () => page,
    poke: () => page.evaluate(() => void document.dispatchEvent(new Event('scroll'))),
    async customerWrites(id, text) {
      const message = (await host.customer(Number(id))).send(text);
      said.get(id)?.push({
        id: nativeMessageId(contactOf(id), message),
        direction: 'in',
        at: clock.now(),
      });
    },
    async open(id) {
      const row = page.locator(`a.list-item-link[data-jid="${address(Number(id))}"]`).last();
      await row.click({ position: { x: 5, y: 5 }, timeout: 4000 });
      await page.locator(`${chat(id)} .chat-content`).waitFor({ timeout: 4000 });
    },
    async answer(text) {
      const box = page.locator('textarea.chat-textarea').first();
      await box.fill(text, { timeout: 3000 });
      await box.press('Enter');
    },
    async truth() {
      const all = new Map<string, Truth[]>();
      for (const [id, theirs] of said) {
        // What we wrote counts when the customer's own program has it.
        const { received } = await host.customer(Number(id));
        const ours = received.flatMap(({ id: message }) =>
          message
            ? [{ id: nativeMessageId(contactOf(id), message), direction: 'out' as const, at: 0 }]
            : [],
        );
        all.set(id, [...theirs, ...ours]);
      }
      return all;
    },
    async shows(id) {
      const shown = await page
        .locator(`${chat(id)} [data-msgid]`)
        .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-msgid') ?? ''));
      return new Set(shown.map((message) => nativeMessageId(contactOf(id), message)));
    },
    async breakHooks() {
      await page.evaluate(() => {
        const strip = () => {
          for (const row of document.querySelectorAll('a.list-item-link')) {
            row.classList.replace('list-item-link', 'list-entry');
          }
          for (const row of document.querySelectorAll('.chat-msg')) {
            row.classList.replace('chat-msg', 'talk-entry');
          }
        };
        strip();
        new MutationObserver(strip).observe(document.body, { subtree: true, childList: true });
      });
    },
    async reload() {
      await page.reload();
      await page.locator('a.list-item-link[data-jid]').first().waitFor({ timeout: 30_000 });
    },
    async discard() {
      await page.close();
      await enter();
    },
    async afresh() {
      // Left first: a page that runs writes its cache again.
      await page.goto(`${host.url}dist/converse.min.css`);
      const cdp = await context.newCDPSession(page);
      const { origin } = new URL(host.url);
      await cdp.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
      await cdp.detach();
      await page.goto(host.url);
      await page.locator('a.list-item-link[data-jid]').first().waitFor({ timeout: 30_000 });
    },
    cut: (is) => relay().cut(is),
  };
}
