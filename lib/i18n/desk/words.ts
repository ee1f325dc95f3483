import type { DraftIntent, Tone } from '@/lib/core/drafting/draft';
import type { Cause } from '@/lib/core/model/cause';
import type { EntryState, OfferKind } from '@/lib/core/model/offer';
import type { Tier } from '@/lib/core/model/tier';
import { causeTexts } from '../causes';
import { draftTexts } from '../drafts';
import type { Language, Texts } from '../language';

/** Names of what the core speaks of. */
export interface DeskWords {
  readonly tiers: Readonly<Record<Tier, string>>;
  readonly causes: Readonly<Record<Cause, string>>;
  readonly intents: Readonly<Record<DraftIntent, string>>;
  readonly tones: Readonly<Record<Tone, string>>;
  readonly offerKinds: Readonly<Record<OfferKind, string>>;
  readonly entryStates: Readonly<Record<EntryState, string>>;
}

const TEXTS: Texts<Omit<DeskWords, 'causes' | 'intents'>> = {
  'zh-CN': {
    tiers: { loyal: '忠诚', growth: '潜力', edge: '边缘' },
    tones: { warm: '像朋友', plain: '简短礼貌' },
    offerKinds: { solution: '解决方案', service: '专属服务', benefit: '福利' },
    entryStates: { reserved: '已预留', spent: '已送出', void: '已作废' },
  },
  en: {
    tiers: { loyal: 'Loyal', growth: 'Growing', edge: 'Edge' },
    tones: { warm: 'As among friends', plain: 'Polite and brief' },
    offerKinds: { solution: 'Solution', service: 'Service', benefit: 'Benefit' },
    entryStates: { reserved: 'Reserved', spent: 'Given', void: 'Void' },
  },
};

/** Names in one language. */
export function deskWords(language: Language): DeskWords {
  return {
    ...TEXTS[language],
    causes: causeTexts(language).names,
    intents: draftTexts(language).intents,
  };
}
