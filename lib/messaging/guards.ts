import { DRAFT_INTENTS } from '@/lib/core/drafting/draft';
import { LEVELS, SIGNALS } from '@/lib/core/model/assessment';
import { NEXT_STEPS } from '@/lib/core/model/next-step';
import type { MessageName, MessageReply, TabMessageData, TabMessageName } from './protocol';

/*
 * The checks a page's script makes on what our background sends. The schemas say the same
 * (test/messaging holds the two together), but zod would be the larger half of that script.
 */
type Guard = (value: unknown) => boolean;

const text =
  (max: number, min = 0): Guard =>
  (v) =>
    typeof v === 'string' && v.length >= min && v.length <= max;
const number: Guard = (v) => typeof v === 'number' && Number.isFinite(v);
const orNull =
  (guard: Guard): Guard =>
  (v) =>
    v === null || guard(v);
const one =
  (options: readonly unknown[]): Guard =>
  (v) =>
    options.includes(v);
const list =
  (guard: Guard, max: number): Guard =>
  (v) =>
    Array.isArray(v) && v.length <= max && v.every(guard);
const shape =
  (fields: Record<string, Guard>): Guard =>
  (v) =>
    typeof v === 'object' &&
    v !== null &&
    Object.keys(v).every((key) => Object.hasOwn(fields, key)) &&
    Object.entries(fields).every(([key, guard]) => guard((v as Record<string, unknown>)[key]));

const contact: Guard = (v) => typeof v === 'string' && /^[0-9a-f]{32}$/.test(v);
const moment: Guard = (v) => number(v) && Math.abs(v as number) <= 1e13;
const nothing: Guard = (v) => v === null || v === undefined;
const level = one(LEVELS);
/** Our own data, checked whole by a test; here only for what decides whether it is used. */
const definition: Guard = (v) =>
  typeof v === 'object' && v !== null && list(text(1000), 50)((v as { detect?: unknown }).detect);
const holds =
  (key: string): Guard =>
  (v) =>
    typeof v === 'object' && v !== null && typeof (v as Record<string, unknown>)[key] === 'object';

/** Only our own pages ask this: a page's script never gets an answer to it. */
const ours: Guard = () => false;

const REPLIES: { readonly [N in MessageName]: Guard } = {
  'overlay/hello': shape({
    texts: holds('levels'),
    sites: list(definition, 200),
    words: holds('features'),
  }),
  'overlay/hands': nothing,
  'observe/batch': nothing,
  'flags/read': list(
    shape({
      contact,
      level,
      why: text(300),
      wait: orNull(shape({ text: text(40), grade: one(['late', 'grave']) })),
    }),
    300,
  ),
  'card/read': orNull(
    shape({
      level,
      reasons: list(text(300), SIGNALS.length),
      wait: orNull(text(40)),
      nextStep: one(NEXT_STEPS),
      intent: orNull(one(DRAFT_INTENTS)),
      drafts: list(shape({ id: text(100), label: text(100), text: text(4000) }), 12),
      snoozeLimitDays: number,
    }),
  ),
  'health/report': nothing,
  'page/changed': nothing,
  'panel/open': nothing,
  'practice/forget': nothing,
  'draft/inserted': nothing,
  'contact/snooze': nothing,
  'contact/override': nothing,
  'contact/undo': nothing,
  'contact/disturb': nothing,
  'case/mark': nothing,
  'case/undo': nothing,
  'offer/reserve': ours,
  'offer/settle': nothing,
  'offer/save': nothing,
  'offer/remove': nothing,
  'phrase/save': nothing,
  'phrase/remove': nothing,
  'phrase/used': nothing,
  'profile/save': nothing,
  'settings/save': nothing,
  'model/key': ours,
  'task/mark': nothing,
  'message/mark': nothing,
  'site/save': ours,
  'site/change': ours,
  'site/look': nothing,
  'link/save': nothing,
  'link/remove': nothing,
  'guard/read': list(
    shape({ id: text(40), tone: one(['info', 'warn', 'stop']), text: text(200) }),
    12,
  ),
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
  return REPLIES[name](value);
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
