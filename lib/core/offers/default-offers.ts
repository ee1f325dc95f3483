import type { DraftLanguage } from '../drafting/draft';
import { CAUSES, type Cause } from '../model/cause';
import type { Offer } from '../model/offer';
import { TIERS, type Tier } from '../model/tier';

interface Entry extends Pick<Offer, 'id' | 'kind' | 'words' | 'cost'> {
  readonly name: Offer['words'];
  readonly causes: readonly Cause[];
  readonly tiers?: readonly Tier[];
  readonly validDays?: number;
}

const UPPER: readonly Tier[] = ['loyal', 'growth'];

/**
 * Words leave out 你 and 您, so that they fit any tone, and start with "I" in English, so that they
 * fit any place. Costs are what such a thing costs a small shop; the operator sets their own.
 */
const CATALOGUE: readonly Entry[] = [
  {
    id: 'personal-list',
    kind: 'solution',
    name: { 'zh-CN': '个人推荐清单', en: 'Personal list' },
    words: {
      'zh-CN': '我照着实际的需要单独整理一份清单，合适的、不合适的都写明白',
      en: 'I will put together a short list for your own needs, saying plainly what fits and what does not',
    },
    cost: 0,
    causes: ['need'],
  },
  {
    id: 'one-to-one',
    kind: 'solution',
    name: { 'zh-CN': '一对一方案', en: 'One-to-one advice' },
    words: {
      'zh-CN': '我请懂这块的同事来一对一看看，给出一份能照着做的方案',
      en: 'I have asked a colleague who knows this well to look at it with you, one to one',
    },
    cost: 0,
    causes: ['need', 'product'],
    tiers: UPPER,
  },
  {
    id: 'plain-comparison',
    kind: 'solution',
    name: { 'zh-CN': '如实对比', en: 'Plain comparison' },
    words: {
      'zh-CN': '我把两边的差别如实列出来，该选哪家看了再说，不合适我也直说',
      en: 'I will write down the differences as they are, and say so where ours is not the better fit',
    },
    cost: 0,
    causes: ['competitor'],
  },
  {
    id: 'resend',
    kind: 'solution',
    name: { 'zh-CN': '免费补发', en: 'Free re-send' },
    words: {
      'zh-CN': '这件我们免费补发，不用先寄回来',
      en: 'I am having it sent again free of charge, and the first one need not come back',
    },
    cost: 3000,
    causes: ['product', 'experience'],
    tiers: UPPER,
  },
  {
    id: 'exchange',
    kind: 'solution',
    name: { 'zh-CN': '换货包来回运费', en: 'Exchange, freight paid' },
    words: {
      'zh-CN': '这件可以换，来回运费我们出',
      en: 'I can have it exchanged, and we pay the freight both ways',
    },
    cost: 1000,
    causes: ['product'],
  },
  {
    id: 'accessory-voucher',
    kind: 'solution',
    name: { 'zh-CN': '维修后配件 9 折', en: '10% off parts after a repair' },
    words: {
      'zh-CN': '修好以后要添配件的话，打 9 折，没有门槛',
      en: 'I have noted 10% off any parts you need after the repair, with no minimum',
    },
    cost: 800,
    causes: ['product'],
    validDays: 90,
  },
  {
    id: 'one-owner',
    kind: 'service',
    name: { 'zh-CN': '专人跟进', en: 'One person in charge' },
    words: {
      'zh-CN': '这件事由我来跟到底，有进展我主动来说，不用再来催',
      en: 'I will see to this myself and write whenever there is news, so there is no need to ask again',
    },
    cost: 0,
    causes: ['experience', 'product'],
  },
  {
    id: 'priority-service',
    kind: 'service',
    name: { 'zh-CN': '优先售后', en: 'Priority after-sales' },
    words: {
      'zh-CN': '往后有什么问题直接找我，我这边优先处理',
      en: 'I have marked you for priority: bring anything straight to me and it is looked at first',
    },
    cost: 0,
    causes: ['experience', 'competitor'],
    tiers: UPPER,
  },
  {
    id: 'free-check',
    kind: 'service',
    name: { 'zh-CN': '免费检查保养', en: 'Free check-up' },
    words: {
      'zh-CN': '我们免费做一次检查保养，时间看方便来定',
      en: 'I can arrange one free check-up, at a time that suits you',
    },
    cost: 2000,
    causes: ['experience', 'product'],
    tiers: UPPER,
    validDays: 90,
  },
  {
    id: 'fewer-messages',
    kind: 'service',
    name: { 'zh-CN': '少打扰', en: 'Fewer messages' },
    words: {
      'zh-CN': '活动消息我这边先停掉，往后有要紧事才来说',
      en: 'I have stopped the promotions and will only write when it matters',
    },
    cost: 0,
    causes: ['pressure', 'other'],
  },
  {
    id: 'coupon-10',
    kind: 'benefit',
    name: { 'zh-CN': '10 元无门槛券', en: '¥10 voucher, no minimum' },
    words: {
      'zh-CN': '备了一张 10 元券，没有门槛，直接抵就行',
      en: 'I have set aside a ¥10 voucher for you, with no minimum',
    },
    cost: 1000,
    causes: ['value', 'experience', 'competitor'],
    validDays: 30,
  },
  {
    id: 'coupon-30',
    kind: 'benefit',
    name: { 'zh-CN': '30 元无门槛券', en: '¥30 voucher, no minimum' },
    words: {
      'zh-CN': '备了一张 30 元券，没有门槛，直接抵就行',
      en: 'I have set aside a ¥30 voucher for you, with no minimum',
    },
    cost: 3000,
    causes: ['value', 'experience', 'competitor'],
    tiers: UPPER,
    validDays: 60,
  },
  {
    id: 'sample',
    kind: 'benefit',
    name: { 'zh-CN': '随单小样', en: 'Sample with the next order' },
    words: {
      'zh-CN': '下次寄东西时放一份小样进去，先试试合不合用',
      en: 'I will put a sample in with whatever we send next, so you can try it first',
    },
    cost: 500,
    causes: ['value', 'need'],
  },
  {
    id: 'early-look',
    kind: 'benefit',
    name: { 'zh-CN': '新品提前 7 天看', en: 'Early look at new things' },
    words: {
      'zh-CN': '往后有新品，提前 7 天先发来看，要不要做也想听听意见',
      en: 'I will show you new things 7 days before anybody else, and would like your view on them',
    },
    cost: 0,
    causes: ['value'],
    tiers: ['loyal'],
  },
  {
    id: 'survey-voucher',
    kind: 'benefit',
    name: { 'zh-CN': '问卷谢礼 5 元券', en: '¥5 voucher for a questionnaire' },
    words: {
      'zh-CN': '有份小问卷，填完有一张 5 元券，没有门槛',
      en: 'I have a short questionnaire, and a ¥5 voucher for you once it is filled in, with no minimum',
    },
    cost: 500,
    causes: [],
    validDays: 90,
  },
];

/**
 * What a new operator starts with: something affordable for every cause and tier, all without a
 * threshold (S0.7.c), money in yuan cents. Everything can be changed or switched off.
 * @param language of the names the operator reads; customers' words are in both
 */
export function defaultOffers(language: DraftLanguage): Offer[] {
  return CATALOGUE.map(({ name, tiers = TIERS, validDays = null, causes, ...entry }) => ({
    ...entry,
    name: name[language],
    causes: CAUSES.filter((cause) => causes.includes(cause)),
    tiers,
    validDays,
    threshold: 0,
    active: true,
  }));
}
