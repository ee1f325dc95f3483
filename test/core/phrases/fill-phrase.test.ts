import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillPhrase } from '@/lib/core/phrases/fill-phrase';

const FACTS = { address: '王姐', product: '破壁机', topic: '辅食' };

describe('filling a saved reply', () => {
  test('knows the variables of both languages, in any writing', () => {
    const filled = fillPhrase('{称呼}｛ 产品 ｝{Topic}{ NAME }', FACTS);
    expect(filled).toEqual({ text: '王姐破壁机辅食王姐', missing: [], unknown: [] });
  });

  test('names what is not known, once, and leaves its place standing', () => {
    const { text, missing } = fillPhrase('{话题}，{称呼}，{称呼}', { product: '破壁机' });
    expect(text).toBe('{话题}，{称呼}，{称呼}');
    expect(missing).toEqual(['address', 'topic']);
  });

  test('names what is no variable', () => {
    expect(fillPhrase('{金额}到账，{}', FACTS)).toEqual({
      text: '{金额}到账，{}',
      missing: [],
      unknown: ['金额', ''],
    });
  });

  test('double braces are one place, and a place made of others is named', () => {
    expect(fillPhrase('{{称呼}}，在的', FACTS).text).toBe('王姐，在的');
    expect(fillPhrase('{a{称呼}b}', FACTS)).toMatchObject({ missing: [], unknown: ['a王姐b'] });
  });

  test('a value is put in as it is: patterns and variables in it mean nothing', () => {
    expect(fillPhrase('{name}!', { address: '$& $1' }).text).toBe('$& $1!');
    expect(fillPhrase('{name}', { address: '{topic}', topic: 'x' }).missing).toEqual(['address']);
    expect(fillPhrase('{name}', { address: ' ' }).missing).toEqual(['address']);
  });

  test('whatever is written: no place is left without being named', () => {
    const piece = fc.oneof(
      fc.constantFrom('{称呼}', '{product}', '｛话题｝', '{x}', '{', '}', '你好'),
      fc.string({ maxLength: 4, unit: 'grapheme' }),
    );
    const fact = fc.option(fc.string({ maxLength: 6, unit: 'grapheme' }), { nil: undefined });
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        fc.record({ address: fact, product: fact, topic: fact }),
        (text, facts) => {
          const filled = fillPhrase(text, facts);
          if (filled.missing.length + filled.unknown.length > 0) return;
          expect(filled.text).not.toMatch(/[{｛][^{}｛｝]*[}｝]/u);
        },
      ),
    );
  });
});
