import type { Templates } from '../template';

/** 质保快到期：有毛病趁现在，检查不收钱（S0.5.h）。 */
export const ZH_WARRANTY: Templates['warranty'] = {
  opening: 'calling',
  bodies: {
    remind: {
      any: [
        '提醒一声，{product}的质保还剩{occasion}，有小毛病趁现在说，我来安排。',
        '{product}再有{occasion}就出保了，用着有不对劲的地方，早点告诉我。',
        '提醒一声，你手上那件的质保还剩{occasion}，有毛病趁现在说。',
      ],
    },
    'free-check': {
      any: [
        '{product}的质保还剩{occasion}，要不要趁在保检查一遍？',
        '你手上那件的质保还剩{occasion}，趁在保检查一遍，心里踏实。',
      ],
      loyal: ['{product}的质保还剩{occasion}，我想着替你安排检查一遍。'],
    },
  },
  gifts: {
    service: ['{offer}。'],
    solution: ['{offer}。'],
    any: ['另外，{offer}。', '顺带说一声，{offer}。'],
  },
  mends: {
    'free-check': { any: ['检查不收钱，时间你定。', '检查是免费的，哪天方便跟我说一声。'] },
  },
};

export const ZH_COUPON_EXPIRY: Templates['coupon-expiry'] = {
  opening: 'calling',
  bodies: {
    remind: {
      any: [
        '跟你说一声，你那边的{benefit}还有{occasion}到期，用得上就用，用不上也没关系。',
        '我看到你还有{benefit}没用，再过{occasion}就到期了，要是不知道怎么用，我告诉你。',
      ],
    },
    'remind-short': {
      any: [
        '{benefit}还有{occasion}到期，提醒你一下，不用也没事。',
        '提醒一下，{benefit}还剩{occasion}。',
      ],
    },
  },
  gifts: { any: ['另外，{offer}。', '顺带说一声，{offer}。'] },
};

/** 再往前一步能得到什么：差多少、换来什么都说清楚（S0.4.k、S0.4.l）。 */
export const ZH_NEXT_REWARD: Templates['next-reward'] = {
  opening: 'calling',
  bodies: {
    'next-step': {
      any: [
        '帮你看了一下，再有{gap}就到{gain}了，正好有要买的可以凑一凑，没有也不急。',
        '你离{gain}就差最后{gap}，前面都走过来了，什么时候凑上都行。',
        '离{gain}只差{gap}了，先告诉你一声，省得到时候觉得可惜。',
      ],
      loyal: ['我替你留意着呢，再有{gap}就是{gain}，按你平时的节奏来就好。'],
    },
    'next-step-short': {
      any: ['跟你说一声，再有{gap}就能拿到{gain}。', '还差{gap}就到{gain}了，不着急。'],
    },
  },
  gifts: { any: ['另外，{offer}。', '顺带说一声，{offer}。'] },
};
