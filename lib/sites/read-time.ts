import type { ShownTime } from '@/lib/core/time/shown-time';
import type { ReadTime } from './reading';

/** What a reading keeps of a parsed time. */
export function readTime({ at, precision, source }: ShownTime): ReadTime {
  return source === 'estimated' ? { at, precision, estimated: true } : { at, precision };
}
