import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  ANGLES,
  DRAFT_INTENTS,
  type DraftFacts,
  type DraftLanguage,
  type DraftRequest,
  SLOTS,
  TONES,
  WORDINGS,
} from '@/lib/core/drafting/draft';
import { ALIKE, isAlike, likeness } from '@/lib/core/drafting/likeness';
import { lintDraft } from '@/lib/core/drafting/lint-draft';
import { neededSlots } from '@/lib/core/drafting/needed-slots';
import { GIVING_INTENTS, offerWords } from '@/lib/core/drafting/offer-words';
import { silenceWords } from '@/lib/core/drafting/silence-words';
import { waitedWords } from '@/lib/core/drafting/waited-words';
import { writeDrafts } from '@/lib/core/drafting/write-drafts';
import { CAUSES } from '@/lib/core/model/cause';
import { FEATURE } from '@/lib/core/model/interaction';
import { TIERS } from '@/lib/core/model/tier';
import { defaultOffers } from '@/lib/core/offers/default-offers';
import { printOf } from '@/lib/core/text/print';
import { readTextFeatures } from '@/lib/core/text/read-text-features';

// Many runs; a busy machine may take its time.
vi.setConfig({ testTimeout: 120_000 });

const SEED = 20_261_122;
const LANGUAGES: DraftLanguage[] = ['zh-CN', 'en'];
const FULL: Record<DraftLanguage, DraftFacts> = {
  'zh-CN': {
    address: '王姐',
    silentDays: 40,
    topic: '宝宝辅食',
    product: '那台破壁机',
    waitedHours: 30,
    promised: '周三前回电',
    solution: '换一根新的连接线',
    occasion: '六个月',
    benefit: '20 元无门槛券',
    content: '辅食表',
    nextReward: { gap: '80 元', gain: '银卡会员' },
    backAt: '明早 9 点',
    urgent: '打值班电话 400-000-0000',
  },
  en: {
    address: 'Anna',
    silentDays: 40,
    topic: 'your move',
    product: 'the grinder',
    waitedHours: 30,
    promised: 'call you back by Friday',
    solution: 'send you a new cable',
    occasion: 'six months',
    benefit: '¥20 voucher',
    content: 'a meal plan',
    nextReward: { gap: '¥80', gain: 'silver membership' },
    backAt: '9 tomorrow',
    urgent: 'call 400-000-0000',
  },
};
const CHECK_IN: Omit<DraftRequest, 'language' | 'facts'> = {
  intent: 'check-in',
  tone: 'warm',
  tier: 'growth',
  cause: null,
  offer: null,
  seed: 'x',
};

