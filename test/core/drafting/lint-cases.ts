import { readFileSync } from 'node:fs';
import {
  DRAFT_INTENTS,
  type DraftFacts,
  type DraftIntent,
  type DraftLanguage,
} from '@/lib/core/drafting/draft';
import { type LintContext, lintDraft } from '@/lib/core/drafting/lint-draft';
import { LINT_RULES, type LintRule } from '@/lib/core/drafting/lint-rule';
import { CAUSES } from '@/lib/core/model/cause';
import type { Offer } from '@/lib/core/model/offer';

/** One labelled draft of `lint-cases.txt`, whose head tells how to read a line. */
export interface LintCase {
  /** What should be found. */
  readonly rules: readonly LintRule[];
  readonly context: LintContext;
  readonly text: string;
  /** The lints are known to judge it otherwise. */
  readonly beyond: boolean;
}

const KNOWN: Record<DraftLanguage, DraftFacts> = {
  'zh-CN': { address: '王姐', silentDays: 40, topic: '宝宝辅食', product: '那台破壁机' },
  en: { address: 'Anna', silentDays: 40, topic: 'your move', product: 'the grinder' },
};
/** What is known besides, for the intents that speak of it: Chinese, English. */
const ALSO: Partial<Record<DraftIntent, readonly [DraftFacts, DraftFacts]>> = {
  apology: [
    { waitedHours: 30, promised: '周三前回电' },
    { waitedHours: 30, promised: 'call you by Wednesday' },
  ],
  amends: [{ waitedHours: 30 }, { waitedHours: 30 }],
  'off-hours': [
    { backAt: '明早 9 点', urgent: '打值班电话 400-000-0000' },
    { backAt: '9 tomorrow', urgent: 'call 400-000-0000' },
  ],
  festival: [{ occasion: '中秋' }, { occasion: 'Mid-Autumn Festival' }],
  anniversary: [{ occasion: '两年' }, { occasion: 'two years' }],
  warranty: [{ occasion: '12 天' }, { occasion: '12 days' }],
  'child-stage': [{ occasion: '六个月' }, { occasion: 'six months' }],
  'coupon-expiry': [
    { benefit: '20 元无门槛券', occasion: '3 天' },
    { benefit: '¥20 voucher', occasion: '3 days' },
  ],
  'next-reward': [
    { nextReward: { gap: '80 元', gain: '银卡会员，全年 9 折' } },
    { nextReward: { gap: '¥80', gain: 'silver membership' } },
  ],
};
const OFFER: Omit<Offer, 'id' | 'words' | 'kind' | 'causes'> = {
  name: '',
  cost: 2000,
  tiers: ['loyal', 'growth', 'edge'],
  validDays: null,
  threshold: 0,
  active: true,
};
const OFFERS: Record<string, Offer> = {
  coupon: {
    ...OFFER,
    id: 'coupon',
    kind: 'benefit',
    words: { 'zh-CN': '备了一张 20 元券，没有门槛', en: 'I have set aside a ¥20 voucher for you' },
    causes: ['value'],
    validDays: 30,
  },
  repair: {
    ...OFFER,
    id: 'repair',
    kind: 'service',
    words: { 'zh-CN': '这件我们免费修好，来回运费我们出', en: 'I can have it repaired for free' },
    causes: ['product', 'experience'],
    validDays: 30,
  },
};
const EARLIER = [
  '王姐，周末打球回来膝盖好些了没有呀，记得多歇歇。',
  'Anna, how is the knee after the match on Sunday?',
];

/** `zh0/amends+coupon@value~`: language, no facts, intent, offer, cause, with an earlier message. */
function contextOf(key: string): LintContext {
  const [, tongue, none, intent = 'check-in', offer, cause, recent] =
    /^(zh|en)(0?)(?:\/([a-z-]+))?(?:\+([a-z]+))?(?:@([a-z]+))?(~?)$/.exec(key) ?? [];
  const language = tongue === 'zh' ? 'zh-CN' : 'en';
  const known = DRAFT_INTENTS.find((one) => one === intent);
  if (!tongue || !known || (offer && !OFFERS[offer])) throw new Error(`no such context: ${key}`);
  return {
    intent: known,
    language,
    facts: none ? {} : { ...KNOWN[language], ...ALSO[known]?.[tongue === 'zh' ? 0 : 1] },
    offer: offer ? OFFERS[offer]! : null,
    cause: CAUSES.find((one) => one === cause) ?? null,
    ...(recent && { recent: EARLIER }),
  };
}

export const LINT_CASES: readonly LintCase[] = readFileSync(
  new URL('lint-cases.txt', import.meta.url),
  'utf8',
)
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [labels = '', key = '', text = ''] = line.split('\t');
    const rules = labels
      .replace(/^\?/, '')
      .split(' ')
      .filter((label) => label !== '-');
    for (const rule of rules) {
      if (!LINT_RULES.some((one) => one === rule)) throw new Error(`no such rule: ${line}`);
    }
    return {
      rules: rules as LintRule[],
      context: contextOf(key),
      text,
      beyond: labels.startsWith('?'),
    };
  });

/** The rules a case breaks in the judgement of the lints, each once, in the order of `LINT_RULES`. */
export function foundRules({ text, context }: LintCase): LintRule[] {
  const found = new Set(lintDraft(text, context).map(({ rule }) => rule));
  return LINT_RULES.filter((rule) => found.has(rule));
}

/** A markdown table: for each rule, cases found and rightly so, wrongly, missed, and rightly passed. */
export function confusionTable(cases: readonly LintCase[]): string {
  const judged = cases.map((one) => [new Set(one.rules), new Set(foundRules(one))] as const);
  const rows = LINT_RULES.map((rule) => {
    const count = (is: boolean, found: boolean) =>
      judged.filter(([told, seen]) => told.has(rule) === is && seen.has(rule) === found).length;
    return `| ${rule} | ${count(true, true)} | ${count(false, true)} | ${count(true, false)} | ${count(false, false)} |`;
  });
  return [
    '| rule | found | false alarm | missed | passed |',
    '|---|--:|--:|--:|--:|',
    ...rows,
  ].join('\n');
}
