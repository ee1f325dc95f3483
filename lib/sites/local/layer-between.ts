import type { SiteDefinition } from '../definition';
import type { SiteLayer } from '../teach/local-site';

const PARTS = ['list', 'thread', 'compose'] as const;

/**
 * The layer that makes `changed` of a built-in definition: only the keys that differ, so that
 * everything else goes on following the built-in one.
 */
export function layerBetween(base: SiteDefinition, changed: SiteDefinition): SiteLayer {
  const parts = PARTS.map((part) => [part, differing(base[part], changed[part])] as const);
  return {
    over: base.id,
    overVersion: base.version,
    version: 1,
    ...Object.fromEntries(parts.filter(([, keys]) => Object.keys(keys).length > 0)),
    ...(same(base.badge, changed.badge) || !changed.badge ? {} : { badge: changed.badge }),
  };
}

function differing(before: object | undefined, after: object | undefined): object {
  const known = new Map(Object.entries(before ?? {}));
  return Object.fromEntries(
    Object.entries(after ?? {}).filter(([key, value]) => !same(known.get(key), value)),
  );
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
