import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { CareCase } from '@/lib/core/model/care-case';
import type { LedgerEntry } from '@/lib/core/model/offer';
import type { Past } from '../hosts/converse/prosody-data';
import { account, address, type Converse, nameOf, startConverse } from '../hosts/converse/start';
import { type Launched, launch } from '../tools/launch';
import { type DatabaseReader, databaseReader } from '../tools/read-database';
import { travel } from '../tools/time-travel';

const PICTURES = fileURLToPath(new URL('../../.output/care/', import.meta.url));
const WAIT = { timeout: 60_000, interval: 150 };
const DAY = 86_400_000;
const COMPLAINT = '说实话不太满意，上次的东西用完闷痘，找你们说了半天也没人管，挺失望的';

/** A chat desk on which somebody has gone quiet, and their hand. */
interface Stage {
  readonly name: string;
  readonly page: () => Page;
  readonly app: () => Launched;
  readonly who: string;
  /** Brings them to the screen and opens the card. */
  openCard(): Promise<void>;
  readonly box: string;
  /** The customer writes. */
  says(text: string): Promise<void>;
}

/** From a flag to a rhythm that came back: every step is seen in the page or clicked by the operator. */
function fullPath(stage: Stage): void {
  let database: DatabaseReader;
  let panel: Page;
  const card = () => stage.page().getByRole('dialog', { name: /流失预警/ });
  const box = () => stage.page().locator(stage.box);
  const contact = async () => (await database.read()).get(stage.who)?.contact.id;
  const care = async () => {
    const id = await contact();
    return (await database.table<CareCase>('cases')).find((one) => one.contact === id);
  };
  const entries = () => database.table<LedgerEntry>('ledger');
  const becomes = (state: CareCase['state']) =>
    vi.waitFor(async () => expect((await care())?.state).toBe(state), WAIT);
  const picture = async (page: Page, step: string) => {
    await mkdir(PICTURES, { recursive: true });
    await page.screenshot({ path: `${PICTURES}${stage.name}-${step}.png` });
  };
  /** What the operator does, and nothing else ever did. */
  const pressSend = async () => {
    await stage.page().bringToFront();
    await box().press('Enter');
    await vi.waitFor(async () => expect(await box().inputValue()).toBe(''), WAIT);
  };

  beforeAll(async () => {
    database = await databaseReader(stage.app());
    await stage.page().bringToFront();
  });

  test('a check-in is inserted, and counts as sent only once it is seen in the thread', async () => {
    await stage.openCard();
    await picture(stage.page(), '1-flagged');
    const words = await card().getByRole('textbox').inputValue();
    await card().getByRole('button', { name: '填入' }).click();
    await expect.poll(() => card().getByRole('status').textContent()).toContain('未发送');
    await becomes('inserted');
    expect(await box().inputValue()).toBe(words);
    await picture(stage.page(), '2-inserted');
    await pressSend();
    // The simulated customer may answer at once.
    await vi.waitFor(async () => {
      const sent = (await care())?.events.find(({ kind }) => kind === 'sent');
      expect(sent).toMatchObject({ intent: 'check-in', asInserted: true });
    }, WAIT);
  });

  test('a complaint in the answer is proposed as the cause, and opens what fits it', async () => {
    await stage.says(COMPLAINT);
    await becomes('cause-known');
    const told = (await care())?.events.findLast(({ kind }) => kind === 'cause');
    expect(told).toMatchObject({ cause: 'experience', by: 'reply' });
    panel = await stage.app().openPanel(stage.page());
    await panel.setViewportSize({ width: 400, height: 1000 });
    await panel.getByText('原因清楚了，按原因补上').waitFor();
    await picture(panel, '3-cause');
  });

  test('the apology names what went wrong; its offer is reserved when inserted', async () => {
    const before = (await entries()).length;
    await panel.getByRole('radio', { name: /10 元无门槛券/ }).check();
    const draft = panel.locator('.draft-card textarea');
    await expect.poll(() => draft.inputValue()).toContain('10 元券');
    const words = await draft.inputValue();
    await panel.getByRole('button', { name: '填入' }).click();
    await panel.getByText('已填入，未发送').waitFor();
    await becomes('offered');
    const added = (await entries()).slice(before);
    expect(await entries()).toHaveLength(before + 1);
    expect((await entries()).find(({ offerName }) => offerName === '10 元无门槛券')).toMatchObject({
      state: 'reserved',
      cost: 1000,
      cause: 'experience',
    });
    expect(added.every(({ state }) => state === 'reserved')).toBe(true);
    expect(await box().inputValue()).toBe(words);
    await picture(panel, '4-amends');
    await picture(stage.page(), '5-amends-in-the-box');
  });

  test('sent by the person, it is spent', async () => {
    await pressSend();
    await becomes('compensated');
    await vi.waitFor(async () => {
      const spent = (await entries()).filter(({ state }) => state === 'spent');
      expect(spent.map(({ offerName }) => offerName)).toEqual(['10 元无门槛券']);
    }, WAIT);
  });

  test('days on which they write again bring the rhythm back: the case closes as recovered', async () => {
    await stage.says('好的，谢谢，收到了');
    for (const text of ['今天有货吗', '想再要一瓶面霜', '帮我留一下']) {
      await travel(stage.app(), stage.page(), 2 * DAY);
      await stage.says(text);
      await stage.page().waitForTimeout(2500);
    }
    await becomes('recovered');
    expect((await care())?.events.at(-1)).toMatchObject({ kind: 'recovered', by: 'rhythm' });
    const summary = (await database.read()).get(stage.who)?.summary;
    expect(summary?.assessment.level).toBe('fine');
    await panel.bringToFront();
    await panel.getByText('已回暖').first().waitFor();
    await picture(panel, '6-recovered');
  });

  test('every step is in the history, and each can be taken back', async () => {
    const kinds = (await care())?.events
      .map(({ kind }) => kind)
      .filter((kind) => kind !== 'replied');
    expect(kinds).toEqual([
      'flagged',
      'inserted',
      'sent',
      'cause',
      'inserted',
      'sent',
      'recovered',
    ]);
    await panel.getByText('经过').first().click();
    await panel
      .getByRole('button', { name: /^撤销：/ })
      .first()
      .click();
    await vi.waitFor(async () => expect((await care())?.state).not.toBe('recovered'), WAIT);
    expect((await care())?.events.some(({ undone }) => undone)).toBe(true);
  });
}

