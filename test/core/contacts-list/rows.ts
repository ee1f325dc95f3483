import * as fc from 'fast-check';
import type { ContactRow } from '@/lib/core/contacts-list/contact-row';
import { foldText } from '@/lib/core/contacts-list/fold';
import { initialsOf } from '@/lib/core/contacts-list/initials';
import { LIST_SORTS, type ListFilter, NO_FILTER } from '@/lib/core/contacts-list/list-filter';
import { LEVELS } from '@/lib/core/model/assessment';
import { CAUSES } from '@/lib/core/model/cause';
import { DAY } from '@/lib/core/model/interaction';
import { TIERS } from '@/lib/core/model/tier';

export const NOW = Date.UTC(2026, 10, 20, 4);

/** A row of a name, everything else plain. */
export function row(part: Partial<ContactRow> & { readonly name: string }): ContactRow {
  const { name, remark = '', phoneTail = '' } = part;
  const spoken = foldText(`${name}\n${remark}`);
  return {
    id: name,
    site: 'practice',
    kind: 'person',
    remark,
    phoneTail,
    tags: [],
    tier: 'growth',
    level: 'fine',
    risk: 0.1,
    cause: null,
    caseState: null,
    lastIn: NOW - DAY,
    lastOut: NOW - DAY,
    waitingSince: null,
    rhythm: 4,
    seenThrough: NOW,
    isQuiet: false,
    putOffUntil: 0,
    isWeak: false,
    written: `${spoken}\n${phoneTail}`,
    initials: initialsOf(spoken),
    ...part,
  };
}

/** Names as address books hold them. */
export const anyName = fc
  .array(
    fc.constantFrom(
      ...'林雨晴赵小鹿妈妈周敏陈师傅老张长安西单乐行重绿女仙一诺浩然',
      ...['Anna', 'Lin', 'VIP', ' ', '8', 'É', '🌸'],
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(''));

const at = fc.option(
  fc.integer({ min: 0, max: 200 }).map((days) => NOW - days * DAY),
  { nil: null },
);

export const anyRow: fc.Arbitrary<ContactRow> = fc
  .record({
    id: fc.stringMatching(/^[0-9a-f]{6}$/),
    name: anyName,
    remark: fc.oneof(fc.constant(''), anyName),
    phoneTail: fc.constantFrom('', '1234', '8888'),
    site: fc.constantFrom('practice', 'converse'),
    kind: fc.constantFrom('person' as const, 'group' as const),
    tags: fc.subarray(['敏感肌', 'VIP', '宝妈']),
    tier: fc.constantFrom(...TIERS),
    level: fc.constantFrom(...LEVELS),
    risk: fc.double({ min: 0, max: 1, noNaN: true }),
    cause: fc.option(fc.constantFrom(...CAUSES), { nil: null }),
    caseState: fc.constantFrom(null, 'flagged' as const, 'resting' as const),
    lastIn: at,
    lastOut: at,
    waitingSince: at,
    rhythm: fc.option(fc.integer({ min: 1, max: 90 }), { nil: null }),
    seenThrough: at,
    isQuiet: fc.boolean(),
    putOffUntil: fc.constantFrom(0, NOW - DAY, NOW + DAY),
    isWeak: fc.boolean(),
  })
  .map(row);

const range = fc.option(
  fc.oneof(
    fc.constant('never' as const),
    fc
      .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }))
      .map(([a, b]) => ({ least: Math.min(a, b), most: Math.max(a, b) })),
    fc.integer({ min: 0, max: 60 }).map((least) => ({ least, most: null })),
  ),
  { nil: null },
);

const parts = fc.record({
  text: fc.oneof(
    fc.constantFrom('l', 'lyq', 'lin', 'zhou m', '8', 'anna', '雨', '1234', 'z', 'changan'),
    fc.string({ maxLength: 20 }),
  ),
  levels: fc.subarray([...LEVELS]),
  tiers: fc.subarray([...TIERS]),
  causes: fc.subarray([...CAUSES]),
  tags: fc.subarray(['敏感肌', 'VIP', 'a&b=c', '100% 棉']),
  sites: fc.subarray(['practice', 'converse']),
  kind: fc.constantFrom(null, 'person' as const, 'group' as const),
  lastIn: range,
  lastOut: range,
  seen: range,
  rhythm: range,
  waiting: fc.boolean(),
  flagged: fc.boolean(),
  sort: fc.constantFrom(...LIST_SORTS),
});

/** Filters as the page makes them: a few conditions, so that some rows pass and some do not. */
export const anyFilter: fc.Arbitrary<ListFilter> = fc
  .tuple(parts, fc.subarray(Object.keys(NO_FILTER), { maxLength: 2 }))
  .map(([all, keys]) => {
    const chosen = Object.entries(all).filter(([key]) => keys.includes(key));
    return { ...NO_FILTER, ...Object.fromEntries(chosen) };
  });
