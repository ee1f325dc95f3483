import type { FeatureWords } from './feature-words';

/** What a contact finds wanting: what is asked for, and in what somebody else is better. */
export const GRIEVANCE_WORDS = {
  request: {
    zh: '能不能出|有没有(?!空|时间)|什么时候(?:有|出|上)',
    en: 'do you have|could you (?:add|make)',
  },
  price: { zh: '便宜|划算|太贵|贵了|价格', en: 'cheaper|price|expensive' },
  quality: { zh: '质量|做工|好用', en: 'quality|better made' },
  service: { zh: '服务|态度', en: 'service|attitude' },
  unresolved: {
    zh: '还是不行|又坏了|没解决|还没好',
    en: 'still (?:not working|broken)|not solved',
  },
  waited: {
    zh: '等了(?:好|很)?久|没人[回理管]|半天没回',
    en: 'waited (?:so )?long|nobody (?:answers|replied)',
  },
} as const satisfies Record<string, FeatureWords>;
