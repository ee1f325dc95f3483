import { describe, expect, it } from 'vitest';
import { findCauses } from '@/lib/core/causes/find-causes';
import type { CauseSign } from '@/lib/core/model/cause';
import { CAUSE_SIGNS, RIVAL_REASONS } from '@/lib/core/model/cause';
import { causeEvidenceSentence } from '@/lib/i18n/causes';
import { LANGUAGES } from '@/lib/i18n/language';
import { moment, parseConversation } from './conversations';

interface Case {
  readonly sign: CauseSign;
  readonly scenario: string;
  /** The same with one thing changed, and nothing to say. */
  readonly twin: string;
  readonly params: Readonly<Record<string, number>>;
  readonly ours: boolean;
}

const PROMO = '全场八折，限时抢购';
const CASES: readonly Case[] = [
  {
    sign: 'open-request',
    scenario: '-30 10:00 < 有没有适合老人的款',
    twin: '-30 10:00 < 有没有适合老人的款\n-30 10:10 > 有的，我发您看看',
    params: { count: 1 },
    ours: true,
  },
  {
    sign: 'promise-not-kept',
    scenario:
      '-30 10:00 < 壶盖能单买吗\n-30 10:05 > 我问一下厂家，明天告诉您\n-25 10:00 < 问到了吗，急着用',
    twin: '-30 10:00 < 壶盖能单买吗\n-30 10:05 > 我问一下厂家，明天告诉您\n-29 10:00 > 厂家说可以单买，二十一个\n-25 10:00 < 问到了吗，急着用',
    params: { count: 1 },
    ours: true,
  },
  {
    sign: 'answered-no',
    scenario: '-30 10:00 < 有没有大一号的\n-30 10:03 > 抱歉，没有这个尺码',
    twin: '-30 10:00 < 有没有大一号的\n-30 10:03 > 有的，给您留一件',
    params: { count: 1 },
    ours: false,
  },
  {
    sign: 'our-wait',
    scenario: '-30 09:10 < 地址填错了，帮我改一下\n-30 16:10 > 改好了',
    // Friday evening until Saturday morning: nobody is at the desk.
    twin: '-33 18:30 < 地址填错了，帮我改一下\n-32 09:05 > 改好了',
    params: { count: 1 },
    ours: true,
  },
  {
    sign: 'asked-again',
    scenario: '-30 09:10 < 能开发票吗\n-30 11:00 < 能不能开呀\n-30 16:00 > 可以的',
    twin: '-30 09:10 < 能开发票吗\n-30 09:15 > 可以的\n-30 11:00 < 能不能开呀\n-30 11:05 > 可以的',
    params: { count: 1 },
    ours: true,
  },
  {
    sign: 'complaint-words',
    scenario: '-30 10:00 < 客服态度太差了\n-30 10:05 > 非常抱歉',
    twin: '-30 10:00 < 客服态度挺好的\n-30 10:05 > 谢谢您',
    params: { count: 1, waited: 0 },
    ours: false,
  },
  {
    sign: 'too-many',
    scenario: `-40 10:00 < 好的，谢谢\n-20..-16/1 10:00 > ${PROMO}`,
    twin: `-40 10:00 < 好的，谢谢\n-50..-10/10 10:00 > ${PROMO}`,
    params: { count: 5, cap: 2 },
    ours: false,
  },
  {
    sign: 'duplicates',
    scenario: `-60 10:00 < 好的，谢谢\n-20..-14/3 10:00 > ${PROMO}`,
    twin: `-60 10:00 < 好的，谢谢\n-20 10:00 > ${PROMO}\n-17 10:00 > 换季护肤的步骤整理好了\n-14 10:00 > 这周六下午店里有沙龙`,
    params: { count: 2 },
    ours: false,
  },
  {
    sign: 'asked-to-stop',
    scenario: '-30 10:00 < 别再给我发了',
    twin: '-30 10:00 < 这单先别发，我再加一件',
    params: {},
    ours: false,
  },
  {
    sign: 'mostly-promotion',
    scenario: `-80 10:00 < 好的，谢谢\n-70..-10/12 10:00 > ${PROMO}`,
    twin: `-80 10:00 < 好的，谢谢\n-70..-10/30 10:00 > ${PROMO}\n-65..-5/12 10:00 > 换季护肤步骤整理好了，照着做就行`,
    params: { share: 1, count: 6 },
    ours: false,
  },
  {
    sign: 'no-value',
    scenario: '-150..-110/10 10:00 > 您好，包裹已经寄出\n-100 10:00 > 给您留了一份小样',
    twin: '-150..-110/10 10:00 > 您好，包裹已经寄出\n-20 10:00 > 给您留了一份小样',
    params: { never: 0 },
    ours: false,
  },
  {
    sign: 'coupon-expired',
    scenario: '-60 10:00 < 好的，谢谢\ncoupon -20',
    twin: '-60 10:00 < 好的，谢谢\ncoupon 20',
    params: { count: 1 },
    ours: false,
  },
  {
    sign: 'same-to-all',
    scenario: '-60..-20/10 10:00 > 亲爱的会员，本周新到的款都在这里了\nsame 0.9',
    twin: '-60..-20/10 10:00 > 亲爱的会员，本周新到的款都在这里了\nsame 0.3',
    params: { share: 0.9 },
    ours: false,
  },
  {
    sign: 'price-words',
    scenario: '-30 10:00 < 太贵了，又涨价\n-30 10:05 > 原料涨了',
    twin: '-30 10:00 < 不贵，给我来两件\n-30 10:05 > 好的',
    params: { count: 1 },
    ours: false,
  },
  {
    sign: 'defect-words',
    scenario: '-30 10:00 < 杯盖漏水\n-30 10:05 > 您装紧试试\n-29 10:00 < 还是漏\n-29 10:05 > 抱歉',
    twin: '-30 10:00 < 杯盖漏水吗\n-30 10:05 > 不会的，放心\n-29 10:00 < 用着不漏，挺好\n-29 10:05 > 好的',
    params: { unresolved: 1 },
    ours: false,
  },
  {
    sign: 'competitor-named',
    scenario: '-30 10:00 < 别家才卖六十块',
    twin: '-30 10:00 < 我就认你家，不去别家',
    params: { count: 1, reason: RIVAL_REASONS.indexOf('price') },
    ours: false,
  },
];

