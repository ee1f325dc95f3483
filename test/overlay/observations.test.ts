import { describe, expect, test } from 'vitest';
import { mergeHistory } from '@/lib/core/history/merge';
import { HOUR, type Interaction, MINUTE } from '@/lib/core/model/interaction';
import { printOf } from '@/lib/core/text/print';
import { parseShownTime } from '@/lib/core/time/parse-shown-time';
import { Observations } from '@/lib/overlay/observations';
import { readTime } from '@/lib/sites/read-time';
import type { MessageReading, RowReading, ThreadReading } from '@/lib/sites/reading';

const SENT = Date.UTC(2026, 10, 20, 9, 57, 40);
const observations = () => new Observations('desk', 'here', () => 0);
const element = () => ({}) as HTMLElement;
const shown = (text: string, now: number) =>
  readTime(parseShownTime(text, { now, timeZone: 'UTC', mode: 'list' }));

function message(text: string, over: Partial<MessageReading> = {}): MessageReading {
  const time = { at: SENT, precision: 'exact' } as const;
  return { element: element(), pageId: null, direction: 'in', kind: 'text', time, text, ...over };
}

function thread(messages: MessageReading[]): ThreadReading {
  const identity = { value: '王芳', strength: 'weak' } as const;
  return { identity, name: '王芳', kind: 'person', messages, atEnd: true };
}

function row(over: Partial<RowReading> = {}): RowReading {
  return {
    element: element(),
    identity: { value: '王芳', strength: 'strong' },
    name: '王芳',
    kind: 'person',
    last: null,
    lastDirection: 'unknown',
    unread: 0,
    open: false,
    ...over,
  };
}

test('our own messages bring a fingerprint to know them again by, theirs bring none', () => {
  const text = '王姐，最近用着还顺手吗？';
  const said = [message(text, { direction: 'out' }), message(text)];
  const [seen] = observations().fromThread(thread(said), SENT + HOUR);
  expect(seen?.interactions.map((fact) => fact.print)).toEqual([printOf(text), undefined]);
  expect(printOf(text)).toMatch(/^[0-9a-f]{16}$/);
});

test('what is ahead of a clock that runs behind is sent when that is right again', () => {
  const o = observations();
  const place = element();
  const look = (now: number) =>
    o.fromThread(thread([message('在吗', { element: place, pageId: 'm1' })]), now)[0]?.interactions;
  expect(look(SENT - 24 * HOUR)).toEqual([]);
  expect(look(SENT + HOUR)?.length).toBe(1);
  expect(look(SENT + HOUR + MINUTE)).toBeUndefined();
});

test('a clock that is set back does not keep a sight from being told until that time comes again', () => {
  const o = observations();
  const said = thread([message('在吗', { element: element(), pageId: 'm1' })]);
  const year = 365 * 24 * HOUR;
  expect(o.fromThread(said, SENT + year).length).toBe(1);
  expect(o.fromRows([row()], SENT + year).length).toBe(1);
  expect(o.fromThread(said, SENT + year + MINUTE)).toEqual([]);
  expect(o.fromThread(said, SENT + HOUR).length).toBe(1);
  expect(o.fromRows([row()], SENT + HOUR).length).toBe(1);
});

test('all that is seen is told again where what was told may be gone', () => {
  const o = observations();
  const said = thread([message('在吗', { element: element(), pageId: 'm1' })]);
  expect(o.fromThread(said, SENT + HOUR)[0]?.interactions.length).toBe(1);
  expect(o.fromRows([row()], SENT + HOUR).length).toBe(1);
  expect(o.fromThread(said, SENT + HOUR + MINUTE)).toEqual([]);
  o.forgetAll();
  expect(o.fromThread(said, SENT + HOUR + MINUTE)[0]?.interactions.length).toBe(1);
  expect(o.fromRows([row()], SENT + HOUR + MINUTE).length).toBe(1);
});

test('what a text says is read once, and again when the page shows another in its place', () => {
  const read: string[] = [];
  const o = new Observations('desk', 'here', (text) => read.push(text));
  const place = element();
  const look = (text: string) =>
    o.fromThread(thread([message(text, { element: place })]), SENT + HOUR)[0]?.interactions[0];
  const first = look('在吗');
  expect(look('在吗')).toBeUndefined();
  expect(read).toEqual(['在吗']);
  const other = look('发货了吗');
  expect(read).toEqual(['在吗', '发货了吗']);
  expect(other?.id).not.toBe(first?.id);
  expect(other?.features).toBe(2);
});

