import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ObservedContact } from '@/lib/messaging/schemas';
import { type Delivery, Outbox } from '@/lib/overlay/outbox';

const contact = (id: string, facts = 1): ObservedContact => ({
  id,
  kind: 'person',
  identity: 'strong',
  name: id,
  interactions: Array.from({ length: facts }, (_, i) => ({ id: String(i) }) as never),
  seen: [],
});

describe('Outbox', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('keeps what was not acknowledged and sends it again until it is', async () => {
    const arrived: string[] = [];
    let refusals = 4;
    const outbox = new Outbox(
      async ({ contacts }) => {
        if (refusals-- > 0) throw new Error('worker is gone');
        arrived.push(...contacts.map((c) => c.id));
      },
      () => {},
      () => {},
    );
    outbox.add([contact('a')], null);
    outbox.add([contact('b')], null);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(arrived).toEqual(['a', 'b']);
    expect(outbox.size).toBe(0);
  });

  test('tries again though the page cleared its timers, and ours with them', async () => {
    const arrived: string[] = [];
    let refusals = 1;
    const outbox = new Outbox(
      async ({ contacts }) => {
        if (refusals-- > 0) throw new Error('worker is gone');
        arrived.push(...contacts.map((c) => c.id));
      },
      () => {},
      () => {},
    );
    outbox.add([contact('a')], null);
    await vi.advanceTimersByTimeAsync(1);
    vi.clearAllTimers();
    vi.setSystemTime(Date.now() + 60_000);
    outbox.add([contact('b')], null);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(arrived).toEqual(['a', 'b']);
  });

  test('covers the stretch from the first failure to the last sight', async () => {
    const covered: Delivery['covered'][] = [];
    let first = true;
    const outbox = new Outbox(
      async (delivery) => {
        if (first) {
          first = false;
          throw new Error('no');
        }
        covered.push(delivery.covered);
      },
      () => {},
      () => {},
    );
    outbox.add([contact('a')], { from: 10, to: 20 });
    await vi.advanceTimersByTimeAsync(1);
    outbox.add([contact('b')], { from: 10, to: 30 });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(covered[0]).toMatchObject({ from: 10 });
    expect(Math.max(...covered.map((c) => c?.to ?? 0))).toBe(30);
  });

  test('a contact that can never be written does not hold up the others', async () => {
    const arrived: string[] = [];
    const outbox = new Outbox(
      async ({ contacts }) => {
        if (contacts.some((c) => c.id === 'bad')) throw new Error('refused');
        arrived.push(...contacts.map((c) => c.id));
      },
      () => {},
      () => {},
    );
    outbox.add([contact('a'), contact('bad'), contact('b'), contact('c')], null);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(arrived.sort()).toEqual(['a', 'b', 'c']);
    outbox.add([contact('d')], null);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(arrived).toContain('d');
    expect(outbox.size).toBe(1);
  });

  test('time in which the page could not be read is never said to be covered', async () => {
    const covered: Delivery['covered'][] = [];
    let failing = true;
    const outbox = new Outbox(
      async (delivery) => {
        if (failing) throw new Error('no');
        covered.push(delivery.covered);
      },
      () => {},
      () => {},
    );
    outbox.add([contact('a')], { from: 10, to: 20 });
    await vi.advanceTimersByTimeAsync(1);
    outbox.add([contact('b')], { from: 500, to: 510 });
    failing = false;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(covered[0]).toEqual({ from: 500, to: 510 });
  });

  test('what was said goes before what lists show', async () => {
    const arrived: string[] = [];
    let refusals = 1;
    const outbox = new Outbox(
      async ({ contacts }) => {
        if (refusals-- > 0) throw new Error('too many');
        arrived.push(...contacts.map((c) => c.id));
      },
      () => {},
      () => {},
    );
    outbox.add(
      Array.from({ length: 50 }, (_, i) => contact(`row ${i}`)),
      null,
    );
    const said = { id: '0', origin: 'thread' } as never;
    outbox.add([{ ...contact('talk'), interactions: [said] }], null);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(arrived[0]).toBe('talk');
    expect(arrived).toHaveLength(51);
  });

  test('what was said while a crowd is refused goes alone, and soon', async () => {
    const arrived: string[] = [];
    const outbox = new Outbox(
      async ({ contacts }) => {
        if (contacts.length > 1) throw new Error('too many');
        arrived.push(...contacts.map((c) => c.id));
      },
      () => {},
      () => {},
    );
    outbox.add(
      Array.from({ length: 1000 }, (_, i) => contact(`row ${i}`)),
      null,
    );
    await vi.advanceTimersByTimeAsync(1100);
    expect(arrived).toEqual([]);
    const said = { ...contact('said'), interactions: [{ id: '1', origin: 'thread' } as never] };
    outbox.add([said], null);
    await vi.advanceTimersByTimeAsync(2100);
    expect(arrived[0]).toBe('said');
  });

  test('after its end it neither sends nor tries again', async () => {
    let tries = 0;
    const outbox = new Outbox(
      async () => {
        tries += 1;
        throw new Error('Extension context invalidated');
      },
      () => {},
      () => {},
    );
    outbox.add([contact('a')], null);
    outbox.stop();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(tries).toBe(1);
  });

  test('no message is larger than the schema allows', async () => {
    const sizes: number[] = [];
    const outbox = new Outbox(
      async ({ contacts }) => {
        expect(contacts.length).toBeLessThanOrEqual(300);
        for (const c of contacts) sizes.push(c.interactions.length);
      },
      () => {},
      () => {},
    );
    outbox.add(
      [contact('long', 1300), ...Array.from({ length: 700 }, (_, i) => contact(`c${i}`))],
      null,
    );
    await vi.advanceTimersByTimeAsync(5000);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(500);
    expect(sizes.reduce((a, b) => a + b, 0)).toBe(2000);
  });

  test('what does not fit is handed back, to be read from the page again', async () => {
    const dropped: string[] = [];
    const outbox = new Outbox(
      () => new Promise(() => {}),
      () => {},
      (contacts) => dropped.push(...contacts.map((c) => c.id)),
    );
    outbox.add(
      Array.from({ length: 4000 }, (_, i) => contact(`c${i}`)),
      null,
    );
    // One batch of 300 is under way.
    expect(300 + outbox.size + dropped.length).toBe(4000);
    expect(dropped.length).toBeGreaterThan(0);
  });
});
