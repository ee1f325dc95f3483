import { expect, test } from 'vitest';
import type { Sender } from '@/lib/messaging/server';
import { Pace } from '@/lib/services/pace';

const page = (tab: number) => ({ url: 'https://desk.example/', tab: { id: tab } }) as Sender;
const own = { url: 'chrome-extension://id/desk.html', tab: { id: 1 } } as Sender;

test('a tab that never stops is cut to a rate in messages, batches and contacts', () => {
  const pace = new Pace();
  let messages = 0;
  let batches = 0;
  let contacts = 0;
  for (let ms = 0; ms < 60_000; ms += 2) {
    if (pace.admits(page(1), 'flags/read', ms)) messages += 1;
    if (!pace.admits(page(1), 'observe/batch', ms)) continue;
    batches += 1;
    if (pace.admitsContacts(page(1), 300, ms)) contacts += 300;
  }
  expect(messages).toBeLessThanOrEqual(1400);
  expect(batches).toBeLessThanOrEqual(300);
  expect(contacts).toBeLessThanOrEqual(6600);
  expect(contacts).toBeGreaterThanOrEqual(6000);
  // Another tab does not feel it.
  expect(pace.admits(page(2), 'observe/batch', 60_000)).toBe(true);
  expect(pace.admitsContacts(page(2), 300, 60_000)).toBe(true);
});

test('our own pages may ask as often as they like', () => {
  const pace = new Pace();
  for (let i = 0; i < 5000; i++) expect(pace.admits(own, 'flags/read', 0)).toBe(true);
});
