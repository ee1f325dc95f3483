/** Steps between two places where a long job can be put down. */
const STRIDE = 200;

/**
 * Filters in small steps, so that whoever runs it can pause between any two.
 * @returns by the generator's end, the values that passed, in their order
 */
export function* filterSlices<T>(
  values: readonly T[],
  test: (value: T) => boolean,
): Generator<void, T[]> {
  const found: T[] = [];
  for (let i = 0; i < values.length; i++) {
    if (i % STRIDE === STRIDE - 1) yield;
    const value = values[i] as T;
    if (test(value)) found.push(value);
  }
  return found;
}

/** Sorts in small steps: runs are sorted, then merged. Stable; the given array stays as it is. */
export function* sortSlices<T>(
  values: readonly T[],
  compare: (a: T, b: T) => number,
): Generator<void, T[]> {
  let from = values.slice();
  for (let i = 0; i < from.length; i += STRIDE) {
    const run = from.slice(i, i + STRIDE).sort(compare);
    for (let j = 0; j < run.length; j++) from[i + j] = run[j] as T;
    yield;
  }
  let to = new Array<T>(from.length);
  for (let width = STRIDE; width < from.length; width *= 2) {
    for (let i = 0; i < from.length; i += 2 * width) {
      const [middle, end] = [
        Math.min(i + width, from.length),
        Math.min(i + 2 * width, from.length),
      ];
      let [a, b] = [i, middle];
      for (let k = i; k < end; k++) {
        const takeA = a < middle && (b >= end || compare(from[a] as T, from[b] as T) <= 0);
        to[k] = from[takeA ? a++ : b++] as T;
        if (k % STRIDE === 0) yield;
      }
    }
    [from, to] = [to, from];
  }
  return from;
}
