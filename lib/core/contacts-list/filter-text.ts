import { LEVELS } from '../model/assessment';
import { CAUSES } from '../model/cause';
import { TIERS } from '../model/tier';
import { type DayRange, readRange, writeRange } from './day-range';
import { LIST_SORTS, type ListFilter, NO_FILTER } from './list-filter';
import { LONGEST_SEARCH } from './search';

/** Longest filter that is read or kept, in characters. */
export const LONGEST_FILTER = 1000;
const MOST_CHOICES = 30;
const LONGEST_CHOICE = 64;

type Choices = 'levels' | 'tiers' | 'causes' | 'tags' | 'sites';
type Ranges = 'lastIn' | 'lastOut' | 'seen' | 'rhythm';
type Marks = 'waiting' | 'flagged';

/** How each part is called in the text; every value of a choice stands there once. */
const CHOICES: Readonly<Record<Choices, [key: string, known: readonly string[] | null]>> = {
  levels: ['level', LEVELS],
  tiers: ['tier', TIERS],
  causes: ['cause', CAUSES],
  tags: ['tag', null],
  sites: ['site', null],
};
const RANGES: Readonly<Record<Ranges, string>> = {
  lastIn: 'in',
  lastOut: 'out',
  seen: 'seen',
  rhythm: 'rhythm',
};
const MARKS: readonly Marks[] = ['waiting', 'flagged'];

/** The filter as the address and saved views hold it: `level=watch&in=30-`; '' for none. */
export function writeFilter(filter: ListFilter): string {
  const text: string[] = [];
  const add = (key: string, value: string) =>
    text.push(`${key}=${encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\ufffd'))}`);
  if (filter.text !== '') add('q', filter.text);
  for (const [part, [key]] of entries(CHOICES)) {
    for (const value of filter[part]) add(key, value);
  }
  if (filter.kind) add('kind', filter.kind);
  for (const [part, key] of entries(RANGES)) {
    const range = filter[part];
    if (range) add(key, writeRange(range));
  }
  for (const mark of MARKS) if (filter[mark]) add(mark, '1');
  if (filter.sort !== NO_FILTER.sort) add('sort', filter.sort);
  return text.join('&');
}

/**
 * Reads what `writeFilter` wrote.
 * @returns null for anything else: a filter that is half understood would hide the wrong people
 */
export function readFilter(text: string): ListFilter | null {
  if (text.length > LONGEST_FILTER) return null;
  const given = readPairs(text);
  if (!given) return null;
  const take = (key: string): readonly string[] => {
    const values = given.get(key) ?? [];
    given.delete(key);
    return values;
  };
  let isRight = true;
  const one = <T>(key: string, read: (value: string) => T | null, none: T): T => {
    const values = take(key);
    if (values.length === 0) return none;
    const value = values.length === 1 ? read(values[0] as string) : null;
    if (value === null) isRight = false;
    return value ?? none;
  };
  const choices = ([key, known]: (typeof CHOICES)[Choices]) => {
    const values = take(key);
    const isKnown = (value: string) =>
      known?.includes(value) ?? (value !== '' && value.length <= LONGEST_CHOICE);
    const isPlain = new Set(values).size === values.length && values.length <= MOST_CHOICES;
    if (!isPlain || !values.every(isKnown)) isRight = false;
    return values;
  };
  const pick =
    <T extends string>(from: readonly T[]) =>
    (value: string) =>
      from.find((known) => known === value) ?? null;
  const range = (key: string) => one<DayRange | null>(key, readRange, null);
  const mark = (key: Marks) => one(key, (value) => value === '1' || null, false);
  const filter = {
    text: one('q', (value) => (value.length <= LONGEST_SEARCH ? value : null), ''),
    levels: choices(CHOICES.levels),
    tiers: choices(CHOICES.tiers),
    causes: choices(CHOICES.causes),
    tags: choices(CHOICES.tags),
    sites: choices(CHOICES.sites),
    kind: one('kind', pick(['person', 'group'] as const), null),
    lastIn: range(RANGES.lastIn),
    lastOut: range(RANGES.lastOut),
    seen: range(RANGES.seen),
    rhythm: range(RANGES.rhythm),
    waiting: mark('waiting'),
    flagged: mark('flagged'),
    sort: one('sort', pick(LIST_SORTS), NO_FILTER.sort),
  } as ListFilter;
  return isRight && given.size === 0 ? filter : null;
}

/** @returns null where the text is no list of pairs */
function readPairs(text: string): Map<string, string[]> | null {
  const given = new Map<string, string[]>();
  for (const pair of text === '' ? [] : text.split('&')) {
    const [key = '', value, ...more] = pair.split('=');
    if (value === undefined || more.length > 0) return null;
    try {
      given.set(key, [...(given.get(key) ?? []), decodeURIComponent(value)]);
    } catch {
      return null;
    }
  }
  return given;
}

function entries<K extends string, V>(record: Readonly<Record<K, V>>): [K, V][] {
  return Object.entries(record) as [K, V][];
}
