import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { ANGLES, type DraftFacts, type DraftLanguage, type Tone } from '@/lib/core/drafting/draft';
import { lintDraft } from '@/lib/core/drafting/lint-draft';
import { silenceWords } from '@/lib/core/drafting/silence-words';
import { EN_CHECK_IN } from '@/lib/core/drafting/templates/en';
import { ZH_CHECK_IN } from '@/lib/core/drafting/templates/zh-CN';
import { writeCheckIn } from '@/lib/core/drafting/write-check-in';
import { FEATURE } from '@/lib/core/model/interaction';
import { readTextFeatures } from '@/lib/core/text/read-text-features';

// Many runs; a busy machine may take its time.
vi.setConfig({ testTimeout: 30_000 });

const SEED = 20_261_122;
const languages: DraftLanguage[] = ['zh-CN', 'en'];
const tones: Tone[] = ['warm', 'plain'];
const full: Record<DraftLanguage, DraftFacts> = {
  'zh-CN': { address: '王姐', silentDays: 40, topic: '宝宝辅食', product: '那台破壁机' },
  en: { address: 'Anna', silentDays: 40, topic: 'your move', product: 'the grinder' },
};
const anyFacts = (language: DraftLanguage): fc.Arbitrary<DraftFacts> =>
  fc.record(
    {
      address: fc.constantFrom(full[language].address, '小鹿妈妈', 'Grace'),
      silentDays: fc.integer({ min: 0, max: 800 }),
      topic: fc.constantFrom(full[language].topic),
      product: fc.constantFrom(full[language].product),
    },
    { requiredKeys: [] },
  );

describe.each(languages)('check-ins in %s', (language) => {
  test.each(tones)(
    'every %s text of the templates passes the lints with its facts known',
    (tone) => {
      const { openings, bodies } = { 'zh-CN': ZH_CHECK_IN, en: EN_CHECK_IN }[language][tone];
      const facts = full[language];
      const words = new Map<string, unknown>(Object.entries(facts));
      words.set('silence', silenceWords(facts.silentDays, language));
      const fill = (text: string) =>
        text.replace(/\{(\w+)\}/g, (_, slot: string) => String(words.get(slot)));
      for (const angle of ANGLES) {
        for (const body of bodies[angle]) {
          for (const opening of openings) {
            const text = fill(opening + body);
            expect(lintDraft(text, 'check-in', facts, language), text).toEqual([]);
          }
        }
      }
    },
  );

  test('one for each angle, whatever is known, and never a hole', () => {
    fc.assert(
      fc.property(
        anyFacts(language),
        fc.constantFrom(...tones),
        fc.string(),
        (facts, tone, seed) => {
          const drafts = writeCheckIn(facts, { language, tone, seed });
          expect(drafts.map(({ wording }) => wording)).toEqual([...ANGLES]);
          expect(new Set(drafts.map(({ text }) => text)).size).toBe(ANGLES.length);
          for (const { text, facts: named } of drafts) {
            expect(text).not.toMatch(/[{}]|undefined|null/);
            expect(lintDraft(text, 'check-in', facts, language)).toEqual([]);
            expect(
              readTextFeatures(text) & (FEATURE.promotion | FEATURE.benefit | FEATURE.link),
            ).toBe(0);
            for (const slot of ['address', 'topic', 'product'] as const) {
              const told = facts[slot] !== undefined && text.includes(facts[slot]);
              expect(named.includes(slot)).toBe(told);
            }
          }
        },
      ),
      { seed: SEED, numRuns: 150 },
    );
  });

  test('call a contact by name and use the topic and the product when they are known', () => {
    const drafts = writeCheckIn(full[language], { language, tone: 'warm', seed: 'x' });
    for (const { text } of drafts) expect(text).toContain(full[language].address);
    expect(drafts.find(({ wording }) => wording === 'care')?.text).toContain(full[language].topic);
    expect(drafts.find(({ wording }) => wording === 'problem')?.text).toContain(
      full[language].product,
    );
  });

  test('open differently within one set', () => {
    const drafts = writeCheckIn(full[language], { language, tone: 'warm', seed: 'x' });
    expect(new Set(drafts.map(({ text }) => text.slice(0, 10))).size).toBeGreaterThanOrEqual(3);
  });

  test('same seed, same words; other contacts, other words', () => {
    const write = (seed: string) =>
      writeCheckIn({}, { language, tone: 'warm', seed })
        .map(({ text }) => text)
        .join('\n');
    expect(write('a/1')).toBe(write('a/1'));
    const sets = new Set(Array.from({ length: 40 }, (_, i) => write(`contact-${i}/20000`)));
    expect(sets.size).toBeGreaterThanOrEqual(30);
  });

  test('facts that break a rule, or a sentence, are not used', () => {
    const { text } = writeCheckIn(
      { address: '{name}', topic: '双11优惠\n快来', product: 'www.example.com' },
      { language, tone: 'warm', seed: 'x' },
    )[0]!;
    expect(text).not.toMatch(/name|双11|example/);
  });
});

test('a silence is told vaguely and never made longer', () => {
  expect(silenceWords(undefined, 'en')).toBeNull();
  expect(silenceWords(9.9, 'zh-CN')).toBeNull();
  expect(silenceWords(10, 'zh-CN')).toBe('一个多星期');
  expect(silenceWords(64, 'zh-CN')).toBe('两个多月');
  expect(silenceWords(64, 'en')).toBe('over two months');
  expect(silenceWords(1000, 'en')).toBe('over a year');
});
