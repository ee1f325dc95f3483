import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { DAY, PRECISION_WIDTH, PRECISIONS } from '@/lib/core/model/interaction';
import { carryTimes } from '@/lib/core/time/carry-times';
import { inferDateOrder } from '@/lib/core/time/infer-date-order';
import { parseSeparator } from '@/lib/core/time/parse-separator';
import { parseShownTime } from '@/lib/core/time/parse-shown-time';
import { FUTURE_TOLERANCE, type TimeContext } from '@/lib/core/time/shown-time';
import { anyText } from '../text/any-text';
import { platform, STYLES } from './styles';

// Many runs; a busy machine may take its time.
vi.setConfig({ testTimeout: 30_000 });

const SEED = 20_261_122;
const zone = fc.constantFrom(
  'Asia/Shanghai',
  'UTC',
  'America/New_York',
  'America/St_Johns',
  'Europe/London',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
  'Africa/Cairo',
);
/** Any moment of 2020 to 2030, and often one near a turn of the year or of the clocks. */
const now = fc.oneof(
  fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2030, 0, 1) }),
  fc
    .tuple(
      fc.constantFrom(
        Date.UTC(2026, 11, 31, 16),
        Date.UTC(2027, 0, 1),
        Date.UTC(2026, 10, 1, 6),
        Date.UTC(2026, 2, 8, 7),
        Date.UTC(2026, 9, 25, 1),
        Date.UTC(2024, 1, 29, 12),
      ),
      fc.integer({ min: -3 * DAY, max: 3 * DAY }),
    )
    .map(([turn, shift]) => turn + shift),
);
const text = fc.oneof(
  anyText(200),
  fc
    .array(
      fc.constantFrom(
        ...'0 1 2 5 9 11 12 23 31 59 99 2026 : / - . 年 月 日 前 昨天 今天 星期 周 三 上午 下午 晚上 点 半 分钟 小时 个 AM PM Nov Sun Yesterday ago m h T Z + [ ] , \u200e \u202f ٣ ５'.split(
          ' ',
        ),
        ' ',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);
const context: fc.Arbitrary<TimeContext> = fc.record({
  now,
  timeZone: zone,
  mode: fc.constantFrom('list', 'thread'),
  dayContext: fc.option(fc.integer({ min: 15_000, max: 25_000 }), { nil: undefined }),
  order: fc.constantFrom('auto', 'DMY', 'MDY', 'YMD', undefined),
  languages: fc.constantFrom(undefined, ['zh-CN'], ['en']),
});
const options = { seed: SEED, numRuns: 250 };

describe('an instant written in any style lies in the interval read back', () => {
  for (const style of STYLES) {
    test(style.name, () => {
      fc.assert(
        fc.property(
          now,
          zone,
          fc.double({ min: 0, max: 1, noNaN: true }),
          (now, timeZone, share) => {
            const at = Math.floor(now - (style.from + share * (style.to - style.from)) * DAY);
            const shown = style.write(at, now, timeZone);
            const read = parseShownTime(shown, { now, timeZone, mode: 'thread' });
            expect(read.precision, shown).not.toBe('unknown');
            expect(read.at, shown).toBeLessThanOrEqual(at);
            // A day on which clocks turn back is an hour longer than the width says.
            const slack = read.precision === 'day' ? 3_600_000 : 0;
            expect(at, shown).toBeLessThanOrEqual(
              read.at + PRECISION_WIDTH[read.precision] + slack,
            );
            expect(PRECISION_WIDTH[read.precision], shown).toBeGreaterThanOrEqual(
              PRECISION_WIDTH[style.precision],
            );
          },
        ),
        options,
      );
    });
  }

  test('a mere clock, in a list, within a day', () => {
    fc.assert(
      fc.property(now, zone, fc.integer({ min: 0, max: 20 * 3600 }), (now, timeZone, seconds) => {
        const at = now - seconds * 1000;
        const shown = platform('en-GB', { timeZone, timeStyle: 'short' }).format(at);
        const read = parseShownTime(shown, { now, timeZone, mode: 'list' });
        const sure = read.precision === 'minute' ? 0 : DAY;
        expect(Math.abs(at - read.at)).toBeLessThanOrEqual(60_000 + sure);
      }),
      options,
    );
  });
});

describe('whatever a page shows', () => {
  test('parsing never throws, never lies ahead of now, and says how well it knows', () => {
    fc.assert(
      fc.property(text, context, (text, ctx) => {
        const read = parseShownTime(text, ctx);
        expect(PRECISIONS).toContain(read.precision);
        expect(Number.isFinite(read.at)).toBe(true);
        expect(read.at).toBeLessThanOrEqual(ctx.now + FUTURE_TOLERANCE);
        if (read.precision === 'unknown') expect(read.at).toBe(0);
        parseSeparator(text, ctx);
        inferDateOrder([text], ctx.dayContext);
      }),
      { seed: SEED, numRuns: 4000 },
    );
  });

  test('a text with no seconds is never known to the second', () => {
    fc.assert(
      fc.property(text, context, (text, ctx) => {
        fc.pre(!/:\d\d?:|秒|[0-9٣５]{9}/u.test(text.normalize('NFKC')));
        expect(parseShownTime(text, ctx).precision).not.toBe('exact');
      }),
      { seed: SEED, numRuns: 2500 },
    );
  });

  test('reading twice gives the same', () => {
    fc.assert(
      fc.property(text, context, (text, ctx) => {
        expect(parseShownTime(text, ctx)).toEqual(parseShownTime(text, ctx));
      }),
      options,
    );
  });

  test('odd contexts read nothing', () => {
    for (const now of [Number.NaN, Number.POSITIVE_INFINITY, -1e18, 1e18]) {
      const ctx = { now, timeZone: 'Asia/Shanghai', mode: 'list' as const };
      for (const text of ['昨天 10:30', '10:30', '3天前', '1月', '星期三']) {
        expect(parseShownTime(text, ctx).precision).toBe('unknown');
      }
    }
  });

  test('a thread of anything gives one time per row, none ahead of now', () => {
    const row = fc.record({ text: fc.oneof(text, fc.constant('')), separator: fc.boolean() });
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 12 }),
        context,
        fc.boolean(),
        (rows, ctx, newestFirst) => {
          const times = carryTimes(rows, { ...ctx, newestFirst });
          expect(times).toHaveLength(rows.length);
          for (const time of times) {
            expect(Number.isFinite(time.at)).toBe(true);
            expect(time.at).toBeLessThanOrEqual(ctx.now + FUTURE_TOLERANCE);
          }
        },
      ),
      { seed: SEED, numRuns: 1500 },
    );
  });
});

