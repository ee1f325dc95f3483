import type { CareCase } from '../model/care-case';

export const ACTS = ['inserted', 'sent', 'snoozed', 'overridden', 'recovered'] as const;

/** What was done about a contact, and that they came back. */
export interface Act {
  readonly kind: (typeof ACTS)[number];
  /** ms */
  readonly at: number;
}

/** What the log keeps of a mark on a contact. */
interface Logged {
  /** ms */
  readonly at: number;
  readonly action: string;
}

/** Marks of the log, and what takes each back. */
const MARKS = { snooze: 'snoozed', override: 'overridden' } as const;

/** Everything done about a contact, by time; what was taken back is left out. */
export function actsOf(cases: readonly CareCase[], log: readonly Logged[]): Act[] {
  const steps = cases.flatMap(({ events }) =>
    events.flatMap(({ kind, at, undone }): Act[] =>
      !undone && (kind === 'inserted' || kind === 'sent' || kind === 'recovered')
        ? [{ kind, at }]
        : [],
    ),
  );
  const said = [...log].sort((a, b) => a.at - b.at);
  const marks = (['snooze', 'override'] as const).flatMap((action) => {
    const own = said.filter((one) => one.action === action || one.action === `undo ${action}`);
    return own.flatMap((one, i): Act[] =>
      one.action === action && own[i + 1]?.action !== `undo ${action}`
        ? [{ kind: MARKS[action], at: one.at }]
        : [],
    );
  });
  return [...steps, ...marks].sort((a, b) => a.at - b.at);
}
