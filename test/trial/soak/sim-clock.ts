import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TEST_BUILD } from '../../tools/build-extension';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
/** A step of a working day. Shorter than the fifteen minutes after which a page counts as asleep. */
export const STEP = 12 * MINUTE;

/** A week in fewer minutes: time runs as ever, and jumps at moments fixed beforehand. */
export class SimClock {
  /** From which real moment on it is how much ahead, ms. */
  readonly steps: [number, number][] = [];
  /** Real moment of the last jump. */
  readonly end: number;

  /**
   * @param start real ms of the first jump
   * @param every real ms between two of a working day
   */
  constructor(start: number, days: number, hours: number, every: number) {
    let at = start;
    let ahead = 0;
    for (let day = 0; day < days; day++) {
      for (let step = 0; step < (hours * HOUR) / STEP; step++) {
        ahead += STEP - every;
        this.steps.push([at, ahead]);
        at += every;
      }
      if (day === days - 1) break;
      ahead += 24 * HOUR - hours * HOUR;
      this.steps.push([at, ahead]);
      // After a night pages are to connect again.
      at += 5 * every;
    }
    this.end = at;
  }

  now(): number {
    const real = Date.now();
    return real + (this.steps.findLast(([at]) => at <= real)?.[1] ?? 0);
  }

  /** Makes a world's clock this one; to run before anything else there. */
  source(): string {
    return `(${MOVE.toString()})(${JSON.stringify(this.steps)});\n`;
  }

  /** A copy of the build for tests whose scripts in pages and whose worker live by this clock. */
  async extension(): Promise<{ path: string; remove(): Promise<void> }> {
    const path = await mkdtemp(join(tmpdir(), 'rewarm-soak-'));
    await cp(TEST_BUILD, path, { recursive: true });
    for (const file of ['background.js', 'overlay.js', 'overlay-hands.js']) {
      const script = await readFile(join(path, file), 'utf8');
      await writeFile(join(path, file), this.source() + script);
    }
    return { path, remove: () => rm(path, { recursive: true, force: true }) };
  }
}

interface Alarms {
  create(name: string, info: { when?: number }): Promise<void>;
}

/** Runs in other worlds, so it may use nothing from outside; a world may get it twice. */
const MOVE = (steps: [number, number][]) => {
  const world = globalThis as unknown as { Date: DateConstructor; simulated?: true };
  if (world.simulated) return;
  world.simulated = true;
  const Real = Date;
  const now = () => {
    const real = Real.now();
    let [low, high] = [0, steps.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((steps[middle]?.[0] ?? 0) <= real) low = middle + 1;
      else high = middle;
    }
    return real + (steps[low - 1]?.[1] ?? 0);
  };
  // The browser rings by the real clock.
  const { chrome } = globalThis as unknown as { chrome?: { alarms?: Alarms } };
  const create = chrome?.alarms?.create.bind(chrome.alarms);
  if (chrome?.alarms && create) {
    chrome.alarms.create = (name, info) => {
      const { when } = info;
      if (when === undefined) return create(name, info);
      const step = steps.find(([at, ahead]) => at + ahead >= when);
      const [at = Real.now() + 3_600_000, ahead = 0] = step ?? [];
      const before = steps[steps.indexOf(step ?? [0, 0]) - 1];
      const sooner = when - (before?.[1] ?? 0);
      return create(name, { ...info, when: step && sooner > at ? at : step ? sooner : at + ahead });
    };
  }
  world.Date = class extends Real {
    constructor(...args: []) {
      super(...((args.length > 0 ? args : [now()]) as []));
    }
    static override now() {
      return now();
    }
  } as DateConstructor;
};
