import type { Archetype } from './archetype';
import { between, type Random, whole } from './draw';

/** What an episode is about; `conversation.ts` knows what is said. */
export type Intent =
  | 'hello'
  | 'everyday'
  | 'warm'
  | 'short'
  | 'grievance'
  | 'competitor'
  | 'opt-out'
  | 'outreach'
  | 'apology'
  | 'broadcast'
  | 'answered-broadcast'
  | 'refused'
  | 'group-talk'
  | 'group-noise';

export interface PlannedEpisode {
  /** Days before the anchor. */
  readonly ago: number;
  readonly intent: Intent;
}

export interface Plan {
  readonly episodes: readonly PlannedEpisode[];
  /** Days before the anchor at which the customer began to cool; null when they did not. */
  readonly coolingSince: number | null;
}

/** Days of history before the anchor. */
export const SPAN = 182;

/** When somebody of this archetype writes and is written to. Broadcasts come on top. */
export function planFor(archetype: Archetype, random: Random): Plan {
  return PLANS[archetype](random);
}

const PLANS: Record<Archetype, (random: Random) => Plan> = {
  frequent: (r) => well(run(SPAN, recent(r), () => between(r, 0.9, 3))),
  steady: (r) => {
    const base = between(r, 6, 8.5);
    return well(run(SPAN, between(r, 0.05, 0.8 * base), around(r, base, 0.25)));
  },
  monthly: (r) => {
    const base = between(r, 27, 32);
    return well(run(SPAN, between(r, 2, 0.75 * base), around(r, base, 0.12)));
  },
  quarterly: (r) => {
    const base = between(r, 74, 84);
    return well(run(SPAN, between(r, 0.3 * base, 0.7 * base), around(r, base, 0.05)));
  },
  seasonal: (r) => {
    const tides = run(SPAN, between(r, 10, 24), around(r, 42, 0.1));
    return well(
      tides.flatMap((tide) => run(Math.min(tide + 7, SPAN), tide, () => between(r, 1, 2.4))),
    );
  },
  new: (r) => {
    const first = between(r, 4, 16);
    const later = run(first - 0.8, between(r, 0.1, 2.5), () => between(r, 1, 4));
    return { episodes: [{ ago: first, intent: 'hello' }, ...talk(later)], coolingSince: null };
  },
  reactivated: (r) => {
    const base = between(r, 6, 8);
    const before = run(SPAN, between(r, 88, 100), around(r, base, 0.25));
    return well([...before, ...run(between(r, 20, 27), between(r, 0.3, 4), around(r, 5, 0.3))]);
  },
  fading: (r) => fade(r),
  burst: (r) => {
    const end = between(r, 42, 80);
    const first = end + between(r, 13, 20);
    const burst = run(first - 0.7, end, () => between(r, 0.8, 1.9));
    return { episodes: [{ ago: first, intent: 'hello' }, ...talk(burst)], coolingSince: end };
  },
  unanswered: (r) => {
    const end = between(r, 34, 48);
    const calls = run(end - 8, recall(r), () => between(r, 6, 9));
    return {
      episodes: [...regular(r, end), ...calls.map((ago) => ({ ago, intent: 'outreach' as const }))],
      coolingSince: end,
    };
  },
  complaint: (r) => leave(r, between(r, 20, 36), 'grievance', 'apology'),
  competitor: (r) => leave(r, between(r, 24, 36), 'competitor', 'outreach'),
  blocked: (r) => {
    const end = between(r, 30, 36);
    const told = [end - 10, between(r, 0.6, 3)].map((ago, i) => ({
      ago,
      intent: i ? ('refused' as const) : ('broadcast' as const),
    }));
    return {
      episodes: [...regular(r, end + 7), { ago: end, intent: 'opt-out' }, ...told],
      coolingSince: end,
    };
  },
  'lively-group': (r) => ({
    episodes: run(SPAN, 0.1, () => between(r, 0.8, 3)).map((ago) => ({
      ago,
      intent: 'group-talk',
    })),
    coolingSince: null,
  }),
  'dying-group': (r) => ({
    episodes: [
      ...run(SPAN, 64, () => between(r, 1.5, 4)).map((ago) => ({
        ago,
        intent: 'group-talk' as const,
      })),
      ...run(60, 0.4, () => between(r, 0.6, 1.8)).map((ago) => ({
        ago,
        intent: 'group-noise' as const,
      })),
    ],
    coolingSince: 64,
  }),
};

/** Days from `newest` back to at most `oldest`, oldest first. */
function run(oldest: number, newest: number, gap: () => number): number[] {
  const days: number[] = [];
  for (let ago = newest; ago <= oldest; ago += gap()) days.unshift(ago);
  return days;
}

function around(random: Random, base: number, spread: number): () => number {
  return () => base * between(random, 1 - spread, 1 + spread);
}

/** When the operator last tried somebody who has gone quiet: often today. */
function recall(random: Random): number {
  return random() < 0.55 ? between(random, 0.02, 0.24) : between(random, 0.7, 5);
}

/** Half of the frequent ones wrote within the hour before the desk was opened. */
function recent(random: Random): number {
  return random() < 0.6 ? between(random, 1, 50) / (24 * 60) : between(random, 0.1, 1.4);
}

function talk(days: readonly number[]): PlannedEpisode[] {
  return days.map((ago, i) => ({ ago, intent: i % 3 === 1 ? 'warm' : 'everyday' }));
}

function well(days: readonly number[]): Plan {
  return { episodes: talk(days), coolingSince: null };
}

function regular(random: Random, end: number): PlannedEpisode[] {
  return talk(run(SPAN, end, around(random, between(random, 6, 8.5), 0.25)));
}

/** Regular gaps, then each gap longer than the one before, with ever shorter answers. */
function fade(random: Random): Plan {
  const base = between(random, 4.5, 6.5);
  const steps = whole(random, 2, 4);
  const growth = between(random, 0.95, 1.05) * (1.2 + 1 / steps);
  const gaps = Array.from({ length: steps }, (_, k) => base * growth ** (k + 1));
  const silence = base * growth ** (steps + 1);
  const fading = gaps.map((_, k) => silence + gaps.slice(k + 1).reduce((sum, gap) => sum + gap, 0));
  const since = silence + gaps.reduce((sum, gap) => sum + gap, 0);
  return {
    episodes: [
      ...talk(run(SPAN, since, around(random, base, 0.2))),
      ...fading.map((ago) => ({ ago, intent: 'short' as const })),
      { ago: recall(random), intent: 'outreach' },
    ],
    coolingSince: since,
  };
}

/** Regular until one bad day; one message from the shop after it, no answer. */
function leave(random: Random, end: number, last: Intent, after: Intent): Plan {
  return {
    episodes: [
      ...regular(random, end + 4),
      { ago: end, intent: last },
      { ago: end - 3, intent: after },
    ],
    coolingSince: end,
  };
}