const find = (conversation: string, sign: CauseSign) => {
  const hypothesis = findCauses(parseConversation(conversation.split('\n'))).find(({ evidence }) =>
    evidence.some((one) => one.sign === sign),
  );
  return { hypothesis, evidence: hypothesis?.evidence.find((one) => one.sign === sign) };
};

describe('every sign', () => {
  it('has a scenario', () => {
    expect(new Set(CASES.map(({ sign }) => sign))).toEqual(new Set(CAUSE_SIGNS));
  });

  it.each(CASES)('$sign is found', ({ sign, scenario, params, ours }) => {
    const { hypothesis, evidence } = find(scenario, sign);
    expect(evidence).toBeDefined();
    expect(evidence?.params).toMatchObject(params);
    expect(hypothesis?.ours).toBe(ours);
    const times = new Set(parseConversation(scenario.split('\n')).facts.map(({ at }) => at));
    for (const at of evidence?.times ?? []) expect(times).toContain(at);
    for (const language of LANGUAGES) {
      expect(causeEvidenceSentence(evidence as never, language)).not.toMatch(/undefined|NaN|Infin/);
    }
  });

  it.each(CASES)('$sign: its twin is quiet', ({ sign, twin }) => {
    expect(find(twin, sign).evidence).toBeUndefined();
  });
});

describe('who dropped the ball', () => {
  it('counts shift time only, and names the longest wait', () => {
    const { evidence } = find('-30 11:00 < 发票开好了吗\n-30 14:30 > 开好了', 'our-wait');
    // 11:00 to 12:00 and 13:30 to 14:30.
    expect((evidence?.params.worst ?? 0) * 24).toBeCloseTo(2);
    expect(evidence?.times).toEqual([moment(-30, '11:00')]);
  });

  it('says nothing of a wait whose answer was seen in the list only', () => {
    const input = parseConversation(['-30 09:10 < 能开发票吗', '-2 10:00 > 可以的']);
    const [asked, answered] = input.facts;
    const sightings = [asked!, { ...answered!, kind: 'sighting' as const }];
    expect(findCauses({ ...input, facts: sightings })).toEqual([]);
    expect(findCauses(input)[0]?.ours).toBe(true);
  });

  it('a broken promise is told by who comes back to it, and settled by who does not', () => {
    const promise = '-40 10:00 < 能单买壶盖吗\n-40 10:05 > 我问一下，明天告诉您';
    const weightOf = (more: string) => find(`${promise}${more}`, 'promise-not-kept').hypothesis;
    expect(weightOf('')?.likely).toBe(false);
    expect(weightOf('\n-36 10:00 < 壶盖问到了吗')?.share).toBeGreaterThan(0.4);
    const settled = `${promise}\n-36 10:00 < 牛奶收到了，挺好喝\n-30 10:00 < 有没有适合老人的款`;
    expect(find(settled, 'open-request').evidence).toBeDefined();
    expect(find(settled, 'promise-not-kept').evidence).toBeUndefined();
  });
});

describe('why somebody else', () => {
  it.each([
    ['price', '-30 10:00 < 同款别家便宜三十'],
    ['quality', '-30 10:00 < 换了别的牌子，吸水效果好很多'],
    ['service', '-30 10:00 < 去别家了\n-30 10:01 < 人家客服秒回'],
    ['activity', '-30 10:00 < 最近在另一家买\n-30 10:02 < 天天有抽奖活动'],
    ['unsaid', '-30 10:00 < 同事推荐了另一家，先试试'],
  ] as const)('%s', (reason, conversation) => {
    const { evidence } = find(conversation, 'competitor-named');
    expect(RIVAL_REASONS[evidence?.params.reason ?? -1]).toBe(reason);
  });
});

describe('what was settled', () => {
  it('a grievance fades when they come back as usual, on two days', () => {
    const said = '-60 10:00 < 客服态度太差了\n-60 10:05 > 抱歉';
    const back =
      '\n-50 10:00 < 再来一份上次的\n-50 10:02 > 好嘞\n-40 10:00 < 收到了，好用\n-40 10:02 > 好嘞';
    const share = (text: string) => findCauses(parseConversation(text.split('\n')));
    expect(share(said)[0]?.likely).toBe(true);
    expect(share(said + back)[0]?.likely ?? false).toBe(false);
  });
});
