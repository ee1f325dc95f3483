import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { OpenDesk } from '../../components/desk-gallery/open-desk';
import { DESK_STATE_NAMES } from '../../components/desk-gallery/states';
import { OpenGallery } from '../../components/gallery/open-gallery';
import { STATE_NAMES } from '../../components/gallery/states';
import { STORE_STATES } from '../../components/gallery/store-states';
import { contactSheet } from './contact-sheet';
import { takeLive } from './live-screens';
import { LOOKS, type Look, type Screen, type Shot } from './screen';

const FOLDER = fileURLToPath(new URL('../../../.output/screenshots/', import.meta.url));
/** Pages open at once; one picture, and all of them, may take so long at most. */
const AT_ONCE = 2;
const ONE_MS = 30_000;
const ALL_MS = 45 * 60_000;
const DESK_WIDTH = 1280;

/**
 * Takes a picture of every screen in both languages and themes into `.output/screenshots/`, with an
 * `index.html` that shows them side by side.
 * @param only words of which a screen's name must hold one; none for all
 * @returns the exit code: 1 when a picture is missing
 */
export async function takeAll(only: readonly string[]): Promise<number> {
  const started = Date.now();
  const deadline = started + ALL_MS;
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  const wanted = ({ part, name }: Pick<Screen, 'part' | 'name'>) =>
    only.length === 0 || only.some((word) => `${part}/${name}`.includes(word));

  say('building the two galleries');
  const [panel, desk] = [await OpenGallery.start(), await OpenDesk.start()];
  const shots: Shot[] = [];
  try {
    const screens: Screen[] = [
      ...STATE_NAMES.map((state) => ({
        part: 'panel',
        name: state as string,
        show: (look: Look) => panel.show({ state, ...look }),
      })),
      ...Object.keys(STORE_STATES).map((state) => ({
        part: 'store',
        name: state.replace('store-', ''),
        show: async (look: Look) => {
          const page = await panel.show({ state: state as `store-${string}`, ...look });
          // What opens slowly says so after a while.
          await page.getByRole('heading', { level: 1 }).waitFor({ timeout: ONE_MS });
          return page;
        },
      })),
      ...DESK_STATE_NAMES.map((state) => ({
        part: 'desk',
        name: state as string,
        show: (look: Look) => desk.show({ state, width: DESK_WIDTH, ...look }),
      })),
    ];
    const tasks = screens
      .filter(wanted)
      .flatMap((screen) => LOOKS.map((look) => ({ screen, look })));
    let done = 0;
    const worker = async () => {
      for (let task = tasks.shift(); task; task = tasks.shift()) {
        const { screen, look } = task;
        const all = done + tasks.length + 1;
        shots.push(
          Date.now() > deadline ? missed(screen, look, 'no time left') : await take(screen, look),
        );
        done += 1;
        if (done % 20 === 0) say(`${done} of ${all} pictures`);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
  } finally {
    await panel.stop();
    await desk.stop();
  }
  if (only.length === 0 || only.some((word) => 'live/'.includes(word) || word.startsWith('live'))) {
    shots.push(...(await takeLive(FOLDER, say, deadline)));
  }
  await writeFile(`${FOLDER}index.html`, contactSheet(shots));
  const failed = shots.filter(({ error }) => error !== null);
  for (const { file, error } of failed) say(`missing: ${file}: ${error}`);
  say(`${shots.length - failed.length} pictures; open .output/screenshots/index.html`);
  return failed.length > 0 ? 1 : 0;

  /** A line with the seconds since the start. */
  function say(line: string): void {
    console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`);
  }
}

async function take(screen: Screen, look: Look): Promise<Shot> {
  const shot = missed(screen, look, null);
  try {
    const page = await screen.show(look);
    await page.screenshot({ path: FOLDER + shot.file, fullPage: true, timeout: ONE_MS });
    await page.close();
    return shot;
  } catch (error) {
    return { ...shot, error: error instanceof Error ? (error.message.split('\n')[0] ?? '') : '' };
  }
}

function missed({ part, name }: Screen, look: Look, error: string | null): Shot {
  return { part, name, ...look, file: `${part}-${name}-${look.lang}-${look.theme}.png`, error };
}
