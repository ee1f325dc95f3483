import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { foldText } from '@/lib/core/drafting/fold-text';
import { type LintContext, lintDraft } from '@/lib/core/drafting/lint-draft';
import { LINT_RULES } from '@/lib/core/drafting/lint-rule';
import type { Offer } from '@/lib/core/model/offer';
import { printOf } from '@/lib/core/text/print';
import { anyText } from '../text/any-text';
import { confusionTable, foundRules, LINT_CASES } from './lint-cases';

// Many runs; a busy machine may take its time.
vi.setConfig({ testTimeout: 60_000 });

const CHECK_IN: LintContext = {
  intent: 'check-in',
  facts: { address: '王姐', silentDays: 40, topic: '宝宝辅食', product: '那台破壁机' },
  language: 'zh-CN',
  offer: null,
  cause: null,
};
const COUPON: Offer = {
  id: 'coupon',
  kind: 'benefit',
  name: '',
  words: { 'zh-CN': '备了一张 20 元券', en: 'I have a ¥20 voucher for you' },
  cost: 2000,
  causes: ['value'],
  tiers: ['edge'],
  validDays: null,
  threshold: 0,
  active: true,
};

describe('labelled drafts', () => {
  test('are many, and hold each rule, found and not', () => {
    expect(LINT_CASES.length).toBeGreaterThanOrEqual(300);
    for (const rule of LINT_RULES) {
      const holding = LINT_CASES.filter(({ rules }) => rules.includes(rule));
      expect(holding.length, rule).toBeGreaterThanOrEqual(3);
    }
  });

  for (const one of LINT_CASES) {
    const { rules, context, text, beyond } = one;
    test(`${beyond ? 'beyond us: ' : ''}${rules.join(' ') || '-'}: ${context.intent}: ${text}`, () => {
      const told = LINT_RULES.filter((rule) => rules.includes(rule));
      // A case the lints got right is beyond them no more: take the mark off.
      if (beyond) expect(foundRules(one)).not.toEqual(told);
      else expect(foundRules(one)).toEqual(told);
    });
  }

  test('are counted in the README as they are judged', () => {
    const readme = readFileSync('lib/core/drafting/README.md', 'utf8');
    expect(readme).toContain(confusionTable(LINT_CASES));
    expect(readme).toContain(`${LINT_CASES.length} labelled drafts`);
  });
});

