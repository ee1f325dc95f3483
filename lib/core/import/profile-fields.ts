import { DAY } from '../model/interaction';
import type { Profile, Purchase } from '../model/profile';
import type { PersonRecord } from './records';

/** What lists tell of a person, in the terms of a profile. */
export type ImportedFields = Partial<
  Pick<Profile, 'remark' | 'phoneTail' | 'tags' | 'spend' | 'tier' | 'birthday' | 'purchases'>
> & {
  /** Cents of the orders of the last twelve months. */
  readonly ordered?: number;
};

const MOST_TAGS = 50;
const MOST_PURCHASES = 100;
const YEAR = 365 * DAY;
const MOST_SPEND = 1e10;

/** Adds one row. @param now ms */
export function addToProfile(
  fields: ImportedFields,
  record: PersonRecord,
  now: number,
): ImportedFields {
  const { remark, phone, tags, birthday, spend, tier, order } = record;
  const recent = order && order.purchase.at > now - YEAR ? order.amount : 0;
  const ordered = (fields.ordered ?? 0) + recent;
  return {
    ...fields,
    ...(remark ? { remark: remark.slice(0, 60) } : {}),
    ...(phone.length >= 4 ? { phoneTail: phone.slice(-4) } : {}),
    ...(tags ? { tags: union(fields.tags ?? [], tags) } : {}),
    ...(birthday ? { birthday } : {}),
    ...(spend === undefined ? {} : { spend }),
    ...(tier ? { tier } : {}),
    ...(order?.purchase.what
      ? { purchases: addPurchases(fields.purchases ?? [], [order.purchase]) }
      : {}),
    ...(order ? { ordered: Math.min(MOST_SPEND, ordered) } : {}),
  };
}

/**
 * The profile with what a file tells. What the operator entered stays as it is: a file fills what is
 * empty, and adds labels and purchases that are not there yet.
 */
export function fillProfile(
  known: Profile | undefined,
  id: string,
  { ordered, ...fields }: ImportedFields,
): Profile {
  const spend = fields.spend ?? (ordered ? ordered : undefined);
  const { tags, purchases, ...single } = fields;
  return {
    ...single,
    ...(spend === undefined ? {} : { spend }),
    ...known,
    id,
    ...(tags ? { tags: union(known?.tags ?? [], tags) } : {}),
    ...(purchases ? { purchases: addPurchases(known?.purchases ?? [], purchases) } : {}),
  };
}

function union(known: readonly string[], more: readonly string[]): string[] {
  return [...new Set([...known, ...more])].slice(0, MOST_TAGS);
}

function addPurchases(known: readonly Purchase[], more: readonly Purchase[]): Purchase[] {
  const all = [...known];
  for (const one of more) {
    if (!all.some(({ at, what }) => at === one.at && what === one.what)) all.push(one);
  }
  return all.sort((a, b) => a.at - b.at).slice(-MOST_PURCHASES);
}
