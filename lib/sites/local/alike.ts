/** Elements looked through at most. */
const MOST = 1000;

/**
 * The elements of the sort that one or two examples show: those that lie at the end of the same way
 * of tags, below what the examples have in common.
 */
export function alike(examples: readonly Element[]): Element[] {
  const [first] = examples;
  const common = first && commonAncestor(examples);
  if (!first || !common) return [...examples];
  const way = wayDown(common, first);
  if (examples.some((one) => wayDown(common, one).join() !== way.join())) return [...examples];
  let level: Element[] = [common];
  for (const tag of way) {
    level = level
      .flatMap((element) => [...element.children].filter((child) => child.localName === tag))
      .slice(0, MOST);
  }
  return level;
}

function commonAncestor([first, ...others]: readonly Element[]): Element | null {
  for (let at = first?.parentElement; at; at = at.parentElement) {
    if (others.every((one) => at.contains(one))) return at;
  }
  return null;
}

function wayDown(from: Element, to: Element): string[] {
  const way: string[] = [];
  for (let at: Element | null = to; at && at !== from; at = at.parentElement) {
    way.unshift(at.localName);
  }
  return way;
}
