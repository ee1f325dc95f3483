import type { CDPSession, Page } from 'playwright-core';
import type { Launched } from './launch';

/** Moves the clock of one global world. Runs there, so it may use nothing from outside. */
const MOVE = (ms: number) => {
  const world = globalThis as unknown as { Date: DateConstructor; aheadBy?: number };
  world.aheadBy = (world.aheadBy ?? 0) + ms;
  if (world.aheadBy !== ms) return;
  const Real = Date;
  world.Date = class extends Real {
    constructor(...args: []) {
      super(...((args.length > 0 ? args : [Real.now() + (world.aheadBy ?? 0)]) as []));
    }
    static override now() {
      return Real.now() + (world.aheadBy ?? 0);
    }
  } as DateConstructor;
};

/** A page that was asleep is not believed at once, see the overlay's session: time to be read, and to be believed. */
const NOTICED = 6000;
const BELIEVED = 20_000;

/**
 * Lets time pass for the whole browser: every page, the scripts of the extension in it, and the
 * worker, which must not be stopped afterwards. Timers and alarms do not notice.
 * @param page the chat page, in front, in which the passing is to be noticed
 */
export async function travel(app: Launched, page: Page, ms: number): Promise<void> {
  await move(app, ms);
  await page.waitForTimeout(NOTICED);
  await move(app, BELIEVED);
}

/** Moves every clock of the browser at once. @param ms may be negative */
export async function move(app: Launched, ms: number): Promise<void> {
  const source = `(${MOVE.toString()})(${ms})`;
  for (const page of app.context.pages()) await everyWorld(page, source);
  await (await app.worker()).evaluate(MOVE, ms);
}

/** Evaluates in the page's own world and in those of content scripts. */
async function everyWorld(page: Page, source: string): Promise<void> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const { type, isDefault } = context.auxData as { type?: string; isDefault?: boolean };
    // Playwright's own isolated world has no origin of an extension.
    if (isDefault || (type === 'isolated' && context.origin.startsWith('chrome-extension://'))) {
      worlds.push(context.id);
    }
  });
  await session.send('Runtime.enable');
  for (const contextId of worlds) {
    await session.send('Runtime.evaluate', { expression: source, contextId });
  }
  await session.detach();
}
