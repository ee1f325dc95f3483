import { describe, expect, test, vi } from 'vitest';
import { HealthGuard } from '@/lib/overlay/health-guard';
import { ThreadGate } from '@/lib/overlay/thread-gate';
import type { Health } from '@/lib/sites/health';
import type { ThreadReading } from '@/lib/sites/reading';

const health = (verdict: Health['verdict']): Health => ({
  verdict,
  fields: [],
  list: null,
  thread: null,
});

describe('HealthGuard', () => {
  test('gives up after three broken readings in a row, once, and comes back by itself', () => {
    const broken = vi.fn();
    const recovered = vi.fn();
    const guard = new HealthGuard(broken, recovered);
    const admit = (...verdicts: Health['verdict'][]) => verdicts.map((v) => guard.admit(health(v)));
    expect(admit('ok', 'broken', 'broken', 'ok')).toEqual([true, false, false, true]);
    expect(broken).not.toHaveBeenCalled();
    expect(admit('broken', 'broken', 'broken', 'broken')).toEqual([false, false, false, false]);
    expect(broken).toHaveBeenCalledOnce();
    expect(guard.broken).toBe(true);
    expect(admit('ok')).toEqual([true]);
    expect(recovered).toHaveBeenCalledOnce();
    expect(guard.broken).toBe(false);
  });

  test('a page that is not ready is neither read nor called broken', () => {
    const broken = vi.fn();
    const guard = new HealthGuard(broken, () => {});
    for (let i = 0; i < 9; i++) expect(guard.admit(health('not-ready'))).toBe(false);
    expect(broken).not.toHaveBeenCalled();
  });
});

function thread(name: string, texts: string[], at = 5): ThreadReading {
  return {
    identity: { value: name, strength: 'strong' },
    name,
    kind: 'person',
    atEnd: true,
    messages: texts.map((text) => ({
      element: null as never,
      pageId: null,
      direction: 'in',
      kind: 'text',
      time: { at, precision: 'exact' },
      text,
    })),
  };
}

describe('ThreadGate', () => {
  test('old messages under a new name are not believed', () => {
    const gate = new ThreadGate();
    expect(gate.admit(thread('王芳', ['在吗', '好的']), 0)).toBe(false);
    expect(gate.admit(thread('王芳', ['在吗', '好的']), 300)).toBe(true);
    // The heading changed first; the messages are still those of 王芳.
    expect(gate.admit(thread('李雪', ['在吗', '好的']), 400)).toBe(false);
    expect(gate.admit(thread('李雪', ['在吗', '好的']), 900)).toBe(false);
    expect(gate.admit(thread('李雪', ['你好']), 1000)).toBe(true);
  });

  test('nor on a slow network, while one more comes in and times counted back move on', () => {
    const gate = new ThreadGate();
    gate.admit(thread('王芳', ['在吗', '好的']), 0);
    expect(gate.admit(thread('王芳', ['在吗', '好的']), 300)).toBe(true);
    for (let now = 400; now < 8000; now += 300) {
      expect(gate.admit(thread('李雪', ['在吗', '好的', '还有'], now), now)).toBe(false);
    }
    expect(gate.admit(thread('李雪', ['你好']), 8000)).toBe(true);
  });

  test('new messages under the old name are not believed at once', () => {
    const gate = new ThreadGate();
    gate.admit(thread('王芳', ['在吗']), 0);
    expect(gate.admit(thread('王芳', ['在吗']), 300)).toBe(true);
    expect(gate.admit(thread('王芳', ['你好']), 400)).toBe(false);
    expect(gate.admit(thread('李雪', ['你好']), 500)).toBe(false);
    expect(gate.admit(thread('李雪', ['你好']), 800)).toBe(true);
  });

  test('the same conversation scrolled far is believed when it rests', () => {
    const gate = new ThreadGate();
    gate.admit(thread('王芳', ['在吗']), 0);
    expect(gate.admit(thread('王芳', ['在吗']), 300)).toBe(true);
    expect(gate.admit(thread('王芳', ['去年的话']), 400)).toBe(false);
    expect(gate.admit(thread('王芳', ['去年的话']), 700)).toBe(true);
    expect(gate.admit(thread('王芳', ['去年的话', '新的']), 710)).toBe(true);
  });

  test('an empty conversation is believed once it stood a moment', () => {
    const gate = new ThreadGate();
    expect(gate.admit(thread('新客', []), 0)).toBe(false);
    expect(gate.admit(thread('新客', []), 100)).toBe(false);
    expect(gate.admit(thread('新客', []), 260)).toBe(true);
  });
});
