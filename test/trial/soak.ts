import type { Interaction } from '@/lib/core/model/interaction';
import { startPage } from '../hosts/bundle';
import type { Past } from '../hosts/converse/prosody-data';
import { account, type Converse, startConverse } from '../hosts/converse/start';
import { onPath } from '../tools/browser';
import { type Launched, launch } from '../tools/launch';
import type { Measured } from '../tools/measured';
import { databaseReader, messages, type Recorded } from '../tools/read-database';
import { converseDesk } from './soak/converse-desk';
import { pauseOf, type SoakDesk } from './soak/desk';
import { practiceDesk } from './soak/practice-desk';
import { type Relay, startRelay } from './soak/relay';
import { Run } from './soak/run';
import { HOUR, SimClock } from './soak/sim-clock';

export const title = 'Soak: a simulated week of chaos';

const DAY = 24 * HOUR;
const CUSTOMERS = 14;
/** Those of converse.js who wrote every day and never write again: they are to be flagged. */
const GONE = 3;
const SEED = 20_261_122;
/** Until then everything stands, ms. */
const SETTING_UP = 75_000;

export default async function soak(found: Measured, { quick }: { quick: boolean }) {
  const days = quick ? 2 : 7;
  const hours = quick ? 2 : 6;
  const every = 3000;
  const began = Date.now();
  const clock = new SimClock(began + SETTING_UP, days, hours, every);
  const practice = await startPage('practice');
  let relay: Relay | null = null;
  const host = await converseHost(clock, async (websocket) => {
    relay = await startRelay(websocket);
    return relay.url;
  }).catch((error: unknown) => {
    found.say(
      `**converse.js and Prosody were left out:** ${error instanceof Error ? error.message : error}`,
    );
    return null;
  });
  const build = await clock.extension();
  const app = await launch({
    extension: build.path,
    viewport: { width: 1440, height: 900 },
    // Without it an unpacked extension that was updated is not loaded again.
    preferences: { extensions: { ui: { developer_mode: true } } },
  });
  try {
    await app.context.addInitScript(clock.source());
    const anchor = Math.floor(Date.now() / 1000) * 1000;
    const desks: SoakDesk[] = [await practiceDesk(app.context, practice.url, anchor)];
    if (host && relay) {
      for (let n = 1; n <= CUSTOMERS; n++) await host.customer(n);
      desks.push(await converseDesk(app.context, host, () => relay as Relay, clock, CUSTOMERS));
    }
    const gone = Array.from({ length: GONE }, (_, i) => `converse.js and Prosody ${CUSTOMERS - i}`);
    const run = new Run(app, desks, clock, new Set(gone), mulberry(SEED));
    await firstLook(desks, gone);
    await new Promise((done) => setTimeout(done, Math.max(0, began + SETTING_UP - Date.now())));
    const flags = new Flags(app, desks, run, clock);
    let looked = 0;
    while (Date.now() < clock.end) {
      const next = Date.now() + every;
      await run.tick();
      // In the morning, when a night nobody saw has just passed, and at other moments.
      if (++looked % 15 === 0) await flags.look();
      await new Promise((done) => setTimeout(done, Math.max(0, next - Date.now())));
    }
    await run.heal();
    const real = (Date.now() - clock.steps[0]![0]) / 1000;
    const simulated = (clock.now() - (clock.steps[0]?.[0] ?? 0)) / 1000;
    found.say(
      `${days} days of ${hours} hours at the desk, the nights between them in one jump, in ` +
        `${Math.round(real / 60)} minutes: ${Math.round(simulated / real)} times as fast on the whole, ` +
        `${Math.round(STEP_SPEED(every))} times while people work (twelve minutes pass every ` +
        `${every / 1000} s; in between time runs as ever). Seed ${SEED}. ${run.written} messages of ` +
        `customers and ${run.answered} answers were begun; the trial's own hand missed ${run.slips} times.`,
    );
    found.table(['chaos', 'times'], [...run.counts]);
    await count(found, app, desks, anchor);
    await flags.look();
    flags.tell(found, gone.length);
  } finally {
    await app.close();
    await Promise.all([practice.stop(), host?.stop(), build.remove()]);
    await (relay as Relay | null)?.stop();
  }
}

