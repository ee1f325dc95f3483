import { LEVELS } from '@/lib/core/model/assessment';
import { MAX_AHEAD, MAX_CONTACTS } from './limits';
import type { MessageName, MessageReply, TabMessageData, TabMessageName } from './protocol';

/*
 * The checks a page's script makes on what our background sends. The schemas say the same
 * (test/messaging holds the two together), but zod would be the larger half of that script.
 */
export type Guard = (value: unknown) => boolean;

export const text =
  (max: number, min = 0): Guard =>
  (v) =>
    typeof v === 'string' && v.length >= min && v.length <= max;
export const number: Guard = (v) => typeof v === 'number' && Number.isFinite(v);
export const orNull =
  (guard: Guard): Guard =>
  (v) =>
    v === null || guard(v);
export const one =
  (options: readonly unknown[]): Guard =>
  (v) =>
    options.includes(v);
export const list =
  (guard: Guard, max: number): Guard =>
  (v) =>
    Array.isArray(v) && v.length <= max && v.every(guard);
export const shape =
  (fields: Record<string, Guard>): Guard =>
  (v) =>
    typeof v === 'object' &&
    v !== null &&
    Object.keys(v).every((key) => Object.hasOwn(fields, key)) &&
    Object.entries(fields).every(([key, guard]) => guard((v as Record<string, unknown>)[key]));

const contact: Guard = (v) => typeof v === 'string' && /^[0-9a-f]{32}$/.test(v);
const moment: Guard = (v) => number(v) && Math.abs(v as number) <= 1e13;
const nothing: Guard = (v) => v === null || v === undefined;
export const level = one(LEVELS);
/** Our own data, checked whole by a test; here only for what decides whether it is used. */
const definition: Guard = (v) =>
  typeof v === 'object' && v !== null && list(text(1000), 50)((v as { detect?: unknown }).detect);
const holds =
  (key: string): Guard =>
  (v) =>
    typeof v === 'object' && v !== null && typeof (v as Record<string, unknown>)[key] === 'object';

const flag = shape({
  contact,
  level,
  why: text(300),
  wait: orNull(shape({ text: text(40), grade: one(['late', 'grave']) })),
});

/** What the first script asks for; every other answer it gets is none. */
const REPLIES: { readonly [N in MessageName]?: Guard } = {
  'overlay/hello': shape({
    texts: holds('levels'),
    style: text(10_000),
    sites: list(definition, 200),
    words: holds('features'),
  }),
  'flags/read': list(flag, MAX_CONTACTS),
  'flags/ahead': shape({ flags: list(flag, MAX_AHEAD), whole: one([true, false]) }),
};

const TAB_DATA: { readonly [N in TabMessageName]: Guard } = {
  'flags/stale': nothing,
  'overlay/recheck': nothing,
  'page/read': nothing,
  'compose/insert': shape({ contact, text: text(4000, 1) }),
  'thread/reveal': shape({ contact, times: list(moment, 20) }),
  'row/locate': shape({ contact }),
};

/** Is this an answer of the declared shape? */
export function isReply<N extends MessageName>(name: N, value: unknown): value is MessageReply<N> {
  return (REPLIES[name] ?? nothing)(value);
}

/** Is this the name of a message to a tab? */
export function isTabMessage(name: unknown): name is TabMessageName {
  return typeof name === 'string' && Object.hasOwn(TAB_DATA, name);
}

/** Is this data of the declared shape? */
export function isTabData<N extends TabMessageName>(
  name: N,
  value: unknown,
): value is TabMessageData<N> {
  return TAB_DATA[name](value);
}
