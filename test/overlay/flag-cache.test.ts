import { expect, test } from 'vitest';
import { FlagCache } from '@/lib/overlay/flag-cache';

test('a flag that may have changed is asked for again when its contact comes into sight', async () => {
  let level: 'watch' | null = 'watch';
  const asked: string[][] = [];
  const cache = new FlagCache(
    async (contacts) => {
      asked.push(contacts);
      return level
        ? contacts.map((contact) => ({ contact, level: 'watch' as const, why: '', wait: null }))
        : [];
    },
    () => {},
  );
  await cache.refresh(['a', 'b']);
  cache.want(['a', 'b']);
  expect(asked).toHaveLength(1);
  // Snoozed in the panel while b is scrolled away.
  level = null;
  cache.forget();
  await cache.refresh(['a']);
  expect(cache.get('a')).toBeNull();
  cache.want(['a', 'b']);
  await Promise.resolve();
  expect(asked.at(-1)).toEqual(['b']);
  await Promise.resolve();
  expect(cache.get('b')).toBeNull();
});
