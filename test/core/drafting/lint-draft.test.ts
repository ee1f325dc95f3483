import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { DraftFacts, DraftLanguage } from '@/lib/core/drafting/draft';
import { lintDraft } from '@/lib/core/drafting/lint-draft';
import { LINT_RULES } from '@/lib/core/drafting/lint-rules';
import { anyText } from '../text/any-text';

// Many runs; a busy machine may take its time.
vi.setConfig({ testTimeout: 30_000 });

const KNOWN: Record<string, readonly [DraftLanguage, DraftFacts]> = {
  zh: ['zh-CN', { address: '王姐', silentDays: 40, topic: '宝宝辅食', product: '那台破壁机' }],
  en: ['en', { address: 'Anna', silentDays: 40, topic: 'your move', product: 'the grinder' }],
  zh0: ['zh-CN', {}],
  en0: ['en', {}],
};

const cases = readFileSync(new URL('lint-cases.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t') as [rules: string, language: string, text: string]);

function lint(text: string, known: string) {
  const [language, facts] = KNOWN[known]!;
  return lintDraft(text, 'check-in', facts, language);
}

describe('labelled drafts', () => {
  test('are many, and hold each rule', () => {
    expect(cases.length).toBeGreaterThanOrEqual(120);
    const named = new Set(cases.flatMap(([rules]) => rules.split(' ')));
    for (const rule of LINT_RULES) expect(named).toContain(rule);
  });

  for (const [rules, known, text] of cases) {
    test(`${rules}: ${text}`, () => {
      const found = [...new Set(lint(text, known).map(({ rule }) => rule as string))];
      expect(found.sort()).toEqual(rules === '-' ? [] : rules.split(' ').sort());
    });
  }
});

describe('findings', () => {
  test('name the words they are about, in the original', () => {
    const text = '最近有优\u200b 惠，返２０元，好吗？';
    const ranges = lint(text, 'zh').map(({ rule, range }) => [rule, text.slice(...range!)]);
    expect(ranges).toEqual([
      ['promotion', '优\u200b 惠'],
      ['money', '２０元'],
    ]);
  });

  test('count the second question, not the first', () => {
    const text = '最近还好吗？破壁机用着顺手吗？';
    const [finding, ...others] = lint(text, 'zh');
    expect(others).toEqual([]);
    expect(text.slice(...finding!.range!)).toBe('？');
    expect(finding!.range![0]).toBe(text.lastIndexOf('？'));
  });

  test('are hard for what must not be sent, soft for style', () => {
    const severity = (text: string) => lint(text, 'zh').map((finding) => finding.severity);
    expect(severity('王姐，最近有优惠，想告诉你一声')).toEqual(['hard']);
    expect(severity('亲爱的王姐，想听听你的想法')).toEqual(['soft']);
    expect(severity('看到记得回我哦，想听听你的想法')).toEqual(['soft']);
    expect(severity('王姐，怎么不理我了呀，我很想你')).toEqual(['hard']);
  });

  test('numbers of the facts may be said', () => {
    const facts = { product: '500ml保温杯', silentDays: 92.4 };
    const at = (text: string) => lintDraft(text, 'check-in', facts, 'zh-CN');
    expect(at('那个500ml保温杯还保温吗？三个多月没聊啦')).toEqual([]);
    expect(at('92天没聊啦，那个杯子还保温吗？')).toEqual([]);
    expect(at('那个700ml保温杯还保温吗？').map(({ rule }) => rule)).toEqual(['number']);
  });

  test('any text is judged without failing, and every range lies within it', () => {
    const text = fc.oneof(
      anyText(300),
      fc
        .array(fc.constantFrom(...cases.map(([, , text]) => text)), { maxLength: 4 })
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('zh', 'en', 'zh0'), (text, known) => {
        for (const { range } of lint(text, known)) {
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
    for (const [, known, text] of cases.filter(
      ([rules, known]) => known === 'zh' && !/length/.test(rules),
    )) {
      const rules = (of: string) => new Set(lint(of, known).map(({ rule }) => rule));
      const hidden = [...text].join('\u200b');
      const found = rules(hidden);
      found.delete('length');
      expect(found, text).toEqual(rules(text));
    }
  });
});
