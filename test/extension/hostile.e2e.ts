import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Launched, launch } from '../tools/launch';
import type { Measured } from '../tools/measured';
import { type PageHost, startPageHost } from '../trial/hostile/chat-page';
import { type Trial, trialIn } from '../trial/hostile/context';
import { Outcomes } from '../trial/hostile/outcome';
import { brokenGlobals, clearedTimers, forgedTimes, syntheticClicks } from '../trial/hostile/pages';

let app: Launched;
let host: PageHost;
let trial: Trial;
const failed: string[] = [];

beforeAll(async () => {
  [app, host] = await Promise.all([launch(), startPageHost()]);
  const out = new Outcomes({ fail: (text: string) => failed.push(text) } as unknown as Measured);
  trial = await trialIn(app, host, out, true);
});
beforeEach(() => {
  failed.length = 0;
});
afterAll(async () => {
  await app?.close();
  await host?.stop();
});

test.each([
  ['lies about times', forgedTimes],
  ['clicks for the operator', syntheticClicks],
  ['breaks what scripts are made of', (at: Trial) => brokenGlobals(at, 'before')],
  ['clears everybody’s timers', clearedTimers],
])(
  'a page that %s',
  async (_, run) => {
    await run(trial);
    expect(failed).toEqual([]);
  },
  120_000,
);