describe('times counted back from now', () => {
  const minutesAgo = (now: number) => `${Math.floor((now - SENT) / MINUTE)}分钟前`;
  const opened = SENT + 2 * MINUTE + 1;

  test.each([
    ['rendered anew', minutesAgo],
    ['never rendered again', () => '2分钟前'],
  ])('a message is recorded once while the page stays open, its time %s', (_, words) => {
    const o = observations();
    const place = element();
    let history: Interaction[] = [];
    for (let now = opened; now < SENT + HOUR; now += 5000) {
      const time = shown(words(now), now);
      const said = message('在吗', { element: place, time });
      for (const { interactions } of o.fromThread(thread([said]), now)) {
        history = mergeHistory(history, interactions).history;
      }
    }
    expect(history).toHaveLength(1);
    expect(Math.abs((history[0]?.at ?? 0) - SENT)).toBeLessThanOrEqual(MINUTE);
  });

  test('nor twice when the page is opened again', () => {
    let history: Interaction[] = [];
    for (let now = opened; now < SENT + HOUR; now += 50_000) {
      const said = message('在吗', { time: shown(minutesAgo(now), now) });
      for (const { interactions } of observations().fromThread(thread([said]), now)) {
        history = mergeHistory(history, interactions).history;
      }
    }
    expect(history).toHaveLength(1);
  });

  test('a row that is not rendered again tells of one activity, and of a new one when it changes', () => {
    const o = observations();
    const seen = new Set<number>();
    const look = (now: number, text: string) => {
      for (const { interactions } of o.fromRows([row({ last: shown(text, now) })], now)) {
        for (const { at } of interactions) seen.add(at);
      }
    };
    for (let now = opened; now < SENT + HOUR; now += 5000) look(now, '2分钟前');
    expect([...seen]).toHaveLength(1);
    look(SENT + HOUR, '刚刚');
    expect([...seen]).toHaveLength(2);
  });
});

describe('sight is never claimed for what was not read', () => {
  const now = SENT + HOUR;
  const seenOf = (messages: MessageReading[]) =>
    observations().fromThread(thread(messages), now)[0]?.seen;
  const at = (minutes: number) => ({ at: SENT + minutes * MINUTE, precision: 'exact' }) as const;
  const untimed = { time: { at: 0, precision: 'unknown' } } as const;

  test('a thread in which all was read is in sight from its first message', () => {
    expect(seenOf([message('a'), message('b', { time: at(5) })])).toEqual([
      { from: SENT, to: now },
    ]);
  });

  test('a message of an unknown side, or without a time, ends it', () => {
    const odd = message('?', { direction: 'unknown', time: at(5) });
    expect(seenOf([message('a'), odd, message('b', { time: at(9) })])).toEqual([
      { from: SENT + 9 * MINUTE, to: now },
    ]);
    expect(seenOf([message('a'), message('?', untimed)])).toEqual([]);
    const ours = message('on its way', { ...untimed, direction: 'out' });
    expect(seenOf([message('a'), ours])).toEqual([{ from: SENT, to: now }]);
  });

  test('a row that shows neither time nor count says nothing', () => {
    expect(observations().fromRows([row({ unread: null })], now)[0]?.seen).toEqual([]);
    expect(observations().fromRows([row()], now)[0]?.seen).toEqual([{ from: now, to: now }]);
  });
});

describe('what a contact’s own page tells', () => {
  const reading = (spend: number) =>
    ({
      identity: { value: 'wm1', strength: 'strong' },
      name: '韩梅',
      fields: { spend, tags: ['丝巾'] },
    }) as const;

  test('is sent once for each change, and again when it never arrived', () => {
    const o = observations();
    const [first] = o.fromFields(reading(100));
    expect(first).toMatchObject({ kind: null, interactions: [], seen: [], fields: { spend: 100 } });
    expect(o.fromFields(reading(100))).toEqual([]);
    expect(o.fromFields(reading(200))[0]?.fields?.spend).toBe(200);
    o.forget(o.fromFields(reading(300)));
    expect(o.fromFields(reading(300))).toHaveLength(1);
  });
});

describe('two people of one name', () => {
  test('may stand in rows that show nothing of what happened', () => {
    const bare = row({ identity: { value: '陈晨', strength: 'weak' }, last: null, unread: null });
    expect(observations().fromRows([bare, bare], SENT)).toEqual([]);
    expect(observations().fromRows([bare], SENT)).toHaveLength(1);
  });

  const identity = { value: '王芳', strength: 'weak' } as const;
  const twin = (minutes: number, strength: 'weak' | 'strong' = 'weak') =>
    row({
      identity: { ...identity, strength },
      last: { at: SENT + minutes * MINUTE, precision: 'minute' },
    });

  test('whom the page cannot tell apart are not recorded, in list and thread', () => {
    const o = observations();
    expect(o.fromRows([twin(1), twin(9)], SENT + HOUR)).toEqual([]);
    expect(o.fromThread(thread([message('a')]), SENT + HOUR)).toEqual([]);
    expect(o.fromRows([twin(1)], SENT + 2 * HOUR)).toEqual([]);
  });

  test('one contact shown in two places is recorded', () => {
    expect(observations().fromRows([twin(1), twin(1)], SENT + HOUR)).not.toEqual([]);
    const strong = [twin(1, 'strong'), twin(9, 'strong')];
    expect(observations().fromRows(strong, SENT + HOUR)).not.toEqual([]);
  });
});

test('who is known by the place of words alone is recorded as such, and wears no badge', () => {
  const seen = observations();
  const known = { value: '王芳', strength: 'weak' } as const;
  const byPlace = { ...known, byPlace: true } as const;
  expect(seen.badgeOf(known)).toBe(seen.idOf(known));
  expect(seen.badgeOf(byPlace)).toBeNull();
  expect(seen.badgeOf(null)).toBeNull();
  const [recorded] = seen.fromRows([row({ identity: byPlace })], SENT + HOUR);
  expect(recorded?.identity).toBe('weak');
});