describe('findings', () => {
  const lint = (text: string, context: Partial<LintContext> = {}) =>
    lintDraft(text, { ...CHECK_IN, ...context });

  test('name the words they are about, in the original', () => {
    const text = '最近有优\u200b 惠，返２０元，好吗？d i s c o u n t 也有，给你壹佰';
    const ranges = lint(text).map(({ rule, range }) => [rule, text.slice(...range!)]);
    expect(ranges).toEqual([
      ['promotion', '优\u200b 惠'],
      ['money', '２０元'],
      ['promotion', 'd i s c o u n t'],
      ['money', '给你壹佰'],
    ]);
  });

  test('count the second question, not the first', () => {
    const text = '最近还好吗？破壁机用着顺手吗？';
    const [finding, ...others] = lint(text);
    expect(others).toEqual([]);
    expect(text.slice(...finding!.range!)).toBe('？');
    expect(finding!.range![0]).toBe(text.lastIndexOf('？'));
  });

  test('are hard for what must not be sent, soft for style', () => {
    const severity = (text: string) => lint(text).map((finding) => finding.severity);
    expect(severity('王姐，最近有优惠，想告诉你一声')).toEqual(['hard']);
    expect(severity('亲爱的王姐，想听听你的想法')).toEqual(['soft']);
    expect(severity('看到记得回我哦，想听听你的想法')).toEqual(['soft']);
    expect(severity('王姐，怎么不理我了呀，我很想你')).toEqual(['hard']);
  });

  test('numbers of the facts may be said', () => {
    const facts = { product: '500ml保温杯', silentDays: 92.4 };
    const at = (text: string) => lint(text, { facts });
    expect(at('那个500ml保温杯还保温吗？三个多月没聊啦')).toEqual([]);
    expect(at('92天没聊啦，那个杯子还保温吗？')).toEqual([]);
    expect(at('那个700ml保温杯还保温吗？').map(({ rule }) => rule)).toEqual(['number']);
  });

  describe('about an offer', () => {
    const amends = { intent: 'amends', offer: COUPON, cause: 'value' } as const;
    const rules = (text: string, context: Partial<LintContext> = amends) =>
      lint(text, context).map(({ rule }) => rule);

    test('leave its own words alone, and only those', () => {
      expect(rules('最近没给你什么有用的，备了一张 20 元券。')).toEqual([]);
      expect(rules('最近没给你什么有用的，备了一张 50 元券。')).toEqual([
        'offer-missing',
        'money',
        'promotion',
      ]);
      expect(rules('备了一张 20 元券，再给一张 20 元券，最近怠慢了。')).toContain('money');
      expect(rules('备了一张 20 元券，备了一张 20 元券，最近怠慢了。')).toContain('money');
    });

    test('know which cause it is for', () => {
      const text = '最近没给你什么有用的，备了一张 20 元券。';
      expect(rules(text, { ...amends, cause: 'pressure' })).toContain('offer-fit');
      expect(rules(text, { ...amends, cause: null })).toContain('offer-fit');
      expect(rules(text, { ...amends, intent: 'apology' })).toContain('offer-fit');
      expect(rules(text, { ...amends, intent: 'check-in' })).toEqual(
        expect.arrayContaining(['offer-fit', 'promotion', 'money']),
      );
      expect(rules(text, { ...amends, intent: 'birthday', cause: null })).toEqual([]);
    });
  });

  test('know a text again by its words and by its print', () => {
    const text = '王姐，周末打球回来膝盖好些了没有呀，记得多歇歇，别急着跑步';
    const again = '王姐，周末打球回来膝盖好些了没有呀，记得多歇歇，别急着跑步哦';
    const rules = (recent: string[]) => lint(again, { recent }).map(({ rule }) => rule);
    expect(rules([text])).toEqual(['alike']);
    expect(rules([printOf(text)])).toEqual(['alike']);
    expect(rules(['明天降温，出门多穿一件', printOf('明天降温，出门多穿一件外套')])).toEqual([]);
  });

  test('any text is judged without failing, and every range lies within it', () => {
    const text = fc.oneof(
      anyText(300),
      fc
        .array(fc.constantFrom(...LINT_CASES.map(({ text }) => text)), { maxLength: 4 })
        .map((parts) => parts.join('')),
    );
    const context = fc.constantFrom(...LINT_CASES.map(({ context }) => context));
    fc.assert(
      fc.property(text, context, (text, context) => {
        for (const { range } of lintDraft(text, context)) {
          if (!range) continue;
          expect(range[0]).toBeGreaterThanOrEqual(0);
          expect(range[1]).toBeGreaterThan(range[0]);
          expect(range[1]).toBeLessThanOrEqual(text.length);
        }
      }),
      { seed: 20_261_122, numRuns: 500 },
    );
  });

  test('hidden characters hide nothing', () => {
    for (const one of LINT_CASES) {
      const rules = foundRules(one).filter((rule) => rule !== 'length');
      for (const hidden of ['\u200b', '\ufe0f', '\u0336', '\u{e0041}']) {
        const text = [...one.text].join(hidden);
        const found = foundRules({ ...one, text }).filter((rule) => rule !== 'length');
        expect(found, `${one.text} with ${hidden.codePointAt(0)?.toString(16)}`).toEqual(rules);
      }
    }
  });

  test('full-width letters and digits hide nothing', () => {
    for (const one of LINT_CASES) {
      const text = one.text.replace(/[!-~]/g, (sign) =>
        String.fromCharCode(sign.charCodeAt(0) + 0xfee0),
      );
      expect(foundRules({ ...one, text }), one.text).toEqual(foundRules(one));
    }
  });
});

test('a folded text keeps the place of each of its characters', () => {
  fc.assert(
    fc.property(anyText(80), (original) => {
      const { text, range } = foldText(original);
      let last = 0;
      for (let i = 0; i < text.length; i++) {
        const [start, end] = range(i, i + 1);
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeLessThanOrEqual(original.length);
        last = start;
      }
    }),
    { seed: 20_261_122, numRuns: 300 },
  );
});
