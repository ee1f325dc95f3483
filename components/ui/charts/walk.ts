/**
 * The point a key leads to, as a slider would; null for keys that lead nowhere.
 * @param at index of the present point
 * @param count points there are, at least one
 * @param upright points lie below each other, the first on top
 */
export function walk(key: string, at: number, count: number, upright = false): number | null {
  const far = Math.max(1, Math.round(count / 5));
  const step = STEPS[key];
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (!step) return null;
  const [across, length] = step;
  const turned = upright && across === 'vertical' ? -1 : 1;
  const by = Math.abs(length) > 1 ? far * Math.sign(length) : length;
  return Math.min(count - 1, Math.max(0, at + by * turned));
}

const STEPS: Readonly<Record<string, readonly ['horizontal' | 'vertical', number]>> = {
  ArrowRight: ['horizontal', 1],
  ArrowLeft: ['horizontal', -1],
  ArrowUp: ['vertical', 1],
  ArrowDown: ['vertical', -1],
  PageUp: ['vertical', 2],
  PageDown: ['vertical', -2],
};
