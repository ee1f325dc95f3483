import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { buildTestExtension } from './build-extension';
import { type Launched, launch } from './launch';

const PICTURES = fileURLToPath(new URL('../../.output/demo/', import.meta.url));
const BADGE = /打开流失预警卡片/;
const started = Date.now();

/** One line of what was seen, with the seconds since the start. */
function say(line: string): void {
  console.log(`${((Date.now() - started) / 1000).toFixed(1).padStart(5)} s  ${line}`);
}

/**
 * Shows the main job on the practice desk. With a display the browser stays open for the operator;
 * without one it walks the path itself and leaves pictures.
 */
async function demo(): Promise<void> {
  say('building the extension');
  const extension = buildTestExtension();
  const display = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY) || !isLinux();
  if (display && !process.argv.includes('--headless')) return show(extension);
  await mkdir(PICTURES, { recursive: true });
  for (const scheme of ['light', 'dark'] as const) await walk(extension, scheme);
  say(`pictures are in .output/demo/`);
}

const isLinux = () => process.platform === 'linux';

async function show(extension: string): Promise<void> {
  const app = await launch({ extension, headless: false, viewport: null });
  const page = app.context.pages()[0] ?? (await app.context.newPage());
  await page.goto(`${app.origin}/practice.html`);
  say('practice desk is open: click a badge in the list, read why, press 填入. You press send.');
  say('close the browser to end');
  await new Promise((done) => app.context.on('close', done));
}

async function walk(extension: string, colorScheme: 'light' | 'dark'): Promise<void> {
  const app = await launch({ extension, colorScheme, viewport: { width: 1440, height: 900 } });
  try {
    await walkThrough(app, colorScheme);
  } finally {
    await app.close();
  }
}

async function walkThrough(app: Launched, scheme: string): Promise<void> {
  const picture = (page: Page, name: string) =>
    page.screenshot({ path: `${PICTURES}${name}-${scheme}.png` });
  const page = await app.context.newPage();
  await page.goto(`${app.origin}/practice.html?live=0&test=1`);
  const badges = page.getByRole('button', { name: BADGE });
  await badges.first().waitFor();
  await page.waitForTimeout(1500);
  const labels = await badges.evaluateAll((all) =>
    all.map((b) => `${b.getAttribute('aria-label')?.split('。')[0]}（${b.getAttribute('title')}）`),
  );
  say(
    `${scheme}: ${labels.length} contacts flagged in the list, the first: ${labels.slice(0, 4).join('；')}`,
  );
  await picture(page, '1-list');

  const card = page.getByRole('dialog', { name: /流失预警/ });
  const insert = card.getByRole('button', { name: '填入' });
  for (let i = 0; i < labels.length; i++) {
    await badges.nth(i).click();
    await card.waitFor();
    if ((await insert.count()) > 0) break;
  }
  const reasons = await card.getByRole('listitem').allTextContents();
  say(
    `${scheme}: opened ${await card.getByRole('heading').textContent()}, because: ${reasons.join('；')}`,
  );
  await page.waitForTimeout(400);
  await picture(page, '2-card');

  await insert.click();
  await card.getByText('未发送').waitFor();
  const box = await page.locator('.compose-input').inputValue();
  say(`${scheme}: in the compose box, not sent: “${box}”`);
  await picture(page, '3-inserted');

  const panel = await app.openPanel(page);
  await panel.setViewportSize({ width: 400, height: 900 });
  await panel.getByRole('heading', { name: '依据' }).waitFor();
  await panel.waitForTimeout(800);
  await panel.screenshot({ path: `${PICTURES}4-panel-${scheme}.png`, fullPage: true });
  say(`${scheme}: side panel says: ${await panel.locator('h1').textContent()}`);
  await walkToAmends(page, panel, scheme);
  await lookAtDesk(app, scheme);
}

/** This script plays the operator, who presses send, and the customer, who complains. */
async function walkToAmends(page: Page, panel: Page, scheme: string): Promise<void> {
  await page.bringToFront();
  await page.locator('.compose-input').press('Enter');
  const id = await page.locator('.chat').getAttribute('data-id');
  await page.evaluate(
    ([contact, words]) =>
      (globalThis as never as Hooks).__practice.inbound(contact ?? '', words ?? ''),
    [id, '说实话不太满意，上次用完闷痘，找你们说了半天也没人管，挺失望的'],
  );
  await panel.bringToFront();
  await panel.getByText('原因清楚了，按原因补上').waitFor();
  await panel.getByRole('radio', { name: /10 元无门槛券/ }).check();
  const draft = panel.locator('.draft-card textarea');
  await panel.waitForTimeout(600);
  await panel.screenshot({ path: `${PICTURES}5-amends-${scheme}.png`, fullPage: true });
  say(`${scheme}: they complained; what fits: “${await draft.inputValue()}”`);
}

async function lookAtDesk(app: Launched, scheme: string): Promise<void> {
  const desk = await app.context.newPage();
  await desk.goto(`${app.origin}/desk.html#/tasks`);
  await desk.locator('main h1').waitFor();
  await desk.waitForTimeout(1200);
  await desk.screenshot({ path: `${PICTURES}6-desk-${scheme}.png` });
  say(`${scheme}: the desk: ${await desk.locator('main h1').textContent()}`);
}

interface Hooks {
  __practice: { inbound(contact: string, text: string): void };
}

await demo();
