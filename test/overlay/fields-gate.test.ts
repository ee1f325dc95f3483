import { expect, test } from 'vitest';
import { FieldsGate, SETTLE } from '@/lib/overlay/fields-gate';

const page = (value: string, spend: number, name = value) => ({
  identity: { value, strength: 'strong' as const },
  name,
  fields: { spend },
});

test('values are taken once the page has shown them for a while', () => {
  const gate = new FieldsGate();
  expect(gate.admit(page('a', 1), 0)).toBe(false);
  expect(gate.admit(page('a', 1), SETTLE)).toBe(true);
  expect(gate.admit(page('a', 2), SETTLE + 1)).toBe(false);
  expect(gate.admit(page('a', 2), 2 * SETTLE + 1)).toBe(true);
});

test('the values of one customer are never taken under the address of the next', () => {
  const gate = new FieldsGate();
  gate.admit(page('a', 1), 0);
  expect(gate.admit(page('a', 1), SETTLE)).toBe(true);
  for (const later of [1, 2, 60]) {
    expect(gate.admit(page('b', 1, 'a'), SETTLE + later * 1000)).toBe(false);
  }
  gate.admit(page('b', 5), 70_000);
  expect(gate.admit(page('b', 5), 70_000 + SETTLE)).toBe(true);
  expect(gate.admit(page('a', 1), 80_000)).toBe(false);
  expect(gate.admit(page('a', 1), 80_000 + SETTLE)).toBe(true);
});
