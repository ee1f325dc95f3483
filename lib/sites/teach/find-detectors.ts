import { locateVisible, type Root } from '../locate';
import { buildFieldSelector } from './build-field-selector';
import { buildSelector } from './build-selector';
import type { Candidate } from './score-sets';
import { contains, parentOf } from './survey';

export interface Detectors {
  readonly root: string;
  readonly row: string;
  readonly rowLoose: string;
  readonly lasting: number;
}

/**
 * Two ways to find the rows of a set: strict, below their box, and loose, from the top of the page
 * and by other hooks.
 * @param top where the selector of the box starts
 * @returns null when the rows can't be told from what stands between them
 */
export function findDetectors(
  { set, columns }: Candidate,
  top: Document | Element,
): Detectors | null {
  const document = set.box.ownerDocument;
  const [box] = top === set.box ? [] : buildSelector([set.box], top);
  const root = top === set.box ? 'body' : box?.selector;
  if (!root || (box && !box.exact)) return null;
  // What stands in a selector of rows has to mean the same from wherever it is asked.
  const above =
    buildSelector([set.box], rootOf(set.box)).find((one) => one.exact)?.selector ?? 'body';
  const row = rowSelector({ set, columns }, set.box === document.body ? 'body' : above);
  if (!row) return null;
  const strict = new Set(hooks(`${root} ${row.selector}`));
  const loose = looseSelectors({ set, columns }, document).find(
    (one) => one !== row.selector && !hooks(one).some((hook) => strict.has(hook)),
  );
  const rowLoose =
    loose ?? looseSelectors({ set, columns }, document).find((one) => one !== row.selector);
  if (!rowLoose) return null;
  return { root, row: row.selector, rowLoose, lasting: Math.min(box?.lasting ?? 1, row.lasting) };
}

type Rows = Pick<Candidate, 'set' | 'columns'>;

function rowSelector({ set }: Rows, root: string): { selector: string; lasting: number } | null {
  const rows = [...set.rows];
  const plain = buildSelector(rows, set.box).filter((one) => !one.selector.startsWith(':scope'));
  const best = plain.find((one) => one.exact);
  if (best && best.lasting >= 0.5) return best;
  const wanted = new Set<Element>(rows);
  const exactly = (selector: string) => {
    const found = locateVisible(set.box, selector);
    return found.length === wanted.size && found.every((one) => wanted.has(one));
  };
  // By what a row holds, and by where it stands.
  const cores = buildFieldSelector(
    rows.flatMap((row) => {
      const leaf = set.cores.get(row)?.[0];
      return leaf && leaf.element !== row ? [{ row, element: leaf.element as Element }] : [];
    }),
  ).filter((one) => !/^:scope/.test(one.selector) && !one.selector.includes('>>>'));
  const inner = root.split(' >>> ').at(-1) ?? root;
  const tags = [...new Set(rows.map((row) => row.localName))];
  const direct = rows.every((row) => row.parentElement === set.box);
  const tried: { selector: string; lasting: number }[] = [];
  for (const tag of tags.length === 1 ? tags : []) {
    if (direct) tried.push({ selector: `${inner} > ${tag}`, lasting: 0.4 });
    for (const core of cores.slice(0, 3)) {
      for (const start of [
        ...plain.slice(0, 2).map((one) => one.selector),
        direct ? `${inner} > ${tag}` : tag,
      ]) {
        tried.push({
          selector: `${start}:has(${core.selector})`,
          lasting: Math.min(core.lasting, 0.5),
        });
      }
    }
  }
  const found = tried.find(({ selector }) => exactly(selector));
  return found ?? best ?? union(rows, set.box, exactly) ?? byPath(rows, set.box, inner, exactly);
}

/** Rows of two sorts, each by its own selector. */
function union(rows: readonly HTMLElement[], box: Element, exactly: (selector: string) => boolean) {
  const sorts = [...Map.groupBy(rows, (row) => row.className).values()];
  if (sorts.length > 4) return null;
  const each = sorts.map((sort) => buildSelector(sort, box)[0]);
  if (each.some((one) => !one)) return null;
  const selector = each.map((one) => one!.selector).join(', ');
  return exactly(selector)
    ? { selector, lasting: Math.min(...each.map((one) => one!.lasting)) }
    : null;
}

/** By tags alone, below the box. */
function byPath(
  rows: readonly Element[],
  box: Element,
  inner: string,
  exactly: (selector: string) => boolean,
) {
  const chains = rows.map((row) => {
    const chain: Element[] = [];
    for (let at: Element | null = row; at && at !== box; at = at.parentElement) chain.unshift(at);
    return chain;
  });
  for (const counted of [false, true]) {
    const paths = chains.map((chain) =>
      chain.map((element, i) => {
        const nth = (one: Element | undefined) =>
          one && [...(one.parentElement?.children ?? [])].indexOf(one) + 1;
        const same = chains.every((other) => nth(other[i]) === nth(element));
        return `${element.localName}${counted && same ? `:nth-child(${nth(element)})` : ''}`;
      }),
    );
    const shapes = [...new Set(paths.map((path) => `${inner} > ${path.join(' > ')}`))];
    const selector = shapes.join(', ');
    if (shapes.length <= 3 && exactly(selector)) return { selector, lasting: 0.1 };
  }
  return null;
}

/** Selectors from the top that find one element in each row. */
export function looseSelectors({ set, columns }: Rows, document: Document): string[] {
  // What makes a row comes first: two bubbles in one row must not pass for one.
  const cores = set.rows.map((row) => set.cores.get(row)?.[0]?.element);
  const whole = columns.filter((column) => column.share === 1).slice(0, 4);
  const groups: Element[][] = cores.every((one) => one !== undefined) ? [cores as Element[]] : [];
  for (const column of whole) {
    let at: (Element | null)[] = set.rows.map((row) => column.cells.get(row)!.element);
    while (at.every((element, i) => element && element !== set.rows[i])) {
      groups.push(at as Element[]);
      at = at.map((element) => element && parentOf(element));
    }
  }
  groups.push([...set.rows]);
  const found: string[] = [];
  for (const group of groups.slice(0, 9)) {
    for (const one of buildSelector(group, document)) {
      if (one.exact) found.push(one.selector);
    }
  }
  found.push(...structural(set.rows, groups, document, set.box));
  return found;
}

/** By tags alone, from the top. */
function structural(
  rows: readonly Element[],
  groups: readonly Element[][],
  document: Document,
  box: Element,
): string[] {
  const path: string[] = [];
  for (let at: Element | null = box; at && at !== document.body; at = at.parentElement) {
    const position = [...(at.parentElement?.children ?? [])].indexOf(at) + 1;
    path.unshift(`:nth-child(${position})`);
  }
  if (!contains(document.body, box)) return [];
  const start = ['body', ...path].join(' > ');
  return [rows, ...groups].flatMap((elements) => {
    const wanted = new Set<Element>(elements);
    const exactly = (selector: string) => {
      const found = locateVisible(document, selector);
      return found.length === wanted.size && found.every((one) => wanted.has(one));
    };
    return byPath(elements, box, start, exactly)?.selector ?? [];
  });
}

function rootOf(element: Element): Root {
  return element.getRootNode() as Root;
}

function hooks(selector: string): string[] {
  return (
    selector.match(/[.#][\w-]+|\[[a-z-]+(?:\*?="[^"]*")?|[a-z]+-[a-z-]+(?![\w"-]*[\]"])/g) ?? []
  );
}
