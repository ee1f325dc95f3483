import { describe, expect, test } from 'vitest';
import { judgeField } from '@/lib/core/health/judge-field';

describe('whether a field is read right', () => {
  test.each([
    ['list.id', 10, 10, 'ok'],
    ['list.id', 8, 10, 'degraded'],
    ['list.id', 4, 10, 'broken'],
    ['list.id', 0, 0, 'ok'],
    ['list.row', 10, 10, 'ok'],
    ['list.row', 4, 10, 'broken'],
    ['list.row', 7, 10, 'degraded'],
    ['list.row', 5, 0, 'degraded'],
    ['list.time', 1, 10, 'ok'],
    ['list.time', 0, 10, 'degraded'],
    ['list.time', 0, 2, 'ok'],
    ['thread.time', 0, 10, 'broken'],
    ['thread.time', 1, 10, 'ok'],
    ['thread.text', 0, 2, 'ok'],
    ['thread.text', 0, 3, 'broken'],
    ['thread.name', 0, 1, 'degraded'],
    ['thread.key', 0, 1, 'broken'],
    ['compose.box', 0, 1, 'degraded'],
  ])('%s: %i of %i is %s', (name, seen, expected, verdict) => {
    expect(judgeField({ name, seen, expected, rank: 0 })).toBe(verdict);
  });
});
