import { describe, expect, test } from 'vitest';
import { contactsPlace, listAddress } from '@/components/desk/contacts/addresses';
import { placeOf } from '@/components/desk/pages';
import { readFilter, writeFilter } from '@/lib/core/contacts-list/filter-text';
import { NO_FILTER } from '@/lib/core/contacts-list/list-filter';

const place = (address: string) => contactsPlace(placeOf(address).rest);

describe('the address of a filtered list', () => {
  const filter = { ...NO_FILTER, text: '周琳琳 & 8842', levels: ['silent' as const] };
  const address = listAddress(writeFilter(filter));

  test('names nobody: the browser keeps addresses on the disk', () => {
    expect(decodeURIComponent(decodeURIComponent(address))).not.toMatch(/周|琳|8842/);
  });

  test('leads back to the same filter, words and all', () => {
    expect(readFilter(place(address).query ?? '')).toEqual(filter);
    expect(listAddress(writeFilter(filter))).toBe(address);
  });

  test('words nobody remembers are left out, and the rest stands', () => {
    const old = address.replace(/words%3D\d+/, 'words%3D99999');
    expect(old).not.toBe(address);
    expect(readFilter(place(old).query ?? '')).toEqual({ ...filter, text: '' });
  });

  test('many searches forget the oldest, not the last', () => {
    for (let i = 0; i < 600; i++) listAddress(writeFilter({ ...NO_FILTER, text: `某人${i}` }));
    const last = listAddress(writeFilter({ ...NO_FILTER, text: '某人599' }));
    expect(readFilter(place(last).query ?? '')?.text).toBe('某人599');
  });
});
