import { expect, test } from 'vitest';
import type { Measured } from '../tools/measured';
import { updates } from '../trial/update';

test('an update, switching off and on, and a removal with chats open: one badge, each message once, nothing left', async () => {
  const failed: string[] = [];
  const found = { fail: (text: string) => failed.push(text), table() {}, say() {} };
  await updates(found as unknown as Measured, 2, 1);
  expect(failed).toEqual([]);
}, 180_000);
