import type { ContactRow } from './contact-row';

const STRIDE = 200;

/**
 * Contacts whose name another one of the same site bears, where one of them is known by name and
 * picture only: they may be one person, or be taken for each other. Works in small steps.
 * @returns by the generator's end, their ids
 */
export function* namesakes(
  rows: readonly Pick<ContactRow, 'id' | 'site' | 'name' | 'kind' | 'isWeak'>[],
): Generator<void, ReadonlySet<string>> {
  const byName = new Map<string, { ids: string[]; isWeak: boolean }>();
  for (const [i, { id, site, name, kind, isWeak }] of rows.entries()) {
    if (i % STRIDE === STRIDE - 1) yield;
    const key = `${site}\n${kind}\n${name}`;
    const same = byName.get(key);
    if (!same) byName.set(key, { ids: [id], isWeak });
    else {
      same.ids.push(id);
      same.isWeak ||= isWeak;
    }
  }
  const found = new Set<string>();
  for (const { ids, isWeak } of byName.values()) {
    if (isWeak && ids.length > 1) for (const id of ids) found.add(id);
  }
  return found;
}
