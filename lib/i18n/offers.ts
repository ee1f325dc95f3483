import type { Refusal } from '@/lib/core/model/offer';
import type { OfferFault } from '@/lib/core/offers/lint-offer';
import type { Language, Texts } from './language';

/** An entry that is not in the books, or void with no budget to take it from. */
type Unsettled = 'unknown-entry' | 'void' | Refusal;

export interface OfferTexts {
  /** Why an offer can't be given now, and what to do instead. */
  readonly refusals: Readonly<Record<Refusal, string>>;
  /** What is wrong with an offer of the catalogue, and what to do about it. */
  readonly faults: Readonly<Record<OfferFault, string>>;
  /** Why an entry of the books did not become what was asked. */
  readonly unsettled: Readonly<Record<Unsettled, string>>;
  /** A contact who was given the like before. */
  readonly givenBefore: (count: number, days: number) => string;
  readonly csv: Readonly<Record<CsvColumn, string>>;
  /** Stands for a contact that was erased, and for a cause that nobody knew. */
  readonly gone: string;
  readonly noCause: string;
}

/** Columns of the ledger's export, in order. */
export const CSV_COLUMNS = [
  'month',
  'reservedAt',
  'who',
  'tier',
  'cause',
  'offer',
  'kind',
  'cost',
  'state',
  'settledAt',
  'entry',
] as const;
export type CsvColumn = (typeof CSV_COLUMNS)[number];

const ZH_REFUSALS: OfferTexts['refusals'] = {
  'unknown-offer': '这项补偿已经删了，换一项。',
  inactive: '这项补偿停用了，换一项，或到“补偿与预算”里启用。',
  'wrong-cause': '这项补偿和原因对不上，换一项；原因记错了就先改原因。',
  'cause-unknown': '还不知道原因。先问清楚或确认原因，再谈补偿。',
  'wrong-tier': '这项补偿不给这一层的客户，换一项，或改它适用的分层。',
  'contact-cap': '这位客户近期的额度用完了。换一项不花钱的，或到策略里调高每人上限。',
  'tier-cap': '这一层客户本月的额度用完了。换一项不花钱的，或到策略里调高上限。',
  'month-cap': '本月预算用完了。换一项不花钱的，或到策略里调高每月预算。',
  'do-not-disturb': '这位客户不想被打扰，先不给补偿。对方再来消息时可以解除勿扰。',
};

const EN_REFUSALS: OfferTexts['refusals'] = {
  'unknown-offer': 'This offer was removed: choose another.',
  inactive: 'This offer is switched off: choose another, or switch it on under Offers.',
  'wrong-cause':
    'This offer does not answer the cause: choose another, or correct the cause first.',
  'cause-unknown': 'The cause is not known yet: ask, or confirm it, before making amends.',
  'wrong-tier': 'This offer is not for this tier: choose another, or change the tiers it is for.',
  'contact-cap':
    'This customer’s allowance is used up: choose something free of cost, or raise the cap per customer in the strategy.',
  'tier-cap':
    'This tier’s allowance for the month is used up: choose something free of cost, or raise the cap in the strategy.',
  'month-cap':
    'The month’s budget is used up: choose something free of cost, or raise the budget in the strategy.',
  'do-not-disturb':
    'This customer does not want to be disturbed: make no offer. You can lift this when they write again.',
};

const TEXTS: Texts<OfferTexts> = {
  'zh-CN': {
    refusals: ZH_REFUSALS,
    faults: {
      'no-words': '还没写给客户看的话，至少写一种语言。',
      'unsafe-words':
        '给客户看的话里有绝对的话、链接、联系方式、催促或没填的空，这些不能发，请改掉。',
      'threshold-denied': '话里说没有门槛，却设了最低消费。去掉门槛，或改写这句话。',
      threshold: '有门槛的补偿，客户容易觉得用不上。补偿最好没有门槛。',
      'other-kind': '类型和原因不太配：需求没满足给方案，体验下滑给服务，缺少价值给福利。',
      courtesy: '没选原因，不会当作补偿推荐。生日、问卷要送的话，得自己写进消息，也不会记账。',
      'no-tier': '没选分层，现在谁都用不上，至少选一层。',
    },
    unsettled: {
      ...ZH_REFUSALS,
      'unknown-entry': '账上没有这一笔，刷新后再看看。',
      void: '这一笔已经作废，要给就重新登记一笔。',
    },
    givenBefore: (count, days) =>
      `最近 ${days} 天已经给过 ${count} 次同类补偿。再给之前，先看看问题解决了没有。`,
    csv: {
      month: '月份',
      reservedAt: '登记时间',
      who: '客户',
      tier: '分层',
      cause: '原因',
      offer: '补偿',
      kind: '类型',
      cost: '成本（元）',
      state: '状态',
      settledAt: '送出或作废时间',
      entry: '编号',
    },
    gone: '已删除的客户',
    noCause: '无',
  },
  en: {
    refusals: EN_REFUSALS,
    faults: {
      'no-words': 'Nothing for the customer to read yet: write it in one language at least.',
      'unsafe-words':
        'The words hold an absolute claim, a link, contact data, pressure or an empty placeholder: change that, it can’t be sent.',
      'threshold-denied':
        'The words say there is no minimum, yet one is set: remove it, or change the words.',
      threshold: 'With a minimum purchase many feel they can never use it: best have none.',
      'other-kind':
        'Kind and cause do not go well together: a need asks for a solution, poor experience for service, too little value for a benefit.',
      courtesy:
        'No cause is chosen: it is never proposed as amends. On birthdays and the like you write it yourself, and it is not in the books.',
      'no-tier': 'No tier is chosen, so nobody can be given it: choose one at least.',
    },
    unsettled: {
      ...EN_REFUSALS,
      'unknown-entry': 'The books have no such entry: reload and look again.',
      void: 'This entry is void: reserve the offer again to give it.',
    },
    givenBefore: (count, days) =>
      `Something of this kind was given ${count === 1 ? 'once' : `${count} times`} in the last ${days} days. First see whether the trouble itself is solved.`,
    csv: {
      month: 'Month',
      reservedAt: 'Reserved',
      who: 'Customer',
      tier: 'Tier',
      cause: 'Cause',
      offer: 'Offer',
      kind: 'Kind',
      cost: 'Cost (yuan)',
      state: 'State',
      settledAt: 'Given or voided',
      entry: 'Entry',
    },
    gone: 'Erased customer',
    noCause: 'none',
  },
};

/** Words about offers and their books in one language. */
export function offerTexts(language: Language): OfferTexts {
  return TEXTS[language];
}
