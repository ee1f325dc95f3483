import pinyin from 'pinyin-match';
import type { SiteRow } from './sites-data';

/** Sites whose name, its pinyin or address holds what was typed; all for nothing. */
export function findSites<T extends Pick<SiteRow, 'name' | 'id' | 'places'>>(
  sites: readonly T[],
  typed: string,
): readonly T[] {
  const wanted = typed.trim().toLowerCase().slice(0, 60);
  if (!wanted) return sites;
  return sites.filter(
    ({ name, id, places }) =>
      [name, id, ...places].some((text) => text.toLowerCase().includes(wanted)) ||
      pinyin.match(name, wanted) !== false,
  );
}
