import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { holidaySpans } from '@/lib/core/calendar/holidays';
import { makeQuietClock } from '@/lib/core/calendar/quiet-clock';
import { DAY } from '@/lib/core/model/interaction';
import { randomStream } from '@/lib/core/random';
import { simulateContact } from '@/lib/core/simulate/simulate-contact';
import { reportSimulated } from './simulated/report';

/*
 * npm run -s simulate -- --contacts N --days D --seed S [--out DIR] [--judge]
 * Writes events.csv (what was seen), all-events.csv (what happened), truth.csv and blind.csv.
 * With --judge it prints how the model does on the generated histories and writes nothing.
 */
const { values } = parseArgs({
  options: {
    contacts: { type: 'string', default: '1000' },
    days: { type: 'string', default: '365' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string', default: '.output/simulated' },
    judge: { type: 'boolean', default: false },
  },
});
const contacts = Number(values.contacts);
const days = Number(values.days);
const seed = Number(values.seed);
const start = Date.UTC(2025, 6, 1);

if (values.judge) {
  console.log(reportSimulated(contacts, days, seed, start));
} else {
  const quiet = makeQuietClock(holidaySpans(2025, 2025 + Math.ceil(days / 365) + 1, 480));
  const events: { at: number; line: string; seen: boolean }[] = [];
  const truths = ['contact_id,gap_days,spread,shape,cause,decline_at,left_at'];
  const blind = ['contact_id,from,to'];
  const seconds = (ms: number | null) => (ms === null ? '' : String(Math.floor(ms / 1000)));
  for (let i = 0; i < contacts; i++) {
    const id = `s${String(i + 1).padStart(6, '0')}`;
    const { interactions, truth } = simulateContact(seed * 1_000_003 + i, { start, days, quiet });
    const random = randomStream(seed * 7919 + i);
    const from = start + random() * days * DAY;
    const to = from + (3 + 18 * random()) * DAY;
    blind.push(`${id},${seconds(from)},${seconds(to)}`);
    truths.push(
      `${id},${truth.gap.toFixed(2)},${truth.spread.toFixed(2)},${truth.shape},${truth.cause ?? ''},${seconds(truth.declineAt)},${seconds(truth.leftAt)}`,
    );
    for (const x of interactions) {
      events.push({
        at: x.at,
        seen: x.at < from || x.at >= to,
        line: `${id},${seconds(x.at)},${x.direction},${x.kind},${x.length},1,${x.features}`,
      });
    }
  }
  events.sort((a, b) => a.at - b.at);
  const header = 'contact_id,ts,dir,kind,len,n,features';
  const write = (name: string, lines: readonly string[]) =>
    writeFileSync(join(values.out, name), `${lines.join('\n')}\n`);
  mkdirSync(values.out, { recursive: true });
  write('events.csv', [header, ...events.filter((e) => e.seen).map((e) => e.line)]);
  write('all-events.csv', [header, ...events.map((e) => e.line)]);
  write('truth.csv', truths);
  write('blind.csv', blind);
  console.log(`${events.length} events of ${contacts} contacts in ${values.out}`);
}
