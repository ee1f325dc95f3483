import { describe, expect, it } from 'vitest';
import { FEATURE, type Interaction } from '@/lib/core/model/interaction';
import { stateOf } from '@/lib/core/rhythm/state';
import { assessGroup } from '@/lib/core/risk/assess-group';
import { at, CTX, DAY, steady, touch } from '../rhythm/build';

const look = (history: Interaction[], day: number) =>
  assessGroup({
    state: stateOf(history, CTX),
    now: at(day),
    knownThrough: at(day),
    previousLevel: null,
  });
const promotions = (from: number, count: number) =>
  Array.from({ length: count }, (_, i) =>
    touch(from + i / 24, { direction: 'out', features: FEATURE.promotion }),
  );

describe('assessGroup', () => {
  it('calls half a month without a word silent, to the day', () => {
    const history = steady(1, 30);
    expect(look(history, 31).level).toBe('fine');
    const watched = look(history, 29 + 6);
    expect(watched.level).toBe('watch');
    expect(watched.dueAt).toBe(at(29 + 15));
    expect(look(history, 29 + 15).level).toBe('silent');
  });

  it('warns of hourly promotions on the first day and forgets them after a quiet one', () => {
    const history = [...steady(1, 30), ...promotions(29.1, 3)];
    const warned = look(history, 29.3);
    expect(warned.level).toBe('watch');
    expect(warned.evidence[0]).toMatchObject({ signal: 'flooding', params: { count: 3 } });
    expect(look([...steady(1, 30), ...promotions(29.1, 8)], 29.5).level).toBe('declining');
    expect(look(history, 31).level).toBe('fine');
    expect((warned.dueAt ?? 0) - at(29.1 + 2 / 24)).toBe(DAY);
  });

  it('leaves single promotions alone', () => {
    expect(look([...steady(1, 30), ...promotions(29.1, 1)], 29.3).level).toBe('fine');
  });
});
