import { DAY } from '@/lib/core/model/interaction';
import { randomStream } from '@/lib/core/random';
import { STATE_SIZE } from '@/lib/core/rhythm/slots';
import { advance, emptyState, type RhythmState } from '@/lib/core/rhythm/state';
import { viewState } from '@/lib/core/rhythm/view';
import { assess } from '@/lib/core/risk/assess';
import { judge } from '@/lib/core/risk/judge';
import { riskOf } from '@/lib/core/risk/risk';
import { message } from '@/lib/core/simulate/message';

/* node test/tools/cost.ts by way of resolve-ts.mjs: what the streaming state costs, as a table. */
const START = Date.UTC(2025, 0, 1);
console.log(
  '| events | contacts | ns per event | µs per risk | µs per judgement | µs per assessment with due time |',
);
console.log('|---|---|---|---|---|---|');
for (const events of [1e3, 1e4, 1e5, 1e6, 1e7]) {
  const contacts = Math.max(10, Math.round(events / 200));
  const random = randomStream(1);
  const states: RhythmState[] = Array.from({ length: contacts }, emptyState);
  const step = (300 * DAY) / events;
  const began = performance.now();
  for (let i = 0; i < events; i++) {
    const side = random() < 0.5 ? 'in' : 'out';
    const state = states[Math.floor(random() * contacts)] as RhythmState;
    advance(state, message(START + i * step, side, 0, 12), { dayOffset: 480 });
  }
  const perEvent = ((performance.now() - began) * 1e6) / events;
  const now = START + 320 * DAY;
  const time = (count: number, run: (state: RhythmState) => unknown): string => {
    const from = performance.now();
    for (let i = 0; i < count; i++) run(states[i % contacts] as RhythmState);
    return (((performance.now() - from) * 1e3) / count).toFixed(2);
  };
  const risk = time(20_000, (state) => riskOf(viewState(state, now)));
  const judged = time(20_000, (state) => judge({ state }, now, null));
  const due = time(500, (state) => assess({ state, now, knownThrough: now, previousLevel: null }));
  console.log(
    `| ${events.toExponential(0)} | ${contacts} | ${perEvent.toFixed(0)} | ${risk} | ${judged} | ${due} |`,
  );
}
console.log(`\n${STATE_SIZE * 8} bytes of state per contact, whatever the length of the history.`);
