import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAmount, readBirthday, readWhen } from '@/lib/core/import/cells';
import { fieldOf, guessFormat, headingRow, mapHeadings } from '@/lib/core/import/columns';
import type { Parsed } from '@/lib/core/import/records';
import { MAX_FIELDS, type Row, RowReader, separatorOf } from '@/lib/core/import/rows';
import { TableParser } from '@/lib/core/import/tables';
import { csvText, stampOf } from '../../tools/chat-exports';

const ctx = { order: 'YMD', zone: 'Asia/Shanghai', now: Date.UTC(2026, 10, 1) } as const;

function rowsOf(text: string, separator = ',', piece = 61): Row[] {
  const reader = new RowReader(separator);
  const rows: Row[] = [];
  for (let i = 0; i < text.length; i += piece) rows.push(...reader.feed(text.slice(i, i + piece)));
  return [...rows, ...reader.end()];
}

const cell = fc.oneof(
  fc.constantFrom(
    '',
    '林雨晴',
    '2026-01-05 10:00:00',
    '=1+1',
    '"',
    'a,b',
    'a\nb',
    ' x ',
    '__proto__',
    '¥12',
  ),
  fc.string({ maxLength: 20, unit: 'grapheme' }).map((text) => text.replace(/\r/g, '')),
);
const lineCount = (text: string) =>
  text === '' ? 0 : text.split('\n').length - (text.endsWith('\n') ? 1 : 0);

describe('a table', () => {
  it('comes back as it was written, cut anywhere', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 6 }), { minLength: 1, maxLength: 8 }),
        fc.constantFrom(',', ';', '\t', '|'),
        fc.integer({ min: 1, max: 200 }),
        (rows, separator, piece) => {
          const text = csvText(rows, separator);
          expect(rowsOf(text, separator, piece).map(({ fields }) => fields)).toEqual(rows);
        },
      ),
      { seed: 81, numRuns: 2000 },
    );
  });

  it('of whatever a file holds never throws, is bounded, and every line is in one row', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 400, unit: 'binary' }),
          fc
            .array(fc.constantFrom('"', ',', '\n', '\r\n', 'a', '2026-01-05', '客户', '""'), {
              maxLength: 200,
            })
            .map((parts) => parts.join('')),
        ),
        fc.integer({ min: 1, max: 90 }),
        fc.constantFrom(
          'archive',
          'messages',
          'contacts',
          'orders',
          'events',
          'tags',
          'wecom',
        ) as fc.Arbitrary<'archive'>,
        (text, piece, format) => {
          const rows = rowsOf(text, separatorOf(text), piece);
          expect(rows.reduce((sum, { lines }) => sum + lines, 0)).toBe(lineCount(text));
          const mapping = mapHeadings(['客户', '发送人', '接收人', '时间', '内容', '金额'], format);
          const parser = new TableParser({ format, mapping, heading: 0 }, ctx);
          const parsed: Parsed[] = rows.map((row) => parser.take(row));
          expect(parsed.length).toBe(rows.length);
        },
      ),
      { seed: 82, numRuns: 10_000 },
    );
  });

  it('with a quote that is never closed loses that line, not the rest', () => {
    const text = `a,"b\n${'c,d\n'.repeat(40_000)}e,f\n`;
    const rows = rowsOf(text, ',', 8192);
    expect(rows[0]).toMatchObject({ line: 1, fault: 'too-long' });
    expect(rows.at(-1)).toMatchObject({ line: 40_002, fields: ['e', 'f'] });
    expect(rows.length).toBe(40_002);
  });

  it('with too many columns, or one endless line, is rejected there', () => {
    expect(rowsOf(`${'x,'.repeat(MAX_FIELDS + 5)}\na,b`, ',', 9000)[0]?.fault).toBe(
      'too-many-fields',
    );
    const endless = rowsOf(`${'x'.repeat(900_000)}\na,b`, ',', 9000);
    expect(endless.map(({ fault }) => fault)).toEqual(['too-long', null]);
  });
});

describe('headings', () => {
  it.each([
    [
      '客户名称,描述,添加人,添加人账号,添加人所属部门,添加时间,来源,手机,企业,邮箱,地址,职务,电话,标签组1(等级),标签组2(偏好)',
      'wecom',
    ],
    ['用户昵称,添加人,添加人帐号,添加时间,标签组1', 'wecom'],
    ['发送者,接收者,发送时间,消息类型,消息内容', 'archive'],
    ['from,tolist,roomid,msgtime,msgtype,content', 'archive'],
    ['客户,时间,方向,内容', 'messages'],
    ['买家昵称,订单创建时间,宝贝标题,实付金额', 'orders'],
    ['Customer,Event date,Event', 'events'],
    ['姓名,标签', 'tags'],
    ['姓名,手机,生日,备注', 'contacts'],
  ])('%s', (headings, format) => {
    expect(guessFormat(headings.split(','))).toBe(format);
  });

  it('stand below a title, and any number of tag groups is read', () => {
    const rows = [
      ['客户列表 2026'],
      ['客户名称', '添加人', '标签组1(等级)', '标签组2(偏好)'],
      ['陈师傅', 'a', 'VIP', '茶'],
    ];
    expect(headingRow(rows)).toBe(1);
    expect(mapHeadings(rows[1] ?? [], 'wecom')).toEqual(['name', 'owner', 'tagGroup', 'tagGroup']);
    expect(fieldOf('__proto__')).toBeNull();
    expect(fieldOf('constructor')).toBeNull();
  });
});

describe('cells', () => {
  it.each([
    ['2026-01-05 10:00:00', '2026-01-05 10:00:00'],
    ['2026/1/5 10:00', '2026-01-05 10:00:00'],
    ['2026年1月5日 下午3点20分', '2026-01-05 15:20:00'],
    ['2026-01-05T02:00:00Z', '2026-01-05 10:00:00'],
    ['1767578400', '2026-01-05 10:00:00'],
    ['1767578400000', '2026-01-05 10:00:00'],
  ])('%s is a time', (text, meant) => {
    const row: Row = { line: 1, lines: 1, fields: ['A', 'B', text, 'x'], fault: null };
    const mapping = ['sender', 'receiver', 'time', 'text'] as const;
    const parsed = new TableParser({ format: 'archive', mapping, heading: -1 }, ctx).take(row);
    expect(parsed.is === 'message' && stampOf(parsed.message.at)).toBe(meant);
  });

  it('that are no time, money or day are none', () => {
    for (const text of ['', '昨天', '13/45', '2026-01-05 25:00', '=NOW()'])
      expect(readWhen(text)).toBeNull();
    expect(['¥1,280.50', '1.280,50 €', '300', '300元'].map(readAmount)).toEqual([
      128_050, 128_050, 30_000, 30_000,
    ]);
    for (const text of ['', '-5', '=1+1', '1e9', 'NaN', '99999999999'])
      expect(readAmount(text)).toBeNull();
    expect(readBirthday('1990-03-08')).toEqual({ calendar: 'solar', month: 3, day: 8 });
    expect(readBirthday('农历3月8日')).toEqual({ calendar: 'lunar', month: 3, day: 8 });
    expect(readBirthday('02-30')).toBeNull();
  });
});