describe('threads written as pages write them', () => {
  const gaps = fc.array(fc.integer({ min: 1, max: 40 * 3600 }), { minLength: 1, maxLength: 30 });

  /** Date bars and clocks, some clocks left out; `drop` leaves out the first bar. */
  function thread(now: number, timeZone: string, gaps: readonly number[], drop: boolean) {
    let at = now - gaps.reduce((sum, gap) => sum + gap * 1000, 0);
    let last = '';
    const rows: { text: string; separator: boolean; at: number }[] = [];
    gaps.forEach((gap, i) => {
      at += gap * 1000;
      const bar = STYLES.find(({ name }) => name === 'YYYY年M月D日')!.write(at, now, timeZone);
      if (bar !== last && !(drop && last === '')) rows.push({ text: bar, separator: true, at });
      last = bar;
      const clock = platform('en-GB', { timeZone, timeStyle: 'short' }).format(at);
      rows.push({ text: i % 4 === 3 ? '' : clock, separator: false, at });
    });
    return rows;
  }

  test.each([false, true])(
    'hold every message in its interval (newest first: %s)',
    (newestFirst) => {
      fc.assert(
        fc.property(now, zone, gaps, fc.boolean(), (now, timeZone, gaps, drop) => {
          const oldestFirst = thread(now, timeZone, gaps, drop && !newestFirst);
          const rows = newestFirst ? reverseBlocks(oldestFirst) : oldestFirst;
          const times = carryTimes(rows, { now, timeZone, mode: 'thread', newestFirst });
          const barred = rows.findIndex((row) => row.separator);
          for (const [i, row] of rows.entries()) {
            const time = times[i]!;
            if (row.separator) continue;
            if (barred < 0 || i < barred) {
              expect(time.precision).toBe('unknown');
              continue;
            }
            expect(time.precision).not.toBe('unknown');
            const slack = time.precision === 'day' ? 3_600_000 : 0;
            expect(time.at).toBeLessThanOrEqual(row.at);
            expect(row.at).toBeLessThanOrEqual(time.at + PRECISION_WIDTH[time.precision] + slack);
          }
        }),
        options,
      );
    },
  );

  function reverseBlocks<T extends { separator: boolean }>(rows: readonly T[]): T[] {
    const blocks: T[][] = [];
    for (const row of rows) {
      if (row.separator) blocks.unshift([row]);
      else blocks[0]!.splice(1, 0, row);
    }
    return blocks.flat();
  }
});
