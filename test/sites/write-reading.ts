import { PRECISION_WIDTH } from '@/lib/core/model/interaction';
import type { ReadTime } from '@/lib/sites/reading';
import type { PageReading } from './page-kit';
import { ZONE } from './page-kit';

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: ZONE,
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** A reading as a person can check it against the page: one line per row, bubble and field. */
export function writeReading({ health, rows, thread, fields }: PageReading): string {
  const { messages = [], ...heading } = thread ?? {};
  const yields = health.fields.map(
    ({ name, seen, expected, rank }) => `${name} ${seen}/${expected}, rank ${rank}`,
  );
  return [
    ...section('health', [
      `${health.verdict} (list ${health.list}, thread ${health.thread})`,
      ...yields,
    ]),
    ...section(
      'rows',
      rows.map((row) => ({ ...row, last: row.last && writeTime(row.last) })),
    ),
    ...section('thread', thread ? [heading] : []),
    ...section(
      'messages',
      messages.map(({ time, ...message }) => ({ time: writeTime(time), ...message })),
    ),
    ...(fields ? section('fields', [fields]) : []),
    '',
  ].join('\n');
}

function section(name: string, values: readonly (string | object)[]): string[] {
  const lines = values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
  return [name, ...lines.map((line) => `  ${line}`)];
}

/** `2026-11-21 20:58 minute`: where the interval begins and how wide it is. */
function writeTime({ at, precision }: ReadTime): string {
  if (precision === 'unknown') return precision;
  const shown = clock.format(at).replace(',', '');
  return `${PRECISION_WIDTH[precision] < 60_000 ? shown : shown.slice(0, -3)} ${precision}`;
}