const STEP_SPEED = (every: number) => (12 * 60_000) / every;

function converseHost(
  clock: SimClock,
  through: (websocket: string) => Promise<string>,
): Promise<Converse> {
  if (!onPath('prosody') && process.getuid?.() !== 0) {
    throw new Error('Prosody is not installed, and cannot be installed by this user');
  }
  const now = Date.now();
  // Everybody wrote every day, at an hour of their own.
  const past: Past[] = Array.from({ length: CUSTOMERS }, (_, n) =>
    Array.from({ length: 24 }, (_, i): Past => {
      const at = now - (24 - i) * DAY + (n % 5) * HOUR - 6 * HOUR;
      const text = `第 ${i} 天的话，聊聊近况`;
      return {
        id: `past-${n}-${i}`,
        customer: account(n + 1),
        direction: i % 4 === 3 ? 'out' : 'in',
        at: Math.floor(at / 1000) * 1000,
        text,
      };
    }),
  ).flat();
  return startConverse({ customers: CUSTOMERS, past, pageSize: 150, clock: clock.steps, through });
}

/** What those said who will never write again is read while there is time. */
async function firstLook(desks: readonly SoakDesk[], gone: readonly string[]): Promise<void> {
  for (const desk of desks) {
    for (const id of desk.people.keys()) {
      if (!gone.includes(`${desk.name} ${id}`)) continue;
      await desk.open(id).catch(() => {});
      await desk.page().waitForTimeout(1200);
    }
  }
}

/** What the server has against what was recorded, after the operator opened the page and every conversation anew. */
async function count(
  found: Measured,
  app: Launched,
  desks: readonly SoakDesk[],
  anchor: number,
): Promise<void> {
  const rows: (string | number)[][] = [];
  for (const desk of desks) {
    const truth = await desk.truth();
    // A chat program that lost its connection may never ask for what it missed; its server has it.
    await desk.afresh();
    let missing = new Map<string, Set<string>>();
    for (let round = 0; round < 4; round++) {
      const again = round === 0 ? [...truth.keys()] : [...missing.keys()];
      for (const id of again) {
        await desk.open(id).catch(() => {});
        await desk.poke().catch(() => {});
        await desk.page().waitForTimeout(900);
      }
      await desk.page().waitForTimeout(3000);
      missing = await missingOf(app, desk, truth);
      if (missing.size === 0) break;
    }
    const all = await recordedOf(app);
    // People on the practice desk go on answering while this is counted.
    const later = await desk.truth();
    const sum = { said: [0, 0], kept: [0, 0], lost: 0, more: 0 };
    for (const [id, said] of truth) {
      const { contact, name } = desk.people.get(id) ?? { contact: '', name: id };
      const ids = new Set((later.get(id) ?? said).map((one) => one.id));
      const kept = messages(all.get(contact)).filter(
        (one) => one.at >= anchor && one.direction !== 'unknown',
      );
      const seen = new Set(kept.map((one) => one.id));
      const lost = said.filter((one) => !seen.has(one.id));
      const more = kept.filter((one) => !ids.has(one.id));
      for (const [side, direction] of ['in', 'out'].entries()) {
        sum.said[side] =
          (sum.said[side] ?? 0) + said.filter((one) => one.direction === direction).length;
        sum.kept[side] =
          (sum.kept[side] ?? 0) + kept.filter((one) => one.direction === direction).length;
      }
      sum.lost += lost.length;
      sum.more += more.length;
      if (lost.length === 0 && more.length === 0) continue;
      await desk.open(id).catch(() => {});
      const shown = await desk.shows(id).catch(() => new Set<string>());
      const visible = lost.filter((one) => shown.has(one.id)).length;
      const twice = more.filter((one) =>
        said.some(({ at }) => Math.abs(at - one.at) < 2000),
      ).length;
      found.fail(
        `${desk.name}, ${name}: the server has ${said.length}, recorded are ${kept.length}. ` +
          `${lost.length} missing (${visible} of them shown in the page and not recorded, ` +
          `${lost.length - visible} not shown by the page), ${more.length} that the server has not ` +
          `(${twice} of them at the time of one it has): ${more.map((one) => tellOf(one, anchor)).join('; ')}.`,
      );
    }
    rows.push([
      desk.name,
      truth.size,
      `${sum.said[0]} + ${sum.said[1]}`,
      `${sum.kept[0]} + ${sum.kept[1]}`,
      sum.lost,
      sum.more,
    ]);
  }
  found.say('## Messages since the start, theirs and ours');
  found.table(['desk', 'contacts', 'the server has', 'recorded', 'missing', 'too many'], rows);
}

