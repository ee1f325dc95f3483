import { expect, test } from 'vitest';
import { speaksLanguage } from '@/lib/core/drafting/model/speaks-language';

test.each([
  ['王姐，最近还好吗？', 'zh-CN', true],
  ['Anna，那台用着还顺手吗？', 'zh-CN', true],
  ['王姐，最近还好吗？😊', 'zh-CN', true],
  ['王姐，最近還好嗎？這個月過得怎麼樣', 'zh-CN', false],
  ['Hi, how are you doing these days?', 'zh-CN', false],
  ['王さん、最近どうですか', 'zh-CN', false],
  ['최근에 어떻게 지내세요', 'zh-CN', false],
  ['Hi Anna, how are you doing?', 'en', true],
  ['Hi Zoë, how is the café?', 'en', true],
  ['最近还好吗', 'en', false],
  ['Привет, как дела', 'en', false],
  ['Visit еvil for more, how are you?', 'en', false],
  ['', 'en', false],
  ['😊😊', 'zh-CN', false],
] as const)('%s in %s: %s', (text, language, speaks) => {
  expect(speaksLanguage(text, language)).toBe(speaks);
});
