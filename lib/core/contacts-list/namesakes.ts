import type { ContactRow } from './contact-row';

/**
 * Contacts whose name another one of the same site bears, where one of them is known by name and
 * picture only: they may be one person, or be taken for each other.
 * @returns their ids
 */
export function namesakes(
  rows: Iterable<Pick<ContactRow, 'id' | 'site' | 'name' | 'kind' | 'isWeak'>>,
): Set<string> {
  const byName = new Map<string, { ids: string[]; isWeak: boolean }>();
  for (const { id, site, name, kind, isWeak } of rows) {
    const key = `${site}\n${kind}\n${name}`;
    const same = byName.get(key);
    if (!same) byName.set(key, { ids: [id], isWeak });
    else {
      same.ids.push(id);
      same.isWeak ||= isWeak;
    }
  }
  return new Set(
    [...byName.values()].flatMap(({ ids, isWeak }) => (ids.length > 1 && isWeak ? ids : [])),
  );
}
