import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  profileEntries,
  profileFaults,
  profileFrom,
} from '@/components/sidepanel/care/profile-entries';
import type { Profile } from '@/lib/core/model/profile';
import { profileSchema } from '@/lib/messaging/care-schemas';

const id = 'a'.repeat(32);
const word = (most: number) =>
  fc.stringMatching(/^[A-Za-z\u4e00-\u9fff][A-Za-z\u4e00-\u9fff0-9]*$/, { maxLength: most });
/** First moment of a day in local time. */
const day = fc
  .record({
    year: fc.integer({ min: 1990, max: 2040 }),
    month: fc.integer({ min: 0, max: 11 }),
    date: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, date }) => new Date(year, month, date).getTime());
const endOfDay = day.map((start) => {
  const date = new Date(start);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1).getTime() - 1;
});
const cents = fc.integer({ min: 0, max: 1e9 });

const profiles: fc.Arbitrary<Profile> = fc.record(
  {
    id: fc.constant(id),
    remark: word(30),
    phoneTail: fc.stringMatching(/^\d{4}$/),
    address: word(15),
    product: word(24),
    topic: word(24),
    tags: fc.array(word(20), { minLength: 1, maxLength: 5 }),
    spend: cents,
    tier: fc.constantFrom('loyal', 'growth', 'edge'),
    birthday: fc.record({
      calendar: fc.constantFrom('solar', 'lunar'),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    }),
    childBorn: day,
    purchases: fc.array(
      fc.record({ at: day, what: word(30), warrantyMonths: fc.integer({ min: 0, max: 240 }) }),
      { minLength: 1, maxLength: 3 },
    ),
    coupons: fc.array(fc.record({ what: word(30), expiresAt: endOfDay }), {
      minLength: 1,
      maxLength: 3,
    }),
    nextReward: fc.record({ gap: cents, gain: word(30) }),
  },
  { requiredKeys: ['id'] },
) as fc.Arbitrary<Profile>;

describe('a profile in the fields', () => {
  it('is the same profile when it is saved untouched, and one the background takes', () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        const entries = profileEntries(profile);
        expect([...profileFaults(entries)]).toEqual([]);
        const saved = profileFrom(profile, entries);
        expect(saved).toEqual(profile);
        expect(profileSchema.safeParse(saved).success).toBe(true);
      }),
    );
  });

  const empty = profileEntries({ id });

  it('leaves out what is empty', () => {
    expect(profileFrom({ id }, empty)).toEqual({ id });
    expect(profileFrom({ id }, { ...empty, address: '  ', tags: ' ,， ' })).toEqual({ id });
  });

  it('keeps a coupon good for all of its last day', () => {
    const item = { key: 0, what: '10 元券', day: '2026-12-04', months: 0 };
    const saved = profileFrom({ id }, { ...empty, coupons: [item] });
    expect(saved.coupons?.[0]?.expiresAt).toBe(new Date(2026, 11, 5).getTime() - 1);
  });

  it.each([
    ['a day that month never has', 'birthday', { calendar: 'solar', month: 2, day: 30 }],
    ['a lunar month of 31 days', 'birthday', { calendar: 'lunar', month: 3, day: 31 }],
    ['no month', 'birthday', { calendar: 'lunar', month: Number.NaN, day: 3 }],
    ['a day that is none', 'childBorn', { childBorn: '2026-02-30' }],
    ['half a row', 'purchases', { purchases: [{ key: 0, what: '面霜', day: '', months: 0 }] }],
    [
      'a warranty without months',
      'purchases',
      { purchases: [{ key: 0, what: '面霜', day: '2026-01-02', months: Number.NaN }] },
    ],
    [
      'a coupon without a name',
      'coupons',
      { coupons: [{ key: 0, what: '', day: '2026-01-02', months: 0 }] },
    ],
    ['money below nothing', 'spend', { spend: -100 }],
    ['a gap that brings nothing', 'gain', { gap: 8000, gain: ' ' }],
  ] as const)('refuses %s', (_, fault, part) => {
    expect([...profileFaults({ ...empty, ...part })]).toEqual([fault]);
  });

  it('takes the last day of February, and a row of nothing for none', () => {
    const rows = [{ key: 0, what: '', day: '', months: 0 }];
    const entries = { ...empty, calendar: 'solar', month: 2, day: 29, purchases: rows } as const;
    expect(profileFaults(entries).size).toBe(0);
    expect(profileFrom({ id }, entries)).toEqual({
      id,
      birthday: { calendar: 'solar', month: 2, day: 29 },
    });
  });
});
