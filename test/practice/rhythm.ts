import { DAY } from '@/lib/core/model/interaction';
import type { PracticeConversation } from '@/lib/practice/history';

/** When the customer wrote, oldest first, in ms. */
export function inboundTimes({ messages }: PracticeConversation): number[] {
  return messages.filter((m) => m.direction === 'in').map((m) => m.at);
}

/** Days between inbound messages that are not of one sitting. */
export function inboundGaps(
  conversation: PracticeConversation,
  isCounted: (at: number) => boolean = () => true,
): number[] {
  const times = inboundTimes(conversation).filter(isCounted);
  return times
    .slice(1)
    .map((at, i) => (at - (times[i] ?? 0)) / DAY)
    .filter((gap) => gap > 0.5);
}

/** The middle value; NaN of nothing. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
