import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const getURL = (path: string) => `chrome-extension://abc${path}`;
vi.stubGlobal('chrome', { ...fakeBrowser, runtime: { id: 'abc', getURL } });
const { belongsTo } = await import('@/lib/services/belongs');
const { SITES } = await import('@/lib/sites/registry');

const desk = { url: 'https://desk.example/chat#/1' };

test.each([
  ['its own contacts', { site: 'chatscope', scope: 'https://desk.example' }, desk, true],
  [
    'those of an account there',
    { site: 'chatscope', scope: 'https://desk.example me' },
    desk,
    true,
  ],
  ['a site whose ids are unique everywhere', { site: 'converse', scope: 'converse' }, desk, true],
  ['those of another host', { site: 'chatscope', scope: 'https://other.example' }, desk, false],
  [
    'a host that only begins alike',
    { site: 'chatscope', scope: 'https://desk.example.evil' },
    desk,
    false,
  ],
  ['a site nobody knows', { site: 'nothing', scope: 'nothing' }, desk, false],
  [
    'any, from the panel',
    { site: 'x', scope: 'y' },
    { url: 'chrome-extension://abc/sidepanel.html' },
    true,
  ],
])('a page may speak of %s', (_, home, sender, expected) => {
  expect(belongsTo(home, sender, SITES)).toBe(expected);
});
