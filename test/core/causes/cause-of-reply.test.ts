import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { causeOfReply } from '@/lib/core/causes/cause-of-reply';
import { CAUSES } from '@/lib/core/model/cause';
import { FEATURE, FEATURES } from '@/lib/core/model/interaction';
import { readTextFeatures } from '@/lib/core/text/read-text-features';

const read = (...texts: string[]) => causeOfReply(...texts.map((text) => readTextFeatures(text)));

describe('a reply to a check-in', () => {
  it.each([
    ['need', false, ['一直想要个大容量的，你们没有']],
    ['experience', true, ['上次问了两天没人回我']],
    ['experience', true, ['你们客服态度太差']],
    ['experience', false, ['挺失望的']],
    ['value', true, ['太贵了，不划算']],
    ['pressure', true, ['每天发广告', '别再发了']],
    ['competitor', true, ['最近在用别家的，便宜不少']],
    ['competitor', true, ['换了另一家', '人家客服秒回']],
    ['product', true, ['质量不如以前，洗两次就变形']],
    ['product', true, ['用两天就坏了', '修了还是不行']],
    ['product', false, ['上次那个盖子裂了']],
    ['other', false, ['暂时不需要了，孩子大了']],
    ['experience', true, ['I waited for a week and nobody answered']],
    ['competitor', true, ['I found it cheaper on Amazon']],
  ] as const)('%s, sure: %s — %s', (cause, sure, texts) => {
    expect(read(...texts)).toEqual({ cause, sure });
  });

  it.each([
    '挺好的，正用着呢',
    '嗯',
    '最近带娃忙',
    '谢谢关心',
    '都好，就是用得慢',
    'All good, thanks!',
  ])('tells nothing: %s', (text) => expect(read(text)).toBeNull());

  it('asks for a click when two causes are spoken of', () => {
    expect(read('客服不回消息', '而且又涨价，太贵')?.sure).toBe(false);
    expect(read('盖子裂了，客服还不理人')?.sure).toBe(false);
  });

  it('words about somebody else say nothing of us', () => {
    expect(read('别家质量更好')).toEqual({ cause: 'competitor', sure: true });
  });
});

test('any bits, in any order, give the same known cause or none', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2 ** FEATURES.length - 1), { maxLength: 6 }), (features) => {
      const told = causeOfReply(...features);
      expect(causeOfReply(...[...features].reverse())).toEqual(told);
      expect(causeOfReply(features.reduce((bits, one) => bits | one, 0))).toEqual(told);
      if (told) expect(CAUSES).toContain(told.cause);
      const kind = FEATURE.thanks | FEATURE.greeting | FEATURE.share;
      expect(causeOfReply(...features, kind)).toEqual(told);
    }),
  );
});
