import { beforeEach, expect, test, vi } from 'vitest';

interface Script {
  readonly id: string;
  readonly matches: string[];
}

let origins: string[] = [];
const registered = new Map<string, Script>();

// As much of the browser as registers scripts, with its refusal of an id that is taken.
vi.stubGlobal('chrome', {
  scripting: {
    getRegisteredContentScripts: async () => [...registered.values()],
    registerContentScripts: async ([script]: [Script]) => {
      await Promise.resolve();
      if (registered.has(script.id)) throw new Error('Duplicate script ID');
      registered.set(script.id, script);
    },
    updateContentScripts: async ([script]: [Script]) => void registered.set(script.id, script),
    unregisterContentScripts: async () => registered.clear(),
  },
  permissions: { getAll: async () => ({ origins }) },
});
const { syncOverlayScripts } = await import('@/lib/services/overlay-scripts');

const matches = () => [...registered.values()].map((script) => script.matches);

beforeEach(() => registered.clear());

test('asked twice in one turn, as when a permission wakes the worker, both succeed', async () => {
  origins = ['https://desk.example/*'];
  await Promise.all([syncOverlayScripts(), syncOverlayScripts()]);
  expect(matches()).toEqual([['https://desk.example/*']]);
});

test('exactly the granted origins are registered, and nothing when there are none', async () => {
  origins = ['https://a.example/*', 'https://b.example/*'];
  await syncOverlayScripts();
  origins = ['https://a.example/*'];
  await syncOverlayScripts();
  expect(matches()).toEqual([['https://a.example/*']]);
  origins = [];
  await syncOverlayScripts();
  expect(matches()).toEqual([]);
});
