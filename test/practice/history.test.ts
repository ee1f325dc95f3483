import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY } from '@/lib/core/model/interaction';
import { type PracticeConversation, practiceHistory } from '@/lib/practice/history';
import { inboundGaps, inboundTimes, median } from './rhythm';

const ANCHOR = new Date(2026, 10, 22, 14, 30).getTime();
const HISTORY = practiceHistory(7, ANCHOR);

const seeds = fc.integer({ min: 0, max: 2 ** 31 });
const anchors = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2031-01-01'), noInvalidDate: true })
  .map((date) => date.getTime());

describe('practiceHistory', () => {
  it('is the same for the same seed and anchor, and another for another seed', () => {
    expect(practiceHistory(7, ANCHOR)).toEqual(HISTORY);
    expect(practiceHistory(8, ANCHOR)).not.toEqual(HISTORY);
  });

  it('orders messages in time, none after the anchor, ids unique, every slot filled', () => {
    fc.assert(
      fc.property(seeds, anchors, (seed, anchor) => {
        const ids = new Set<string>();
        let count = 0;
        for (const { messages } of practiceHistory(seed, anchor)) {
          const times = messages.map((m) => m.at);
          expect(times).toEqual([...times].sort((a, b) => a - b));
          expect(times.at(-1)).toBeLessThan(anchor);
          expect(times.every((at) => at % 1000 === 0)).toBe(true);
          const words = messages.map((m) => `${m.text}${m.label ?? ''}`).join(' ');
          expect(words).not.toMatch(/[{}|⏎]|undefined|\[img\]/);
          for (const { id } of messages) ids.add(id);
          count += messages.length;
        }
        expect(ids.size).toBe(count);
      }),
      { numRuns: 12, seed: 3 },
    );
  });

  it('writes within the shop hours and half as much at weekends', () => {
    const starts = HISTORY.flatMap((c) => c.messages).map((m) => new Date(m.at));
    const night = starts.filter((at) => at.getHours() >= 1 && at.getHours() < 8);
    expect(night.length).toBe(0);
    const weekend = starts.filter((at) => at.getDay() % 6 === 0).length / 2;
    const week = (starts.length - 2 * weekend) / 5;
    expect(weekend / week).toBeGreaterThan(0.3);
    expect(weekend / week).toBeLessThan(0.85);
  });

  it('does not say the same few things', () => {
    const texts = HISTORY.filter((c) => c.customer.kind === 'person')
      .flatMap((c) => c.messages)
      .filter((m) => m.kind === 'text' && m.text.length > 6)
      .map((m) => m.text);
    expect(new Set(texts).size).toBeGreaterThan(800);
  });

  it('makes up as many further customers as asked for and keeps the written ones as they are', () => {
    const many = practiceHistory(7, ANCHOR, 200);
    expect(many.length).toBe(200);
    expect(many.slice(0, HISTORY.length)).toEqual(HISTORY);
    expect(new Set(many.map((c) => c.customer.id)).size).toBe(200);
  });
});

const SAMPLES = Array.from({ length: 20 }, (_, seed) => ANCHOR - (seed % 2) * 0.4 * DAY).flatMap(
  (anchor, seed) => practiceHistory(seed, anchor).map((conversation) => ({ conversation, anchor })),
);

/** Every customer of an archetype under twenty seeds, at two times of the day. */
function samples(archetype: string): { conversation: PracticeConversation; anchor: number }[] {
  return SAMPLES.filter(({ conversation }) => conversation.truth.archetype === archetype);
}

describe('the truth about each archetype', () => {
  it.each([
    ['frequent', 5],
    ['steady', 12],
    ['monthly', 40],
    ['quarterly', 90],
    ['seasonal', 60],
    ['new', 4],
    ['reactivated', 7],
  ])('%s: well, and never silent beyond its own rhythm', (archetype, days) => {
    for (const { conversation, anchor } of samples(archetype)) {
      expect(conversation.truth.coolingSince).toBeNull();
      const last = inboundTimes(conversation).at(-1) ?? 0;
      const silence = (anchor - last) / DAY;
      expect(silence).toBeLessThan(days);
      const gaps = inboundGaps(conversation);
      if (archetype !== 'new') expect(silence).toBeLessThanOrEqual(1.1 * Math.max(...gaps));
    }
  });

  it('fading: gaps grow from the moment it says, after regular ones', () => {
    for (const { conversation, anchor } of samples('fading')) {
      const since = conversation.truth.coolingSince ?? Number.NaN;
      const times = inboundTimes(conversation);
      const before = inboundGaps(conversation, (at) => at <= since);
      const after = [...times.filter((at) => at >= since - DAY), anchor];
      const gaps = after.slice(1).map((at, i) => (at - (after[i] ?? 0)) / DAY);
      const long = gaps.filter((gap) => gap > 1);
      expect(long.length).toBeGreaterThanOrEqual(3);
      expect(long.at(-1)).toBeGreaterThan(2 * median(before));
      for (let i = 1; i < long.length; i++) {
        expect(long[i]).toBeGreaterThan(0.8 * (long[i - 1] ?? 0));
      }
    }
  });

  it.each([
    ['burst', 40],
    ['unanswered', 30],
    ['complaint', 17],
    ['competitor', 20],
    ['blocked', 27],
  ])('%s: the customer writes up to the moment it says and never again', (archetype, days) => {
    for (const { conversation, anchor } of samples(archetype)) {
      const since = conversation.truth.coolingSince ?? Number.NaN;
      const last = inboundTimes(conversation).at(-1) ?? Number.NaN;
      expect(Math.abs(last - since)).toBeLessThan(DAY);
      expect((anchor - last) / DAY).toBeGreaterThan(days);
    }
  });

  it('unanswered: at least three messages of the shop in a row without an answer', () => {
    for (const { conversation } of samples('unanswered')) {
      const { messages } = conversation;
      const trailing = messages.length - 1 - messages.findLastIndex((m) => m.direction === 'in');
      expect(trailing).toBeGreaterThanOrEqual(3);
    }
  });

  it('blocked: the last message of the shop was refused', () => {
    for (const { conversation } of samples('blocked')) {
      const [sent, notice] = conversation.messages.slice(-2);
      expect(sent?.failed).toBe(true);
      expect(notice?.kind).toBe('system');
    }
  });
});
