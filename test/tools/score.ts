import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { scoreItems } from './score/score-items';

/*
 * npm run -s score -- --events E.csv --items I.csv --out P.csv [--horizon 30]
 * Writes contact_id,cutoff,risk,level for every line of the items, in their order.
 */
const { values } = parseArgs({
  options: {
    events: { type: 'string' },
    items: { type: 'string' },
    out: { type: 'string' },
    horizon: { type: 'string', default: '30' },
  },
});
if (!values.events || !values.items || !values.out) {
  console.error(
    'Usage: npm run -s score -- --events E.csv --items I.csv --out P.csv [--horizon 30]',
  );
  process.exit(1);
}
const out = createWriteStream(values.out);
out.write('contact_id,cutoff,risk,level\n');
let waiting = '';
const scored = await scoreItems(
  { events: values.events, items: values.items, horizon: Number(values.horizon) },
  (contact, cutoff, risk, level) => {
    waiting += `${contact},${cutoff},${risk.toFixed(6)},${level}\n`;
    if (waiting.length < 1 << 20) return;
    out.write(waiting);
    waiting = '';
  },
);
out.end(waiting);
await once(out, 'finish');
console.error(
  `${scored.items} items of ${scored.contacts} contacts from ${scored.events} events` +
    (scored.late > 0 ? `; ${scored.late} contacts had events out of order` : ''),
);
