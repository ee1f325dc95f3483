import * as fc from 'fast-check';
import pinyin from 'pinyin-match';
import { describe, expect, it } from 'vitest';
import type { ContactRow } from '@/lib/core/contacts-list/contact-row';
import { type DayRange, readRange, writeRange } from '@/lib/core/contacts-list/day-range';
import { readFilter, writeFilter } from '@/lib/core/contacts-list/filter-text';
import { initialsOf } from '@/lib/core/contacts-list/initials';
import {
  LIST_SORTS,
  type ListFilter,
  NO_FILTER,
  rowTest,
} from '@/lib/core/contacts-list/list-filter';
import { namesakes } from '@/lib/core/contacts-list/namesakes';
import { isFound, narrows, readSearch } from '@/lib/core/contacts-list/search';
import { filterSlices, sortSlices } from '@/lib/core/contacts-list/slices';
import { compareRows } from '@/lib/core/contacts-list/sort-rows';
import { DAY } from '@/lib/core/model/interaction';
import { anyFilter, anyName, anyRow, NOW, row } from './rows';

function finish<T>(job: Generator<void, T>): T {
  for (;;) {
    const { done, value } = job.next();
    if (done) return value;
  }
}

describe('search', () => {
  const finds = (part: Partial<ContactRow> & { name: string }, text: string) =>
    isFound(row(part), readSearch(text));

  it.each([
    ['林雨晴', 'lyq'],
    ['林雨晴', 'linyuqing'],
    ['林雨晴', 'yuq'],
    ['林雨晴', '雨晴'],
    ['林雨晴', 'LYQ'],
    ['Élodie Ａnna', 'elodie anna'],
    ['重庆老张', 'cq'],
    ['重庆老张', 'zq'],
  ])('finds %s by %s', (name, text) => expect(finds({ name }, text)).toBe(true));

  it('finds by remark and by the last digits of the phone', () => {
    expect(finds({ name: 'A', remark: '小鹿妈妈' }, 'xlmm')).toBe(true);
    expect(finds({ name: 'A', phoneTail: '8842' }, '8842')).toBe(true);
    expect(finds({ name: 'A', remark: '小鹿妈妈' }, 'xlmn')).toBe(false);
  });

  it('never runs from the name on into the remark', () => {
    expect(finds({ name: '林', remark: '雨' }, 'ly')).toBe(false);
  });

  it('wants every word', () => {
    expect(finds({ name: '林雨晴', phoneTail: '8842' }, 'lyq 88')).toBe(true);
    expect(finds({ name: '林雨晴', phoneTail: '8842' }, 'lyq 77')).toBe(false);
  });

  it('looks at first letters only to leave out what cannot be found', () => {
    const query = fc.stringMatching(/^[a-z]{1,6}$/);
    fc.assert(
      fc.property(anyName, query, (name, word) => {
        const naive = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
        const expected = naive.includes(word) || pinyin.match(naive, word) !== false;
        expect(finds({ name }, word)).toBe(expected);
      }),
      { numRuns: 2000 },
    );
  });

  it('knows a character’s readings', () => {
    const bit = (letter: string) => 1 << (letter.charCodeAt(0) - 97);
    expect(initialsOf('重')).toBe(bit('c') | bit('z'));
    expect(initialsOf('a林')).toBe(bit('a') | bit('l'));
    expect(initialsOf('🌸 1')).toBe(0);
  });

  it('among the hits of what was typed so far finds all that a full search does', () => {
    const letters = fc.stringMatching(/^[a-z]{1,4}$/);
    const typed = fc.oneof(letters, fc.constantFrom('lin', 'xian', 'zhang', '雨', 'l y', 'cha'));
    const more = fc.oneof(letters, fc.constantFrom(' ', ' z', '晴', '8', 'ang'));
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 30 }), typed, more, (rows, before, added) => {
        const after = before + added;
        expect(narrows(before, after)).toBe(true);
        const hits = (among: readonly ContactRow[], text: string) =>
          among.filter((one) => isFound(one, readSearch(text)));
        expect(hits(hits(rows, before), after)).toEqual(hits(rows, after));
      }),
      { numRuns: 1000 },
    );
    expect(narrows('lin', 'li')).toBe(false);
    expect(narrows('lin', 'xlin')).toBe(false);
  });
});

