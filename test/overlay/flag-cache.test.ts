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

test('however fast a page changes, one question is asked at a time, and what scrolled by is not asked', async () => {
  const asked: string[][] = [];
  let answer = () => {};
  const cache = new FlagCache(
    (contacts) => {
      asked.push(contacts);
      return new Promise((done) => {
        answer = () => done([]);
      });
    },
    () => {},
  );
  for (let i = 0; i < 100_000; i++) cache.want([`c${i}`]);
  expect(asked).toHaveLength(1);
  for (let round = 0; round < 50; round++) {
    answer();
    await new Promise((done) => setTimeout(done));
  }
  expect(asked.length).toBeLessThanOrEqual(11);
  expect(asked.every((part) => part.length <= 300)).toBe(true);
  // Those in sight last are known now.
  expect(asked.flat()).toContain('c99999');
  expect(asked.flat()).not.toContain('c500');
});
