import type { PointedReply } from '@/lib/messaging/teach-schemas';
import type { LeadPoint } from '../site/site-actions';

/** What was pointed at; null: skipped. */
type Done = ReadonlyMap<LeadPoint, Extract<PointedReply, { kind: 'pointed' }> | null>;

/**
 * The steps of teaching by pointing, in order: those of the list fall away without one, those of the
 * conversation likewise, and the heading where it is known already.
 */
export function pointsOf(done: Done): LeadPoint[] {
  const skipped = (point: LeadPoint) => done.get(point) === null;
  const list: LeadPoint[] = skipped('row') ? ['row'] : ['row', 'name', 'time'];
  if (skipped('theirs')) return [...list, 'theirs'];
  const heading: LeadPoint[] = done.get('ours')?.headed ? [] : ['heading'];
  return [...list, 'theirs', 'ours', ...heading, 'box'];
}

/** The step after one; null: that was the last. */
export function nextPoint(point: LeadPoint, done: Done): LeadPoint | null {
  const points = pointsOf(done);
  return points[points.indexOf(point) + 1] ?? null;
}
