import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Caller } from '@/lib/messaging/protocol';
import type { Sender } from '@/lib/messaging/server';

const OWN = 'chrome-extension://abc';
const granted = new Set(['https://desk.example/*']);

beforeEach(() => {
  vi.stubGlobal('chrome', {
    runtime: { getURL: (path: string) => OWN + path },
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every((o) => granted.has(o)),
    },
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

const tab = { id: 1 } as never;
const overlay = (url: string, over: Partial<Sender> = {}): Sender => ({
  url,
  tab,
  frameId: 0,
  ...over,
});
const desk = overlay('https://desk.example:8443/chat#/1');
const CALLERS: Caller[] = ['overlay', 'page', 'any', 'click'];

/** For whom a sender counts. */
async function roles(sender: Sender): Promise<Caller[]> {
  const { gate } = await import('@/lib/services/gate');
  const answers = await Promise.all(CALLERS.map((wanted) => gate(sender, wanted)));
  return CALLERS.filter((_, i) => answers[i]);
}

test.each<[string, Sender, Caller[]]>([
  ['the overlay of a granted site', desk, ['overlay', 'any', 'click']],
  ['one whose permission was taken back', overlay('https://gone.example/'), ['click']],
  ['a frame inside a granted site', { ...desk, frameId: 3 }, []],
  ['a page being prerendered', { ...desk, documentLifecycle: 'prerender' }, []],
  ['a page in sight', { ...desk, documentLifecycle: 'active' }, ['overlay', 'any', 'click']],
  ['the side panel', { url: `${OWN}/sidepanel.html` }, ['page', 'any']],
  ['a panel opened as a tab is no overlay', overlay(`${OWN}/sidepanel.html`), ['page', 'any']],
  ['the practice desk', overlay(`${OWN}/practice.html?live=1`), CALLERS],
  ['a host that only begins like ours', overlay(`${OWN}d/practice.html`), []],
  ['nobody', {}, []],
])('%s', async (_, sender, expected) => {
  expect(await roles(sender)).toEqual(expected);
});

test('a click is answered in the same turn: panels open only then', async () => {
  const { gate } = await import('@/lib/services/gate');
  expect(gate(desk, 'click')).toBe(true);
  expect(gate(desk, 'overlay')).toBeInstanceOf(Promise);
});
