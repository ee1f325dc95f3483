import {
  DRAFT_INTENTS,
  type DraftFacts,
  type DraftLanguage,
  type DraftRequest,
  TONES,
} from '@/lib/core/drafting/draft';
import { GIVING_INTENTS } from '@/lib/core/drafting/offer-words';
import { CAUSES } from '@/lib/core/model/cause';
import { TIERS } from '@/lib/core/model/tier';
import { defaultOffers } from '@/lib/core/offers/default-offers';

const FACTS: Record<DraftLanguage, DraftFacts> = {
  'zh-CN': {
    address: '王姐',
    silentDays: 40,
    topic: '宝宝辅食',
    product: '那台破壁机',
    waitedHours: 30,
    promised: '周三前回电',
    solution: '换一根新的连接线',
    occasion: '12 天',
    benefit: '20 元无门槛券',
    content: '六个月辅食表',
    nextReward: { gap: '80 元', gain: '银卡会员（全年 9 折）' },
    backAt: '明早 9 点',
  },
  en: {
    address: 'Anna',
    silentDays: 40,
    topic: 'your move',
    product: 'the grinder',
    waitedHours: 30,
    promised: 'call you back by Wednesday',
    solution: 'send you a new cable',
    occasion: '12 days',
    benefit: '¥20 voucher',
    content: 'a starter meal plan',
    nextReward: { gap: '¥80', gain: 'silver membership (9% off all year)' },
    backAt: '9 tomorrow morning',
  },
};

/** What was sent to the contact before: nothing like it may be written again. */
const RECENT: Record<DraftLanguage, readonly string[]> = {
  'zh-CN': [
    '王姐，好久没聊了，最近都还好吗？',
    '在的王姐，那台破壁机用着还顺手吗？',
    '好的，明早给您回电',
  ],
  en: [
    'Hi Anna, how have you been?',
    'Is the grinder still doing its job?',
    'I will call you back',
  ],
};

export interface Asked {
  readonly request: DraftRequest;
  readonly recent: readonly string[];
}

/** Every intent with every cause, tone, tier and language, with and without an offer that fits. */
export function everyRequest(): Asked[] {
  const all: Asked[] = [];
  for (const language of ['zh-CN', 'en'] as const) {
    const facts = FACTS[language];
    const recent = RECENT[language];
    const offers = defaultOffers(language);
    for (const intent of DRAFT_INTENTS) {
      for (const cause of [null, ...CAUSES]) {
        const fitting = GIVING_INTENTS.includes(intent)
          ? offers.find((one) => (cause ? one.causes.includes(cause) : one.kind === 'benefit'))
          : undefined;
        for (const tone of TONES) {
          for (const tier of TIERS) {
            const seed = `bench/${all.length}`;
            for (const offer of fitting ? [null, fitting] : [null]) {
              all.push({
                request: { intent, facts, language, tone, tier, cause, offer, seed },
                recent,
              });
            }
          }
        }
      }
    }
  }
  return all;
}
