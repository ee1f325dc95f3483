/**
 * Why what is recorded cannot be read or written. `cannot-open`: the browser could not open it;
 * `newer`: a later version of this extension wrote it; `blocked`: a page of an earlier version holds
 * it open; `older`: this page is of an earlier version than the worker; `full`: the disk is full, or
 * nearly so; `no-room`: so full that even opening it could damage it; `lost`: it was there and the
 * browser gave us an empty one instead.
 */
export const STORE_TROUBLES = [
  'cannot-open',
  'newer',
  'blocked',
  'older',
  'full',
  'no-room',
  'lost',
] as const;
export type StoreTrouble = (typeof STORE_TROUBLES)[number];

/** Can what is there still be read? */
export function isReadable(trouble: StoreTrouble | null): boolean {
  return trouble === null || trouble === 'full' || trouble === 'lost';
}
