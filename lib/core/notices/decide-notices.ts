import { nextOpening } from '../calendar/next-opening';
import type { Shifts } from '../calendar/shifts';
import { DAY, HOUR, MINUTE } from '../model/interaction';
import type { WaitGrade } from '../waiting/wait-of';
import { MOST_TOLD, type NoticeMemory, remember } from './notice-memory';
import type { NoticeSettings } from './notice-settings';
import { workStretch } from './work-start';

/** Time between two notices of late answers, at least; and between two digests. */
export const LATE_EVERY = 30 * MINUTE;
const DIGEST_EVERY = 12 * HOUR;
/** Longest time until it is looked again, so that a change of the clock is noticed. */
const LOOK_EVERY = DAY;

/** A customer who waits for us and may be spoken of: neither put off, nor wishing for peace. */
export interface WaitingContact {
  readonly contact: string;
  readonly name: string;
  /** ms */
  readonly since: number;
  readonly grade: WaitGrade;
  /** ms; when they will be late, or later. */
  readonly dueAt: number | null;
}

export type Notice =
  | {
      readonly kind: 'digest';
      readonly waiting: number;
      readonly late: number;
      readonly cold: number;
    }
  | {
      readonly kind: 'late';
      /** Longest wait first. */
      readonly contacts: readonly Pick<WaitingContact, 'contact' | 'name'>[];
    };

export interface NoticeInput {
  /** ms */
  readonly now: number;
  /** Minutes east of UTC of the operator's day. */
  readonly dayOffset: number;
  readonly shifts: Shifts;
  readonly settings: NoticeSettings;
  readonly memory: NoticeMemory;
  readonly waits: readonly WaitingContact[];
  /** Contacts flagged as going quiet; asked only where a digest is due. */
  readonly cold: number;
}

export interface Decision {
  /** One at most: never two at once. */
  readonly notice: Notice | null;
  readonly memory: NoticeMemory;
  /** ms; when to look again. Null when nothing could come of it. */
  readonly lookAt: number | null;
}

/** Whether the digest of this day's work is still to come, so that its figures are worth reading. */
export function isDigestDue({
  now,
  dayOffset,
  shifts,
  settings,
  memory,
}: Pick<NoticeInput, 'now' | 'dayOffset' | 'shifts' | 'settings' | 'memory'>): boolean {
  if (!settings.digest) return false;
  const stretch = workStretch(shifts, now, dayOffset);
  if (!stretch || stretch.day === memory.digestDay) return false;
  return memory.digestAt === null || now - memory.digestAt >= DIGEST_EVERY;
}

/**
 * What to tell the operator now. A digest once a day's work, at its start; late answers grouped,
 * never twice for one wait, at most every half hour; nothing outside of shifts.
 */
export function decideNotices(input: NoticeInput): Decision {
  const { now, dayOffset, shifts, settings, waits, cold } = input;
  const before = remember(input.memory, now);
  if (!settings.digest && !settings.late) return { notice: null, memory: before, lookAt: null };
  const stretch = workStretch(shifts, now, dayOffset);
  if (!stretch) return { notice: null, memory: before, lookAt: opening(input) };

  const late = waits.filter(({ grade }) => grade !== 'fresh').sort((a, b) => a.since - b.since);
  if (isDigestDue({ ...input, memory: before })) {
    // What the digest counts was told by it.
    const memory = {
      ...before,
      digestDay: stretch.day,
      digestAt: now,
      told: tell(before.told, late, now),
    };
    const notice: Notice | null =
      waits.length + cold > 0
        ? { kind: 'digest', waiting: waits.length, late: late.length, cold }
        : null;
    return { notice, memory, lookAt: lookAt(input, memory) };
  }
  const news = late.filter((wait) => !wasTold(before.told, wait));
  const tooSoon = before.lateAt !== null && now - before.lateAt < LATE_EVERY;
  if (!settings.late || news.length === 0 || tooSoon) {
    return { notice: null, memory: before, lookAt: lookAt(input, before) };
  }
  const memory = { ...before, lateAt: now, told: tell(before.told, news, now) };
  const contacts = news.map(({ contact, name }) => ({ contact, name }));
  return { notice: { kind: 'late', contacts }, memory, lookAt: lookAt(input, memory) };
}

/** A wait that began before it was told is the same, even where older messages turned up since. */
function wasTold(told: NoticeMemory['told'], { contact, since }: WaitingContact): boolean {
  return told.some((each) => each.contact === contact && since <= each.at);
}

function tell(
  told: NoticeMemory['told'],
  waits: readonly WaitingContact[],
  now: number,
): NoticeMemory['told'] {
  const anew = new Set(waits.map(({ contact }) => contact));
  return [
    ...told.filter(({ contact }) => !anew.has(contact)),
    ...waits.map(({ contact }) => ({ contact, at: now })),
  ].slice(-MOST_TOLD);
}

/** The next moment at which something could be told, were nothing to happen. */
function lookAt(input: NoticeInput, memory: NoticeMemory): number {
  const { now, settings, waits } = input;
  const times = [now + LOOK_EVERY];
  if (settings.late) {
    const pause = memory.lateAt === null ? now : memory.lateAt + LATE_EVERY;
    for (const wait of waits) {
      if (wasTold(memory.told, wait)) continue;
      if (wait.grade !== 'fresh') times.push(pause);
      else if (wait.dueAt !== null) times.push(Math.max(wait.dueAt, pause));
    }
  }
  // A day's work begins anew within the hour at worst.
  if (settings.digest) times.push(now + HOUR);
  return Math.max(now + MINUTE, Math.min(...times));
}

function opening({ now, dayOffset, shifts }: NoticeInput): number | null {
  const opens = nextOpening(shifts, now, dayOffset);
  return opens === null ? null : Math.min(opens, now + LOOK_EVERY);
}
