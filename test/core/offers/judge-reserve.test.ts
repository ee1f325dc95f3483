import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY } from '@/lib/core/model/interaction';
import type { LedgerEntry, Offer, Refusal } from '@/lib/core/model/offer';
import { chooseOffers } from '@/lib/core/offers/choose-offers';
import { judgeReserve, type ReserveAsk } from '@/lib/core/offers/judge-reserve';
import { monthOf } from '@/lib/core/offers/month-of';
import { DEFAULT_STRATEGY, type Strategy } from '@/lib/core/strategy/strategy';

const NOW = Date.UTC(2026, 10, 20, 9);
const OFFSET = 480;

const offer = (over: Partial<Offer> = {}): Offer => ({
  id: 'coupon',
  kind: 'benefit',
  name: '券',
  words: { 'zh-CN': '备了一张券', en: 'I have a voucher' },
  cost: 1000,
  causes: ['value'],
  tiers: ['growth', 'edge'],
  validDays: null,
  threshold: 0,
  active: true,
  ...over,
});

const entry = (over: Partial<LedgerEntry> = {}): LedgerEntry => {
  const reservedAt = over.reservedAt ?? NOW - DAY;
  return {
    id: 'e',
    offer: 'coupon',
    offerName: '券',
    kind: 'benefit',
    contact: 'a',
    tier: 'growth',
    cause: 'value',
    cost: 1000,
    month: monthOf(reservedAt, OFFSET),
    state: 'spent',
    settledAt: null,
    reservedAt,
    ...over,
  };
};

const caps = (perContact: number, perTierMonth: number, perMonth: number): Strategy => {
  const growth = { ...DEFAULT_STRATEGY.tiers.growth, perContact, perTierMonth };
  return { ...DEFAULT_STRATEGY, tiers: { ...DEFAULT_STRATEGY.tiers, growth }, perMonth };
};

const ask = (over: Partial<ReserveAsk> = {}): ReserveAsk => ({
  offer: offer(),
  contact: 'a',
  tier: 'growth',
  cause: 'value',
  entries: [],
  strategy: caps(2000, 3000, 4000),
  quiet: null,
  now: NOW,
  dayOffset: OFFSET,
  ...over,
});

const others = (count: number, over: Partial<LedgerEntry> = {}) =>
  Array.from({ length: count }, (_, i) => entry({ id: `o${i}`, contact: `o${i}`, ...over }));

describe('may it be given', () => {
  test.each<[string, Partial<ReserveAsk>, Refusal | null]>([
    ['what fits and can be paid', {}, null],
    ['an offer that is gone', { offer: undefined }, 'unknown-offer'],
    ['one switched off', { offer: offer({ active: false }) }, 'inactive'],
    ['nothing to whom wants quiet', { quiet: { at: 0, by: 'words' } }, 'do-not-disturb'],
    ['nothing before a cause is known (S4.W2.a)', { cause: null }, 'cause-unknown'],
    ['nothing that answers another cause', { cause: 'need' }, 'wrong-cause'],
    ['nothing of another tier', { tier: 'loyal' }, 'wrong-tier'],
    ['up to the last cent', { entries: [entry()] }, null],
    ['no cent more to one', { entries: [entry({ cost: 1001 })] }, 'contact-cap'],
    [
      'what is reserved is gone',
      { entries: [entry({ cost: 1001, state: 'reserved' })] },
      'contact-cap',
    ],
    ['what was taken back is there', { entries: [entry({ cost: 9999, state: 'void' })] }, null],
    ['a tier to its last cent', { entries: others(2) }, null],
    ['no more to a tier', { entries: others(3) }, 'tier-cap'],
    ['another tier’s money is not ours', { entries: others(3, { tier: 'loyal' }) }, null],
    ['no more in a month', { entries: others(4, { tier: 'loyal' }) }, 'month-cap'],
    ['last month is another', { entries: others(9, { reservedAt: NOW - 30 * DAY }) }, null],
    ['a courtesy needs no cause', { offer: offer({ causes: [] }), cause: null }, null],
  ])('%s', (_, over, refusal) => {
    expect(judgeReserve(ask(over))).toBe(refusal);
  });

  test('a contact’s days run back from today, whatever the month', () => {
    const given = (days: number) => [entry({ cost: 2000, reservedAt: NOW - days * DAY })];
    expect(judgeReserve(ask({ entries: given(89) }))).toBe('contact-cap');
    expect(judgeReserve(ask({ entries: given(90) }))).toBeNull();
  });

  test('the month is the operator’s own', () => {
    const eve = Date.UTC(2026, 10, 30, 16);
    expect(monthOf(eve, 480)).toBe('2026-12');
    expect(monthOf(eve, 0)).toBe('2026-11');
    expect(monthOf(eve - 1, 480)).toBe('2026-11');
  });

  test('caps lowered below what is spent refuse what costs, and allow what is free', () => {
    const entries = [entry({ cost: 2000 })];
    const strategy = caps(1, 0, 0);
    expect(judgeReserve(ask({ entries, strategy }))).toBe('contact-cap');
    expect(judgeReserve(ask({ entries, strategy, offer: offer({ cost: 0 }) }))).toBeNull();
  });
});

