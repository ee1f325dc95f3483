import { HOUR } from '@/lib/core/model/interaction';
import { type Archetype, STANDING, type Standing } from './archetype';
import { type Customer, practiceCast } from './cast';
import { placeMoment } from './clock';
import { conversationWriter } from './conversation';
import { type Random, streamFor } from './draw';
import type { PracticeMessage } from './message';
import { type PlannedEpisode, planFor, SPAN } from './plan';

/** What is really going on with a customer. */
export interface Truth {
  readonly archetype: Archetype;
  readonly standing: Standing;
  /** ms; the end of the last normal contact before cooling began; null when nothing cooled. */
  readonly coolingSince: number | null;
}

export interface PracticeConversation {
  readonly customer: Customer;
  /** Oldest first. */
  readonly messages: readonly PracticeMessage[];
  readonly truth: Truth;
}

/** Days before the anchor on which the shop wrote to many at once. */
const BROADCAST_DAYS = [171, 150, 131, 110, 89, 67, 45, 24, 8] as const;

/** Chance of getting a broadcast, and of answering it, by archetype. */
const BROADCAST_CHANCE: Partial<Record<Archetype, readonly [sent: number, answered: number]>> = {
  frequent: [0.5, 0.4],
  steady: [0.5, 0.3],
  monthly: [0.35, 0],
  quarterly: [0.2, 0],
  seasonal: [0.4, 0],
  reactivated: [0.4, 0],
  fading: [0.55, 0.25],
  burst: [0.5, 0],
  unanswered: [0.6, 0.25],
  complaint: [0.4, 0.25],
  competitor: [0.4, 0.25],
  blocked: [0.4, 0],
};

/**
 * Six months of conversations before the moment the desk is opened.
 * @param seed same seed and anchor (in the same time zone), same history
 * @param anchor ms; nothing happens after it
 * @param rows how many conversations; by default the written cast
 */
export function practiceHistory(
  seed: number,
  anchor: number,
  rows?: number,
): PracticeConversation[] {
  return practiceCast(seed, rows).map((customer) => conversationOf(seed, anchor, customer));
}

function conversationOf(seed: number, anchor: number, customer: Customer): PracticeConversation {
  const random = streamFor(seed, 'plan', customer.id);
  const { archetype } = customer;
  const plan = planFor(archetype, random);
  const since = plan.coolingSince;
  const episodes = [...plan.episodes, ...broadcasts(archetype, plan.episodes, since, random)]
    .map((episode) => ({ ...episode, at: placeMoment(anchor, episode.ago, random) }))
    .sort((a, b) => a.at - b.at);

  const write = conversationWriter(customer, streamFor(seed, 'talk', customer.id));
  const messages: PracticeMessage[] = [];
  let lastNormal: number | null = null;
  for (const { at, ago, intent } of episodes) {
    const start = Math.max(at, (messages.at(-1)?.at ?? 0) + HOUR / 3);
    const wave = BROADCAST_DAYS.findIndex((day) => Math.abs(day - ago) < 1);
    for (const line of write(intent, start, Math.max(0, wave))) {
      if (line.at < anchor) messages.push({ id: `${customer.id}-${messages.length + 1}`, ...line });
    }
    if (since !== null && ago >= since) lastNormal = messages.at(-1)?.at ?? null;
  }
  return {
    customer,
    messages,
    truth: { archetype, standing: STANDING[archetype], coolingSince: lastNormal },
  };
}

/** The shop's mass messages on top of a plan; nobody answers one after they began to cool. */
function broadcasts(
  archetype: Archetype,
  planned: readonly PlannedEpisode[],
  since: number | null,
  random: Random,
): PlannedEpisode[] {
  const [sent, answered] = BROADCAST_CHANCE[archetype] ?? [0, 0];
  const first = Math.min(SPAN, Math.max(...planned.map((episode) => episode.ago)));
  const isFree = (day: number) => planned.every(({ ago }) => Math.floor(ago) !== day);
  return BROADCAST_DAYS.filter((day) => day < first && isFree(day)).flatMap((ago) => {
    const isSent = random() < sent;
    const isAnswered = random() < answered && (since === null || ago > since);
    return isSent
      ? [{ ago, intent: isAnswered ? 'answered-broadcast' : 'broadcast' } as const]
      : [];
  });
}
