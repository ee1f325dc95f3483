import type { ContactKind } from '@/lib/core/model/contact';
import type { Source } from './definition';
import { type Place, resolve } from './resolve';

/** More than any chat program allows. */
const MOST = 1e6;

/** How many are in a group; nothing of a person, and nothing where the page shows no number. */
export function readMembers(
  { members }: { readonly members?: readonly Source[] },
  kind: ContactKind | null,
  place: Place,
): { readonly members?: number } {
  if (kind === 'person') return {};
  const count = Number(resolve(members, place)?.value);
  return Number.isInteger(count) && count > 0 && count < MOST ? { members: count } : {};
}