/** Any part of the facts, among them words that no sentence could hold and such as break rules. */
const anyFacts = (language: DraftLanguage): fc.Arbitrary<DraftFacts> => {
  const { silentDays: _, waitedHours: __, nextReward, ...words } = FULL[language];
  const wrong = [
    '',
    '  ',
    '{name}',
    '双11优惠\n快来',
    'www.example.com',
    '券'.repeat(99),
    'undefined',
  ];
  const said = Object.fromEntries(
    Object.entries(words).map(([name, word]) => [
      name,
      fc.oneof({ weight: 5, arbitrary: fc.constant(word) }, fc.constantFrom(...wrong)),
    ]),
  );
  return fc.record(
    {
      ...said,
      silentDays: fc.integer({ min: 0, max: 800 }),
      waitedHours: fc.double({ min: 0, max: 2000, noNaN: true }),
      nextReward: fc.constant(nextReward),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<DraftFacts>;
};

const anyRequest: fc.Arbitrary<DraftRequest> = fc
  .record({
    intent: fc.constantFrom(...DRAFT_INTENTS),
    language: fc.constantFrom(...LANGUAGES),
    tone: fc.constantFrom(...TONES),
    tier: fc.constantFrom(...TIERS),
    cause: fc.constantFrom(null, ...CAUSES),
    offer: fc.constantFrom(null, ...defaultOffers('en')),
    seed: fc.string({ maxLength: 8 }),
  })
  .chain((rest) =>
    anyFacts(rest.language).map((facts) => {
      const { intent, cause, offer } = rest;
      // What the catalogue would not propose is refused by the lints, see their test.
      const fits =
        offer &&
        (intent === 'amends'
          ? cause && offer.causes.includes(cause)
          : GIVING_INTENTS.includes(intent));
      return { ...rest, facts, offer: fits ? offer : null };
    }),
  );

describe('any message', () => {
  test('is whole, passes the lints and differs from its sisters', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const drafts = writeDrafts(request);
        if (neededSlots(request).length > 0) expect(drafts).toEqual([]);
        // A needed fact may break a rule: then nothing is written rather than something wrong.
        const wordings: readonly string[] = WORDINGS[request.intent];
        expect(wordings).toEqual(expect.arrayContaining(drafts.map(({ wording }) => wording)));
        const said = offerWords(request);
        const own = drafts.map(({ text }) => (said ? text.replace(said, '') : text));
        for (const [i, { text, intent, facts }] of drafts.entries()) {
          expect(intent).toBe(request.intent);
          expect(text).not.toMatch(/[{}\ue000]|undefined|null|NaN| {2}|。。|，，|，。|\.\.|, ,/);
          expect(text).toBe(text.trim());
          expect(lintDraft(text, request)).toEqual([]);
          if (said) expect(text).toContain(said);
          expect(SLOTS).toEqual(expect.arrayContaining([...facts]));
          for (const other of own.slice(0, i)) {
            expect(likeness(other, own[i]!)).toBeLessThan(ALIKE);
          }
        }
        expect(writeDrafts(request)).toEqual(drafts);
      }),
      { seed: SEED, numRuns: 800 },
    );
  });

  test('has at least two variants whenever its facts are sound', () => {
    for (const language of LANGUAGES) {
      for (const intent of DRAFT_INTENTS) {
        for (const [i, cause] of [null, ...CAUSES].entries()) {
          const fitting = defaultOffers(language).filter(({ causes }) =>
            intent === 'amends' ? cause && causes.includes(cause) : GIVING_INTENTS.includes(intent),
          );
          for (const [k, offer] of [null, ...fitting].entries()) {
            const tier = TIERS[(i + k) % TIERS.length]!;
            const tone = TONES[(i + k) % TONES.length]!;
            const facts = FULL[language];
            const request = { intent, tier, tone, cause, offer, language, facts, seed: `${i}${k}` };
            expect(writeDrafts(request).length, JSON.stringify(request)).toBeGreaterThanOrEqual(2);
          }
        }
      }
    }
  });

  test('asks for what it cannot do without', () => {
    const of = (intent: DraftRequest['intent'], facts: DraftFacts) =>
      neededSlots({ ...CHECK_IN, intent, facts, language: 'zh-CN' });
    expect(of('festival', {})).toEqual(['occasion']);
    expect(of('festival', { occasion: '中\n秋' })).toEqual(['occasion']);
    expect(of('festival', { occasion: '中秋' })).toEqual([]);
    expect(of('next-reward', {})).toEqual(['gap', 'gain']);
    expect(of('coupon-expiry', { benefit: '5 元券' })).toEqual(['occasion']);
    expect(of('apology', {})).toEqual([]);
  });

  test('an apology owns the wait, or the broken promise, in words', () => {
    for (const language of LANGUAGES) {
      const apology = { ...CHECK_IN, intent: 'apology', language } as const;
      const [waited] = writeDrafts({ ...apology, facts: { waitedHours: 30 } });
      expect(waited!.text).toContain(waitedWords(30, language));
      const promised = FULL[language].promised;
      const [broken] = writeDrafts({ ...apology, facts: { promised } });
      expect(broken!.text).toContain(promised);
    }
  });

  test('the edge tier gets shorter texts than the others', () => {
    const length = (tier: DraftRequest['tier']) =>
      (['apology', 'ask-cause', 'thanks', 'light-touch'] as const)
        .flatMap((intent) =>
          Array.from({ length: 20 }, (_, i) =>
            writeDrafts({ ...CHECK_IN, intent, tier, language: 'zh-CN', facts: {}, seed: `${i}` }),
          ).flat(),
        )
        .reduce((sum, { text }, _, all) => sum + text.length / all.length, 0);
    expect(length('edge')).toBeLessThan(0.85 * length('growth'));
  });

  test('what was said lately is said otherwise, known by its words or its print', () => {
    for (const language of LANGUAGES) {
      for (const print of [(text: string) => text, printOf]) {
        const request = { ...CHECK_IN, intent: 'thanks', language, facts: {} } as const;
        const before = writeDrafts(request).map(({ text }) => text);
        const after = writeDrafts(request, { recent: before.map(print) });
        expect(after.length).toBeGreaterThan(0);
        for (const { text } of after) {
          for (const earlier of before) expect(isAlike(text, print(earlier))).toBe(false);
        }
      }
    }
  });
});

