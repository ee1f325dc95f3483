import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plain } from '@/lib/sites/insert/box-text';

describe('text as it is compared', () => {
  it.each([
    ['第一行\n\n第二行\n', '第一行\n第二行'],
    ['a\u00a0b  c', 'a b c'],
    ['\u200b\ufeff', ''],
    ['行\r\n尾', '行\n尾'],
    ['e\u0301', 'é'],
  ])('%j is %j', (text, expected) => {
    expect(plain(text)).toBe(expected);
  });

  it('is the same however an editor spaces its paragraphs, and differs when a word differs', () => {
    const line = fc.stringMatching(/^[a-z你好 ]{0,12}$/);
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.join('\n');
        expect(plain(lines.join('\n\n'))).toBe(plain(text));
        expect(plain(plain(text))).toBe(plain(text));
        expect(plain(`${text}\n多`)).not.toBe(plain(text));
      }),
      { seed: 31 },
    );
  });
});
