import type { QuietClock } from '../calendar/quiet-clock';
import { blindBetween, type Sight } from '../coverage/sight';
import type { Level } from '../model/assessment';
import { DAY, type Interaction } from '../model/interaction';
import { SLOT } from '../rhythm/slots';
import { advance, emptyState } from '../rhythm/state';
import { OUTCOME_DAYS } from './backtest';
import { judge } from './judge';
import { levelOf } from './level';
import { isFlagged } from './sensitivity';

/** Days looked back, and days before them in which levels find their place. */
export const PREVIEW_DAYS = 91;
const WARM_UP = 14;
/** Blind days within the outcome's time above which nobody knows how it ended. */
const BLIND = 7;
/** Below these nothing is said: contacts that were judged, days known, contacts whose end is known. */
const ENOUGH = { contacts: 20, days: 28, settled: 5 } as const;

/** What one sensitivity would have done lately. */
export interface SensitivityOutcome {
  /** Flags a week; null where too little is known. */
  readonly perWeek: number | null;
  /**
   * Contacts flagged early enough to know how it went on, and those of them who then did not write
   * for 30 days; null where too few.
   */
  readonly outcome: { readonly flagged: number; readonly left: number } | null;
}

interface Contact {
  /** By time. */
  readonly history: readonly Interaction[];
  readonly clock: QuietClock;
  readonly sight: Sight | null;
  /** Sensitivity of the contact's tier at each position, log-odds. */
  readonly at: readonly number[];
}

interface PreviewOptions {
  /** ms; the newest moment anything was in sight. */
  readonly end: number;
  /** Minutes east of UTC. */
  readonly dayOffset: number;
  /** How many sensitivities are compared. */
  readonly positions: number;
}

/**
 * Replays the last three months day by day, knowing on each day only what came before, for several
 * sensitivities at once: a contact is judged once a day, and the level cut once for each.
 */
export class SensitivityPreview {
  private readonly alarms: number[];
  private readonly flagged: number[];
  private readonly left: number[];
  private contacts = 0;
  private first = Number.POSITIVE_INFINITY;

  constructor(private readonly options: PreviewOptions) {
    const zeros = () => Array.from({ length: options.positions }, () => 0);
    [this.alarms, this.flagged, this.left] = [zeros(), zeros(), zeros()];
  }

  add({ history, clock, sight, at }: Contact): void {
    const { end, dayOffset, positions } = this.options;
    const first = history[0]?.at;
    if (first === undefined) return;
    const known = Math.min(end, sight?.through ?? history.at(-1)?.at ?? end);
    const state = emptyState();
    const levels: (Level | null)[] = Array.from({ length: positions }, () => null);
    const alarmed = Array.from({ length: positions }, () => null as null | 'left' | 'stayed');
    const start = end - PREVIEW_DAYS * DAY;
    let next = 0;
    let judgedAny = false;
    for (let day = start - WARM_UP * DAY; day <= known; day += DAY) {
      for (; next < history.length && (history[next] as Interaction).at < day; next++) {
        advance(state, history[next] as Interaction, { dayOffset, quiet: clock });
      }
      if ((state[SLOT.activeDays] as number) < 3) continue;
      const { view, score } = judge({ state, calendar: clock }, day, null);
      if (day >= start) judgedAny = true;
      for (let i = 0; i < positions; i++) {
        const before = levels[i] ?? null;
        const level = levelOf(view, score + (at[i] ?? 0), before);
        levels[i] = level;
        if (day < start || before === null || !isFlagged(level) || isFlagged(before)) continue;
        this.alarms[i] = (this.alarms[i] ?? 0) + 1;
        const ended = outcomeAfter(day, history, next, known, sight);
        if (ended) alarmed[i] = alarmed[i] === 'left' ? 'left' : ended;
      }
    }
    if (!judgedAny) return;
    this.contacts++;
    this.first = Math.min(this.first, first);
    for (const [i, ended] of alarmed.entries()) {
      if (ended) this.flagged[i] = (this.flagged[i] ?? 0) + 1;
      if (ended === 'left') this.left[i] = (this.left[i] ?? 0) + 1;
    }
  }

  /**
   * One outcome per position.
   * @param scale all contacts for each one added, where only some were
   */
  result(scale = 1): SensitivityOutcome[] {
    const days = Math.min(PREVIEW_DAYS, (this.options.end - this.first) / DAY);
    const enough = this.contacts >= ENOUGH.contacts && days >= ENOUGH.days;
    return this.alarms.map((alarms, i) => {
      const flagged = this.flagged[i] ?? 0;
      return {
        perWeek: enough ? (alarms * scale * 7) / days : null,
        outcome: enough && flagged >= ENOUGH.settled ? { flagged, left: this.left[i] ?? 0 } : null,
      };
    });
  }
}

/** How it went on after an alarm; null while that isn't known, or too much of it wasn't seen. */
function outcomeAfter(
  at: number,
  history: readonly Interaction[],
  next: number,
  known: number,
  sight: Sight | null,
): 'left' | 'stayed' | null {
  const until = at + OUTCOME_DAYS * DAY;
  for (let i = next; i < history.length; i++) {
    const fact = history[i] as Interaction;
    if (fact.at > until) break;
    if (fact.direction !== 'out' && fact.kind !== 'system') return 'stayed';
  }
  if (until > known) return null;
  return sight && blindBetween(sight, at, until) > BLIND * DAY ? null : 'left';
}
