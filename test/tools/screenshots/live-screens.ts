import type { Page } from 'playwright-core';
import { buildTestExtension } from '../build-extension';
import { type Launched, launch } from '../launch';
import { LOOKS, type Look, type Shot } from './screen';

const BADGE = /打开流失预警卡片|Open the warning card/;
/** Pages that look different with what the practice desk recorded. */
const DESK_PAGES = ['welcome', 'today', 'contacts', 'groups', 'report'] as const;
/** Of these only what is in sight is drawn. */
const SCROLLED: ReadonlySet<string> = new Set(['contacts']);
/** What a page says while it reads; 正在变冷 heads a list. */
const READING = /^(正在(?!变冷)|Reading)/;
/** What moves has come to rest by then. */
const STILL_MS = 800;

/**
 * Pictures of the built extension at work on the practice desk: badges in the list, the card, words in
 * the box, the side panel, and pages of the desk with what was recorded.
 * @param deadline ms; looks that have not begun by then are left out
 */
export async function takeLive(
  folder: string,
  say: (line: string) => void,
  deadline: number,
): Promise<Shot[]> {
  say('building the extension');
  const extension = buildTestExtension();
  const shots: Shot[] = [];
  for (const look of LOOKS) {
    const { lang, theme } = look;
    if (Date.now() > deadline) {
      shots.push(shotOf('practice', look, 'no time left'));
      continue;
    }
    say(`the practice desk in ${lang}, ${theme}`);
    const app = await launch({
      extension,
      locale: lang,
      colorScheme: theme,
      viewport: { width: 1440, height: 900 },
    });
    try {
      shots.push(...(await walk(app, look, folder)));
    } finally {
      await app.close();
    }
  }
  return shots;
}

async function walk(app: Launched, look: Look, folder: string): Promise<Shot[]> {
  const shots: Shot[] = [];
  let name = 'practice-list';
  const picture = async (page: Page, whole = false) => {
    await page.waitForTimeout(STILL_MS);
    const shot = shotOf(name, look, null);
    await page.screenshot({ path: folder + shot.file, fullPage: whole });
    shots.push(shot);
  };
  try {
    const page = await app.context.newPage();
    await page.goto(`${app.origin}/practice.html?live=0&test=1`);
    const badge = page.getByRole('button', { name: BADGE }).first();
    await badge.waitFor();
    await picture(page);
    name = 'practice-card';
    await badge.click();
    await page.getByRole('dialog').waitFor();
    await picture(page);
    name = 'practice-panel';
    const panel = await app.openPanel(page);
    await panel.setViewportSize({ width: 400, height: 900 });
    await panel.getByRole('heading', { level: 2 }).first().waitFor();
    await picture(panel, true);
    await panel.close();
    const desk = await app.context.newPage();
    for (const place of DESK_PAGES) {
      name = `desk-${place}`;
      await desk.goto(`${app.origin}/desk.html#/${place}`);
      await desk.locator('main h1').waitFor();
      await desk.getByText(READING).first().waitFor({ state: 'detached' });
      await picture(desk, !SCROLLED.has(place));
    }
  } catch (error) {
    shots.push(shotOf(name, look, error instanceof Error ? error.message.slice(0, 200) : ''));
  }
  return shots;
}

function shotOf(name: string, look: Look, error: string | null): Shot {
  return {
    part: 'live',
    name,
    ...look,
    file: `live-${name}-${look.lang}-${look.theme}.png`,
    error,
  };
}
