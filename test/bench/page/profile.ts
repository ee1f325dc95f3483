import type { CDPSession } from 'playwright-core';

/** Between two samples, µs. */
const INTERVAL = 250;

/** What a sampled stretch says of one script. */
export interface Share {
  /** Of the time in which the thread ran anything, the part with that script on the stack. */
  readonly ofBusy: number;
  /** Its own functions by time, ms, the costliest first. */
  readonly functions: readonly (readonly [name: string, ms: number])[];
}

/** Samples what runs in the page, microtasks and all. @returns what ends it and reads it */
export async function startProfile(cdp: CDPSession): Promise<(origin: string) => Promise<Share>> {
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await cdp.send('Profiler.start');
  return async (origin) => {
    const { profile } = await cdp.send('Profiler.stop');
    await cdp.send('Profiler.disable');
    const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
    const ours = new Map<number, string | null>();
    const mark = (id: number, above: string | null): void => {
      const node = nodes.get(id);
      if (!node) return;
      const { url, functionName } = node.callFrame;
      const own = url.startsWith(origin) ? functionName || '(anonymous)' : above;
      ours.set(id, own);
      for (const child of node.children ?? []) mark(child, own);
    };
    const [root] = profile.nodes;
    if (root) mark(root.id, null);
    let busy = 0;
    let held = 0;
    const byName = new Map<string, number>();
    for (const [i, id] of (profile.samples ?? []).entries()) {
      // A sample stands for the time until the next one.
      const spent = (profile.timeDeltas?.[i + 1] ?? INTERVAL) / 1000;
      if (nodes.get(id)?.callFrame.functionName === '(idle)') continue;
      busy += spent;
      const name = ours.get(id);
      if (!name) continue;
      held += spent;
      byName.set(name, (byName.get(name) ?? 0) + spent);
    }
    const functions = [...byName].sort((a, b) => b[1] - a[1]);
    return { ofBusy: held / busy, functions };
  };
}
