import type { SiteDefinition } from '../definition';

/**
 * What contact ids of a site are made of, as text to compare. Two definitions of one site that
 * differ in it may give one person two ids: their history would begin anew.
 */
export function identityBasis({ id, scope, list, thread }: SiteDefinition): string {
  const weak = (part: typeof list | typeof thread, keys: readonly unknown[]) =>
    part && keys.length === 0 ? [part.name, part.picture ?? null] : null;
  return JSON.stringify([
    id,
    scope,
    list ? list.id : null,
    list ? weak(list, list.id) : null,
    thread ? thread.key : null,
    thread ? weak(thread, thread.key) : null,
  ]);
}
