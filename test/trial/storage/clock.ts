import type { Launched } from '../../tools/launch';
import { databaseReader } from '../../tools/read-database';
import { move, travel } from '../../tools/time-travel';
import { type PageHost, startPageHost } from '../hostile/chat-page';
import { holds } from '../hostile/context';
import { type Chat, House, openChat, untilRecorded } from './house';
import { type Row, rowOf, Verdict } from './row';
import { withApp } from './upgrade';

const DAY = 86_400_000;
/** How far ahead of the clock a page may be. */
const ALLOWED = 10 * 60_000;
/** The made-up contact fell silent three weeks ago; so much later it is somebody who writes daily. */
const ACTIVE = 21.9 * DAY;

/** The clock of the computer is wrong for a while, or it is moved to another part of the world. */
export async function clocks(): Promise<Row[]> {
  const jumps: [string, number][] = [
    ['a day ahead', DAY],
    ['a year ahead', 365 * DAY],
    ['a day behind', -DAY],
    ['a year behind', -365 * DAY],
  ];
  const host = await startPageHost();
  const rows: Row[] = [];
  try {
    // Each in a browser of its own, which waits most of the time.
    const each = jumps.map(([what, ms]) =>
      rowOf(`the clock is ${what}, then right again`, () => jump(host, what, ms)),
    );
    rows.push(...(await Promise.all(each)));
    rows.push(await rowOf('another time zone', () => zone(host)));
  } finally {
    await host.stop();
  }
  return rows;
}

interface Known {
  readonly level: string;
  readonly facts: readonly number[];
  readonly through: number;
  /** ms; the newest message of theirs that counts. */
  readonly newest: number;
}

async function knownOf(app: Launched, { name }: Chat): Promise<Known> {
  const reader = await databaseReader(app);
  const one = (await reader.read()).get(name);
  await reader.close();
  return {
    level: one?.summary?.assessment.level ?? 'none',
    facts: one?.history.map(({ at }) => at) ?? [],
    through: one?.summary?.sight?.through ?? 0,
    newest: one?.summary?.lastInboundAt ?? 0,
  };
}

const isCalm = (level: string) => level === 'fine' || level === 'unknown';

async function jump(host: PageHost, what: string, ms: number): Promise<Row> {
  const verdict = new Verdict();
  const house = new House();
  try {
    return await withApp(await house.start(), async (app) => {
      const active = await openChat(app, host, Date.now() + ACTIVE);
      const quiet = await openChat(app, host);
      const before = await untilRecorded(app, active);
      verdict.expect('recorded before', [before.count, before.twice], [before.shown, 0]);
      await untilRecorded(app, quiet);
      const silent = await knownOf(app, quiet);
      await active.page.bringToFront();
      await travel(app, active.page, ms);
      await active.receive(3);
      await active.page.waitForTimeout(4000);
      const meanwhile = await knownOf(app, active);
      await move(app, -ms);
      await active.receive(2);
      await active.page.waitForTimeout(4000);
      // A page whose clock was set is not believed at once.
      await move(app, 20_000);
      const after = await untilRecorded(app, active);
      verdict.expect('recorded', [after.count, after.twice], [after.shown, 0]);
      const right = await holds(async () => isCalm((await knownOf(app, active)).level));
      const known = await knownOf(app, active);
      const now = Date.now() + 40_000;
      verdict.expect('no flag on who writes daily', right, true);
      // Kept, and left out of every judgement until their time comes.
      const ahead = known.facts.filter((at) => at > now + ALLOWED).length;
      verdict.expect('the newest judged lies in the past', known.newest <= now + ALLOWED, true);
      verdict.expect('seen ahead', known.through > now + ALLOWED, false);
      await quiet.page.bringToFront();
      await quiet.receive(0);
      const still = await knownOf(app, quiet);
      verdict.expect('who was flagged', still.level, silent.level);
      return {
        fault: `the clock is ${what} while messages come in, then right again`,
        seen: `who writes daily: ${meanwhile.level} meanwhile, ${known.level} after`,
        data: `${after.shown} shown, ${after.count} recorded, ${after.twice} twice; ${ahead} facts of the future left`,
        wrong: verdict.wrong,
      };
    });
  } finally {
    house.remove();
  }
}

async function zone(host: PageHost): Promise<Row> {
  const verdict = new Verdict();
  const house = new House();
  try {
    const zones = ['Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Auckland', 'Asia/Shanghai'];
    const found: string[] = [];
    let active: Chat | null = null;
    let quiet: Chat | null = null;
    for (const timeZone of zones) {
      await withApp(await house.start('ours', { timeZone }), async (app) => {
        const reopen = async (chat: Chat | null, now: number) => {
          if (!chat) return openChat(app, host, now);
          const page = await app.context.newPage();
          await page.goto(chat.page.url());
          return { ...chat, page, shown: () => page.locator('.message').count() };
        };
        active = await reopen(active, Date.now() + ACTIVE);
        quiet = await reopen(quiet, Date.now());
        for (const chat of [active, quiet]) {
          const { shown, count, twice } = await untilRecorded(app, chat);
          verdict.expect(`${timeZone}: recorded`, [count, twice], [shown, 0]);
        }
        const levels = [await knownOf(app, active), await knownOf(app, quiet)];
        verdict.expect(
          `${timeZone}: no flag on who writes daily`,
          isCalm(levels[0]?.level ?? ''),
          true,
        );
        verdict.expect(
          `${timeZone}: facts ahead`,
          levels[0]?.facts.filter((at) => at > Date.now() + ALLOWED).length,
          0,
        );
        found.push(levels.map(({ level }) => level).join(' and '));
      });
    }
    verdict.expect('the same flags everywhere', new Set(found).size, 1);
    return {
      fault: 'the browser is started in other time zones, with the same chats',
      seen: `who writes daily and who fell silent: ${[...new Set(found)].join('; ')}`,
      data: 'each message once, wherever it was read',
      wrong: verdict.wrong,
    };
  } finally {
    house.remove();
  }
}
