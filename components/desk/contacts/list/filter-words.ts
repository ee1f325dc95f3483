import { type DayRange, writeRange } from '@/lib/core/contacts-list/day-range';
import { type ListFilter, NO_FILTER } from '@/lib/core/contacts-list/list-filter';
import type { ContactListTexts } from '@/lib/i18n/desk/contacts';
import type { DeskWords } from '@/lib/i18n/desk/words';
import type { OverlayTexts } from '@/lib/i18n/overlay';

export interface FilterNames {
  readonly own: ContactListTexts;
  readonly words: DeskWords;
  readonly levels: OverlayTexts['levels'];
  readonly siteName: (id: string) => string;
}

export const RANGE_PARTS = ['lastIn', 'lastOut', 'seen', 'rhythm'] as const;
export type RangePart = (typeof RANGE_PARTS)[number];

/** A condition as it stands above the list, and the filter without it. */
export interface Condition {
  readonly key: string;
  readonly label: string;
  readonly without: ListFilter;
}

/** A range of days in words. */
export function rangeWords(part: RangePart, range: DayRange, own: ContactListTexts): string {
  const ready = (own[part] as Readonly<Record<string, string>>)[writeRange(range)];
  if (ready || range === 'never') return ready ?? own.never;
  return own.range(range.least, range.most);
}

/** Every condition of a filter but the search, which has a field of its own. */
export function conditionsOf(filter: ListFilter, names: FilterNames): Condition[] {
  const { own, words, levels, siteName } = names;
  const many = (
    part: 'levels' | 'tiers' | 'causes' | 'tags' | 'sites',
    nameOf: (value: string) => string,
  ) =>
    (filter[part] as readonly string[]).map((value) => ({
      key: `${part} ${value}`,
      label: `${own.fields[part]}${own.colon}${nameOf(value)}`,
      without: { ...filter, [part]: (filter[part] as string[]).filter((one) => one !== value) },
    }));
  const mark = (part: 'waiting' | 'flagged') =>
    filter[part]
      ? [{ key: part, label: own.fields[part], without: { ...filter, [part]: false } }]
      : [];
  return [
    ...mark('flagged'),
    ...mark('waiting'),
    ...many('levels', (value) => levels[value as keyof typeof levels]),
    ...many('tiers', (value) => words.tiers[value as keyof typeof words.tiers]),
    ...many('causes', (value) => words.causes[value as keyof typeof words.causes]),
    ...many('tags', (value) => value),
    ...many('sites', siteName),
    ...(filter.kind
      ? [
          {
            key: 'kind',
            label: `${own.fields.kind}${own.colon}${own.kinds[filter.kind]}`,
            without: { ...filter, kind: null },
          },
        ]
      : []),
    ...RANGE_PARTS.flatMap((part) => {
      const range = filter[part];
      return range
        ? [
            {
              key: part,
              label: `${own.fields[part]}${own.colon}${rangeWords(part, range, own)}`,
              without: { ...filter, [part]: null },
            },
          ]
        : [];
    }),
  ];
}

/** The filter without conditions; search and order stay. */
export function cleared(filter: ListFilter): ListFilter {
  return { ...NO_FILTER, text: filter.text, sort: filter.sort };
}
