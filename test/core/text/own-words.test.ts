import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FEATURE } from '@/lib/core/model/interaction';
import { makeTextReader } from '@/lib/core/text/make-text-reader';
import {
  MOST_WORDS,
  NO_OWN_WORDS,
  OWN_WORD_FEATURES,
  type OwnWords,
  ownWord,
  ownWordsSchema,
  withOwnWords,
} from '@/lib/core/text/own-words';
import { readTextFeatures } from '@/lib/core/text/read-text-features';
import { TEXT_WORDS } from '@/lib/core/text/text-words';

const own = (features: OwnWords['features']) =>
  makeTextReader(withOwnWords(TEXT_WORDS, { version: 1, features }));

describe('an operator’s own words', () => {
  it('carry the feature, and leave the built-in tables as they are', () => {
    const before = JSON.stringify(TEXT_WORDS);
    const read = own({ promotion: { more: ['会员狂欢', 'mega monday'], never: [] } });
    expect(readTextFeatures('会员狂欢来啦') & FEATURE.promotion).toBe(0);
    expect(read('会员狂欢来啦') & FEATURE.promotion).not.toBe(0);
    expect(read('It is Mega Monday again') & FEATURE.promotion).not.toBe(0);
    expect(read('omega mondays') & FEATURE.promotion).toBe(0);
    expect(JSON.stringify(TEXT_WORDS)).toBe(before);
  });

  it('taken out no longer carry it, here only', () => {
    const read = own({ promotion: { more: [], never: ['新品'] } });
    expect(readTextFeatures('新品已发出') & FEATURE.promotion).not.toBe(0);
    expect(read('新品已发出') & FEATURE.promotion).toBe(0);
    expect(read('新品限时优惠') & FEATURE.promotion).not.toBe(0);
  });

  it('make a reply a short one', () => {
    const read = own({ short: { more: ['稳的呢亲'], never: [] } });
    expect(readTextFeatures('稳的呢亲') & FEATURE.short).toBe(0);
    expect(read('稳的呢亲！') & FEATURE.short).not.toBe(0);
    expect(read('稳的呢亲我明天去店里看看') & FEATURE.short).toBe(0);
  });

  it('never take away a wish for peace', () => {
    const read = own({ optOut: { more: ['莫挨我'], never: ['不要再发广告', '退订'] } });
    expect(read('退订') & FEATURE.optOut).not.toBe(0);
    expect(read('莫挨我') & FEATURE.optOut).not.toBe(0);
  });

  it('are words, not patterns', () => {
    const read = own({ promotion: { more: ['a.*b', '(大促|', '[特]价\\'], never: ['优惠.*'] } });
    expect(read('axxb') & FEATURE.promotion).toBe(0);
    expect(read('看 a.*b') & FEATURE.promotion).not.toBe(0);
    expect(read('优惠券今天到期') & FEATURE.promotion).not.toBe(0);
  });

  it('whatever is typed: a word or none, the reader is built and finds it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 30 }),
        fc.constantFrom(...OWN_WORD_FEATURES),
        (typed, feature) => {
          const word = ownWord(typed);
          if (word === null) return;
          const words = { version: 1, features: { [feature]: { more: [word], never: [] } } };
          const parsed = ownWordsSchema.parse(words);
          const read = makeTextReader(withOwnWords(TEXT_WORDS, parsed));
          if (feature === 'short') return void read(word);
          const bits = read(word, true);
          // A notice of the platform is nobody's words.
          if (bits & FEATURE.blockedNotice) return;
          expect(bits & FEATURE[feature]).not.toBe(0);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('added ones never hide what the built-in tables tell', () => {
    const TEXTS = ['满 300 减 50', '太慢了，失望', '别发了', '谢谢', '在吗？', 'ok'];
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.constantFrom(...TEXTS), (typed, text) => {
        const word = ownWord(typed);
        if (word === null) return;
        const features = Object.fromEntries(
          OWN_WORD_FEATURES.map((name) => [name, { more: [word], never: [] }]),
        );
        const read = own(features);
        const base = readTextFeatures(text);
        expect(read(text) & base).toBe(base);
      }),
    );
  });

  it('are bounded: what is no word, or too much, is refused', () => {
    const check = (more: unknown) =>
      ownWordsSchema.safeParse({ version: 1, features: { promotion: { more, never: [] } } })
        .success;
    expect(check(['大促'])).toBe(true);
    for (const word of ['', '惠', '，。', 'ABC', '长'.repeat(21), '一句，两句']) {
      expect(check([word]), word).toBe(false);
    }
    expect(check(Array.from({ length: MOST_WORDS + 1 }, (_, i) => `词语${i}`))).toBe(false);
    expect(ownWordsSchema.safeParse({ version: 1, features: { question: {} } }).success).toBe(
      false,
    );
    expect(ownWordsSchema.safeParse(NO_OWN_WORDS).success).toBe(true);
  });
});
