import type { DirectionRule, ThreadDefinition } from '../definition';
import { marks } from '../locate';
import { hooksOf } from '../teach/hooks-of';

const MAX_INSIDE = 60;

/**
 * Ways to tell who wrote, from one bubble of each side: a mark that each has and the other has not.
 * @param bubbles all on the page: no mark may be on both sides of one
 * @returns null when the two don't differ by anything but words
 */
export function fixDirection(
  thread: ThreadDefinition,
  theirs: Element,
  ours: Element,
  bubbles: readonly Element[],
): DirectionRule[] | null {
  const [a, b] = [marksOf(theirs), marksOf(ours)];
  const inMarks = a.filter(({ css }) => !marks(ours, css));
  const outMarks = b.filter(({ css }) => !marks(theirs, css));
  for (const { css: inside } of inMarks) {
    for (const { css: outside } of outMarks) {
      const told = bubbles.map((bubble) => [marks(bubble, inside), marks(bubble, outside)]);
      const known = told.filter(([x, y]) => x !== y).length;
      // Lines of the system bear neither mark; both at once would be nonsense.
      if (told.some(([x, y]) => x && y) || known < bubbles.length / 2) continue;
      const layout = thread.direction.filter(({ by }) => by === 'side' || by === 'flow');
      return [{ by: 'mark', in: inside, out: outside }, ...layout];
    }
  }
  return null;
}

/** Hooks of the bubble and of what is in it, most lasting first. */
function marksOf(bubble: Element) {
  const inside = [...bubble.querySelectorAll('*')].slice(0, MAX_INSIDE);
  const hooks = [bubble, ...inside].flatMap((element, depth) =>
    hooksOf(element)
      .filter(({ css }) => !/^[a-z]/.test(css))
      .map((hook) => ({ ...hook, lasting: hook.lasting - (depth > 0 ? 0.05 : 0) })),
  );
  const best = new Map(hooks.map((hook) => [hook.css, hook]));
  return [...best.values()].sort((x, y) => y.lasting - x.lasting).slice(0, 12);
}
