import {
  DRAFT_INTENTS,
  type DraftFacts,
  type DraftLanguage,
  type DraftRequest,
} from '@/lib/core/drafting/draft';
import { GIVING_INTENTS } from '@/lib/core/drafting/offer-words';
import { writeDrafts } from '@/lib/core/drafting/write-drafts';
import { CAUSES } from '@/lib/core/model/cause';
import { TIERS } from '@/lib/core/model/tier';
import { defaultOffers } from '@/lib/core/offers/default-offers';

/*
 * Prints drafts of every intent and cause, with and without facts and offers, to be read one by one:
 * `drafts.ts zh-CN 3` takes the third seed.
 */
const [language = 'zh-CN', seed = '1'] = process.argv.slice(2) as [DraftLanguage?, string?];
const FACTS: Record<DraftLanguage, DraftFacts> = {
  'zh-CN': {
    address: '王姐',
    silentDays: 40,
    topic: '宝宝辅食',
    product: '那台破壁机',
    waitedHours: 30,
    promised: '周三前回电',
    solution: '换一根新的连接线',
    benefit: '20 元无门槛券',
    content: '六个月辅食表',
    nextReward: { gap: '80 元', gain: '银卡会员（全年 9 折）' },
    backAt: '明早 9 点',
    urgent: '打值班电话 400-000-0000',
  },
  en: {
    address: 'Anna',
    silentDays: 40,
    topic: 'your move',
    product: 'the grinder',
    waitedHours: 30,
    promised: 'call you back by Wednesday',
    solution: 'send you a new cable',
    benefit: '¥20 voucher',
    content: 'a starter meal plan',
    nextReward: { gap: '¥80', gain: 'silver membership (9% off all year)' },
    backAt: '9 tomorrow morning',
    urgent: 'call 400-000-0000',
  },
};
const OCCASIONS: Record<string, readonly [string, string]> = {
  festival: ['中秋', 'Mid-Autumn Festival'],
  anniversary: ['一年', 'a year'],
  warranty: ['12 天', '12 days'],
  'child-stage': ['六个月', 'six months'],
  'coupon-expiry': ['3 天', '3 days'],
};
const offers = defaultOffers(language);

let printed = 0;
function show(request: Omit<DraftRequest, 'language' | 'seed' | 'tone' | 'tier'>) {
  const tier = TIERS[printed % 3]!;
  const tone = tier === 'edge' || printed % 4 === 3 ? 'plain' : 'warm';
  printed++;
  const drafts = writeDrafts({ ...request, language, tone, tier, seed: `${seed}/${printed}` });
  const about = [request.intent, request.cause, request.offer?.id, tier, tone];
  console.log(`\n${about.filter(Boolean).join(' · ')}`);
  for (const { wording, text } of drafts) console.log(`  ${wording.padEnd(16)}${text}`);
}

for (const intent of DRAFT_INTENTS) {
  const occasion = OCCASIONS[intent]?.[language === 'en' ? 1 : 0];
  const all: DraftFacts = { ...FACTS[language], occasion };
  const { address, benefit, nextReward, backAt } = all;
  const few: DraftFacts = { address, benefit, nextReward, backAt, occasion };
  const causes = intent === 'amends' || intent === 'apology' ? CAUSES : [null];
  for (const cause of causes) {
    show({ intent, cause, offer: null, facts: few });
    show({ intent, cause, offer: null, facts: { ...all, address: undefined } });
    show({
      intent,
      cause,
      offer: null,
      facts: { ...all, promised: undefined, solution: undefined },
    });
    if (!GIVING_INTENTS.includes(intent)) continue;
    const fitting = offers.filter((o) => (cause ? o.causes.includes(cause) : o.kind === 'benefit'));
    for (const offer of fitting.slice(0, 3)) show({ intent, cause, offer, facts: few });
  }
}
