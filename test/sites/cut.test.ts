import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCuts, type Cut } from '@/lib/sites/cut';

const cutArbitrary: fc.Arbitrary<Cut> = fc.oneof(
  fc.constantFrom<Cut>(
    'digits',
    'lower',
    'uri',
    'base64',
    'path-tail',
    'no-count',
    'members',
    'no-members',
  ),
  ...(['before', 'after', 'beforeLast', 'afterLast', 'keepIf', 'failIf'] as const).map((key) =>
    fc.string({ minLength: 1 }).map((value) => ({ [key]: value }) as unknown as Cut),
  ),
  ...(['dropStart', 'dropEnd', 'upTo'] as const).map((key) =>
    fc
      .array(fc.string({ minLength: 1 }), { maxLength: 3 })
      .map((value) => ({ [key]: value }) as unknown as Cut),
  ),
);

describe('cuts', () => {
  it.each<[string, readonly Cut[], string | null]>([
    ['a@b.example/phone', [{ before: '/' }], 'a@b.example'],
    ['U2-0-unTimeout', [{ before: '-' }], 'U2'],
    ['无', [{ before: '/' }], null],
    ['客服: 张三: 16:37', [{ afterLast: ': ' }], '16:37'],
    ['客服: 张三: 16:37', [{ after: ': ' }], '张三: 16:37'],
    ['客服: 张三: 16:37', [{ beforeLast: ': ' }], '客服: 张三'],
    ['99+ 条', ['digits'], '99'],
    ['没有', ['digits'], null],
    ['李雪(3)', ['no-count'], '李雪'],
    ['李雪（12+）', ['no-count'], '李雪'],
    ['李雪 14', ['no-count'], '李雪'],
    ['李雪14', ['no-count'], '李雪14'],
    ['VIP客户群(326)', ['members'], '326'],
    ['群名（3）', ['members'], '3'],
    ['326人', ['members'], '326'],
    ['（326 人）', ['members'], '326'],
    ['12 members', ['members'], '12'],
    ['12 位成员', ['members'], '12'],
    ['1,204 members, 36 online', ['members'], '1204'],
    ['1 204 位成员，36 人在线', ['members'], '1204'],
    ['36 人在线', ['members'], null],
    ['36 online', ['members'], null],
    ['1.2K members', ['members'], null],
    ['最近上线 2 小时前', ['members'], null],
    ['3 membership cards', ['members'], null],
    ['小陆, 陈晨, 您', ['members'], null],
    ['VIP客户群(326)', ['no-members'], 'VIP客户群'],
    ['VIP客户群（326人）', ['no-members'], 'VIP客户群'],
    ['妈妈群2', ['no-members'], '妈妈群2'],
    ['王芳（妈妈）', ['no-members'], '王芳（妈妈）'],
    ['陈(13900001234)', ['no-members'], '陈(13900001234)'],
    ['/app/contacts/42/?token=x#y', ['path-tail'], '42'],
    ['%E6%9D%8E', ['uri'], '李'],
    ['%E6%9', ['uri'], null],
    ['5p2O6Zuq', ['base64'], '李雪'],
    ['***', ['base64'], null],
    ['我：好的', [{ dropStart: ['我：', 'Me: '] }], '好的'],
    ['你好', [{ dropStart: ['我：'] }], '你好'],
    ['王强下单数(3)', [{ upTo: ['下单数', '['] }], '王强'],
    ['王强', [{ upTo: ['下单数'] }], '王强'],
    ['8613@c.us', [{ keepIf: '@c.us' }, { before: '@' }], '8613'],
    ['3EB0D', [{ keepIf: '@c.us' }, { before: '@' }], null],
    ['小林', [{ failIf: '(' }], '小林'],
    ['小林orders(2)', [{ failIf: '(' }], null],
    ['  ', [], null],
    ['', [], null],
  ])('%s by %j is %s', (text, cuts, expected) => {
    expect(applyCuts(text, cuts)).toBe(expected);
  });

  it('never throws, and never gives an empty or untrimmed text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.array(cutArbitrary, { maxLength: 5 }),
        (text, cuts) => {
          const value = applyCuts(text, cuts);
          expect(value === null || (value !== '' && value === value.trim())).toBe(true);
        },
      ),
      { seed: 11, numRuns: 2000 },
    );
  });

  it('a count at the end is taken off whatever white space is around it', () => {
    for (const text of ['李雪 (2)', '李雪（2+） ', '李雪 【 12 】', '李雪\u3000 7', '李雪 99+ ']) {
      expect(applyCuts(text, ['no-count'])).toBe('李雪');
    }
    // White space without end is read once, not once for each of it.
    const far = ' '.repeat(200_000);
    expect(applyCuts(`李雪${far}x`, ['no-count'])).toBe(`李雪${far}x`);
  });

  it('splits a text at a mark without losing or adding anything', () => {
    const word = fc.stringMatching(/^[a-z李雪]{1,8}$/);
    fc.assert(
      fc.property(word, word, (left, right) => {
        const text = `${left}|${right}`;
        expect(applyCuts(text, [{ before: '|' }])).toBe(left);
        expect(applyCuts(text, [{ after: '|' }])).toBe(right);
      }),
      { seed: 12 },
    );
  });
});
