import { describe, expect, test, vi } from 'vitest';
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

describe('what was told ahead', () => {
  const flagOf = (contact: string) => ({
    contact,
    level: 'watch' as const,
    why: '安静了',
    wait: null,
  });
  const cacheThat = () => {
    const asked: string[][] = [];
    let changes = 0;
    const cache = new FlagCache(
      async (contacts) => {
        asked.push(contacts);
        return contacts.filter((id) => id !== 'plain').map(flagOf);
      },
      () => {
        changes += 1;
      },
    );
    return { cache, asked, changes: () => changes };
  };

  test('is known before its row is shown, and nobody is asked for in passing', async () => {
    const { cache, asked } = cacheThat();
    cache.learn([flagOf('a')], true);
    expect(cache.get('a')?.level).toBe('watch');
    cache.meet(['a', 'plain', 'new']);
    await new Promise((done) => setTimeout(done, 120));
    expect(asked).toEqual([]);
    // At rest everybody in sight is asked for all the same: one may have been flagged since.
    cache.want(['a', 'new']);
    await vi.waitFor(() => expect(cache.get('new')?.level).toBe('watch'));
    expect(asked).toEqual([['new']]);
  });

  test('when it was not all, those who are met are asked for in one question', async () => {
    const { cache, asked } = cacheThat();
    cache.learn([flagOf('a')], false);
    cache.meet(['a', 'b']);
    cache.meet(['c']);
    await vi.waitFor(() => expect(cache.get('c')?.level).toBe('watch'));
    expect(asked).toEqual([['b', 'c']]);
  });

  test('an answer that changes nothing draws nothing', async () => {
    const { cache, changes } = cacheThat();
    await cache.refresh(['a', 'plain']);
    expect(changes()).toBe(1);
    await cache.refresh(['a', 'plain']);
    expect(changes()).toBe(1);
  });
});
