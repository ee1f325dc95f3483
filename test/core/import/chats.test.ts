import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineDates, LineParser } from '@/lib/core/import/line';
import type { MessageRecord, Parsed } from '@/lib/core/import/records';
import { shownForm } from '@/lib/core/import/shown-form';
import { TelegramParser } from '@/lib/core/import/telegram';
import { type StampContext, WhatsAppDates, WhatsAppParser } from '@/lib/core/import/whatsapp';
import { calendarDay } from '@/lib/core/time/calendar-day';
import {
  LINE_STYLES,
  LOCALES,
  lineText,
  type MadeMessage,
  madeChat,
  telegramJson,
  whatsAppText,
} from '../../tools/chat-exports';

const ZONE = 'Asia/Shanghai';
const NOW = Date.UTC(2026, 10, 1, 4);
const TODAY = calendarDay(2026, 11, 1);
const NAME = '林雨晴 Anna';

interface Fed {
  feed(piece: string): Parsed[];
  end(): Parsed[];
}

/** Feeds a text in pieces of that length. */
function feedAll(parser: Fed, text: string, piece = 997): Parsed[] {
  const found: Parsed[] = [];
  for (let i = 0; i < text.length; i += piece) found.push(...parser.feed(text.slice(i, i + piece)));
  return [...found, ...parser.end()];
}

function messagesOf(found: readonly Parsed[]): MessageRecord[] {
  return found.flatMap((each) => (each.is === 'message' ? [each.message] : []));
}

function linesOf(found: readonly Parsed[]): number {
  return found.reduce((sum, each) => {
    if (each.is === 'message') return sum + each.message.lines;
    if (each.is === 'reject') return sum + each.rejected.lines;
    return sum + (each.is === 'skip' ? each.lines : each.person.lines);
  }, 0);
}

function lineCount(text: string): number {
  return text === '' ? 0 : text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}

function readWhatsApp(text: string, piece = 997) {
  const dates = new WhatsAppDates(TODAY);
  for (let i = 0; i < text.length; i += piece) dates.feed(text.slice(i, i + piece));
  dates.end();
  const [order, ...others] = dates.orders.possible();
  const ctx: StampContext = { order: order ?? 'YMD', zone: ZONE, now: NOW };
  return { found: feedAll(new WhatsAppParser(ctx), text, piece), open: others.length > 0 };
}

const told = ({ at, sender, text }: MessageRecord) => ({ at, ours: sender !== NAME, text });
const meant = ({ at, ours, text }: MadeMessage) => ({ at, ours, text: shownForm(text) });
/** A date that no other order could mean, so that the order is settled. */
const settled: MadeMessage = { at: Date.UTC(2018, 11, 31, 4), ours: false, text: 'settled' };

describe('a WhatsApp export', () => {
  it.each(LOCALES)(
    'of a phone in %s comes back as it was, times and sides',
    (locale) => {
      fc.assert(
        fc.property(
          madeChat(1000),
          fc.constantFrom('android', 'ios') as fc.Arbitrary<'android' | 'ios'>,
          fc.boolean(),
          fc.constantFrom('2-digit', 'numeric') as fc.Arbitrary<'2-digit' | 'numeric'>,
          fc.integer({ min: 1, max: 300 }),
          (made, os, hour12, year, piece) => {
            const step = os === 'ios' ? 1000 : 60_000;
            const chat = [settled, ...made].map((m) => ({
              ...m,
              at: Math.floor(m.at / step) * step,
            }));
            const text = whatsAppText(chat, NAME, { os, locale, hour12, year });
            const { found, open } = readWhatsApp(text, piece);
            expect(open).toBe(false);
            expect(messagesOf(found).map(told)).toEqual(chat.map(meant));
            expect(linesOf(found)).toBe(lineCount(text));
          },
        ),
        { seed: 61, numRuns: 40 },
      );
    },
    120_000,
  );

  it('asks for the order where it cannot be told', () => {
    const text = '03/04/2025, 10:00 - A: hi\n03/04/2025, 10:01 - B: ho\n';
    expect(readWhatsApp(text).open).toBe(true);
  });

  it('knows media, calls, edits, deleted messages and notices', () => {
    const text = [
      '[31.12.25, 21:41:05] Anna: ‎<attached: 00000001-AUDIO-2025.opus>',
      '‎[31.12.25, 21:42:05] Anna: ‎image omitted',
      '[31.12.25, 21:43:05] ~ Anna: hello ‎<This message was edited>',
      '[31.12.25, 21:44:05] Anna: ‎This message was deleted.',
      '[31.12.25, 21:45:05] Anna: ‎Missed voice call',
      '[31.12.25, 21:46:05] Anna: <Media omitted>',
      '[31.12.25, 21:47:05] Anna: <媒體已略去>',
      '[31.12.25, 21:48:05] Anna: IMG-20250330-WA0010.jpg (archivo adjunto)',
      '[31.12.25, 21:49:05] ‎You created group “x”',
    ].join('\n');
    const { found } = readWhatsApp(text);
    expect(messagesOf(found).map(({ kind, text: words, sender }) => [sender, kind, words])).toEqual(
      [
        ['Anna', 'voice', ''],
        ['Anna', 'image', ''],
        ['Anna', 'text', 'hello'],
        ['Anna', 'call', ''],
        ['Anna', 'image', ''],
        ['Anna', 'image', ''],
        ['Anna', 'image', ''],
      ],
    );
  });
});

