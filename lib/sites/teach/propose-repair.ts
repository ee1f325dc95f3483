import type { SiteDefinition, Source } from '../definition';
import { findBubbles, findPane } from '../read-pane';
import { findRows } from '../read-rows';
import { isVisible } from '../visible';
import { buildFieldSelector, type Part } from './build-field-selector';
import { buildSelector } from './build-selector';
import { everyElement } from './every-element';
import { fieldElements, hasField } from './field-elements';
import { FIELDS, type Field, NEVER_SILENT } from './fields';
import type { Fingerprint, Fingerprints } from './fingerprint';
import { fingerprintOf } from './fingerprint-of';
import { likeness } from './likeness';
import type { Repair } from './repair';
import { repairDirection } from './repair-direction';
import { repairId } from './repair-id';
import { repairLoose, repairOpen, repairSeparator } from './repair-rows';

/** Likeness below which nothing is proposed, and from which it need not be asked. */
const LEAST = 0.55;
const SURE = 0.85;
/** How much better the best must be than the next in its row. */
const LEAD = 0.04;
const MAX_LOOKED = 4000;
const MAX_ROWS = 12;

/** Outer parts first: what lies in them is looked for again once they are found. */
const IN_ORDER: readonly Field[] = [...FIELDS].sort((a, b) => weight(a) - weight(b));

/**
 * For every field that yields nothing any more: the element that took its place, by what it looked
 * like. Nothing is changed; identity and direction always have to be asked about.
 * @param fingerprints of the time when the definition still worked, see `fingerprintsOf`
 * @returns outer parts first; each proposal builds on those before it
 */
export function proposeRepair(
  definition: SiteDefinition,
  document: Document,
  fingerprints: Fingerprints,
): Repair[] {
  const repairs: Repair[] = [];
  let site = definition;
  for (const field of IN_ORDER) {
    const print = fingerprints[field];
    if (field === 'thread.direction') {
      const repair = hasField(site, field) ? repairDirection(site, document) : null;
      if (repair) repairs.push(repair);
      site = repair?.definition ?? site;
      continue;
    }
    if (!print || !hasField(site, field) || fieldElements(site, field, document).length) continue;
    const found =
      field === 'list.id' || field === 'thread.key'
        ? repairId(site, field, document)
        : lookFor(site, field, print, document);
    if (!found) continue;
    const changed = put(site, field, found.after);
    if (!fieldElements(changed, field, document).length) continue;
    const inherited = repairs.some(({ mustAsk }) => mustAsk);
    repairs.push({
      field,
      before: selectorOf(site, field),
      after:
        found.after.attr && !found.after.sel ? `[${found.after.attr}]` : (found.after.sel ?? ''),
      confidence: found.confidence,
      mustAsk:
        inherited || NEVER_SILENT.has(field) || isWeakName(site, field) || found.confidence < SURE,
      elements: found.elements.slice(0, 3),
      definition: changed,
    });
    site = changed;
  }
  return repairs;
}

export interface Replacement {
  readonly after: Source;
  readonly confidence: number;
  readonly elements: readonly HTMLElement[];
}

function lookFor(
  site: SiteDefinition,
  field: Field,
  print: Fingerprint,
  document: Document,
): Replacement | null {
  const pane = findPane(site, document);
  switch (field) {
    case 'list.root':
    case 'thread.pane':
      return single(document, document, print, field);
    case 'thread.root':
    case 'thread.name':
    case 'compose.box':
      return pane && single(pane, pane, print, field);
    case 'thread.separator':
      return repairSeparator(site, document);
    case 'list.rowLoose':
      return repairLoose(site, 'list', document);
    case 'thread.rowLoose':
      return repairLoose(site, 'thread', document);
    case 'list.row':
      return rows(fieldElements(site, 'list.root', document)[0]?.element, print);
    case 'thread.row':
      return rows(fieldElements(site, 'thread.root', document)[0]?.element, print);
    case 'list.open':
      return repairOpen(site, document);
    default: {
      const all = field.startsWith('list')
        ? findRows(site, document)
        : pane && site.thread
          ? findBubbles(site.thread, pane)
          : [];
      return inRows(all.slice(0, MAX_ROWS), print);
    }
  }
}

/** The one element of the page, or pane, that is like it. */
function single(
  scope: Document | Element,
  root: Document | Element,
  print: Fingerprint,
  field: Field,
): Replacement | null {
  const editable = field === 'compose.box';
  const candidates = everyElement(scope, MAX_LOOKED)
    .filter((element) => element.localName === print.tag && isVisible(element))
    .filter(
      (element) =>
        !editable || element.isContentEditable || /^(textarea|input)$/.test(element.localName),
    );
  const best = closest(candidates, print);
  const proposal = best && buildSelector([best.element], root).find(({ exact }) => exact);
  if (!best || !proposal) return null;
  return {
    after: { sel: proposal.selector },
    confidence: best.likeness * (0.9 + proposal.lasting / 10),
    elements: [best.element],
  };
}