async function missingOf(
  app: Launched,
  desk: SoakDesk,
  truth: Awaited<ReturnType<SoakDesk['truth']>>,
): Promise<Map<string, Set<string>>> {
  const all = await recordedOf(app);
  const missing = new Map<string, Set<string>>();
  for (const [id, said] of truth) {
    const seen = new Set(
      messages(all.get(desk.people.get(id)?.contact ?? '')).map((one) => one.id),
    );
    const lost = said.filter((one) => !seen.has(one.id)).map((one) => one.id);
    if (lost.length > 0) missing.set(id, new Set(lost));
  }
  return missing;
}

/** By contact id. An update of the extension closes its pages, so that each look opens its own. */
async function recordedOf(app: Launched): Promise<Map<string, Recorded>> {
  const database = await databaseReader(app);
  const all = await database.read();
  await database.close();
  return new Map([...all.values()].map((one) => [one.contact.id, one]));
}

/** Looks now and then who is flagged for silence, and whether the silence was seen. */
class Flags {
  private looks = 0;
  private readonly flagged = new Set<string>();
  private readonly wrong = new Map<string, string>();
  private readonly app: Launched;
  private readonly desks: readonly SoakDesk[];
  private readonly run: Run;
  private readonly clock: SimClock;

  constructor(app: Launched, desks: readonly SoakDesk[], run: Run, clock: SimClock) {
    this.app = app;
    this.desks = desks;
    this.run = run;
    this.clock = clock;
  }

  async look(): Promise<void> {
    const all = await recordedOf(this.app).catch(() => null);
    if (!all) return;
    this.looks += 1;
    const now = this.clock.now();
    for (const desk of this.desks) {
      const blind = [...this.run.blindOf(desk), ...this.nights()];
      for (const { contact, name } of desk.people.values()) {
        const one = all.get(contact);
        const silent = one?.summary?.assessment.evidence.some(({ signal }) => signal === 'silence');
        if (!one || !silent) continue;
        this.flagged.add(`${desk.name}, ${name}`);
        const theirs = messages(one).filter(({ direction }) => direction === 'in');
        const pause = pauseOf(theirs, now, blind);
        if (pause.now > pause.longest) continue;
        this.wrong.set(
          `${desk.name}, ${name}`,
          `silent in sight for ${hoursOf(pause.now)} h, and had been so for ${hoursOf(pause.longest)} h before`,
        );
      }
    }
  }

  tell(found: Measured, gone: number): void {
    found.say('## Flags for silence');
    found.say(
      `${this.looks} looks, at all hours. ${this.flagged.size} contacts were flagged for silence at one of ` +
        `them; ${gone} wrote every day before and never again, ` +
        `${[...this.flagged].filter((name) => name.startsWith('converse')).length} of those flagged are on ` +
        'that desk. A flag is wrong when the silence in sight, less the nights and all the time in which ' +
        'the page was away, broken or cut off, is no longer than the contact’s longest pause before.',
    );
    for (const [who, why] of this.wrong) found.fail(`wrongly flagged: ${who}: ${why}`);
    found.say(`Wrong flags: ${this.wrong.size}.`);
  }

  private nights(): [number, number][] {
    return this.clock.steps.flatMap(([at, ahead], i): [number, number][] => {
      const before = this.clock.steps[i - 1]?.[1] ?? 0;
      return ahead - before > HOUR ? [[at + before, at + ahead]] : [];
    });
  }
}

/** A recorded message, for looking into. */
function tellOf({ at, direction, kind, precision, native }: Interaction, anchor: number): string {
  const named = native ? 'named by the page' : 'known by its text';
  return `${direction}, ${kind}, ${precision}, ${named}, ${((at - anchor) / HOUR).toFixed(3)} h after the start`;
}

const hoursOf = (ms: number) => (ms / HOUR).toFixed(1);

/** Mulberry32: small, and the same everywhere. */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
