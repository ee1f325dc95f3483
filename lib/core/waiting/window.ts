import { HOUR, type Interaction } from '../model/interaction';
import type { Strategy } from '../strategy/strategy';

/** Some sites let us write only for so long, and so often, after a customer's own words. */
export interface WindowRule {
  readonly hours: number;
  /** Messages of ours; null without limit. */
  readonly messages: number | null;
}

/** Whether, until when and how often the site still lets us write. */
export interface ReplyWindow {
  readonly open: boolean;
  /** ms */
  readonly closesAt: number;
  /** Messages left; null without a limit. */
  readonly left: number | null;
}

/**
 * The rule of a site: the operator's own, else the one its definition brings.
 * @returns null when the site sets no window
 */
export function windowRule(
  strategy: Pick<Strategy, 'windows'>,
  site: string,
  byDefinition: WindowRule | undefined,
): WindowRule | null {
  return (Object.hasOwn(strategy.windows, site) && strategy.windows[site]) || byDefinition || null;
}

/**
 * The window of one contact, opened anew by each message of theirs.
 * @param facts by time; where a time is coarse its start counts, so that the clock errs on closing early
 * @param now ms
 * @returns null when no message of theirs is known: nothing can be said
 */
export function windowOf(
  rule: WindowRule,
  facts: readonly Interaction[],
  now: number,
): ReplyWindow | null {
  let opened = Number.NaN;
  let ours = 0;
  for (const { direction, kind, at } of facts) {
    if (kind === 'system' || at > now) continue;
    if (direction === 'in') [opened, ours] = [at, 0];
    if (direction === 'out' && kind !== 'sighting') ours += 1;
  }
  if (Number.isNaN(opened)) return null;
  const closesAt = opened + rule.hours * HOUR;
  const left = rule.messages === null ? null : Math.max(0, rule.messages - ours);
  return { open: now < closesAt && left !== 0, closesAt, left };
}
