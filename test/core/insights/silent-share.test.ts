import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extendSight, type Sight } from '@/lib/core/coverage/sight';
import { silentShare } from '@/lib/core/insights/silent-share';
import { DAY } from '@/lib/core/model/interaction';

const NOW = 1000 * DAY;
const seen = (from: number, to = 0): Sight => ({
  from: NOW - from * DAY,
  through: NOW - to * DAY,
  blind: [],
});
const wrote = (daysAgo: number) => NOW - daysAgo * DAY;

describe('the silent share', () => {
  it('counts who did not write for the days, of those seen that long', () => {
    const all = [
      { lastInboundAt: wrote(31), sight: seen(90) },
      { lastInboundAt: wrote(29), sight: seen(90) },
      { lastInboundAt: wrote(1), sight: seen(90) },
      { lastInboundAt: wrote(1), sight: seen(10) },
      { lastInboundAt: null, sight: seen(90) },
      { lastInboundAt: wrote(500), sight: null },
    ];
    expect(silentShare(all, 30)).toMatchObject({ hits: 1, of: 3, tooShort: 2 });
    expect(silentShare(all, 180)).toMatchObject({ hits: 0, of: 0, tooShort: 5 });
  });

  it('takes blind time for no silence', () => {
    const blind = { from: wrote(25), to: wrote(5) };
    const sight = { ...seen(90), blind: [blind] };
    expect(silentShare([{ lastInboundAt: wrote(40), sight }], 30).hits).toBe(0);
    expect(silentShare([{ lastInboundAt: wrote(51), sight }], 30).hits).toBe(1);
  });

  it('never grows by seeing less', () => {
    const span = fc
      .tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 60 }))
      .map(([ago, length]) => ({ from: wrote(ago + length), to: wrote(ago) }));
    fc.assert(
      fc.property(
        fc.array(span, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 0, max: 300 }),
        fc.constantFrom(30, 180),
        (spans, ago, days) => {
          const lastInboundAt = wrote(ago);
          const part = spans.reduce<Sight | null>(extendSight, null);
          const whole = extendSight(part, { from: wrote(400), to: NOW });
          const of = (sight: Sight | null) => silentShare([{ lastInboundAt, sight }], days);
          expect(of(part).hits).toBeLessThanOrEqual(of(whole).hits);
          expect(of(part).of + of(part).tooShort).toBe(1);
        },
      ),
    );
  });
});
