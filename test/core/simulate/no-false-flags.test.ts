import { describe, expect, it } from 'vitest';
import { holidaySpans } from '@/lib/core/calendar/holidays';
import { makeQuietClock, NO_QUIET } from '@/lib/core/calendar/quiet-clock';
import { DAY, type Interaction } from '@/lib/core/model/interaction';
import { randomStream } from '@/lib/core/random';
import { stateOf } from '@/lib/core/rhythm/state';
import { judge } from '@/lib/core/risk/judge';
import { simulateContact } from '@/lib/core/simulate/simulate-contact';

const START = Date.UTC(2025, 8, 1);
const DAYS = 190;
const FLAGS = new Set(['watch', 'declining', 'silent', 'lost']);
const upTo = (history: readonly Interaction[], at: number) => history.filter((x) => x.at < at);

describe('10,000 generated contacts', () => {
  it('raises nobody while the site is not seen', { timeout: 120_000 }, () => {
    let raised = 0;
    for (let i = 0; i < 10_000; i++) {
      const { interactions } = simulateContact(i, { start: START, days: 120, declining: 0 });
      const random = randomStream(i);
      const from = START + (60 + 30 * random()) * DAY;
      const to = from + (2 + 25 * random()) * DAY;
      const quiet = makeQuietClock([{ from, to, weight: 1, blind: true }]);
      const state = stateOf(upTo(interactions, from), { dayOffset: 480, quiet });
      const start = judge({ state, calendar: quiet }, from, null);
      for (const at of [from + 0.5 * (to - from), to]) {
        const now = judge({ state, calendar: quiet }, at, start.level);
        if (FLAGS.has(now.level) && !FLAGS.has(start.level)) raised++;
        if (now.odds > start.odds + 1e-9) raised++;
      }
    }
    expect(raised).toBe(0);
  });

  it('raises nobody over Spring Festival, and would without the calendar', {
    timeout: 120_000,
  }, () => {
    const quiet = makeQuietClock(holidaySpans(2025, 2026, 480));
    const eve = Date.UTC(2026, 1, 14) - 8 * 3_600_000;
    const back = eve + 13 * DAY;
    let raised = 0;
    let naive = 0;
    for (let i = 0; i < 10_000; i++) {
      const { interactions } = simulateContact(i, {
        start: START,
        days: DAYS,
        quiet,
        declining: 0,
      });
      const seen = upTo(interactions, eve);
      for (const [calendar, count] of [
        [quiet, () => raised++],
        [NO_QUIET, () => naive++],
      ] as const) {
        const state = stateOf(seen, { dayOffset: 480, quiet: calendar });
        const start = judge({ state, calendar }, eve, null);
        const end = judge({ state, calendar }, back, start.level);
        if (FLAGS.has(end.level) && !FLAGS.has(start.level)) count();
      }
    }
    expect(raised).toBe(0);
    expect(naive).toBeGreaterThan(1000);
  });
});