describe('the whole way of care on the practice desk', () => {
  let app: Launched;
  let page: Page;
  const who = '崔莺莺';
  const id = () => page.locator('.chat').getAttribute('data-id');

  beforeAll(async () => {
    app = await launch({ viewport: { width: 1440, height: 900 } });
    page = await app.context.newPage();
    await page.goto(`${app.origin}/practice.html?live=0&test=1`);
    await page.getByRole('button', { name: new RegExp(`^${who}：`) }).waitFor();
  });
  afterAll(() => app?.close());

  fullPath({
    name: 'practice',
    who,
    page: () => page,
    app: () => app,
    box: '.compose-input',
    async openCard() {
      await page.getByRole('button', { name: new RegExp(`^${who}：`) }).click();
      await page.getByRole('dialog', { name: /流失预警/ }).waitFor();
    },
    async says(text) {
      await page.evaluate(
        ([contact, words]) =>
          (globalThis as never as Hooks).__practice.inbound(contact ?? '', words ?? ''),
        [await id(), text],
      );
    },
  });
});

/** Customer 3 wrote every other day, and then not for 40 days. */
const PAST: Past[] = Array.from({ length: 22 }, (_, i): Past => {
  const at = Math.floor((Date.now() - (40 + (21 - i) * 2) * DAY) / 1000) * 1000;
  return {
    id: `past-${i}`,
    customer: account(3),
    direction: i % 4 === 3 ? 'out' : 'in',
    at,
    text: `第 ${i} 句话，聊聊近况`,
  };
});

describe('the whole way of care on converse.js and Prosody', () => {
  let converse: Converse;
  let app: Launched;
  let page: Page;
  const who = nameOf(3);

  beforeAll(async () => {
    [converse, app] = await Promise.all([startConverse({ customers: 5, past: PAST }), launch()]);
    page = await app.context.newPage();
    await page.goto(converse.url);
    const row = page.locator(`a.list-item-link[data-jid="${address(3)}"]`).last();
    await row.waitFor();
    await row.click({ position: { x: 5, y: 5 } });
    await page.waitForSelector(`converse-chat[jid="${address(3)}"] .chat-content`);
    await page.getByRole('button', { name: new RegExp(`^${who}：`) }).waitFor();
  });
  afterAll(async () => {
    await app?.close();
    await converse?.stop();
  });

  fullPath({
    name: 'converse',
    who,
    page: () => page,
    app: () => app,
    box: 'textarea.chat-textarea',
    async openCard() {
      await page.getByRole('button', { name: new RegExp(`^${who}：`) }).click();
      await page.getByRole('dialog', { name: /流失预警/ }).waitFor();
    },
    async says(text) {
      await (await converse.customer(3)).send(text);
      await page.getByText(text).waitFor();
    },
  });
});

interface Hooks {
  __practice: { inbound(contact: string, text: string): void };
}
