import fc from 'fast-check';

/** Any UTF-16 units at all, halves of pairs too; the built-in unit for that takes seconds to set up. */
export function anyText(maxLength: number): fc.Arbitrary<string> {
  const unit = fc.oneof(
    fc.integer({ min: 0x20, max: 0x7e }),
    fc.integer({ min: 0x4e00, max: 0x9fff }),
    fc.integer({ min: 0, max: 0xffff }),
  );
  return fc
    .array(unit, { maxLength })
    .map((units) => units.map((code) => String.fromCharCode(code)).join(''));
}
