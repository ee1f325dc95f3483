import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '@/lib/storage/db';
import { readSameToAll } from '@/lib/storage/read/same-to-all';

let db: Database;
beforeEach(() => {
  db = openDatabase('same-to-all');
});
afterEach(() => db.delete());

const MAILING = 'aaaaaaaaaaaaaaaa';
const OWN = 'bbbbbbbbbbbbbbbb';

/** The same text to so many contacts, `0` to `count - 1`. */
async function mail(print: string, count: number) {
  const prints = Array.from({ length: count }, (_, i) => ({
    contact: String(i),
    message: `${print}-${i}`,
    at: i,
    print,
  }));
  await db.prints.bulkPut(prints);
}

const printsOf = (contact: string) =>
  db.prints
    .where('[contact+at]')
    .between([contact, -Infinity], [contact, Infinity])
    .reverse()
    .toArray();

describe('what went to everybody', () => {
  it('is counted from ten others on', async () => {
    await mail(MAILING, 10);
    expect(await readSameToAll(db, '0', await printsOf('0'))).toBe(0);
    await mail(MAILING, 11);
    expect(await readSameToAll(db, '0', await printsOf('0'))).toBe(1);
  });

  it('is a share of what can be told: words too short have no fingerprint', async () => {
    await mail(MAILING, 11);
    await db.prints.bulkPut([
      { contact: '0', message: 'own', at: 50, print: OWN },
      { contact: '0', message: 'short', at: 51, print: '' },
    ]);
    expect(await readSameToAll(db, '0', await printsOf('0'))).toBe(0.5);
  });

  it('is nothing where nothing was sent', async () => {
    expect(await readSameToAll(db, '0', [])).toBe(0);
  });

  it('does not count one other contact many times', async () => {
    await mail(OWN, 1);
    await db.prints.bulkPut(
      Array.from({ length: 20 }, (_, i) => ({
        contact: '1',
        message: `again-${i}`,
        at: i,
        print: OWN,
      })),
    );
    expect(await readSameToAll(db, '0', await printsOf('0'))).toBe(0);
  });
});
