import { DAY } from '@/lib/core/model/interaction';
import { randomStream } from '@/lib/core/random';
import { stateOf } from '@/lib/core/rhythm/state';
import { assess } from '@/lib/core/risk/assess';
import { simulateContact } from '@/lib/core/simulate/simulate-contact';
import { evidenceSentence } from '@/lib/i18n/signals';

/*
 * Prints what 50 flagged contacts of generated histories, picked at random, would be told of, with
 * the plain facts beside it, to be read one by one.
 */
const START = Date.UTC(2025, 6, 1);
const random = randomStream(50);
const seen = { dayOffset: 480 };
let printed = 0;
for (let i = 0; printed < 50 && i < 5000; i++) {
  const { interactions } = simulateContact(900_000 + i, { start: START, days: 300 });
  const now = START + (150 + 150 * random()) * DAY;
  const history = interactions.filter((x) => x.at < now);
  const found = assess({
    state: stateOf(history, seen),
    now,
    knownThrough: now,
    previousLevel: null,
  });
  if (found.evidence.length === 0) continue;
  printed++;
  const days = [
    ...new Set(
      history.filter((x) => x.direction === 'in').map((x) => Math.floor(x.at / DAY + 1 / 3)),
    ),
  ];
  const gaps = days.slice(1).map((d, k) => d - (days[k] as number));
  const last = history.filter((x) => x.direction === 'in').at(-1)?.at ?? now;
  console.log(
    `${printed}. ${found.level}, risk ${found.risk.toFixed(2)}, ${found.confidence} (last wrote ${((now - last) / DAY).toFixed(1)} days ago; last gaps ${gaps.slice(-8).join(' ')})`,
  );
  for (const e of found.evidence.slice(0, 3)) {
    console.log(`   - ${evidenceSentence(e, 'zh-CN').what} / ${evidenceSentence(e, 'en').what}`);
  }
}
