import { parseArgs } from 'node:util';
import type { Interaction } from '@/lib/core/model/interaction';
import { compareInteractions } from '@/lib/core/rhythm/state';
import { backtest } from '@/lib/core/risk/backtest';
import { readEvents } from './events';

/*
 * npm run -s backtest -- --events E.csv [--sensitivity 0]
 * Replays a history week by week without looking ahead and prints how the alarms did.
 */
const { values } = parseArgs({
  options: { events: { type: 'string' }, sensitivity: { type: 'string', default: '0' } },
});
if (!values.events) {
  console.error('Usage: npm run -s backtest -- --events E.csv');
  process.exit(1);
}
const histories = new Map<string, Interaction[]>();
let end = 0;
await readEvents(values.events, ({ contact, interaction }) => {
  const history = histories.get(contact);
  if (history) history.push(interaction);
  else histories.set(contact, [interaction]);
  end = Math.max(end, interaction.at);
});
for (const history of histories.values()) history.sort(compareInteractions);
const report = backtest(histories.values(), {
  ctx: { dayOffset: 0 },
  end,
  sensitivity: Number(values.sensitivity),
});

const f = (value: number, digits = 2) => (Number.isFinite(value) ? value.toFixed(digits) : '–');
if (report.tooLittle) {
  console.log('Too little data: the figures below are not to be relied on.\n');
}
console.log(
  `${report.contacts} contacts, ${report.weeks} weeks, ${report.settled} settled contact-weeks; ${f(100 * report.baseRate, 1)} % of them were followed by 30 days of silence\n`,
);
console.log('| alarm | per week | hit rate | losses found early | median lead, days |');
console.log('|---|---|---|---|---|');
for (const a of report.alarms) {
  console.log(
    `| ${a.name} | ${f(a.perWeek)} | ${f(a.hitRate)} | ${f(a.found)} | ${f(a.leadDays, 1)} |`,
  );
}
console.log('\n| risk said | came true | contact-weeks |');
console.log('|---|---|---|');
for (const g of report.calibration)
  console.log(`| ${f(g.said, 3)} | ${f(g.came, 3)} | ${g.size} |`);
