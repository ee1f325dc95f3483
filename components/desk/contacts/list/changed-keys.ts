/** A node of the trees in which Dexie tells what was written; other contexts send them as plain data. */
interface Ranges {
  readonly from?: unknown;
  readonly to?: unknown;
  readonly l?: Ranges | null;
  readonly r?: Ranges | null;
}

/** More changes at once are read anew with everything else. */
const MOST = 2000;

/**
 * The primary keys of a table that were written.
 * @param parts as Dexie's `storagemutated` gives them
 * @returns null where only ranges are known: anything may have changed
 */
export function changedKeys(
  parts: Readonly<Record<string, unknown>>,
  database: string,
  table: string,
): readonly string[] | null {
  if ('all' in parts) return null;
  const keys: string[] = [];
  const walk = (node: Ranges | null | undefined): boolean => {
    if (!node) return true;
    const isEmpty = node.from === undefined && node.to === undefined;
    if (!isEmpty) {
      if (typeof node.from !== 'string' || node.from !== node.to) return false;
      if (keys.push(node.from) > MOST) return false;
    }
    return walk(node.l) && walk(node.r);
  };
  return walk(parts[`idb://${database}/${table}/`] as Ranges | undefined) ? keys : null;
}
