import type { Profile } from '@/lib/core/model/profile';
import { dateValue } from '../snooze-times';

/** A thing with a day, as typed. */
export interface ItemEntry {
  readonly key: number;
  readonly what: string;
  /** `yyyy-mm-dd` in local time, or empty. */
  readonly day: string;
  readonly months: number;
}

/** A profile as it stands in the fields: NaN and empty texts are what is not known. */
export interface ProfileEntries {
  readonly remark: string;
  readonly phoneTail: string;
  readonly address: string;
  readonly product: string;
  readonly topic: string;
  readonly tags: string;
  /** Cents. */
  readonly spend: number;
  readonly calendar: 'none' | 'solar' | 'lunar';
  readonly month: number;
  readonly day: number;
  readonly childBorn: string;
  readonly purchases: readonly ItemEntry[];
  readonly coupons: readonly ItemEntry[];
  /** Cents. */
  readonly gap: number;
  readonly gain: string;
}

/** What the fields show of a profile. */
export function profileEntries(profile: Profile): ProfileEntries {
  const { birthday, purchases = [], coupons = [], nextReward } = profile;
  return {
    remark: profile.remark ?? '',
    phoneTail: profile.phoneTail ?? '',
    address: profile.address ?? '',
    product: profile.product ?? '',
    topic: profile.topic ?? '',
    tags: profile.tags?.join('，') ?? '',
    spend: profile.spend ?? Number.NaN,
    calendar: birthday?.calendar ?? 'none',
    month: birthday?.month ?? 1,
    day: birthday?.day ?? 1,
    childBorn: profile.childBorn === undefined ? '' : dateValue(profile.childBorn),
    purchases: purchases.map(({ what, at, warrantyMonths }, key) => ({
      key,
      what,
      day: dateValue(at),
      months: warrantyMonths,
    })),
    coupons: coupons.map(({ what, expiresAt }, key) => ({
      key,
      what,
      day: dateValue(expiresAt),
      months: 0,
    })),
    gap: nextReward?.gap ?? Number.NaN,
    gain: nextReward?.gain ?? '',
  };
}

/** Fields that can be wrong. */
export type ProfileFault =
  | 'phoneTail'
  | 'spend'
  | 'birthday'
  | 'childBorn'
  | 'purchases'
  | 'coupons'
  | 'gap'
  | 'gain';

/** What cannot be right: a day that is none, half a row of a list, money below nothing. */
export function profileFaults(entries: ProfileEntries): ReadonlySet<ProfileFault> {
  const { calendar, month, day, childBorn, spend, gap } = entries;
  const wrong = (items: readonly ItemEntry[]) => filledRows(items).some((item) => !isWhole(item));
  const faults: Record<ProfileFault, boolean> = {
    phoneTail: !/^(\d{4})?$/.test(entries.phoneTail.trim()),
    spend: spend < 0,
    birthday: calendar !== 'none' && !isYearlyDay(calendar, month, day),
    childBorn: childBorn !== '' && startOf(childBorn) === null,
    purchases: wrong(entries.purchases),
    coupons: wrong(entries.coupons),
    gap: gap < 0,
    gain: gap >= 0 && entries.gain.trim() === '',
  };
  const names = Object.keys(faults) as ProfileFault[];
  return new Set(names.filter((name) => faults[name]));
}

/**
 * The profile that fields without faults say. What is empty is left out; an empty row of a list, too.
 * @param before carries over what has no field, as the tier
 */
export function profileFrom(before: Profile, entries: ProfileEntries): Profile {
  const { calendar, month, day, spend, gap } = entries;
  const childBorn = startOf(entries.childBorn);
  const tags = entries.tags
    .split(/[,，、\n]/)
    .map((tag) => tag.trim().slice(0, 60))
    .filter(Boolean);
  const purchases = filledRows(entries.purchases).map((row) => ({
    what: row.what.trim(),
    at: startOf(row.day) as number,
    warrantyMonths: Math.round(row.months),
  }));
  const coupons = filledRows(entries.coupons).map((row) => ({
    what: row.what.trim(),
    expiresAt: endOf(row.day) as number,
  }));
  return {
    id: before.id,
    ...(before.tier ? { tier: before.tier } : {}),
    ...words('remark', entries.remark),
    ...words('phoneTail', entries.phoneTail),
    ...words('address', entries.address),
    ...words('product', entries.product),
    ...words('topic', entries.topic),
    ...(tags.length > 0 ? { tags: tags.slice(0, 50) } : {}),
    ...(Number.isNaN(spend) ? {} : { spend: Math.round(spend) }),
    ...(calendar === 'none' ? {} : { birthday: { calendar, month, day } }),
    ...(childBorn === null ? {} : { childBorn }),
    ...(purchases.length > 0 ? { purchases } : {}),
    ...(coupons.length > 0 ? { coupons } : {}),
    ...(Number.isNaN(gap)
      ? {}
      : { nextReward: { gap: Math.round(gap), gain: entries.gain.trim() } }),
  };
}

function filledRows(items: readonly ItemEntry[]): ItemEntry[] {
  return items.filter((item) => item.what.trim() !== '' || item.day !== '');
}

function isWhole({ what, day, months }: ItemEntry): boolean {
  return what.trim() !== '' && startOf(day) !== null && months >= 0 && months <= 240;
}

type Words = 'remark' | 'phoneTail' | 'address' | 'product' | 'topic';

function words(name: Words, value: string): Partial<Profile> {
  return value.trim() === '' ? {} : { [name]: value.trim() };
}

/** Days a month can have at most: any year, either calendar. */
function isYearlyDay(calendar: 'solar' | 'lunar', month: number, day: number): boolean {
  const longest = calendar === 'lunar' ? 30 : new Date(2024, month, 0).getDate();
  return (
    Number.isInteger(month) &&
    month >= 1 &&
    month <= 12 &&
    Number.isInteger(day) &&
    day >= 1 &&
    day <= longest
  );
}

/** First moment of a day in local time; null when it is none. */
function startOf(value: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const date = new Date(year, month - 1, day);
  return date.getMonth() === month - 1 && date.getDate() === day ? date.getTime() : null;
}

/** Last moment of a day in local time: a coupon can be used all that day. */
function endOf(value: string): number | null {
  const start = startOf(value);
  if (start === null) return null;
  const date = new Date(start);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1).getTime() - 1;
}
