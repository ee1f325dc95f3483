import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { FileFaultError } from '@/components/desk/import/worker/file-fault';
import { readFiles, unzipped } from '@/components/desk/import/worker/read-files';
import { readSheetRows } from '@/components/desk/import/worker/read-sheet';
import { packWorkbook, sheetOf } from './pack-workbook';

const file = (bytes: Uint8Array, name: string) => new File([bytes as BlobPart], name);
const workbook = (sheet: string, strings?: string) => file(packWorkbook(sheet, strings), 'a.xlsx');

describe('workbooks made to harm', () => {
  test('one that is as it should be is read', async () => {
    const rows = await readSheetRows(
      workbook(
        sheetOf('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>12</v></c></row>'),
        '<sst><si><t>李雪</t></si></sst>',
      ),
    );
    expect(rows.map(({ fields }) => fields)).toEqual([['李雪', '12']]);
  });

  test('strings that stand for a billion others stay what they are', async () => {
    const laughs = Array.from(
      { length: 9 },
      (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`,
    ).join('');
    const strings = `<!DOCTYPE sst [<!ENTITY l0 "lol">${laughs}]><sst><si><t>&l9;</t></si></sst>`;
    const reading = readSheetRows(
      workbook(sheetOf('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'), strings),
    );
    const rows = await reading.catch((error) => error);
    if (rows instanceof FileFaultError) return;
    expect(JSON.stringify(rows).length).toBeLessThan(1000);
  });

  test.each(['XFD1048576', '&#88;FD1048576', 'xfd1048576'])(
    'one cell at the far corner makes no table of billions: %s',
    async (place) => {
      const cell = `<row r="1048576"><c r="${place}"><v>1</v></c></row>`;
      await expect(readSheetRows(workbook(sheetOf(cell)))).rejects.toThrow(FileFaultError);
    },
  );

  test('a large table is no trap', async () => {
    const row = (n: number) =>
      `<row r="${n}"><c r="A${n}"><v>${n}</v></c><c r="AZ${n}"><v>1</v></c></row>`;
    const rows = Array.from({ length: 2000 }, (_, i) => row(i + 1)).join('');
    expect(await readSheetRows(workbook(sheetOf(rows)))).toHaveLength(2000);
  });

  test('a formula is not computed: what was saved with it is taken', async () => {
    const rows = await readSheetRows(
      workbook(
        sheetOf('<row r="1"><c r="A1" t="str"><f>HYPERLINK("https://x")</f><v>=1+1</v></c></row>'),
      ),
    );
    expect(rows[0]?.fields).toEqual(['=1+1']);
  });
});

describe('archives made to harm', () => {
  const readAll = async (archive: File) => {
    const seen: string[] = [];
    await readFiles(
      [archive],
      ({ name }) => {
        seen.push(name);
        return { feed() {}, end() {} };
      },
      () => {},
    );
    return seen;
  };

  test('archives in archives are not followed', async () => {
    let inner = zipSync({ 'a.txt': strToU8('在吗') });
    for (let i = 0; i < 20; i++) inner = zipSync({ 'b.zip': inner, 'c.txt': strToU8('x') });
    expect(await readAll(file(inner, 'a.zip'))).toEqual(['c.txt']);
  });

  test('a trap is refused before it is unpacked', async () => {
    const trap = zipSync({ 'a.txt': new Uint8Array(64 * 2 ** 20) });
    let out = 0;
    const sink = unzipped(file(trap, 'a.zip'), () => ({
      feed: (bytes) => {
        out += bytes.length;
      },
      end() {},
    }));
    expect(() => {
      sink.feed(trap);
      sink.end();
    }).toThrow('bomb');
    expect(out).toBeLessThan(20 * 2 ** 20);
  });

  test('names that lead elsewhere, and more entries than any export has', async () => {
    const odd = zipSync({ '../../etc/passwd.txt': strToU8('x'), '__proto__.txt': strToU8('y') });
    expect(await readAll(file(odd, 'a.zip'))).toHaveLength(2);
    const many = zipSync(
      Object.fromEntries(Array.from({ length: 20_001 }, (_, i) => [`${i}.txt`, new Uint8Array(0)])),
      { level: 0 },
    );
    await expect(readAll(file(many, 'a.zip'))).rejects.toThrow('bomb');
  });
});
