import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DraftRequest } from '@/lib/core/drafting/draft';
import type { ModelBrief } from '@/lib/core/drafting/model/brief';
import { judgeAnswer } from '@/lib/core/drafting/model/judge-answer';
import { renderOffer } from '@/lib/core/offers/render-offer';
import { OBEDIENT } from '../../../hosts/model/answers';
import { AMENDS, CHECK_IN, OFFER } from '../../../llm/job';

const brief = (request: DraftRequest): ModelBrief => ({
  request,
  offers: [OFFER],
  quotes: [],
  names: [],
  redact: true,
});
const judge = (answer: unknown, request = CHECK_IN) =>
  judgeAnswer(typeof answer === 'string' ? answer : JSON.stringify(answer), brief(request), {
    recent: [],
  });
const answer = (text: string, more: object = {}) => ({
  text,
  offerId: null,
  factsUsed: [],
  cause: null,
  ...more,
});

describe('what a model wrote becomes a draft only if it may', () => {
  test('the name is filled in here, in either kind of braces', () => {
    for (const marker of ['{称呼}', '｛称呼｝', '{ 称呼 }', '{name}']) {
      expect(judge(answer(`${marker}，最近都还好吗？有空跟我聊聊。`))).toMatchObject({
        ok: true,
        draft: { text: '王姐，最近都还好吗？有空跟我聊聊。', facts: ['address'] },
      });
    }
  });

  test('a name nobody gave, and any other marker, is refused', () => {
    const nameless = { ...CHECK_IN, facts: { silentDays: 34 } };
    expect(judge(answer('{称呼}，最近都还好吗？有空跟我聊聊。'), nameless).ok).toBe(false);
    for (const marker of ['{产品}', '[电话]', '【姓名】', 'XX', '{{称呼}}']) {
      expect(judge(answer(`${marker}最近都还好吗？有空跟我聊聊。`)).ok, marker).toBe(false);
    }
  });

  test('what is put in is not looked at again', () => {
    const tricky = { ...AMENDS, facts: { ...AMENDS.facts, address: '{优惠}' } };
    const text = '{称呼}，上回让您等久了，是我们没做好。{优惠}，您看哪天方便？';
    const judged = judge(answer(text, { offerId: OFFER.id, cause: 'experience' }), tricky);
    expect(judged.ok).toBe(false);
  });

  test('the offer once, and only with its id', () => {
    const given = (text: string, offerId: string | null) =>
      judge(answer(text, { offerId, cause: 'experience' }), AMENDS).ok;
    expect(given('上回让您等久了，是我们没做好。{优惠}，您看哪天方便？', OFFER.id)).toBe(true);
    expect(given('上回让您等久了，是我们没做好。您看哪天方便？', OFFER.id)).toBe(false);
    expect(given('上回让您等久了，{优惠}，再{优惠}，您看哪天方便？', OFFER.id)).toBe(false);
    expect(given('上回让您等久了，是我们没做好。{优惠}，您看哪天方便？', null)).toBe(false);
    expect(given('上回让您等久了，是我们没做好。您看哪天方便？', null)).toBe(false);
  });

  test('without a choice of the operator an offer may be left out, or one that fits chosen', () => {
    const open = { ...AMENDS, offer: null };
    const wrong = { ...open, tier: 'edge' as const };
    const text = '上回让您等久了，是我们没做好。{优惠}，您看哪天方便？';
    const with_ = answer(text, { offerId: OFFER.id, cause: 'experience' });
    expect(judge(with_, open)).toMatchObject({ ok: true, draft: { offerId: OFFER.id } });
    expect(judge(with_, wrong).ok).toBe(false);
    expect(judge(answer('上回让您等久了，是我们没做好，实在抱歉。'), open).ok).toBe(true);
  });

  test('English, with a name and an offer', () => {
    const request = { ...AMENDS, language: 'en' as const, facts: { address: 'Anna' } };
    const text =
      '{name}, you waited far too long and that was our fault. To make up for it, {offer}. Which day suits you?';
    const given = answer(text, { offerId: OFFER.id, cause: 'experience' });
    expect(judge(given, request)).toMatchObject({
      ok: true,
      draft: {
        text: 'Anna, you waited far too long and that was our fault. To make up for it, we clean it once for free, valid for 30 days. Which day suits you?',
      },
    });
    for (const more of [' Here is $50 too.', ' Here are fifty dollars.', ' See evil.com.']) {
      expect(judge({ ...given, text: text + more }, request).ok, more).toBe(false);
    }
  });

  test('a fact or a cause that was not given is refused', () => {
    const text = '最近都还好吗？有空跟我聊聊。';
    expect(judge(answer(text, { factsUsed: ['topic'] }))).toMatchObject({ why: 'wrong-shape' });
    expect(judge(answer(text, { cause: 'need' }))).toMatchObject({
      ok: true,
      draft: { cause: 'need' },
    });
    expect(judge(answer(text, { cause: 'need' }), AMENDS)).toMatchObject({ why: 'wrong-shape' });
    expect(judge(answer(text, { extra: 1 }))).toMatchObject({ why: 'wrong-shape' });
  });

  test('a fact may be in another language than the draft', () => {
    const facts = { address: 'Анна', product: 'KitchenAid Artisan' };
    expect(
      judge(answer('{称呼}，KitchenAid Artisan 用着顺手吗？'), { ...CHECK_IN, facts }),
    ).toMatchObject({ ok: true, draft: { text: 'Анна，KitchenAid Artisan 用着顺手吗？' } });
  });

  test('hidden characters are gone, a face of several stays whole', () => {
    const judged = judge(answer('最\u200b近都\u202e还好\u{e0041}吗？\u0007有空跟我聊聊👩\u200d💻'));
    expect(judged).toMatchObject({
      ok: true,
      draft: { text: '最近都还好吗？有空跟我聊聊👩\u200d💻' },
    });
  });
});

