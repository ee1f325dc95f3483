import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { DAY } from '@/lib/core/model/interaction';
import { stateOf } from '@/lib/core/rhythm/state';
import { viewState } from '@/lib/core/rhythm/view';
import { riskWithin } from '@/lib/core/risk/horizon';
import { simulateContact } from '@/lib/core/simulate/simulate-contact';
import { scoreItems } from '@/test/tools/score/score-items';

const START = Date.UTC(2025, 0, 6);
const dir = mkdtempSync(join(tmpdir(), 'score-'));
afterAll(() => rmSync(dir, { recursive: true }));

const rows = Array.from({ length: 12 }, (_, c) =>
  simulateContact(c, { start: START, days: 250 }).interactions.map((x) => ({
    at: Math.floor(x.at / 1000),
    line: `c${c},${Math.floor(x.at / 1000)},${x.direction},dm,${x.length},1`,
  })),
)
  .flat()
  .sort((a, b) => a.at - b.at);
const cutoffs = [60, 120, 180].map((d) => Math.floor((START + d * DAY) / 1000));
const items = cutoffs.flatMap((t) => Array.from({ length: 12 }, (_, c) => `c${c},${t}`));
const EVENTS = 'contact_id,ts,dir,kind,len,n';

function put(name: string, header: string, lines: readonly string[]): string {
  const file = join(dir, name);
  const text = `${[header, ...lines].join('\r\n')}\r\n`;
  writeFileSync(file, name.endsWith('.gz') ? gzipSync(text) : text);
  return file;
}

async function run(events: string, list = items, horizon = 30): Promise<string[]> {
  const out: string[] = [];
  const file = put('items.csv', 'contact_id,cutoff', list);
  await scoreItems({ events, items: file, horizon }, (c, t, risk, level) =>
    out.push(`${c},${t},${risk.toFixed(9)},${level}`),
  );
  return out;
}

describe('scoreItems', () => {
  it('answers every item in its order, the same from a packed file', async () => {
    const plain = await run(
      put(
        'events.csv',
        EVENTS,
        rows.map((r) => r.line),
      ),
    );
    expect(plain.map((l) => l.split(',').slice(0, 2).join(','))).toEqual(items);
    expect(
      await run(
        put(
          'events.csv.gz',
          EVENTS,
          rows.map((r) => r.line),
        ),
      ),
    ).toEqual(plain);
    expect(new Set(plain.map((l) => l.split(',')[2])).size).toBeGreaterThan(30);
  });

  it('knows nothing of the time from the cutoff on', async () => {
    const last = cutoffs[1] as number;
    const asked = items.filter((l) => Number(l.split(',')[1]) <= last);
    const all = await run(
      put(
        'all.csv',
        EVENTS,
        rows.map((r) => r.line),
      ),
      asked,
    );
    const past = rows.filter((r) => r.at < last).map((r) => r.line);
    expect(await run(put('past.csv', EVENTS, past), asked)).toEqual(all);
  });

  it('sorts contacts whose events are out of order', async () => {
    const sorted = await run(
      put(
        'sorted.csv',
        EVENTS,
        rows.map((r) => r.line),
      ),
    );
    const mixed = rows.map((r) => r.line).reverse();
    expect(await run(put('mixed.csv', EVENTS, mixed))).toEqual(sorted);
  });

  it('answers for a contact without events and names a column that is missing', async () => {
    const events = put(
      'some.csv',
      EVENTS,
      rows.map((r) => r.line),
    );
    expect(await run(events, ['nobody,1750000000'])).toEqual([
      'nobody,1750000000,0.900000000,unknown',
    ]);
    await expect(run(put('bad.csv', 'who,when', ['a,1']))).rejects.toThrow('contact_id');
  });
});

describe('riskWithin', () => {
  it('falls with the horizon and is the plain risk at 30 days', () => {
    const history = simulateContact(3, { start: START, days: 200 }).interactions;
    const view = viewState(stateOf(history, { dayOffset: 0 }), START + 205 * DAY);
    const risks = [7, 10, 14, 21, 30, 45, 60, 90].map((days) => riskWithin(view, days));
    expect([...risks].sort((a, b) => b - a)).toEqual(risks);
  });
});