/** All elements of one sort in a list. */
function rows(box: Element | undefined, print: Fingerprint): Replacement | null {
  if (!box) return null;
  const inside = everyElement(box, MAX_LOOKED).filter(
    (element) => element.localName === print.tag && isVisible(element),
  );
  const alike = inside.map((element) => ({
    element,
    likeness: likeness(withoutTop(print), withoutTop(fingerprintOf(element))),
  }));
  const best = alike.reduce((most, one) => Math.max(most, one.likeness), 0);
  if (best < LEAST) return null;
  const found = alike.filter((one) => one.likeness >= best - 0.12).map(({ element }) => element);
  // The outermost of their kind: what lies inside a row is no row.
  const outer = found.filter(
    (element) => !found.some((other) => other !== element && other.contains(element)),
  );
  const proposal = buildSelector(outer, box).find(
    (one) => one.exact || one.matches <= outer.length * 1.1,
  );
  return proposal && outer.length >= 2
    ? { after: { sel: proposal.selector }, confidence: best * 0.95, elements: outer }
    : null;
}

/** Rows lie anywhere: only where they begin across and how big they are counts. */
function withoutTop(print: Fingerprint): Fingerprint {
  const [left, , width, height] = print.place;
  return { ...print, place: [left, 0, width, height], shape: 'box' };
}

/** The same part in row after row. */
function inRows(all: readonly HTMLElement[], print: Fingerprint): Replacement | null {
  const found = all.flatMap((row) => {
    const inside = everyElement(row, 80).filter(isVisible);
    const best = closest(inside, print, row);
    return best ? [{ row, ...best }] : [];
  });
  if (found.length < Math.max(1, all.length * 0.5)) return null;
  const parts: Part[] = found;
  const [proposal] = buildFieldSelector(parts);
  if (!proposal || proposal.matches < parts.length * 0.8) return null;
  const mean = found.reduce((sum, one) => sum + one.likeness, 0) / found.length;
  const agreeing = proposal.matches / parts.length;
  return {
    after: { sel: proposal.selector },
    confidence: mean * agreeing,
    elements: found.map(({ element }) => element),
  };
}

function closest(
  candidates: readonly HTMLElement[],
  print: Fingerprint,
  within?: Element,
): { element: HTMLElement; likeness: number } | null {
  const scored = candidates
    .map((element) => ({ element, likeness: likeness(print, fingerprintOf(element, within)) }))
    .sort((a, b) => b.likeness - a.likeness);
  const [first, second] = scored;
  if (!first || first.likeness < LEAST) return null;
  // An element and the only child that fills it are as good as one.
  const rival =
    second && !first.element.contains(second.element) && !second.element.contains(first.element);
  return rival && first.likeness - second.likeness < LEAD ? null : first;
}

/** Where contacts have no id, their name is their identity. */
function isWeakName(site: SiteDefinition, field: Field): boolean {
  return (
    (field === 'list.name' && !site.list?.id.length) ||
    (field === 'thread.name' && !site.thread?.key.length)
  );
}

function weight(field: Field): number {
  const outer: readonly Field[] = [
    'list.root',
    'list.row',
    'thread.pane',
    'thread.root',
    'thread.row',
  ];
  return outer.includes(field) ? outer.indexOf(field) : 9;
}

function selectorOf(site: SiteDefinition, field: Field): string {
  const [part, key] = field.split('.') as ['list' | 'thread' | 'compose', string];
  const value =
    key === 'separator'
      ? site.thread?.time.separator
      : key === 'time' && part === 'thread'
        ? site.thread?.time.from
        : site[part]?.[key as never];
  if (typeof value === 'string') return value;
  const first = (Array.isArray(value) ? value[0] : value) as Source | undefined;
  return first?.sel ?? (first?.attr ? `[${first.attr}]` : '');
}

/** The definition with the field read from the new place; the old ones stay behind it. */
function put(site: SiteDefinition, field: Field, after: Source): SiteDefinition {
  const [part, key] = field.split('.') as ['list' | 'thread' | 'compose', string];
  if (field === 'thread.time' && site.thread) {
    return {
      ...site,
      thread: {
        ...site.thread,
        time: { ...site.thread.time, from: [after, ...site.thread.time.from].slice(0, 8) },
      },
    };
  }
  if (field === 'thread.separator' && site.thread && after.sel) {
    return {
      ...site,
      thread: { ...site.thread, time: { ...site.thread.time, separator: after.sel } },
    };
  }
  if (field === 'list.open' && site.list && after.sel) {
    return { ...site, list: { ...site.list, open: { sel: after.sel } } };
  }
  const old = site[part]?.[key as never] as unknown;
  // An identity that could come from two places would be two identities.
  const kept = NEVER_SILENT.has(field) ? [] : Array.isArray(old) ? old : [];
  const value = Array.isArray(old) ? [after, ...kept].slice(0, 8) : after.sel;
  return { ...site, [part]: { ...site[part], [key]: value } };
}
