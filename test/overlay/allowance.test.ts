import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Allowance } from '@/lib/overlay/allowance';

test('a page that was at rest is read at once, one that never rests takes 4 ms of a second', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ pause: fc.nat(3000), cost: fc.nat(12) }), { minLength: 50 }),
      (readings) => {
        const allowance = new Allowance();
        let now = 5000;
        let spent = 0;
        expect(allowance.wait(now)).toBe(0);
        const began = now;
        for (const { pause, cost } of readings) {
          now += Math.max(pause, allowance.wait(now));
          allowance.spend(now, now + cost);
          now += cost;
          spent += cost;
        }
        // What may come at once, the last reading, and the share.
        expect(spent).toBeLessThanOrEqual(100 + 12 + (now - began) * 0.004);
      },
    ),
  );
});

test('however long a reading took, the page is read again within seconds', () => {
  const allowance = new Allowance();
  allowance.spend(0, 4000);
  expect(allowance.wait(4000)).toBe(3000);
  expect(allowance.wait(7000)).toBe(0);
});

test('whoever acts in the page is answered at once, however much was spent', () => {
  const allowance = new Allowance();
  allowance.spend(0, 4000);
  allowance.grant();
  expect(allowance.wait(4000)).toBe(0);
  // Once: what it then costs is owed again.
  allowance.spend(4000, 4200);
  expect(allowance.wait(4200)).toBeGreaterThan(0);
});

test('the pause makes up for what was spent', () => {
  const allowance = new Allowance();
  allowance.spend(10_000, 10_110);
  expect(allowance.wait(10_110)).toBeCloseTo(2500);
  expect(allowance.wait(11_110)).toBeCloseTo(1500);
  expect(allowance.wait(12_700)).toBe(0);
});
