import { describe, expect, test } from 'vitest';
import { searchPhrases } from '@/lib/core/phrases/search-phrases';
import { STARTER_PHRASES } from '@/lib/core/phrases/starter-phrases';

let n = 0;
const phrase = (title: string, text = '', tags: string[] = [], uses = 0, last = 0) => ({
  id: String(n++),
  title,
  text,
  tags,
  uses,
  lastUsedAt: last || null,
});
const titles = (found: readonly { title: string }[]) => found.map(({ title }) => title);

describe('searching saved replies', () => {
  const all = [
    phrase('查物流', '我去查一下单号', ['快递'], 1),
    phrase('发货慢了', '物流这次慢了', [], 9),
    phrase('重庆专属', '乐山也可以', [], 3),
    phrase('退换货', '先拍照', ['售后'], 5),
    phrase('Price', 'Too dear', ['money'], 0),
  ];

  test.each([
    ['wuliu', '查物流'],
    ['wl', '查物流'],
    ['cwl', '查物流'],
    ['cq', '重庆专属'],
    ['chongqing', '重庆专属'],
    ['thh', '退换货'],
    ['shouhou', '退换货'],
    ['PRICE', 'Price'],
    ['ｐｒｉｃｅ', 'Price'],
    ['退 拍照', '退换货'],
  ])('%s finds %s first', (query, title) => {
    expect(searchPhrases(all, query)[0]?.title).toBe(title);
  });

  test('a title comes before a text, though the text is of a reply used more', () => {
    expect(titles(searchPhrases(all, '物流'))).toEqual(['查物流', '发货慢了']);
  });

  test('every word must be found', () => {
    expect(searchPhrases(all, '物流 重庆')).toEqual([]);
  });

  test('nothing asked: all, the most used first, then the last used', () => {
    const [a, b, c] = [phrase('a', '', [], 2, 5), phrase('b', '', [], 2, 9), phrase('c')];
    expect(titles(searchPhrases([c, a, b], '  '))).toEqual(['b', 'a', 'c']);
  });

  test('letters that mean nothing find nothing, and break nothing', () => {
    for (const query of ['zzzqx', '(*', '\\', '[', '🙂']) {
      expect(searchPhrases(all, query)).toEqual([]);
    }
  });

  test.each([
    ['wuliu', 'starter-shipping'],
    ['tuihuo', 'starter-return'],
    ['bhy', 'starter-usage'],
  ])('ready replies by how they are spoken: %s', (query, id) => {
    const ideas = STARTER_PHRASES['zh-CN'].map((p) => ({ ...p, uses: 0, lastUsedAt: null }));
    expect(searchPhrases(ideas, query)[0]?.id).toBe(id);
  });
});
