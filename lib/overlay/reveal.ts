import { PRECISION_WIDTH } from '@/lib/core/model/interaction';
import type { MessageReading } from '@/lib/sites/reading';

/** The rendered messages of these times, as far as a shown time can tell. */
export function messagesAt(
  messages: readonly MessageReading[],
  times: readonly number[],
): MessageReading[] {
  return messages.filter(({ time }) => {
    if (time.precision === 'unknown') return false;
    const width = Math.max(1000, PRECISION_WIDTH[time.precision]);
    return times.some((at) => Math.abs(at - time.at) < width);
  });
}
