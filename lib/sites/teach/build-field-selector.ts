import { locate } from '../locate';
import { buildSelector } from './build-selector';
import { hooksOf } from './hooks-of';
import type { SelectorProposal } from './selector-proposal';

/** A part of a row, in that row. */
export interface Part {
  readonly row: Element;
  readonly element: Element;
}

const MAX_SAMPLES = 6;
const MAX_CHECKED = 60;

/**
 * Selectors for one field in every row: the reader takes the first displayed match below the row.
 * @param parts the field's element in some rows, or in one
 * @param others rows without the field: a selector must find nothing there
 * @returns best first; `matches` counts the rows in which the right element is found, `exact` says
 * that it is so in all of them and in none of the others
 */
export function buildFieldSelector(
  parts: readonly Part[],
  others: readonly Element[] = [],
): SelectorProposal[] {
  const tried = new Map<string, number>();
  for (const sample of spread(parts, MAX_SAMPLES)) {
    for (const { selector, lasting } of buildSelector([sample.element], sample.row)) {
      tried.set(selector, Math.max(lasting, tried.get(selector) ?? 0));
    }
  }
  // An own hook needn't be alone in the row: the first match counts.
  for (const { css, lasting } of shared(parts))
    tried.set(css, Math.max(lasting - 0.05, tried.get(css) ?? 0));
  const checked = spread(parts, MAX_CHECKED);
  const without = spread(others, MAX_CHECKED);
  return [...tried]
    .map(([selector, lasting]) => {
      const right = checked.filter(({ row, element }) => locate(row, selector) === element).length;
      const wrong = without.filter((row) => locate(row, selector) !== null).length;
      return {
        selector,
        matches: right,
        exact: right === checked.length && wrong === 0,
        lasting,
        wrong,
      };
    })
    .filter(({ matches }) => matches > 0)
    .sort(
      (a, b) =>
        Number(b.exact) - Number(a.exact) ||
        (a.exact ? b.lasting - a.lasting : b.matches - b.wrong - (a.matches - a.wrong)) ||
        a.selector.length - b.selector.length,
    )
    .map(({ wrong, ...proposal }) => proposal)
    .slice(0, 6);
}

function shared(parts: readonly Part[]) {
  const [first, ...others] = parts;
  if (!first) return [];
  return hooksOf(first.element).filter(({ css }) =>
    spread(others, 10).every(({ element }) => element.matches(css)),
  );
}

/** Up to `n` of them, from all over the list. */
export function spread<T>(all: readonly T[], n: number): T[] {
  if (all.length <= n) return [...all];
  return Array.from({ length: n }, (_, i) => all[Math.floor((i * all.length) / n)] as T);
}
