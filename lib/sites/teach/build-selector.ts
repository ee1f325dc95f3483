import { locateAll, type Root } from '../locate';
import { isVisible } from '../visible';
import { type Hook, hooksOf } from './hooks-of';
import type { SelectorProposal } from './selector-proposal';

/** Selectors tried, at most; one costs a search of the whole root. */
const MAX_TRIED = 160;
const MAX_PROPOSALS = 6;
const MAX_UP = 6;

/**
 * Selectors for elements: built on what a person wrote into the page, never on hashes or counters.
 * @param elements one, or several of the same sort ("a second one like it"): then what they share
 * @param root where the selector will start: the page, a pane, a row. Open shadow roots between it
 * and the elements are entered by ` >>> `; an element of a frame needs that frame's document.
 * @returns best first: those that find the given elements only, then those that last. Empty when
 * the elements don't lie below the root, or in shadow roots of different depth.
 */
export function buildSelector(elements: readonly Element[], root: Root): SelectorProposal[] {
  const [first] = elements;
  if (!first) return [];
  const scope = scopeOf(first);
  if (scope !== scopeOf(root) && scope !== root) return insideShadow(elements, root);
  if (elements.some((element) => element === root || !root.contains(element))) return [];
  const wanted = new Set(elements);
  const proposals = new Map<string, SelectorProposal>();
  let exact = 0;
  for (const { css, lasting } of candidates(elements, root)) {
    const found = locateAll(root, css);
    const hits = found.filter((element) => wanted.has(element)).length;
    if (hits < wanted.size) continue;
    const isExact = shownOf(found, wanted.size) === wanted.size;
    proposals.set(css, { selector: css, matches: found.length, exact: isExact, lasting });
    if (isExact && ++exact >= MAX_PROPOSALS) break;
  }
  return [...proposals.values()].sort(compare).slice(0, MAX_PROPOSALS);
}

/** Hidden tabs hold elements of the same sort; readers pass over what isn't displayed. */
function shownOf(found: readonly Element[], wanted: number): number {
  const few = found.length > wanted && found.length <= wanted * 3 + 20;
  return few ? found.filter(isVisible).length : found.length;
}

function compare(a: SelectorProposal, b: SelectorProposal): number {
  if (a.exact !== b.exact) return a.exact ? -1 : 1;
  if (a.exact) return b.lasting - a.lasting || a.selector.length - b.selector.length;
  return a.matches - b.matches || b.lasting - a.lasting;
}

/** Most lasting first, so that a few tries are enough. */
function candidates(elements: readonly Element[], root: Root): Hook[] {
  const own = shared(elements);
  const tried: Hook[] = [...own, ...pairs(own)];
  const up = ancestors(elements, root);
  for (const [depth, above] of up.entries()) {
    for (const outer of above.slice(0, 4)) {
      for (const inner of own.slice(0, 4)) {
        const joint = depth === 0 ? ' > ' : ' ';
        tried.push(join(outer, inner, joint, depth));
      }
    }
  }
  const ranked = tried.sort((a, b) => b.lasting - a.lasting).slice(0, MAX_TRIED);
  const path = elements.length === 1 && elements[0] ? pathOf(elements[0], root) : [];
  return [...ranked, ...path];
}

const join = (outer: Hook, inner: Hook, joint: string, depth: number): Hook => ({
  css: `${outer.css}${joint}${inner.css}`,
  // A bare tag below a good name is nearly as good as the name, for as long as it is the only one.
  lasting: (Math.min(outer.lasting, inner.lasting) * 2 + outer.lasting) / 3 - 0.03 * (depth + 1),
});

/** Hooks that all the elements have. */
function shared(elements: readonly Element[]): Hook[] {
  const [first, ...others] = elements;
  if (!first) return [];
  return hooksOf(first).filter(({ css }) => others.every((element) => element.matches(css)));
}

function pairs(hooks: readonly Hook[]): Hook[] {
  const tag = hooks.find(({ css }) => /^[a-z]/.test(css));
  const named = hooks.filter((hook) => hook !== tag).slice(0, 5);
  return named.flatMap((a, i) => [
    ...(tag ? [{ css: `${tag.css}${a.css}`, lasting: a.lasting - 0.02 }] : []),
    ...named.slice(i + 1).map((b) => ({
      css: `${a.css}${b.css}`,
      lasting: Math.min(a.lasting, b.lasting) - 0.02,
    })),
  ]);
}

/** Shared hooks of the ancestors, nearest first; bare tags left out. */
function ancestors(elements: readonly Element[], root: Root): Hook[][] {
  const levels: Hook[][] = [];
  let at: readonly (Element | null)[] = elements;
  for (let depth = 0; depth < MAX_UP; depth++) {
    at = at.map((element) => element?.parentElement ?? null);
    const all = at.filter((element) => element !== null && element !== root) as Element[];
    if (all.length < elements.length) break;
    levels.push(shared([...new Set(all)]).filter(({ lasting }) => lasting >= 0.5));
  }
  return levels;
}

/** The last resort: by counting, from the nearest named ancestor. */
function pathOf(element: Element, root: Root): Hook[] {
  const steps: string[] = [];
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
    const named = at === element ? undefined : hooksOf(at).find(({ lasting }) => lasting >= 0.6);
    if (named && locateAll(root, named.css).length === 1) {
      return [{ css: [named.css, ...steps].join(' > '), lasting: 0.2 }];
    }
    steps.unshift(countedStep(at));
    if (steps.length > 20) return [];
  }
  const start = 'tagName' in root ? [':scope', ...steps] : steps;
  return [{ css: start.join(' > '), lasting: 0.1 }];
}

function countedStep(element: Element): string {
  const tag = CSS.escape(element.localName);
  const same = [...(element.parentElement?.children ?? [])].filter(
    (sibling) => sibling.localName === element.localName,
  );
  return same.length > 1 ? `${tag}:nth-of-type(${same.indexOf(element) + 1})` : tag;
}

function insideShadow(elements: readonly Element[], root: Root): SelectorProposal[] {
  const scopes = [...new Set(elements.map(scopeOf))];
  const shadows = scopes.filter(isShadow);
  if (shadows.length < scopes.length) return [];
  const hosts = buildSelector(
    shadows.map((shadow) => shadow.host),
    root,
  );
  const [shadow] = shadows;
  if (!shadow) return [];
  // All the shadow roots are of one sort: what fits in the first is tried in all.
  const first = elements.filter((element) => scopeOf(element) === shadow);
  const inner = buildSelector(first, shadow);
  return hosts
    .slice(0, 3)
    .flatMap((host) => inner.slice(0, 3).map((one) => chain(host, one, elements, root)))
    .filter((proposal) => proposal !== null)
    .sort(compare)
    .slice(0, MAX_PROPOSALS);
}

function chain(
  host: SelectorProposal,
  inner: SelectorProposal,
  elements: readonly Element[],
  root: Root,
): SelectorProposal | null {
  const selector = `${host.selector} >>> ${inner.selector}`;
  const found = new Set<Element>(locateAll(root, selector));
  if (!elements.every((element) => found.has(element))) return null;
  return {
    selector,
    matches: found.size,
    exact: shownOf([...found], elements.length) === elements.length,
    lasting: Math.min(host.lasting, inner.lasting),
  };
}

function scopeOf(node: Node): Node {
  return node.getRootNode();
}

/** Not by class: a frame's document has classes of its own. */
function isShadow(node: Node): node is ShadowRoot {
  return 'host' in node && 'mode' in node;
}
