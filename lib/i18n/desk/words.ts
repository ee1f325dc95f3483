import type { DraftIntent, Tone } from '@/lib/core/drafting/draft';
import type { Cause } from '@/lib/core/model/cause';
import type { EntryState, OfferKind } from '@/lib/core/model/offer';
import type { Tier } from '@/lib/core/model/tier';
import { causeTexts } from '../causes';
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

const TEXTS: Texts<Omit<DeskWords, 'causes'>> = {
  'zh-CN': {
    tiers: { loyal: '忠诚', growth: '成长', edge: '边缘' },
    intents: {
      'check-in': '问候',
      apology: '致歉',
      'ask-cause': '问原因',
      amends: '补偿',
      thanks: '感谢',
      'light-touch': '轻问候',
      'off-hours': '下班回复',
      birthday: '生日',
      festival: '节日',
      anniversary: '周年',
      warranty: '质保',
      'child-stage': '宝宝月龄',
      'coupon-expiry': '券到期',
      'next-reward': '差一步升级',
    },
    tones: { warm: '像朋友', plain: '简短礼貌' },
    offerKinds: { solution: '解决方案', service: '专属服务', benefit: '福利' },
    entryStates: { reserved: '已预留', spent: '已送出', void: '已作废' },
  },
  en: {
    tiers: { loyal: 'Loyal', growth: 'Growing', edge: 'Edge' },
    intents: {
      'check-in': 'Check-in',
      apology: 'Apology',
      'ask-cause': 'Ask why',
      amends: 'Amends',
      thanks: 'Thanks',
      'light-touch': 'Light touch',
      'off-hours': 'Off-hours',
      birthday: 'Birthday',
      festival: 'Festival',
      anniversary: 'Anniversary',
      warranty: 'Warranty',
      'child-stage': 'Child’s age',
      'coupon-expiry': 'Coupon runs out',
      'next-reward': 'Close to a reward',
    },
    tones: { warm: 'As among friends', plain: 'Polite and brief' },
    offerKinds: { solution: 'Solution', service: 'Service', benefit: 'Benefit' },
    entryStates: { reserved: 'Reserved', spent: 'Given', void: 'Void' },
  },
};

/** Names in one language. */
export function deskWords(language: Language): DeskWords {
  return { ...TEXTS[language], causes: causeTexts(language).names };
}
