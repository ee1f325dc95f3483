import type { DraftRequest } from '@/lib/core/drafting/draft';
import { DEFAULT_MODEL_SETTINGS, destinationOf } from '@/lib/core/drafting/model/model-settings';
import type { Offer } from '@/lib/core/model/offer';
import type { ModelJob } from '@/lib/llm/draft-with-model';

export const CHECK_IN: DraftRequest = {
  intent: 'check-in',
  facts: { address: '王姐', silentDays: 34, product: '那台破壁机' },
  language: 'zh-CN',
  tone: 'warm',
  tier: 'growth',
  cause: null,
  offer: null,
  seed: 'a',
};

export const OFFER: Offer = {
  id: 'clean-service',
  kind: 'service',
  name: '免费清洗一次',
  words: { 'zh-CN': '我们上门免费清洗一次', en: 'we clean it once for free' },
  cost: 3000,
  causes: ['experience'],
  tiers: ['loyal', 'growth'],
  validDays: 30,
  threshold: 0,
  active: true,
};

export const AMENDS: DraftRequest = {
  ...CHECK_IN,
  intent: 'amends',
  cause: 'experience',
  offer: OFFER,
};

/** A job against a server, switched on and agreed to. */
export function jobAt(baseUrl: string, more: Partial<ModelJob> = {}): ModelJob {
  const settings = {
    ...DEFAULT_MODEL_SETTINGS,
    enabled: true,
    provider: 'custom' as const,
    baseUrl,
    model: 'small',
    sendQuotes: true,
  };
  return {
    request: CHECK_IN,
    context: { recent: [] },
    settings: { ...settings, agreedTo: destinationOf(settings) },
    key: 'sk-secret',
    limits: { timeout: 20_000 },
    ...more,
  };
}
