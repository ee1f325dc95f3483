import { describe, expect, test, vi } from 'vitest';
import {
  DRAFT_INTENTS,
  type DraftFacts,
  type DraftIntent,
  type DraftLanguage,
  type DraftRequest,
  SLOTS,
  type Slot,
  TONES,
} from '@/lib/core/drafting/draft';
import { lintDraft } from '@/lib/core/drafting/lint-draft';
import { neededSlots } from '@/lib/core/drafting/needed-slots';
import { GIVING_INTENTS } from '@/lib/core/drafting/offer-words';
import { fillSlots, slotsOf, slotWords } from '@/lib/core/drafting/slots';
import { EN_TEMPLATES } from '@/lib/core/drafting/templates/en/all';
import { EN_OPENINGS } from '@/lib/core/drafting/templates/en/openings';
import type { IntentTemplates, SuitedTexts } from '@/lib/core/drafting/templates/template';
import { ZH_TEMPLATES } from '@/lib/core/drafting/templates/zh-CN/all';
import { ZH_OPENINGS } from '@/lib/core/drafting/templates/zh-CN/openings';
import { writeDrafts } from '@/lib/core/drafting/write-drafts';
import { CAUSES } from '@/lib/core/model/cause';
import type { Offer } from '@/lib/core/model/offer';
import { TIERS } from '@/lib/core/model/tier';
import { defaultOffers } from '@/lib/core/offers/default-offers';

// Many drafts; a busy machine may take its time.
vi.setConfig({ testTimeout: 120_000 });

const TEMPLATES = { 'zh-CN': ZH_TEMPLATES, en: EN_TEMPLATES };
const OPENINGS = { 'zh-CN': ZH_OPENINGS, en: EN_OPENINGS };
const FACTS: Record<DraftLanguage, DraftFacts> = {
  'zh-CN': {
    address: '王姐',
    silentDays: 40,
    topic: '宝宝辅食',
    product: '那台破壁机',
    waitedHours: 30,
    promised: '周三前回电',
    solution: '换一根新的连接线',
    occasion: '中秋',
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
    occasion: 'a year',
    benefit: '¥20 voucher',
    content: 'a meal plan',
    nextReward: { gap: '¥80', gain: 'silver membership' },
    backAt: '9 tomorrow',
    urgent: 'call 400-000-0000',
  },
};
const FACT_OF: Partial<Record<Slot, keyof DraftFacts>> = {
  silence: 'silentDays',
  waited: 'waitedHours',
  gap: 'nextReward',
  gain: 'nextReward',
};
const SEEDS = 40;

/** Each text of a table with the key it stands under. */
function textsOf(table: SuitedTexts | undefined): [key: string, text: string][] {
  return Object.entries(table ?? {}).flatMap(([key, texts]) =>
    texts.map((text): [string, string] => [key, text]),
  );
}

/** Only the facts that a text, and the intent, cannot do without. */
function factsFor(intent: DraftIntent, language: DraftLanguage, text: string): DraftFacts {
  const base: DraftRequest = { ...requestFor('any', intent, language), facts: {} };
  const slots = [...slotsOf(text), ...neededSlots(base)].filter((slot) => slot !== 'offer');
  const all: Readonly<Record<string, unknown>> = { ...FACTS[language] };
  return Object.fromEntries(
    slots
      .map((slot) => FACT_OF[slot] ?? (slot as keyof DraftFacts))
      .map((name) => [name, all[name]]),
  );
}

/** A request that a text under `key` is made for. */
function requestFor(key: string, intent: DraftIntent, language: DraftLanguage, gives = false) {
  const kind = (['solution', 'service', 'benefit'] as const).find((one) => one === key);
  const offers = defaultOffers(language).filter((one) => one.causes.length > 0);
  const offer: Offer | null = gives
    ? offers.find((one) => one.kind === (kind ?? 'benefit'))!
    : null;
  return {
    intent,
    language,
    tone: TONES.find((tone) => tone === key) ?? 'warm',
    tier: TIERS.find((tier) => tier === key) ?? 'growth',
    cause: CAUSES.find((cause) => cause === key) ?? offer?.causes[0] ?? null,
    offer,
    facts: {},
    seed: '',
  } as const satisfies DraftRequest;
}

