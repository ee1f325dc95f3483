import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, test } from 'vitest';
import { defaultOffers } from '@/lib/core/offers/default-offers';
import { DEFAULT_STRATEGY } from '@/lib/core/strategy/strategy';
import { removeOffer, saveOffer } from '@/lib/services/care/catalogue';
import { reserveOffer } from '@/lib/services/care/ledger';
import { openDatabase } from '@/lib/storage/db';
import { migrations } from '@/lib/storage/migrations/all';
import { anOffer, putContactInCare } from '../../tools/care-database';

const NAME = 'catalogue';
const NOW = Date.UTC(2026, 10, 20, 9);
const IDS = defaultOffers('en')
  .map(({ id }) => id)
  .sort();
afterEach(() => Dexie.delete(NAME));

const idsOf = async (db: ReturnType<typeof openDatabase>) =>
  (await db.offers.toCollection().primaryKeys()).sort();

describe('the starting catalogue', () => {
  test('is in a new database, and what is removed stays removed', async () => {
    const db = openDatabase(NAME);
    expect(await idsOf(db)).toEqual(IDS);
    await db.offers.clear();
    db.close();
    const again = openDatabase(NAME);
    expect(await idsOf(again)).toEqual([]);
    again.close();
  });

  test('is put into a database of the version before, once', async () => {
    const old = new Dexie(NAME);
    old.version(1).stores(migrations[0]!.stores);
    await old.open();
    old.close();
    const two = [openDatabase(NAME), openDatabase(NAME)];
    expect(await Promise.all(two.map(idsOf))).toEqual([IDS, IDS]);
    for (const db of two) db.close();
  });
});

describe('changing the catalogue', () => {
  test('an offer that was ever reserved is switched off and stays; the books stay as they are', async () => {
    const db = openDatabase(NAME);
    await putContactInCare(db, 'a', { tier: 'growth', cause: 'value', at: NOW });
    await saveOffer(db, anOffer('used', 100));
    await saveOffer(db, anOffer('unused', 100));
    const judging = { now: NOW, dayOffset: 480, strategy: DEFAULT_STRATEGY };
    await reserveOffer(db, { contact: 'a', offer: 'used' }, judging);
    const books = await db.ledger.toArray();
    await removeOffer(db, 'used');
    await removeOffer(db, 'unused');
    await removeOffer(db, 'never-was');
    expect(await db.offers.get('used')).toMatchObject({ active: false });
    expect(await db.offers.get('unused')).toBeUndefined();
    expect(await db.ledger.toArray()).toEqual(books);
    db.close();
  });

  test('words that can’t be sent are not kept', async () => {
    const db = openDatabase(NAME);
    const words = { 'zh-CN': '保证全网最低价', en: '' };
    expect(await saveOffer(db, { ...anOffer('x', 1), words })).toBe('unsafe-words');
    expect(await saveOffer(db, { ...anOffer('x', 1), threshold: 5 })).toBeNull();
    expect(await db.offers.get('x')).toMatchObject({ threshold: 5 });
    db.close();
  });
});
