import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openRow, sealRow, type VaultMode } from '@/lib/storage/vault/seal-row';
import { SEALED_FIELDS } from '@/lib/storage/vault/sealed-fields';

const OPEN: VaultMode = { state: 'open', key: new Uint8Array(32).fill(1) };
const OTHER: VaultMode = { state: 'open', key: new Uint8Array(32).fill(2) };
const LOCKED: VaultMode = { state: 'locked' };
const LEAVING: VaultMode = { state: 'off', key: OPEN.key };

/** Starts with a sign that stands nowhere else, so that a leak is found by searching for it. */
const secret = fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => `秘${text}`);
const row = fc.record({
  id: fc.uuid(),
  name: secret,
  remark: secret,
  phoneTail: secret,
  address: secret,
  product: secret,
  topic: secret,
  text: secret,
  query: secret,
  level: fc.constantFrom('silent', 'fine'),
  state: fc.float64Array({ maxLength: 4, noNaN: true }),
  before: secret,
  override: fc.option(fc.record({ note: secret, until: fc.integer() })),
  events: fc.array(
    fc.oneof(fc.record({ note: secret, at: fc.integer() }), fc.record({ at: fc.integer() })),
  ),
});
const table = fc.constantFrom(...Object.keys(SEALED_FIELDS));

/** The fields of a row that this table protects, as text. */
function protectedPart(name: string, of: Record<string, unknown>): string {
  const tops = new Set(SEALED_FIELDS[name]?.map(({ path }) => path[0] ?? ''));
  return JSON.stringify([...tops].map((top) => of[top]));
}

describe('a row with protected fields', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(table, row, (name, whole) => {
        const stored = sealRow(name, whole.id, whole, OPEN);
        expect(openRow(name, whole.id, stored, OPEN)).toEqual(whole);
        expect(openRow(name, whole.id, stored, LEAVING)).toEqual(whole);
      }),
    );
  });

  test('shows none of them in the store, with another key, in another row, or locked', () => {
    fc.assert(
      fc.property(table, row, (name, whole) => {
        const stored = sealRow(name, whole.id, whole, OPEN);
        for (const seen of [
          stored,
          openRow(name, whole.id, stored, LOCKED),
          openRow(name, whole.id, stored, OTHER),
          openRow(name, 'somebody else', stored, OPEN),
        ]) {
          expect(protectedPart(name, seen)).not.toContain('秘');
        }
        expect(stored.level).toBe(whole.level);
        expect(stored.state).toBe(whole.state);
      }),
    );
  });

  test('written while it is locked keeps what was sealed, and takes nothing new', () => {
    fc.assert(
      fc.property(table, row, secret, (name, whole, other) => {
        const stored = sealRow(name, whole.id, whole, OPEN);
        const read = openRow(name, whole.id, stored, LOCKED);
        const changed = { ...read, level: 'lost', name: other, text: other, remark: other };
        const written = sealRow(name, whole.id, changed, LOCKED);
        expect(protectedPart(name, written)).not.toContain('秘');
        const opened = openRow(name, whole.id, written, OPEN);
        expect(JSON.parse(protectedPart(name, opened))).toEqual(
          JSON.parse(protectedPart(name, whole)),
        );
        expect(opened.level).toBe('lost');
      }),
    );
  });

  test('is written open while the passphrase is being taken off', () => {
    fc.assert(
      fc.property(table, row, (name, whole) => {
        const stored = sealRow(name, whole.id, whole, OPEN);
        const opened = openRow(name, whole.id, stored, LEAVING);
        expect(sealRow(name, whole.id, opened, LEAVING)).toEqual(whole);
      }),
    );
  });

  test('a note that went with its override stays gone', () => {
    const whole = { id: 'a', override: { note: '秘', until: 1 } };
    const read = openRow('summaries', 'a', sealRow('summaries', 'a', whole, OPEN), LOCKED);
    const ended = sealRow('summaries', 'a', { ...read, override: null }, LOCKED);
    expect(openRow('summaries', 'a', ended, OPEN)).toEqual({ id: 'a', override: null });
  });
});
