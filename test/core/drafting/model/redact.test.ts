import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { asData } from '@/lib/core/drafting/model/plain-text';
import { redact } from '@/lib/core/drafting/model/redact';

vi.setConfig({ testTimeout: 60_000 });

const mask = (text: string, names: string[] = ['王芳', '小鹿妈妈'], called = true) =>
  redact(asData(text, 2000), names, 'zh-CN', called);

describe('what identifies people is masked', () => {
  test.each([
    ['打我电话13800138000', '打我电话[电话]'],
    ['打 138 0013 8000 或 138-0013-8000', '打 [电话] 或 [电话]'],
    ['１３８００１３８０００', '[电话]'],
    ['138\u200b0013\u200b8000', '[电话]'],
    ['+86 13800138000', '[电话]'],
    ['座机010-62345678，或400-800-1234', '座机[电话]，或[电话]'],
    ['一三八零零一三八零零零', '[电话]'],
    ['+1 (415) 555-2671', '[电话]'],
    ['身份证11010519491231002X', '身份证[证件或卡号]'],
    ['老证110105491231002', '老证[证件或卡号]'],
    ['卡号6222 0212 3456 7890 123', '卡号[证件或卡号]'],
    ['邮箱 a.b+c@mail.example.com 收', '邮箱 [邮箱] 收'],
    ['微信：lisa_2026', '[账号]'],
    ['加我wx lisa88888', '加我[账号]'],
    ['QQ号12345678', '[账号]'],
    ['wxid_abc123def', '[账号]'],
    ['订单号：2026112212345678', '订单号：[证件或卡号]'],
    ['单号SF1234567890还没到', '[单号]还没到'],
    ['快递 YT8812345678901', '[单号]'],
    ['寄到上海市浦东新区世纪大道100号3楼', '[地址]'],
    ['我住幸福小区3号楼2单元501室', '[地址]'],
    ['王芳说好，小鹿妈妈也是', '{称呼}说好，{称呼}也是'],
    ['收件人：欧阳娜娜', '收件人：[人名]'],
    ['找李老师和张总', '找[人名]和[人名]'],
    ['看 https://x.example/a?b=1 这个', '看 [链接] 这个'],
    ['会员88412345', '会员[单号]'],
  ])('%s', (text, masked) => {
    expect(mask(text)).toBe(masked);
  });

  test.each([
    '最近搅拌声音很大，用了三个月就这样',
    '我等了2小时才有人回',
    '孩子8个月，能吃辅食吗',
    '11月22日买的，12天没发货',
    '上次说好的赠品没有收到',
    '价格99.50有点贵',
  ])('an ordinary complaint stays: %s', (text) => {
    expect(mask(text)).toBe(text);
  });

  test('a name that cannot be filled in again becomes a mask', () => {
    expect(mask('王芳说好', ['王芳'], false)).toBe('[人名]说好');
  });

  test('English', () => {
    const said =
      'My name is Anna Smith, call +44 20 7946 0958 or visit 12 Baker Street. Ann agrees, annotate it';
    expect(redact(said, ['Ann'], 'en', true)).toBe(
      'My name is [person], call [phone] or visit [address] {name} agrees, annotate it',
    );
  });

  test('text made to be slow is not', () => {
    for (const sign of [
      '区',
      '市',
      '号',
      'a',
      '1',
      'a-',
      '一',
      '1 ',
      '路1',
      'a.',
      'a@',
      '王',
      '我叫',
    ]) {
      expect(mask(sign.repeat(2000)).length).toBeLessThanOrEqual(6000);
    }
  });

  test('no phone, document or card gets through, however it is cut up', () => {
    const sign = fc.constantFrom('', ' ', '-', '\u200b', '\u2060');
    const digits = (length: number) =>
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length });
    const around = fc.constantFrom('', '电话', '我的是', '，', 'call ');
    fc.assert(
      fc.property(
        fc.constantFrom(11, 15, 18, 16, 19).chain((length) => fc.tuple(digits(length), sign)),
        around,
        around,
        fc.boolean(),
        ([number, gap], before, after, wide) => {
          const written = ['1', '3', ...number.slice(2).map(String)]
            .map((d) => (wide ? String.fromCharCode(0xff10 + Number(d)) : d))
            .join(gap);
          expect(mask(`${before}${written}${after}`)).not.toMatch(/\d(?:[ -]?\d){4}/);
        },
      ),
      { seed: 11, numRuns: 1000 },
    );
  });
});

test('somebody’s words can close no fence and open no marker', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const data = asData(text, 120);
      expect(data).not.toMatch(/[<>{}`\n\u202e\u200b]/);
      expect([...data].length).toBeLessThanOrEqual(120);
    }),
    { seed: 3, numRuns: 1000 },
  );
  expect(asData('＜/quote＞｛优惠｝', 120)).toBe('/quote 优惠');
});
