import type { Direction } from '@/lib/core/model/interaction';
import type { DirectionRule, SiteDefinition } from '../definition';
import { readDirection } from '../read-direction';
import { findBubbles, findPane, panePlace, readPaneIdentity, withoutNoise } from '../read-pane';
import type { Repair } from './repair';
import { rowMarks, splitters } from './row-marks';

/**
 * New marks of direction, where the first rule tells nothing any more and a lower one, by layout or
 * sender, still tells both sides apart, or where only the mark of one side is left. It may be that
 * one which is wrong, so it is always asked.
 */
export function repairDirection(site: SiteDefinition, document: Document): Repair | null {
  const pane = findPane(site, document);
  const { thread } = site;
  if (!thread || !pane) return null;
  const bubbles = withoutNoise(thread, findBubbles(thread, pane)).slice(-60);
  const name = readPaneIdentity(site, pane, document)?.name ?? '';
  const told = bubbles.map((element) => ({
    element,
    ...readDirection(thread.direction, { ...panePlace(pane, document), element }, name),
  }));
  const of = (side: Direction) =>
    told.filter(({ direction }) => direction === side).map(({ element }) => element);
  const silent = of('unknown');
  const firstTells = told.some(({ rank }) => rank === 0);
  // One mark of two is left: whoever it says nothing of may be the other side.
  const oneLeft = firstTells && silent.length >= 2 && silent.length >= told.length / 4;
  const [out, inward] = (['out', 'in'] as const).map((side) =>
    of(side).length === 0 && oneLeft ? silent : of(side),
  );
  if (!out?.length || !inward?.length || (firstTells ? !oneLeft : thread.direction.length < 2)) {
    return null;
  }
  const box = bubbles[0]?.parentElement;
  if (!box) return null;
  const marks = new Map(bubbles.map((row) => [row as Element, rowMarks(row, box)]));
  const [[ours] = [], [theirs] = []] = [
    splitters(marks, out, inward)[0] ?? [],
    splitters(marks, inward, out)[0] ?? [],
  ];
  if (!ours || !theirs) return null;
  const rule: DirectionRule = { by: 'mark', out: ours, in: theirs };
  const [dead, ...others] = thread.direction;
  return {
    field: 'thread.direction',
    before: dead?.by === 'mark' ? `${dead.in ?? ''} / ${dead.out ?? ''}` : (dead?.by ?? ''),
    after: `${theirs} / ${ours}`,
    confidence: 0.7,
    mustAsk: true,
    elements: [inward[0]!, out[0]!],
    definition: { ...site, thread: { ...thread, direction: [rule, ...others] } },
  };
}