describe('the operator’s own way', () => {
  const PLAIN = { you: null, greeting: null, tilde: null, emoji: null, length: null };
  const anyVoice = fc.record({
    you: fc.constantFrom('你' as const, '您' as const, null),
    greeting: fc.constantFrom('您好', '你好', '哈喽', 'Hi', '在吗', '亲', '{x}', null),
    tilde: fc.constantFrom(true, false, null),
    emoji: fc.constantFrom(true, false, null),
    length: fc.constantFrom(8, 30, 200, null),
  });

  test('is taken where the texts stay sound', () => {
    fc.assert(
      fc.property(anyRequest, anyVoice, (request, voice) => {
        for (const { text } of writeDrafts(request, { voice })) {
          expect(text).not.toMatch(/[{}]|undefined|null/);
          expect(lintDraft(text, request)).toEqual([]);
          const { you, tilde } = voice;
          if (request.language !== 'zh-CN' || request.offer) continue;
          if (you) expect(text).not.toContain(you === '你' ? '您' : '你');
          if (tilde === false) expect(text).not.toContain('～');
        }
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  test('greets, softens and smiles as the operator does, but not in an apology', () => {
    const voice = { ...PLAIN, you: '您' as const, greeting: '您好', tilde: true, emoji: true };
    const request = { ...CHECK_IN, language: 'zh-CN', facts: { address: '王姐' } } as const;
    const light = writeDrafts({ ...request, intent: 'thanks' }, { voice });
    for (const { text } of light) {
      expect(text).toMatch(/^王姐您好，/);
      expect(text).toContain('😊');
      expect(text).toContain('～');
    }
    for (const { text } of writeDrafts({ ...request, intent: 'apology' }, { voice })) {
      expect(text).not.toMatch(/～|😊|^王姐您好/);
    }
  });
});

describe.each(LANGUAGES)('check-ins in %s', (language) => {
  const request = { ...CHECK_IN, language, facts: FULL[language] };

  test('one for each angle, without anything to sell', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TONES), fc.string(), fc.boolean(), (tone, seed, known) => {
        const facts = known ? FULL[language] : {};
        const drafts = writeDrafts({ ...request, facts, tone, seed });
        expect(drafts.map(({ wording }) => wording)).toEqual([...ANGLES]);
        for (const { text, facts: named } of drafts) {
          expect(
            readTextFeatures(text) & (FEATURE.promotion | FEATURE.benefit | FEATURE.link),
          ).toBe(0);
          for (const slot of ['address', 'topic', 'product'] as const) {
            const told = facts[slot] !== undefined && text.includes(facts[slot]);
            expect(named.includes(slot)).toBe(told);
          }
        }
      }),
      { seed: SEED, numRuns: 150 },
    );
  });

  test('call a contact by name and use the topic and the product when they are known', () => {
    const drafts = writeDrafts(request);
    for (const { text } of drafts) expect(text).toContain(FULL[language].address);
    expect(drafts.find(({ wording }) => wording === 'care')?.text).toContain(FULL[language].topic);
    expect(drafts.find(({ wording }) => wording === 'problem')?.text).toContain(
      FULL[language].product,
    );
  });

  test('open differently within one set', () => {
    const openings = writeDrafts(request).map(({ text }) => text.slice(0, 10));
    expect(new Set(openings).size).toBeGreaterThanOrEqual(3);
  });

  test('same seed, same words; other contacts, other words', () => {
    const write = (seed: string) =>
      writeDrafts({ ...request, facts: {}, seed })
        .map(({ text }) => text)
        .join('\n');
    expect(write('a/1')).toBe(write('a/1'));
    const sets = new Set(Array.from({ length: 40 }, (_, i) => write(`contact-${i}/20000`)));
    expect(sets.size).toBeGreaterThanOrEqual(30);
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

test('a wait is told as it was, rounded down', () => {
  expect(waitedWords(undefined, 'en')).toBeNull();
  expect(waitedWords(0.2, 'zh-CN')).toBeNull();
  expect(waitedWords(2.9, 'zh-CN')).toBe('两个多小时');
  expect(waitedWords(23.9, 'en')).toBe('almost a day');
  expect(waitedWords(24, 'en')).toBe('over a day');
  expect(waitedWords(5000, 'zh-CN')).toBe('一个多月');
});
