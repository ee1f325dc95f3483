import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readInsights } from '@/components/desk/live/read-insights';
import { contactState } from '@/components/sidepanel/live/contact-state';
import { DEFAULT_SHIFTS } from '@/lib/core/calendar/shifts';
import { VOICE_KINDS } from '@/lib/core/insights/voices';
import { DAY, FEATURE } from '@/lib/core/model/interaction';
import type { Summary } from '@/lib/core/model/summary';
import { voicesCsv } from '@/lib/i18n/voices-csv';
import { practiceHistory } from '@/lib/practice/history';
import { PRACTICE_SITE, toFacts } from '@/lib/practice/to-interactions';
import { recordBatch } from '@/lib/services/record';
import { openDatabase } from '@/lib/storage/db';
import { readContactRecord } from '@/lib/storage/read/contact-record';
import { readHistory } from '@/lib/storage/read/history';

const NOW = Date.UTC(2026, 10, 23, 6, 30);
const db = openDatabase('read-insights');
const settings = { shifts: DEFAULT_SHIFTS };
const going = () => new AbortController().signal;
let summaries: Summary[];

beforeAll(async () => {
  const contacts = practiceHistory(7, NOW)
    .slice(0, 20)
    .map((conversation) => {
      const { contact, interactions } = toFacts(conversation);
      const { id, kind, identity, name } = contact;
      const seen = [{ from: interactions[0]?.at ?? NOW, to: NOW }];
      return { id, kind, identity, name, interactions: [...interactions], seen };
    });
  const batch = { site: PRACTICE_SITE, scope: PRACTICE_SITE, contacts, covered: null };
  await recordBatch(db, batch, { now: NOW, dayOffset: 480 });
  summaries = await db.summaries.toArray();
}, 240_000);
afterAll(() => db.delete());

describe('insights of the practice desk', () => {
  it('count what the histories hold, name who said it, and go into a file', async () => {
    const progress: [number, number][] = [];
    const onProgress = (done: number, total: number) => progress.push([done, total]);
    const read = await readInsights(db, summaries, settings, NOW, onProgress, going());
    const { insights, names } = read;
    expect(progress[0]).toEqual([0, expect.any(Number)]);

    let sent = 0;
    let asked = 0;
    for (const { id } of summaries) {
      for (const f of await readHistory(db, id)) {
        if (f.kind === 'system' || f.kind === 'sighting' || f.at > NOW) continue;
        if (f.direction === 'out' && f.at >= NOW - 30 * DAY) sent += 1;
        const isRequest = (f.features & FEATURE.request) !== 0;
        if (f.direction === 'in' && isRequest && f.at >= NOW - 90 * DAY) asked += 1;
      }
    }
    expect(sent).toBeGreaterThan(20);
    expect(asked).toBeGreaterThan(0);
    expect(insights.mix.total).toBe(sent);
    expect(insights.voices.request.count).toBe(asked);

    const csv = voicesCsv(insights.voices, names, 'zh-CN', 480);
    const listed = VOICE_KINDS.flatMap((kind) => insights.voices[kind].newest);
    expect(csv.split('\r\n')).toHaveLength(listed.length + 2);
    expect(csv).not.toContain('已删除的客户');
    expect(csv).toMatch(/\r\n2026-\d\d-\d\d,/);
  });

  it('are not read of those who were silent all the time', async () => {
    const totals: number[] = [];
    const quiet = summaries.map((s) => ({ ...s, lastInboundAt: 0, lastOutboundAt: null }));
    const late = (_: number, total: number) => totals.push(total);
    const { insights } = await readInsights(db, quiet, settings, NOW, late, going());
    expect([insights.mix.total, totals]).toEqual([0, []]);
  });

  it('stop when the page is left', async () => {
    const leaving = new AbortController();
    const reading = readInsights(
      db,
      summaries,
      settings,
      NOW,
      () => leaving.abort(),
      leaving.signal,
    );
    await expect(reading).rejects.toThrow('abort');
  });
});

it('habits come with a person’s record, none with a group’s', async () => {
  const states = await Promise.all(
    summaries.map(async ({ id }) => {
      const record = await readContactRecord(db, id, NOW);
      if (!record) throw new Error('not recorded');
      const live = { record, moment: { now: NOW, dayOffset: 480 } } as never;
      const site = { id: PRACTICE_SITE, name: '练习台' };
      return {
        person: record.contact.kind === 'person',
        state: contactState(live, {} as never, site),
      };
    }),
  );
  const told = states.filter(({ state }) => 'habits' in state && state.habits);
  expect(told.length).toBeGreaterThan(0);
  expect(told.every(({ person }) => person)).toBe(true);
});
