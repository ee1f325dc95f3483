import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutByMarks, type TextMark } from '@/components/ui/marked-textarea';

const mark = (severity: TextMark['severity'], start: number, end: number): TextMark => ({
  severity,
  range: [start, end],
});

describe('cutByMarks', () => {
  it('shows the graver mark where two overlap', () => {
    expect(cutByMarks('abcdef', [mark('hint', 0, 4), mark('block', 2, 5)])).toEqual([
      { start: 0, text: 'ab', severity: 'hint' },
      { start: 2, text: 'cd', severity: 'block' },
      { start: 4, text: 'e', severity: 'block' },
      { start: 5, text: 'f', severity: null },
    ]);
  });

  it('always gives back the whole text, whatever ranges the lints return', () => {
    const marks = fc.record({
      severity: fc.constantFrom('block' as const, 'hint' as const),
      range: fc.option(
        fc.tuple(fc.integer({ min: -5, max: 40 }), fc.integer({ min: -5, max: 40 })),
      ),
    });
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(marks, { maxLength: 6 }), (text, all) => {
        expect(
          cutByMarks(text, all)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
      { seed: 3 },
    );
  });
});
