import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PackedFormatError, pack, unpack } from '@/lib/core/history/packed';
import {
  DIRECTIONS,
  type Interaction,
  KINDS,
  ORIGINS,
  PRECISIONS,
} from '@/lib/core/model/interaction';

const interaction: fc.Arbitrary<Interaction> = fc.record({
  id: fc.stringMatching(/^[0-9a-f]{16}$/),
  at: fc.integer({ min: -8.64e15, max: 8.64e15 }),
  precision: fc.constantFrom(...PRECISIONS),
  direction: fc.constantFrom(...DIRECTIONS),
  kind: fc.constantFrom(...KINDS),
  features: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  length: fc.integer({ min: 0, max: 65535 }),
  origin: fc.constantFrom(...ORIGINS),
  native: fc.boolean(),
});

describe('packed history', () => {
  test('unpack gives back what was packed', () => {
    fc.assert(
      fc.property(fc.array(interaction, { maxLength: 40 }), (list) => {
        const bytes = pack(list);
        expect(unpack(bytes)).toEqual(list);
        expect(bytes.length).toBe(8 + 24 * list.length);
      }),
      { seed: 3 },
    );
  });

  test('reads a chunk that lies at an odd offset of a larger buffer', () => {
    const bytes = pack(fc.sample(interaction, { seed: 4, numRuns: 3 }));
    const larger = new Uint8Array(bytes.length + 3);
    larger.set(bytes, 3);
    expect(unpack(larger.subarray(3))).toEqual(unpack(bytes));
  });

  test('refuses anything else with a named error, never with nonsense', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(() => unpack(bytes)).toThrow(PackedFormatError);
      }),
      { seed: 5, numRuns: 500 },
    );
    const good = pack(fc.sample(interaction, { seed: 6, numRuns: 2 }));
    expect(() => unpack(good.subarray(0, 40))).toThrow(/cut off/);
    const newer = good.slice();
    newer[2] = 9;
    expect(() => unpack(newer)).toThrow(/version 9/);
  });

  test('refuses an id that is not 64 bit', () => {
    const [one] = fc.sample(interaction, { seed: 7, numRuns: 1 });
    expect(() => pack([{ ...(one as Interaction), id: 'xyz' }])).toThrow(RangeError);
  });
});
