import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { addressFromName } from '@/lib/core/drafting/address-from-name';
import { anyText } from '../text/any-text';

// Many runs; a busy machine may take its time.
vi.setConfig({ testTimeout: 30_000 });

test.each([
  ['王芳', '王芳'],
  ['王芳-VIP 敏感肌', '王芳'],
  ['小鹿妈妈（8个月）', '小鹿妈妈'],
  ['李娜 油皮 复购3次', '李娜'],
  ['谢安然（孕28周）', '安然'],
  ['崔莺莺', '莺莺'],
  ['程程妈（双胞胎）', '程程妈'],
  ['果果妈-朝阳', '果果妈'],
  ['李师傅', '李师傅'],
  ['Amy🌿', 'Amy'],
  ['👑 Queen 女王大人', 'Queen'],
  ['Grace Lin', 'Grace'],
  ['张姐', '张姐'],
  ['ＡＮＮＡ', 'ANNA'],
  ['A批发-张总', undefined],
  ['VIP王芳', undefined],
  ['客户0312', undefined],
  ['护肤福利秒杀2群', undefined],
  ['13800138000', undefined],
  ['🌸🌸', undefined],
  ['', undefined],
  ['妈妈', undefined],
  ['A', undefined],
  ['不忘初心方得始终', undefined],
] as const)('%j is called %s', (shown, address) => {
  expect(addressFromName(shown)).toBe(address);
});

test('any name gives a short plain word or none', () => {
  fc.assert(
    fc.property(anyText(60), (shown) => {
      const address = addressFromName(shown);
      if (address !== undefined) expect(address).toMatch(/^[\p{L}\p{M}'’]{2,15}$/u);
    }),
    { seed: 20_261_122, numRuns: 500 },
  );
});
