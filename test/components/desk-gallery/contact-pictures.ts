import type { ContactPicturesData } from '@/components/desk/pictures/contact-pictures-data';
import { contactClock } from '@/lib/core/calendar/contact-clock';
import type { Act } from '@/lib/core/care/acts-of';
import type { Sight } from '@/lib/core/coverage/sight';
import { usualGap } from '@/lib/core/history/usual-gap';
import { mondayOf, weeklyRhythm } from '@/lib/core/history/weekly-rhythm';
import { DAY, HOUR, type Interaction } from '@/lib/core/model/interaction';
import { replayRisk } from '@/lib/core/risk/replay';
import { NOW } from '../gallery/now';

const HOURS_EAST = 8;
const OFFSET = HOURS_EAST * 60;

/** Days ago on which they wrote: every few days for a year, then rarely, then no more. */
const WROTE = [
  ...Array.from({ length: 78 }, (_, i) => 400 - i * 4 - ((i * 7) % 3)),
  80,
  69,
  61,
  44,
];
const SIGHT: Sight = {
  from: NOW - 402 * DAY,
  through: NOW - HOUR,
  blind: [
    { from: NOW - 250 * DAY, to: NOW - 226 * DAY },
    { from: NOW - 30 * DAY, to: NOW - 21 * DAY },
  ],
};
const ACTS: readonly Act[] = [
  { kind: 'snoozed', at: NOW - 54 * DAY },
  { kind: 'inserted', at: NOW - 46 * DAY },
  { kind: 'sent', at: NOW - 46 * DAY },
  { kind: 'recovered', at: NOW - 40 * DAY },
  { kind: 'sent', at: NOW - 12 * DAY },
];

/** A contact of more than a year who cools down, with two stretches nobody saw. */
export function contactPictures(part: Partial<ContactPicturesData> = {}): ContactPicturesData {
  return picturesOf(WROTE, ACTS, part);
}

/** A contact of three weeks. */
export function newContactPictures(): ContactPicturesData {
  return picturesOf([20, 6], [], {});
}

function picturesOf(
  days: readonly number[],
  acts: readonly Act[],
  part: Partial<ContactPicturesData>,
): ContactPicturesData {
  const history = days.flatMap((ago, i) => [
    fact(NOW - ago * DAY, 'in', i),
    fact(NOW - ago * DAY + HOUR, 'out', i),
  ]);
  const first = history[0]?.at ?? NOW;
  const sight = { ...SIGHT, from: Math.max(SIGHT.from, first) };
  const blind = SIGHT.blind.filter(({ from }) => from > first);
  const seen = { ...sight, blind };
  const known = Math.round((mondayOf(NOW, OFFSET) - mondayOf(first, OFFSET)) / (7 * DAY));
  const clock = contactClock(seen, [], NOW, OFFSET);
  const rules = { sensitivity: 0, ownLine: null, dayOffset: OFFSET, now: NOW };
  const common = { kind: 'person' as const, history, sight: seen, clock, ...rules };
  const risk = [...replayRisk({ ...common, level: 'silent' })].filter((point) => point !== null);
  return {
    rhythm: weeklyRhythm(history, seen, NOW, OFFSET),
    usualGap: usualGap(history, OFFSET),
    lastInboundAt: NOW - (days.at(-1) ?? 0) * DAY,
    weeks: weeklyRhythm(history, seen, NOW, OFFSET, known + 1),
    cut: false,
    risk,
    level: risk.at(-1)?.level ?? 'unknown',
    acts,
    ...part,
  };
}

function fact(at: number, direction: 'in' | 'out', n: number): Interaction {
  return {
    id: `${direction === 'in' ? 1 : 2}${n}`.padStart(16, '0'),
    at,
    precision: 'minute',
    direction,
    kind: 'text',
    features: 0,
    length: 12,
    origin: 'thread',
    native: true,
  };
}
