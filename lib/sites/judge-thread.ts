import { judgeField } from '@/lib/core/health/judge-field';
import type { Direction } from '@/lib/core/model/interaction';
import type { SiteDefinition, ThreadDefinition } from './definition';
import type { Judgement } from './health';
import { compareDetectors, counted, FieldYield, SAMPLE, worstOf } from './judge-yield';
import { locate, locateVisible, marks, matches, type Root } from './locate';
import { lean, readDirection, trustedRules } from './read-direction';
import { findBubbles, findPane, panePlace, readPaneIdentity, withoutNoise } from './read-pane';
import { resolve, sourceElement } from './resolve';

/** Judges the open conversation; null when none is open or the definition has no such part. */
export function judgeThread(site: SiteDefinition, root: Root): Judgement | null {
  const thread = site.thread;
  if (!thread) return null;
  const pane = findPane(site, root);
  const end = thread.order ? undefined : 'last';
  const loose = locateVisible(root, thread.rowLoose, end).filter(
    (row) => !pane || within(row, pane),
  );
  const box = pane && locate(pane, thread.root);
  const rows = pane ? findBubbles(thread, pane) : [];
  if (!pane && !loose.length) return null;
  const detectors = compareDetectors(rows.length, loose.length);
  const row = counted('thread.row', loose.length, rows.length);
  const known = pane && readPaneIdentity(site, pane, root);
  const key = counted('thread.key', 1, known ? 1 : 0, known?.keyRank);
  if (!pane || !rows.length) {
    return { verdict: detectors === 'empty' && !box ? 'not-ready' : detectors, fields: [row, key] };
  }
  if (!known) return { verdict: 'broken', fields: [row, key] };
  const named = known.nameRank >= 0;
  const name = counted('thread.name', 1, named ? 1 : 0, known.nameRank);
  const bubbles = judgeBubbles(thread, pane, rows, root, known.name);
  const boxes = site.compose ? locateVisible(pane, site.compose.box).length : 0;
  const compose = site.compose ? [counted('compose.box', 1, Math.min(boxes, 1))] : [];
  return {
    verdict: worstOf([detectors, bubbles.verdict, named ? 'ok' : 'degraded']),
    fields: [row, key, name, ...bubbles.fields, ...compose],
  };
}

function judgeBubbles(
  thread: ThreadDefinition,
  pane: Element,
  bubbles: HTMLElement[],
  page: Root,
  name: string,
): Judgement {
  const direction = new FieldYield('thread.direction');
  const time = new FieldYield('thread.time');
  const text = new FieldYield('thread.text');
  const id = new FieldYield('thread.messageId');
  const sides: [Direction, 'left' | 'right'][] = [];
  const known = new Set<Direction>();
  const system = thread.kinds?.system;
  const { asNext } = thread.time;
  let timed = 0;
  const other = Object.values(thread.kinds ?? {});
  const sample = withoutNoise(thread, bubbles.slice(-SAMPLE)).filter(
    (bubble) => !system || !marks(bubble, system),
  );
  const places = sample.map((element) => ({ ...panePlace(pane, page), element }));
  const rules = trustedRules(thread.direction, places, name);
  for (const place of places) {
    const { element } = place;
    const told = readDirection(rules, place, name);
    const shown = resolve(thread.text, place, thread.textWithout);
    direction.add(told.rank < 0 ? null : told.rank);
    if (told.rank >= 0) known.add(told.direction);
    if (!asNext || !matches(element, asNext)) {
      time.add(resolve(thread.time.from, place)?.rank ?? null);
      timed++;
    }
    text.add(shown?.rank ?? (other.some((selector) => marks(element, selector)) ? 0 : null));
    if (thread.messageId) id.add(resolve(thread.messageId, place)?.rank ?? null);
    const words = thread.text[0] ? sourceElement(thread.text[0], place) : null;
    const side = lean(words, acrossTheList(element));
    if (side && told.rank >= 0) sides.push([told.direction, side]);
  }
  const n = sample.length;
  const told = direction.of(n);
  // With the mark of one side gone, a talk would look as if only the other one spoke.
  const oneSided = known.size === 1 && n - told.seen >= Math.max(2, n / 4);
  const fields = [
    oneSided || sidesDisagree(sides) ? { ...told, seen: 0, rank: -1 } : told,
    text.of(n),
    ...(thread.time.from.length ? [time.of(timed)] : []),
    ...(thread.messageId ? [id.of(n)] : []),
  ];
  return { verdict: worstOf(fields.map(judgeField)), fields };
}

/** A row no wider than its words lies on a side itself, and its words lie nowhere in it. */
function acrossTheList(row: HTMLElement): Element {
  const around = row.parentElement;
  return around && row.offsetWidth < 0.8 * around.clientWidth ? around : row;
}

/** Bubbles of one direction that lie on both sides: the mark of direction isn't what it was. */
function sidesDisagree(sides: readonly [Direction, 'left' | 'right'][]): boolean {
  return (['in', 'out'] as const).some((direction) => {
    const own = sides.filter(([told]) => told === direction);
    const right = own.filter(([, side]) => side === 'right').length;
    const fewer = Math.min(right, own.length - right);
    return fewer >= 2 && fewer >= own.length * 0.2;
  });
}

/** Containment across open shadow roots. */
function within(node: Node, ancestor: Element): boolean {
  for (let at: Node | null = node; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null) {
    if (at === ancestor) return true;
  }
  return false;
}