/** The filter once more, in the plainest words. */
function naive(rows: readonly ContactRow[], f: ListFilter): ContactRow[] {
  const inside = (range: DayRange | null, days: number | null) => {
    if (range === null) return true;
    if (range === 'never') return days === null;
    if (days === null) return false;
    return days >= (range.least ?? 0) && days <= (range.most ?? 1e9);
  };
  const ago = (at: number | null) => (at === null ? null : (NOW - at) / DAY);
  return rows.filter((r) => {
    if (f.levels.length > 0 && !f.levels.includes(r.level)) return false;
    if (f.tiers.length > 0 && !f.tiers.includes(r.tier)) return false;
    if (f.causes.length > 0 && !(r.cause && f.causes.includes(r.cause))) return false;
    if (f.tags.length > 0 && !f.tags.some((tag) => r.tags.includes(tag))) return false;
    if (f.sites.length > 0 && !f.sites.includes(r.site)) return false;
    if (f.kind !== null && f.kind !== r.kind) return false;
    if (!inside(f.lastIn, ago(r.lastIn)) || !inside(f.lastOut, ago(r.lastOut))) return false;
    if (!inside(f.seen, ago(r.seenThrough)) || !inside(f.rhythm, r.rhythm)) return false;
    if (f.waiting) {
      if (r.waitingSince === null || r.kind === 'group') return false;
      if (NOW - (r.lastIn ?? r.waitingSince) >= 7 * DAY) return false;
    }
    if (f.flagged) {
      if (['fine', 'unknown'].includes(r.level) || r.isQuiet || r.putOffUntil > NOW) return false;
      if (r.caseState === 'resting') return false;
    }
    return isFound(r, readSearch(f.text));
  });
}

describe('filter', () => {
  it('lets through what a plain reading of it does', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 60 }), anyFilter, (rows, filter) => {
        expect(finish(filterSlices(rows, rowTest(filter, NOW)))).toEqual(naive(rows, filter));
      }),
    );
  });

  it('comes back from its text as it was', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const text = writeFilter(filter);
        const back = readFilter(text);
        expect(back).toEqual({ ...filter, text: filter.text.toWellFormed() });
        expect(text).toBe(writeFilter(back as ListFilter));
      }),
    );
    expect(writeFilter(NO_FILTER)).toBe('');
    expect(readFilter('')).toEqual(NO_FILTER);
  });

  it.each([
    'level=fine&level=fine',
    'level=angry',
    'unknown=1',
    'in=30',
    'in=40-30',
    'in=1-2&in=3-4',
    'waiting=yes',
    'sort=random',
    'tag=',
    'q=%E4%A',
    'level',
    `q=${'a'.repeat(61)}`,
    `tag=${'a'.repeat(2000)}`,
  ])('refuses %s', (text) => expect(readFilter(text)).toBeNull());

  it('reads any text at all without an error', () => {
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => void readFilter(text)));
  });

  it('writes ranges as they are read', () => {
    expect(readRange('7-30')).toEqual({ least: 7, most: 30 });
    expect(readRange('-7')).toEqual({ least: null, most: 7 });
    expect(writeRange({ least: 30, most: null })).toBe('30-');
    expect(readRange('-')).toBeNull();
  });
});

describe('order', () => {
  it('in slices is the order of the whole, whatever the sort', () => {
    const rows = fc.array(anyRow, { maxLength: 1500, minLength: 0 });
    fc.assert(
      fc.property(rows, fc.constantFrom(...LIST_SORTS), (list, sort) => {
        const before = [...list];
        const compare = compareRows(sort);
        expect(finish(sortSlices(list, compare))).toEqual([...list].sort(compare));
        expect(list).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });

  it('by risk sets who is gone and who cannot be judged after those who can be kept', () => {
    const rows = [
      row({ name: 'unknown', level: 'unknown', risk: 0.9 }),
      row({ name: 'lost', level: 'lost', risk: 1 }),
      row({ name: 'fine', risk: 0.1 }),
      row({ name: 'silent', level: 'silent', risk: 0.8 }),
    ];
    const names = rows.sort(compareRows('risk')).map(({ name }) => name);
    expect(names).toEqual(['silent', 'fine', 'lost', 'unknown']);
  });

  it('sets who never wrote last, and Chinese names by pinyin', () => {
    const sorted = (rows: ContactRow[], sort: (typeof LIST_SORTS)[number]) =>
      [...rows].sort(compareRows(sort)).map(({ name }) => name);
    expect(sorted([row({ name: 'a', lastIn: null }), row({ name: 'b' })], 'in')).toEqual([
      'b',
      'a',
    ]);
    expect(sorted([row({ name: '周敏' }), row({ name: '陈师傅' })], 'name')).toEqual([
      '陈师傅',
      '周敏',
    ]);
  });
});

describe('namesakes', () => {
  it('are two of one name on one site when one is known by name only', () => {
    const of = (id: string, isWeak: boolean, site = 'practice') =>
      row({ id, name: '林雨晴', isWeak, site });
    expect([...finish(namesakes([of('1', true), of('2', false)]))]).toEqual(['1', '2']);
    expect([...finish(namesakes([of('1', false), of('2', false)]))]).toEqual([]);
    expect([...finish(namesakes([of('1', true), of('2', true, 'converse')]))]).toEqual([]);
  });
});
