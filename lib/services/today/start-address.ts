import type { Contact } from '@/lib/core/model/contact';
import type { SiteDefinition } from '@/lib/sites/definition';

/**
 * Where a contact's site begins: the host and path its definition names, or, for a product hosted
 * anywhere, the host the contact is known from. Never the address of a chat.
 * @param sites all in use
 * @returns null when neither names one place
 */
export function startAddress(
  { site, scope }: Pick<Contact, 'site' | 'scope'>,
  sites: readonly SiteDefinition[],
): string | null {
  const host = hostOf(scope.split(' ')[0] ?? '');
  const places = (sites.find(({ id }) => id === site)?.matches ?? []).flatMap(placeOf);
  const own = places.find((place) => host && place.startsWith(host));
  return own ?? host ?? places[0] ?? null;
}

/** A match pattern up to its first star; none where the host itself is left open. */
function placeOf(pattern: string): string[] {
  const place = pattern.replace(/\*.*$/, '');
  return /^https?:\/\/[^/]+\//.test(place) && URL.canParse(place) ? [place] : [];
}

function hostOf(origin: string): string | null {
  return /^https?:\/\//.test(origin) && URL.canParse(origin) ? `${new URL(origin).origin}/` : null;
}
