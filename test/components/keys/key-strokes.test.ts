import { describe, expect, test } from 'vitest';
import {
  ariaKeys,
  type KeyPress,
  StrokeReader,
  strokeOf,
} from '@/components/desk/keys/key-strokes';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: `Key${key.toUpperCase()}`,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  ...more,
});

describe('a stroke', () => {
  test.each([
    ['a letter', press('j'), 'j'],
    ['a sign, however it is typed', press('?', { code: 'Slash' }), '?'],
    ['the place of a key with other letters', press('о', { code: 'KeyJ' }), 'j'],
    ['Ctrl K', press('k', { ctrlKey: true }), 'Mod+k'],
    ['Cmd K', press('K', { metaKey: true }), 'Mod+k'],
    ['nothing with Ctrl', press('j', { ctrlKey: true }), null],
    ['nothing with Alt', press('j', { altKey: true }), null],
    ['nothing while a word is composed', press('j', { isComposing: true }), null],
    ['nothing an input method takes', press('Process', { code: 'KeyJ' }), null],
  ])('is %s', (_, event, stroke) => {
    expect(strokeOf(event)).toBe(stroke);
  });
});

describe('strokes after one another', () => {
  const known = new Set(['j', 'g t', 'g c', 't']);

  test('make a pair within their time', () => {
    const reader = new StrokeReader();
    expect(reader.read('g', known, 0)).toBe('begun');
    expect(reader.read('t', known, 1000)).toBe('g t');
    expect(reader.read('t', known, 1100)).toBe('t');
  });

  test('a late second stroke stands alone', () => {
    const reader = new StrokeReader();
    reader.read('g', known, 0);
    expect(reader.read('t', known, 1500)).toBe('t');
  });

  test('a pair nobody bound does nothing, not even its second stroke', () => {
    const reader = new StrokeReader();
    reader.read('g', known, 0);
    expect(reader.read('j', known, 100)).toBeNull();
    expect(reader.read('j', known, 200)).toBe('j');
    expect(reader.read('q', known, 300)).toBeNull();
  });
});

test('keys are told to screen readers, pairs cannot be', () => {
  expect(ariaKeys(['j', 'ArrowDown'])).toBe('J ArrowDown');
  expect(ariaKeys(['Mod+k'])).toBe('Control+K Meta+K');
  expect(ariaKeys(['g t'])).toBe('');
});
