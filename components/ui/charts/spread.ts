/**
 * Moves labels apart that would lie on each other, as little as needed and in their order.
 * @param wanted places, any order; the result keeps that order
 * @param gap least distance between two
 * @param top @param bottom the room there is
 */
export function spread(
  wanted: readonly number[],
  gap: number,
  top: number,
  bottom: number,
): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const placed = [...wanted];
  let least = top;
  for (const i of order) {
    placed[i] = Math.max(least, wanted[i] ?? 0);
    least = (placed[i] ?? 0) + gap;
  }
  let most = bottom;
  for (const i of order.toReversed()) {
    placed[i] = Math.min(most, placed[i] ?? 0);
    most = (placed[i] ?? 0) - gap;
  }
  return placed;
}

/** Room a label needs, CSS pixels at the small size; Chinese characters are twice as wide. */
export function labelWidth(label: string): number {
  let width = 0;
  for (const char of label) width += /[\u2e80-\uffef]/.test(char) ? 12.2 : 6.8;
  return Math.ceil(width);
}
