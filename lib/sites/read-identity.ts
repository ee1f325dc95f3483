import type { ListDefinition, SiteDefinition, Source, ThreadDefinition } from './definition';
import type { Root } from './locate';
import type { Identity } from './reading';
import { type Place, placeOf, type Resolved, resolve } from './resolve';
import { oneLine } from './shown-text';

export interface Known {
  readonly identity: Identity;
  readonly name: string;
  readonly keyRank: number;
  readonly nameRank: number;
}

/** Who the element is about: a list row, or the pane of a thread. */
export function readKnown(
  keys: readonly Source[],
  part: Pick<ListDefinition | ThreadDefinition, 'name' | 'picture'>,
  place: Place,
): Known | null {
  const key = resolve(keys, place);
  const shown = resolve(part.name, place);
  const name = oneLine(shown?.value ?? '');
  // A page that has ids and shows none for this one is being misread: a name must not stand in.
  const byPlace = shown !== null && part.name[shown.rank]?.take === 'name';
  const identity = keys.length ? strong(key) : weak(name, resolve(part.picture, place), byPlace);
  return identity
    ? {
        identity,
        name: name || identity.value,
        keyRank: key?.rank ?? 0,
        nameRank: shown?.rank ?? -1,
      }
    : null;
}

/**
 * Who a list row is about; cheap, for re-keying a recycled row at once.
 * @param page top of the page, for sources that start there
 */
export function rowIdentity(
  site: SiteDefinition,
  element: Element,
  page: Root = element.ownerDocument,
): Identity | null {
  if (!site.list) return null;
  try {
    const place = placeOf(element, page);
    if (site.list.id.length) return strong(resolve(site.list.id, place));
    return readKnown(site.list.id, site.list, place)?.identity ?? null;
  } catch {
    return null;
  }
}

/** The name a list row shows, '' when it shows none. */
export function rowName(
  site: SiteDefinition,
  element: Element,
  page: Root = element.ownerDocument,
): string {
  if (!site.list) return '';
  try {
    return oneLine(resolve(site.list.name, placeOf(element, page))?.value ?? '');
  } catch {
    return '';
  }
}

/** Whether both are surely the same contact of the page. */
export function sameIdentity(a: Identity, b: Identity): boolean {
  return a.value === b.value && a.strength === b.strength;
}

function strong(key: Resolved | null): Identity | null {
  const value = key?.value.slice(0, 500);
  return value ? { value, strength: 'strong' } : null;
}

function weak(name: string, picture: Resolved | null, byPlace: boolean): Identity | null {
  if (!name) return null;
  const value = picture ? `${name}\n${picture.value}` : name;
  return { value, strength: 'weak', ...(byPlace ? { byPlace } : {}) };
}