describe('a LINE export', () => {
  it.each(Object.keys(LINE_STYLES) as (keyof typeof LINE_STYLES)[])(
    'in %s comes back as it was',
    (language) => {
      fc.assert(
        fc.property(madeChat(60_000), fc.integer({ min: 1, max: 300 }), (made, piece) => {
          const chat = [settled, ...made];
          const text = lineText(chat, NAME, language, NOW);
          const dates = new LineDates(TODAY);
          dates.feed(text);
          dates.end();
          const [order = 'YMD', ...others] = dates.orders.possible();
          expect(others).toEqual([]);
          expect(dates.head).toEqual({ name: NAME, group: false });
          const found = feedAll(new LineParser({ order, zone: ZONE, now: NOW }), text, piece);
          expect(messagesOf(found).map(told)).toEqual(chat.map(meant));
          expect(linesOf(found)).toBe(lineCount(text));
        }),
        { seed: 62, numRuns: 300 },
      );
    },
  );

  it('of a desktop without tabs is read by the names that come again', () => {
    const text = '2025.12.31 星期三\n10:21 小明 你好\n10:22 我 在的 亲\n10:23 小明 好\n10:24 我 嗯';
    const dates = new LineDates(TODAY);
    dates.feed(text);
    dates.end();
    const ctx: StampContext = { order: 'YMD', zone: ZONE, now: NOW };
    const found = feedAll(new LineParser(ctx, dates.names()), text);
    expect(messagesOf(found).map(({ sender, text: words }) => [sender, words])).toEqual([
      ['小明', '你好'],
      ['我', '在的 亲'],
      ['小明', '好'],
      ['我', '嗯'],
    ]);
  });
});

describe('a Telegram export', () => {
  it('comes back as it was, one chat or the account', () => {
    fc.assert(
      fc.property(
        fc.array(madeChat(1000), { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        fc.integer({ min: 1, max: 5000 }),
        (made, single, piece) => {
          const chats = made.map((messages, i) => ({ id: i + 10, name: `${NAME} ${i}`, messages }));
          const parser = new TelegramParser();
          const found = feedAll(parser, telegramJson(chats, single), piece);
          const expected = (single ? chats.slice(0, 1) : chats).flatMap(({ messages, id }) =>
            messages.map((m) => ({ ...meant(m), other: `user${id}` })),
          );
          const got = messagesOf(found).map((m) => ({
            at: m.at,
            ours: m.sender === 'user777',
            text: m.text,
            other: parser.chats.get(m.chat)?.other,
          }));
          expect(got).toEqual(expected);
          expect(parser.self).toBe(single ? null : 'user777');
          expect(found.length).toBe(parser.messages);
        },
      ),
      { seed: 63, numRuns: 300 },
    );
  });
});

/** Anything: text like an export's, cut and shaken, and noise. */
const hostile = fc.oneof(
  fc.string({ maxLength: 400, unit: 'binary' }),
  fc
    .tuple(madeChat(1000), fc.nat(400), fc.string({ maxLength: 20, unit: 'binary' }))
    .map(([chat, at, noise]) => {
      const text = whatsAppText(chat, NAME, {
        os: 'ios',
        locale: 'en-US',
        hour12: true,
        year: '2-digit',
      });
      return text.slice(0, at) + noise + text.slice(at);
    }),
  fc
    .tuple(madeChat(60_000), fc.nat(400), fc.string({ maxLength: 20, unit: 'binary' }))
    .map(([chat, at, noise]) => {
      const text = lineText(chat, NAME, 'zh-TW', NOW);
      return text.slice(0, at) + noise + text.slice(at);
    }),
  fc
    .tuple(madeChat(1000), fc.nat(2000), fc.string({ maxLength: 20, unit: 'binary' }))
    .map(([chat, at, noise]) => {
      const text = telegramJson([{ id: 1, name: NAME, messages: chat }]);
      return text.slice(0, at) + noise + text.slice(at + noise.length);
    }),
  fc.json().map((text) => `{"messages":[${text},{"__proto__":{"type":"message"}}]}`),
);

describe('whatever a file holds', () => {
  const ctx: StampContext = { order: 'DMY', zone: ZONE, now: NOW };

  it('WhatsApp: nothing throws, and every line is in one place', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 1, max: 500 }), (text, piece) => {
        const found = feedAll(new WhatsAppParser(ctx), text, piece);
        expect(linesOf(found)).toBe(lineCount(text));
        for (const { at } of messagesOf(found)) expect(Number.isFinite(at)).toBe(true);
      }),
      { seed: 64, numRuns: 10_000 },
    );
  });

  it('LINE: nothing throws, and every line is in one place', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 1, max: 500 }), (text, piece) => {
        const found = feedAll(new LineParser(ctx, ['林雨晴 Anna']), text, piece);
        expect(linesOf(found)).toBe(lineCount(text));
        for (const { at } of messagesOf(found)) expect(Number.isFinite(at)).toBe(true);
      }),
      { seed: 65, numRuns: 10_000 },
    );
  });

  it('Telegram: nothing throws, and every message is in one place', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 1, max: 500 }), (text, piece) => {
        const parser = new TelegramParser();
        const found = feedAll(parser, text, piece);
        expect(found.length - parser.messages).toBeLessThanOrEqual(1);
        expect(found.length).toBeGreaterThanOrEqual(parser.messages);
        expect(({} as { type?: string }).type).toBeUndefined();
      }),
      { seed: 66, numRuns: 10_000 },
    );
  });

  it('a line without end is cut and rejected, and what follows is read', () => {
    const huge = `12/31/25, 10:00 - A: ${'x'.repeat(3_000_000)}\n12/31/25, 10:01 - A: hi`;
    const { found } = readWhatsApp(huge, 10_000);
    expect(found.map(({ is }) => is)).toEqual(['reject', 'message']);
    expect(found[0]).toMatchObject({ rejected: { reason: 'too-long' } });
  });
});
