import { expect, test } from 'vitest';
import { Recent } from '@/lib/overlay/recent';

test('forgets what was set longest ago, and nothing else', () => {
  const map = new Recent<string, number>(3);
  map.set('a', 1).set('b', 2).set('c', 3).set('a', 4).set('d', 5);
  expect([...map]).toEqual([
    ['c', 3],
    ['a', 4],
    ['d', 5],
  ]);
});
