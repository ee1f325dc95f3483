import type { Strategy } from '@/lib/core/strategy/strategy';

/** What every part of the form is given. */
export interface StrategyPart {
  readonly strategy: Strategy;
  readonly change: (part: Partial<Strategy>) => void;
  /** Paths of what is wrong. */
  readonly errors: ReadonlySet<string>;
}
