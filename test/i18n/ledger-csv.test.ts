import { expect, test } from 'vitest';
import type { LedgerEntry } from '@/lib/core/model/offer';
import { ledgerCsv } from '@/lib/i18n/ledger-csv';
import { parseCsv } from '../tools/parse-csv';

const entry: LedgerEntry = {
  id: 'e2',
  offer: 'coupon',
  offerName: '10 元券，"无门槛"',
  kind: 'benefit',
  contact: 'a',
  tier: 'growth',
  cause: 'value',
  cost: 1005,
  month: '2026-11',
  state: 'spent',
  reservedAt: Date.UTC(2026, 10, 19, 16, 30),
  settledAt: Date.UTC(2026, 10, 20, 1),
};
const earlier: LedgerEntry = {
  ...entry,
  id: 'e1',
  contact: 'gone',
  cause: null,
  cost: 0,
  state: 'reserved',
  reservedAt: entry.reservedAt - 1,
  settledAt: null,
};

test('the books for finance: oldest first, the operator’s clock, exact amounts, no formula', () => {
  const names = new Map([['a', '=HYPERLINK("x")']]);
  expect(parseCsv(ledgerCsv([entry, earlier], names, 'zh-CN', 480))).toEqual([
    '月份 登记时间 客户 分层 原因 补偿 类型 成本（元） 状态 送出或作废时间 编号'.split(' '),
    [
      '2026-11',
      '2026-11-20 00:29',
      '已删除的客户',
      '潜力',
      '无',
      entry.offerName,
      '福利',
      '0.00',
      '已预留',
      '',
      'e1',
    ],
    [
      '2026-11',
      '2026-11-20 00:30',
      `'=HYPERLINK("x")`,
      '潜力',
      '缺少价值',
      entry.offerName,
      '福利',
      '10.05',
      '已送出',
      '2026-11-20 09:00',
      'e2',
    ],
  ]);
  expect(parseCsv(ledgerCsv([], names, 'en', 0))[0]).toHaveLength(11);
});
