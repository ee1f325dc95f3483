import type { Launched } from '../../tools/launch';
import type { SoakDesk } from './desk';
import type { SimClock } from './sim-clock';

const CHAOS = [
  'worker killed',
  'network cut',
  'tab discarded',
  'page reloaded',
  'selectors broken',
  'extension updated',
] as const;
export type Chaos = (typeof CHAOS)[number];

interface Trouble {
  readonly desk: SoakDesk;
  readonly what: Chaos;
  readonly from: number;
  /** Ticks until it is over. */
  left: number;
}

/** The run: people write, the operator answers, things break and are put right. Everything from one seed. */
export class Run {
  readonly counts = new Map<Chaos, number>();
  /** What the trial’s own hand could not do, since the page was busy or away. */
  slips = 0;
  written = 0;
  answered = 0;
  private readonly app: Launched;
  private readonly desks: readonly SoakDesk[];
  private readonly clock: SimClock;
  private readonly random: () => number;
  private readonly blind = new Map<SoakDesk, [number, number][]>();
  private readonly unread = new Map<SoakDesk, Set<string>>();
  private readonly quiet: ReadonlySet<string>;
  private troubles: Trouble[] = [];

  /** @param quiet people of a desk, as `desk name id`, who never write again */
  constructor(
    app: Launched,
    desks: readonly SoakDesk[],
    clock: SimClock,
    quiet: ReadonlySet<string>,
    random: () => number,
  ) {
    this.app = app;
    this.desks = desks;
    this.clock = clock;
    this.quiet = quiet;
    this.random = random;
    for (const desk of desks) {
      this.blind.set(desk, []);
      this.unread.set(desk, new Set());
    }
  }

  /** One look of the operator, which is one jump of the clock. */
  async tick(): Promise<void> {
    await this.trouble();
    await Promise.all(this.desks.map((desk) => this.work(desk)));
  }

  /** When nobody could see what happened on a desk, nights not among them. */
  blindOf(desk: SoakDesk): readonly [number, number][] {
    const now = this.clock.now();
    const open = this.troubles
      .filter((one) => one.desk === desk)
      .map(({ from }) => [from, now] as [number, number]);
    return [...(this.blind.get(desk) ?? []), ...open];
  }

  async heal(): Promise<void> {
    for (const one of this.troubles) one.left = 0;
    await this.trouble(false);
  }

  private pick<T>(from: readonly T[]): T {
    return from[Math.floor(this.random() * from.length)] as T;
  }

  private isDown(desk: SoakDesk): boolean {
    return this.troubles.some((one) => one.desk === desk);
  }

  private async trouble(mayBegin = true): Promise<void> {
    for (const one of this.troubles) one.left -= 1;
    const over = this.troubles.filter(({ left }) => left <= 0);
    for (const { desk, what, from } of over) {
      if (what === 'network cut') desk.cut(false);
      // A page that broke works again when it is loaded anew.
      if (what === 'selectors broken') await desk.reload().catch(() => this.slip());
      this.blind.get(desk)?.push([from, this.clock.now()]);
    }
    this.troubles = this.troubles.filter(({ left }) => left > 0);
    if (!mayBegin || this.random() > 0.22) return;
    const what = this.pick(CHAOS);
    const desk = this.pick(this.desks);
    if (this.isDown(desk)) return;
    this.counts.set(what, (this.counts.get(what) ?? 0) + 1);
    const from = this.clock.now();
    if (what === 'worker killed') return this.app.killWorker().catch(() => this.slip());
    if (what === 'extension updated') return this.update().catch(() => this.slip());
    if (what === 'tab discarded') await desk.discard().catch(() => this.slip());
    if (what === 'page reloaded') await desk.reload().catch(() => this.slip());
    if (what === 'tab discarded' || what === 'page reloaded') {
      this.blind.get(desk)?.push([from, this.clock.now()]);
      return;
    }
    if (what === 'network cut') desk.cut(true);
    if (what === 'selectors broken') await desk.breakHooks().catch(() => this.slip());
    this.troubles.push({ desk, what, from, left: 2 + Math.floor(this.random() * 4) });
  }

  private async update(): Promise<void> {
    const from = this.clock.now();
    // From a page of ours: the worker may be asleep.
    const own = await this.app.context.newPage();
    await own.goto(`${this.app.origin}/manifest.json`);
    await own
      .evaluate(() => (globalThis as never as Chrome).chrome.runtime.reload())
      .catch(() => {});
    await own.close().catch(() => {});
    await new Promise((done) => setTimeout(done, 1500));
    for (const desk of this.desks) this.blind.get(desk)?.push([from, this.clock.now()]);
  }

  private async work(desk: SoakDesk): Promise<void> {
    const unread = this.unread.get(desk) ?? new Set();
    const people = [...desk.people.keys()].filter((id) => !this.quiet.has(`${desk.name} ${id}`));
    const writers = 1 + Math.floor(this.random() * 2);
    for (let i = 0; i < writers; i++) {
      const id = this.pick(people);
      const text = `第 ${++this.written} 句，想问下什么时候有货`;
      await desk.customerWrites(id, text).then(
        () => unread.add(id),
        () => this.slip(),
      );
    }
    if (this.isDown(desk)) return;
    const id = unread.size > 0 ? this.pick([...unread]) : null;
    try {
      if (id !== null) {
        await desk.open(id);
        unread.delete(id);
        await desk.page().waitForTimeout(500);
        if (this.random() < 0.6) {
          await desk.answer(`好的，第 ${++this.answered} 次回您`);
          await desk.page().waitForTimeout(300);
        }
      }
      await desk.poke();
    } catch {
      this.slip();
    }
  }

  private slip(): void {
    this.slips += 1;
  }
}

interface Chrome {
  chrome: { runtime: { reload(): void } };
}
