import type { CDPSession } from 'playwright-core';

interface TraceEvent {
  readonly ph: string;
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { data?: { url?: string; fileName?: string } };
}

/** What a traced stretch says of one script: all in ms of CPU time of its thread. */
export interface Attributed {
  readonly total: number;
  /** The longest single call. */
  readonly longest: number;
  readonly calls: number;
}

/** Starts a trace of the browser. @returns what ends it and reads it */
export async function startTrace(cdp: CDPSession): Promise<() => Promise<TraceEvent[]>> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }) => {
    for (const one of value as TraceEvent[]) if (one.ph === 'X') events.push(one);
  };
  cdp.on('Tracing.dataCollected', collect);
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'v8'] },
  });
  return async () => {
    const complete = new Promise<void>((done) => cdp.once('Tracing.tracingComplete', () => done()));
    await cdp.send('Tracing.end');
    await complete;
    cdp.off('Tracing.dataCollected', collect);
    return events;
  };
}

/**
 * The work of scripts of an extension in pages: calls of their functions, running and compiling
 * them. Nested calls are counted once.
 * @param origin `chrome-extension://…`
 * @param pages process ids are told by who ran page code; our own pages are left out
 */
export function attribute(events: readonly TraceEvent[], origin: string, page: string): Attributed {
  const urlOf = ({ args }: TraceEvent) => args?.data?.url ?? args?.data?.fileName ?? '';
  const ofPage = new Set(
    events.filter((one) => urlOf(one).startsWith(page)).map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const ours = events
    .filter((one) => ofPage.has(`${one.pid} ${one.tid}`) && urlOf(one).startsWith(origin))
    .sort((a, b) => a.ts - b.ts);
  let until = Number.NEGATIVE_INFINITY;
  let total = 0;
  let longest = 0;
  let calls = 0;
  for (const { ts, dur = 0, tdur = 0 } of ours) {
    if (ts < until) continue;
    until = ts + dur;
    total += tdur / 1000;
    longest = Math.max(longest, tdur / 1000);
    calls += 1;
  }
  return { total, longest, calls };
}
