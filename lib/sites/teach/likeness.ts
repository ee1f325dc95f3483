import type { Fingerprint } from './fingerprint';

/** Weights of what may be the same, the most telling first. */
const WEIGHTS = {
  place: 0.28,
  classes: 0.2,
  shape: 0.18,
  path: 0.14,
  tag: 0.08,
  font: 0.07,
  attributes: 0.05,
};

/** How much two elements are alike, 0 to 1; what neither has doesn't count. */
export function likeness(a: Fingerprint, b: Fingerprint): number {
  const parts: Record<keyof typeof WEIGHTS, number | null> = {
    place: placeLikeness(a.place, b.place),
    classes: jaccard(a.classes, b.classes),
    shape: a.shape === b.shape ? 1 : a.shape === 'sentence' || b.shape === 'sentence' ? 0.3 : 0,
    path: sharedStart(a.path, b.path),
    tag: a.tag === b.tag && a.role === b.role ? 1 : 0,
    font: Math.abs(a.font[0] - b.font[0]) < 1.5 && a.font[1] === b.font[1] ? 1 : 0,
    attributes: jaccard(a.attributes, b.attributes),
  };
  let [sum, whole] = [0, 0];
  for (const [name, weight] of Object.entries(WEIGHTS)) {
    const part = parts[name as keyof typeof WEIGHTS];
    if (part === null) continue;
    sum += part * weight;
    whole += weight;
  }
  return sum / whole;
}

function placeLikeness(a: Fingerprint['place'], b: Fingerprint['place']): number {
  const off = a.map((value, i) => Math.min(1, Math.abs(value - (b[i] ?? 0))));
  return Math.max(0, 1 - (off[0]! + off[1]! + (off[2]! + off[3]!) / 2) * 1.2);
}

/** null when there is nothing to compare. */
function jaccard(a: readonly string[], b: readonly string[]): number | null {
  if (a.length === 0 && b.length === 0) return null;
  const both = a.filter((one) => b.includes(one)).length;
  return both / new Set([...a, ...b]).size;
}

function sharedStart(a: readonly string[], b: readonly string[]): number {
  const length = Math.max(a.length, b.length);
  if (length === 0) return 1;
  let same = 0;
  while (same < length && a[same] !== undefined && a[same] === b[same]) same++;
  return same / length;
}
