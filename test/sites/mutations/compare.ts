import { PRECISION_WIDTH, type Precision } from '@/lib/core/model/interaction';
import type { MessageReading, ReadTime, RowReading, ThreadReading } from '@/lib/sites/reading';

export interface Reading {
  readonly rows: readonly RowReading[];
  readonly thread: ThreadReading | null;
}

/**
 * `missing`: not read any more, or known less well. `wrong`: a name, identity, direction or time that
 * isn't the one of this row or message. `noise`: something is read that was passed over, a whole
 * message or a part of its text.
 */
export interface Difference {
  readonly part: 'list' | 'thread';
  readonly fate: 'missing' | 'wrong' | 'noise';
  readonly what: string;
}

/** Compares a reading with the right one, row by row and bubble by bubble of the page itself. */
export function compare(right: Reading, now: Reading): Difference[] {
  const list = diff(right.rows, now.rows, rowFates, ({ name }) => `row ${name}`);
  const found: Difference[] = list.map((one) => ({ part: 'list', ...one }));
  if (!right.thread && !now.thread) return found;
  const thread = [
    ...fate('identity', right.thread?.identity.value, now.thread?.identity.value),
    ...fate('name', right.thread?.name, now.thread?.name, now.thread?.identity.value),
    ...fate('members', right.thread?.members, now.thread?.members),
    ...diff(
      right.thread?.messages ?? [],
      now.thread?.messages ?? [],
      messageFates,
      ({ text }) => `message ${text}`,
    ),
  ];
  return [...found, ...thread.map((one) => ({ part: 'thread' as const, ...one }))];
}

type Fate = Omit<Difference, 'part'>;

function diff<T extends { readonly element: HTMLElement }>(
  right: readonly T[],
  now: readonly T[],
  fates: (was: T, is: T) => Fate[],
  describe: (one: T) => string,
): Fate[] {
  const met = new Set<T>();
  const found = now.flatMap((is) => {
    const was = right.find(({ element }) => same(element, is.element));
    if (was) met.add(was);
    return was ? fates(was, is) : [{ fate: 'noise' as const, what: describe(is) }];
  });
  const lost = right.filter((was) => !met.has(was));
  return [...found, ...lost.map((was) => ({ fate: 'missing' as const, what: describe(was) }))];
}

const same = (a: HTMLElement, b: HTMLElement) => a === b || a.contains(b) || b.contains(a);

function rowFates(was: RowReading, is: RowReading): Fate[] {
  return [
    ...fate('identity', was.identity.value, is.identity.value),
    // A contact whose name isn't read goes by its id.
    ...fate('name', was.name, is.name, is.identity.value),
    ...timeFate(was.last, is.last),
    ...fate('last direction', was.lastDirection, is.lastDirection, 'unknown'),
    ...fate('unread', was.unread, is.unread, 0),
    ...fate('members', was.members, is.members),
  ];
}

function messageFates(was: MessageReading, is: MessageReading): Fate[] {
  return [
    ...fate('direction', was.direction, is.direction, 'unknown'),
    ...timeFate(was.time, is.time),
    ...(was.text === is.text ? [] : [textFate(was.text, is.text)]),
    ...fate('page id', was.pageId, is.pageId),
    ...fate('sender', was.sender, is.sender),
  ];
}

const textFate = (was: string, is: string): Fate => ({
  fate: is.length < was.length ? 'missing' : 'noise',
  what: `text ${was} → ${is}`,
});

/** @param none stands for a value that isn't known */
function fate<T>(what: string, was: T, is: T, none?: T): Fate[] {
  if (was === is) return [];
  const gone = is === null || is === undefined || is === none;
  return [{ fate: gone ? 'missing' : 'wrong', what: `${what} ${was} → ${is}` }];
}

/** A wider interval around the same moment is less, not wrong. */
function timeFate(was: ReadTime | null, is: ReadTime | null): Fate[] {
  const before = was?.precision === 'unknown' ? null : was;
  const after = is?.precision === 'unknown' ? null : is;
  if (before?.at === after?.at && before?.precision === after?.precision) return [];
  const what = `time ${write(before)} → ${write(after)}`;
  if (!after) return [{ fate: 'missing', what }];
  const holds =
    before !== null &&
    after.at <= before.at &&
    after.at + width(after.precision) >= before.at &&
    width(after.precision) >= width(before.precision);
  return [{ fate: holds ? 'missing' : 'wrong', what }];
}

const width = (precision: Precision) => PRECISION_WIDTH[precision];
const write = (time: ReadTime | null) =>
  time && `${new Date(time.at).toISOString()} ${time.precision}`;
