import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.stubGlobal('chrome', fakeBrowser);
const { STORE_STOPPED } = await import('@/lib/messaging/message-error');
const { guardHandlers } = await import('@/lib/services/store/guard-handlers');

/** A store in this state, and handlers that tell which of them ran. */
function guarded(trouble: string | null, { isLost = false, error = null as unknown } = {}) {
  const ran: string[] = [];
  const store = {
    ready: async () => trouble,
    isLost,
    noteFailure: (e: unknown) => (e instanceof DOMException ? 'full' : null),
    noteWritten: vi.fn(),
  };
  const handle = (name: string) => async () => {
    ran.push(name);
    if (error) throw error;
    return null;
  };
  const names = ['overlay/hello', 'observe/batch', 'flags/read', 'restore/rows'] as const;
  const handlers = Object.fromEntries(names.map((name) => [name, handle(name)]));
  const behind = guardHandlers(handlers as never, store as never) as unknown as typeof handlers;
  return { ran, store, ask: (name: (typeof names)[number]) => behind[name]?.() };
}

describe('handlers behind the store', () => {
  test.each(['cannot-open', 'newer', 'blocked', 'older', 'no-room'])(
    '%s: only what needs no database is answered',
    async (trouble) => {
      const { ran, ask } = guarded(trouble);
      await ask('overlay/hello');
      await expect(ask('flags/read')).rejects.toThrow(STORE_STOPPED);
      await expect(ask('observe/batch')).rejects.toThrow(STORE_STOPPED);
      expect(ran).toEqual(['overlay/hello']);
    },
  );

  test('nothing new is recorded beside what was lost, full disk or not; a backup can be restored', async () => {
    for (const trouble of ['lost', 'full']) {
      const { ran, ask } = guarded(trouble, { isLost: true });
      await expect(ask('observe/batch')).rejects.toThrow(STORE_STOPPED);
      await ask('restore/rows');
      await ask('flags/read');
      expect(ran).toEqual(['restore/rows', 'flags/read']);
    }
  });

  test('a write that is refused is told by one name; other faults by their own', async () => {
    const full = guarded(null, { error: new DOMException('x', 'QuotaExceededError') });
    await expect(full.ask('observe/batch')).rejects.toThrow(STORE_STOPPED);
    const other = guarded(null, { error: new Error('of another site') });
    await expect(other.ask('observe/batch')).rejects.toThrow('of another site');
  });

  test('an import or a restored backup that is written says that there is room, as recording does', async () => {
    const { store, ask } = guarded('full');
    await ask('flags/read');
    expect(store.noteWritten).not.toHaveBeenCalled();
    await ask('restore/rows');
    await ask('observe/batch');
    expect(store.noteWritten).toHaveBeenCalledTimes(2);
  });
});
