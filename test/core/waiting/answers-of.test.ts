import { describe, expect, test } from 'vitest';
import { DEFAULT_SHIFTS } from '@/lib/core/calendar/shifts';
import { FEATURE, HOUR, type Interaction, MINUTE } from '@/lib/core/model/interaction';
import { answerTimes } from '@/lib/core/waiting/answer-times';
import { answersOf } from '@/lib/core/waiting/answers-of';

const at = (text: string) => Date.parse(`2026-11-${text}:00+08:00`);
const fact = (
  direction: 'in' | 'out',
  time: string,
  more: Partial<Interaction> = {},
): Interaction => ({
  id: time,
  at: at(time),
  precision: 'minute',
  direction,
  kind: 'text',
  features: 0,
  length: 5,
  origin: 'thread',
  native: true,
  ...more,
});
const answers = (...facts: Interaction[]) => answersOf(facts, DEFAULT_SHIFTS, 480);

describe('our answers', () => {
  test('run from the first message that asked to our first one', () => {
    const found = answers(
      fact('in', '23T11:50'),
      fact('in', '23T11:55'),
      fact('out', '23T13:40'),
      fact('out', '23T14:00'),
    );
    expect(found).toEqual([
      { askedAt: at('23T11:50'), answeredAt: at('23T13:40'), worked: 20 * MINUTE },
    ]);
  });

  test('thanks and stickers ask for none; what follows them does', () => {
    const closing = { features: FEATURE.acknowledgement };
    expect(answers(fact('in', '23T10:00', closing), fact('out', '23T15:00'))).toEqual([]);
    expect(answers(fact('in', '23T10:00', { kind: 'sticker' }), fact('out', '23T15:00'))).toEqual(
      [],
    );
    const [one] = answers(
      fact('in', '23T10:00', closing),
      fact('in', '23T10:10'),
      fact('out', '23T10:12'),
    );
    expect(one?.worked).toBe(2 * MINUTE);
  });

  test('coarse times, sightings and unanswered words are left out', () => {
    expect(answers(fact('in', '23T10:00', { precision: 'day' }), fact('out', '23T15:00'))).toEqual(
      [],
    );
    expect(answers(fact('in', '23T10:00'))).toEqual([]);
    expect(answers(fact('in', '23T10:00'), fact('out', '23T10:05', { kind: 'sighting' }))).toEqual(
      [],
    );
  });

  test('sum up to median, share in time and the worst (S0.5.f)', () => {
    const found = answers(
      fact('in', '23T09:00'),
      fact('out', '23T09:10'),
      fact('in', '23T10:00'),
      fact('out', '23T10:20'),
      fact('in', '23T17:55'),
      fact('out', '24T10:00'),
    );
    const times = answerTimes(found, 15);
    expect(times).toMatchObject({ count: 3, median: 20 * MINUTE });
    expect(times.inTime).toBeCloseTo(1 / 3);
    const worst = times.worst;
    expect(worst?.worked).toBe(65 * MINUTE);
    expect(((worst?.answeredAt ?? 0) - (worst?.askedAt ?? 0)) / HOUR).toBeCloseTo(16.08, 1);
    expect(answerTimes(found.slice(0, 2), 15).median).toBe(15 * MINUTE);
    expect(answerTimes([], 15)).toEqual({ count: 0, median: null, inTime: null, worst: null });
  });
});