describe('choosing', () => {
  const choose = (offers: Offer[], over: Partial<ReserveAsk> = {}) =>
    chooseOffers({ ...ask(over), offers });
  const ids = (offers: Offer[], over: Partial<ReserveAsk> = {}) =>
    choose(offers, over).map((choice) => choice.offer.id);

  test('nothing before a cause is known, then only what fits', () => {
    const offers = [
      offer({ id: 'fits' }),
      offer({ id: 'off', active: false }),
      offer({ id: 'cause', causes: ['need'] }),
      offer({ id: 'tier', tiers: ['loyal'] }),
      offer({ id: 'courtesy', causes: [] }),
    ];
    expect(ids(offers, { cause: null })).toEqual([]);
    expect(ids(offers)).toEqual(['fits']);
  });

  test('affordable first, then of the right kind, then not given before, then fitted and cheap', () => {
    const offers = [
      offer({ id: 'dear', cost: 5000 }),
      offer({ id: 'service', kind: 'service' }),
      offer({ id: 'broad', causes: ['value', 'need'] }),
      offer({ id: 'cheap', cost: 1 }),
      offer({ id: 'plain' }),
    ];
    expect(ids(offers)).toEqual(['cheap', 'plain', 'broad', 'service', 'dear']);
    expect(choose(offers).at(-1)).toMatchObject({ refusal: 'contact-cap', before: 0 });
  });

  test('counts what was given before, or its like, but not the words in the box', () => {
    const entries = [
      entry({ id: '1', offer: 'gone', cost: 0 }),
      entry({ id: '2', cost: 0, state: 'reserved' }),
      entry({ id: '3', cost: 0, state: 'void' }),
      entry({ id: '4', cost: 0, reservedAt: NOW - 200 * DAY }),
      entry({ id: '5', cost: 0, contact: 'b' }),
    ];
    const offers = [offer(), offer({ id: 'other' }), offer({ id: 'service', kind: 'service' })];
    const before = choose(offers, { entries }).map((c) => [c.offer.id, c.before]);
    expect(before).toEqual([
      ['coupon', 1],
      ['other', 2],
      ['service', 0],
    ]);
  });
});

test('months of asking: every cap holds in every month and every stretch of days, and nothing is refused without need', () => {
  const wish = fc.record({
    contact: fc.constantFrom('a', 'b', 'c', 'd'),
    tier: fc.constantFrom('growth' as const, 'edge' as const),
    cost: fc.integer({ min: 0, max: 1500 }),
    days: fc.integer({ min: 0, max: 6 }),
    taken: fc.boolean(),
  });
  const strategy: Strategy = { ...caps(2000, 3000, 4000), perContactDays: 20 };
  const { growth, edge } = strategy.tiers;
  const cap = { growth, edge: { ...edge, perContact: 2000, perTierMonth: 1500 } };
  const rules = { ...strategy, tiers: { ...strategy.tiers, ...cap } };
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 60 }), (wishes) => {
      const books: LedgerEntry[] = [];
      let now = NOW;
      for (const { contact, tier, cost, days, taken } of wishes) {
        now += days * DAY;
        const one = entry({ contact, tier, cost, reservedAt: now, state: 'reserved' });
        const over = broken([...books, one], now);
        const refusal = judgeReserve(
          ask({ offer: offer({ cost }), contact, tier, entries: books, now, strategy: rules }),
        );
        expect(refusal !== null).toBe(cost > 0 && over);
        if (!refusal) books.push(taken ? { ...one, state: 'void' } : one);
      }
    }),
  );

  /** The caps once more, the plain way. */
  function broken(all: readonly LedgerEntry[], now: number): boolean {
    const kept = all.filter(({ state }) => state !== 'void');
    const sum = (of: (e: LedgerEntry) => boolean) =>
      kept.filter(of).reduce((total, { cost }) => total + cost, 0);
    const last = all.at(-1)!;
    const month = (e: LedgerEntry) => e.month === last.month;
    const recent = (e: LedgerEntry) => e.reservedAt > now - 20 * DAY;
    return (
      sum((e) => e.contact === last.contact && recent(e)) > cap[last.tier as 'edge'].perContact ||
      sum((e) => e.tier === last.tier && month(e)) > cap[last.tier as 'edge'].perTierMonth ||
      sum(month) > 4000
    );
  }
});