describe.each(['zh-CN', 'en'] as const)('templates in %s', (language) => {
  describe.each(DRAFT_INTENTS)('of %s', (intent) => {
    const templates: IntentTemplates = TEMPLATES[language][intent];
    const openings = OPENINGS[language][templates.opening];
    const bodies = Object.entries(templates.bodies);

    test('leave open only what can be filled', () => {
      const texts = [...bodies.map(([, table]) => table), templates.gifts]
        .concat(Object.values(templates.mends ?? {}))
        .flatMap((table) => textsOf(table).map(([, text]) => text));
      for (const text of texts) expect(SLOTS).toEqual(expect.arrayContaining(slotsOf(text)));
      for (const [, text] of textsOf(templates.gifts)) expect(slotsOf(text)).toContain('offer');
      if (GIVING_INTENTS.includes(intent)) expect(templates.gifts).toBeDefined();
    });

    test('pass the lints with every opening and whatever follows', () => {
      for (const [wording, table] of bodies) {
        for (const [key, body] of textsOf(table)) {
          const plain = { ...requestFor(key, intent, language), facts: FACTS[language] };
          const mends = textsOf(templates.mends?.[wording]).map(([, text]) => text);
          const gifts = textsOf(templates.gifts).map(([, text]) => text);
          const gap = language === 'en' ? ' ' : '';
          const check = (text: string, request: DraftRequest) => {
            const filled = fillSlots(text, slotWords(request));
            expect(lintDraft(filled, request), filled).toEqual([]);
          };
          const tones = TONES.filter((tone) => key === tone || !TONES.some((one) => one === key));
          for (const tone of tones) {
            // 你 becomes 您 before a plain text is shown.
            const polite = (text: string) =>
              tone === 'plain' ? text.replace(/你(?!们)/g, '您') : text;
            for (const opening of openings[tone]) {
              for (const mend of mends.length > 0 ? mends.slice(0, 4) : ['']) {
                check(polite([opening + body, mend].filter(Boolean).join(gap)), { ...plain, tone });
              }
            }
            const giving = { ...requestFor(key, intent, language, true), facts: FACTS[language] };
            for (const gift of gifts) {
              const cause = giving.offer!.causes[0]!;
              for (const closing of templates.closings?.[wording] ?? ['']) {
                const parts = [openings[tone][0]! + body, gift, closing].filter(Boolean);
                check(polite(parts.join(gap)), { ...giving, tone, cause });
              }
            }
          }
        }
      }
    });

    test('are all reached', () => {
      const missed: string[] = [];
      const written = new Map<string, string>();
      const all = (request: DraftRequest) => {
        const key = JSON.stringify(request);
        const texts =
          written.get(key) ??
          Array.from({ length: SEEDS }, (_, i) => writeDrafts({ ...request, seed: `${i}` }))
            .flat()
            .map(({ text }) => text.toLowerCase())
            .join('\n');
        written.set(key, texts);
        return texts;
      };
      const reached = (key: string, text: string, gives: boolean) => {
        const request = {
          ...requestFor(key, intent, language, gives),
          facts: factsFor(intent, language, text),
        };
        const filled = fillSlots(text, slotWords(request)).toLowerCase();
        const polite = request.tone === 'plain' ? filled.replace(/你(?!们)/g, '您') : filled;
        if (!all(request).includes(polite)) missed.push(text);
      };
      for (const [wording, table] of bodies) {
        for (const [key, text] of textsOf(table)) reached(key, text, false);
        for (const [key, text] of textsOf(templates.mends?.[wording])) reached(key, text, false);
      }
      for (const [key, text] of textsOf(templates.gifts)) reached(key, text, true);
      expect(missed).toEqual([]);
    });
  });
});
