import { describe, expect, it } from 'vitest';
import { typeset } from '@/components/ui/typeset';

describe('typeset', () => {
  it.each([
    ['23 天没说话', '23\u00a0天没说话'],
    ['上次发出是5 天前', '上次发出是 5\u00a0天前'],
    ['上次来消息是10月30日', '上次来消息是 10月30日'],
    ['2027年1月3日起', '2027年1月3日起'],
    ['在Converse网页', '在 Converse 网页'],
    ['Seen on 152 of 180 days', 'Seen on 152 of 180 days'],
  ])('%s', (plain, set) => {
    expect(typeset(plain)).toBe(set);
  });
});