const HAN = [
  '最近',
  '都还好吗？',
  '有空',
  '跟我聊聊',
  '谢谢您',
  '上回',
  '让您等久了',
  '，',
  '。',
  '我们',
  '{称呼}',
];
const NASTY = [
  ...OBEDIENT,
  '1000元',
  '１００',
  '一千块',
  '壹佰元',
  '5折',
  '¥9',
  '$9',
  'a.cn',
  'http://x',
  '{优惠}',
  '{',
  '}',
  '\u200b',
  '红\u0301包',
  '\u202e',
  '١',
  '𝟗',
  '⑩',
  '№5',
  '½',
  'Ⅻ',
  '<b>',
  '"',
  '\\',
  '\u0000',
  '微信：abc123',
  '保证',
  '券',
  '13800138000',
  '`',
  '\n\n\n\n',
  'DROP',
  'xn--',
];
const textOf = fc
  .tuple(
    fc.array(fc.constantFrom(...HAN), { minLength: 3, maxLength: 12 }),
    fc.option(fc.constantFrom(...NASTY), { freq: 1 }),
    fc
      .constantFrom(null, '{优惠}', null, null, '😊', null)
      .chain((word) =>
        fc.oneof(
          { weight: 3, arbitrary: fc.constant(word) },
          fc.string({ unit: 'grapheme', maxLength: 6 }),
        ),
      ),
    fc.nat(12),
  )
  .map(([words, nasty, noise, at]) => {
    const all = [...words];
    if (nasty !== null) all.splice(at, 0, nasty);
    if (noise !== null) all.splice(at, 0, noise);
    return all.join('');
  });
const rawOf = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .record({
        text: textOf,
        offerId: fc.oneof(
          { weight: 3, arbitrary: fc.constant(null) },
          fc.constantFrom(OFFER.id, 'vip-1000', ''),
        ),
        factsUsed: fc.oneof(
          { weight: 4, arbitrary: fc.subarray(['address', 'product', 'silence', 'offer']) },
          fc.constant(['topic']),
        ),
        cause: fc.constantFrom(null, null, null, 'experience', 'experience', 'need', 'money'),
      })
      .map((value) => JSON.stringify(value)),
  },
  { weight: 1, arbitrary: fc.json() },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
);
const wrapped = fc.tuple(rawOf, fc.nat(7), fc.nat(400)).map(([raw, how, at]) => {
  if (how === 1) return `\`\`\`json\n${raw}\n\`\`\``;
  if (how === 2) return `<think>${raw}</think>${raw}`;
  if (how === 3) return raw.slice(0, at);
  if (how === 4)
    return raw.slice(0, at % (raw.length + 1)) + raw.slice((at % (raw.length + 1)) + 1);
  if (how === 5) return raw.replaceAll('"', "'");
  return raw;
});

test('10,000 answers: none throws, and none that passes gives, links or hides anything', () => {
  let passed = 0;
  let offered = 0;
  const ours = renderOffer(OFFER, 'zh-CN');
  fc.assert(
    fc.property(
      wrapped,
      fc.constantFrom(CHECK_IN, AMENDS, { ...AMENDS, offer: null }),
      (raw, request) => {
        const judged = judge(raw, request);
        if (!judged.ok) return;
        passed += 1;
        const { text, offerId } = judged.draft;
        if (offerId !== null) {
          offered += 1;
          expect([offerId, request.intent]).toEqual([OFFER.id, 'amends']);
          expect(text.split(ours)).toHaveLength(2);
        }
        const rest = text.replace(offerId ? ours : '', '').normalize('NFKC');
        expect(rest).not.toMatch(
          /\p{N}|[¥$€£<>{}]|元|块钱|[折券]|:\/\/|\.(?:com|cn)|保证|验证码|红包/u,
        );
        expect(text).not.toMatch(/(?![\n\u200d])[\p{Cc}\p{Cf}\p{Co}]/u);
        expect(rest).not.toMatch(/[^\p{Script=Han}\p{Script=Latin}\P{L}]/u);
      },
    ),
    { seed: 7, numRuns: 10_000 },
  );
  // Not for nothing: many pass, some with the offer.
  expect(passed).toBeGreaterThan(1000);
  expect(offered).toBeGreaterThan(0);
}, 240_000);

test('deep nesting and long runs end', () => {
  for (const raw of [
    '{'.repeat(8000),
    `${'{"a":'.repeat(1300)}1${'}'.repeat(1300)}`,
    `{${'['.repeat(7900)}}`,
    `{"text":"${'\\u0000'.repeat(1200)}"}`,
    '<think>'.repeat(9000),
    '}{'.repeat(30_000),
  ]) {
    expect(judge(raw).ok).toBe(false);
  }
});
