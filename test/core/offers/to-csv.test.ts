import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCsv } from '@/lib/core/offers/to-csv';
import { parseCsv } from '../../tools/parse-csv';

test.each(['=1+1', '+1', '-1', '@x', '\t=1', '\r=1', '\n=1', ' =1', '＝1', '＠x', '－1'])(
  'a spreadsheet does not run %j',
  (formula) => {
    expect(parseCsv(toCsv([[formula, 'b']]))).toEqual([[`'${formula}`, 'b']]);
  },
);

test('what is read back is what was written', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', ';', ' ', '=', 'a', '客') }),
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }),
      (rows) => {
        const back = parseCsv(toCsv(rows));
        expect(back.length).toBe(rows.length);
        rows.forEach((row, y) => {
          row.forEach((value, x) => {
            expect([value, `'${value}`]).toContain(back[y]?.[x]);
            expect(back[y]?.[x]).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
          });
        });
      },
    ),
  );
});
