import type { Direction } from '@/lib/core/model/interaction';
import type { DirectionRule } from './definition';
import { locate, marks } from './locate';
import { type Place, resolve } from './resolve';
import { oneLine } from './shown-text';

export interface ReadDirection {
  readonly direction: Direction;
  /** Index of the rule that told; -1 when none did. */
  readonly rank: number;
}

/** Share of the row's width by which a bubble must lean to one side. */
const LEAN = 0.08;

/**
 * Who wrote a bubble, by the first rule that tells. Never guessed: a rule that sees both sides, or
 * neither, passes on, and at the end the direction is unknown.
 * @param contactName shown name of the contact, for rules by sender
 */
export function readDirection(
  rules: readonly DirectionRule[],
  place: Place,
  contactName: string,
): ReadDirection {
  for (const [rank, rule] of rules.entries()) {
    const direction = apply(rule, place, contactName);
    if (direction !== 'unknown') return { direction, rank };
  }
  return { direction: 'unknown', rank: -1 };
}

/** Bubbles at most that layout is checked against. */
const CHECKED = 20;

/**
 * The rules without those by layout that the marked bubbles of the same conversation contradict:
 * the page has turned its sides round, or lies in another way than it did.
 * @param places one per bubble
 */
export function trustedRules(
  rules: readonly DirectionRule[],
  places: readonly Place[],
  contactName: string,
): readonly DirectionRule[] {
  const byLayout = (rule: DirectionRule) => rule.by === 'flow' || rule.by === 'side';
  const marked = rules.filter((rule) => !byLayout(rule));
  if (marked.length === rules.length || marked.length === 0) return rules;
  const told = places.map((place) => [place, readDirection(marked, place, contactName)] as const);
  if (told.every(([, { direction }]) => direction !== 'unknown')) return rules;
  const known = told.filter(([, { direction }]) => direction !== 'unknown').slice(-CHECKED);
  return rules.filter((rule) => {
    if (!byLayout(rule)) return true;
    const seen = known
      .map(([place, { direction }]) => [direction, apply(rule, place, contactName)] as const)
      .filter(([, layout]) => layout !== 'unknown');
    const against = seen.filter(([direction, layout]) => direction !== layout).length;
    return against * 2 <= seen.length && (against === 0 || seen.length > 2);
  });
}

function apply(rule: DirectionRule, place: Place, contactName: string): Direction {
  switch (rule.by) {
    case 'mark':
      return either(
        rule.out !== undefined && marks(place.element, rule.out),
        rule.in !== undefined && marks(place.element, rule.in),
      );
    case 'value': {
      const value = resolve(rule.from, place)?.value;
      return value === undefined
        ? 'unknown'
        : either(rule.out.includes(value), rule.in.includes(value));
    }
    case 'sender': {
      const sender = nameOf(resolve(rule.from, place)?.value);
      const contact = nameOf(resolve(rule.contact, place)?.value ?? contactName);
      const own = nameOf(resolve(rule.own, place)?.value);
      return either(sender !== '' && sender === own, sender !== '' && sender === contact);
    }
    case 'flow':
      return sideOf(rule.right, flow(locate(place.element, rule.of) ?? place.element));
    case 'side':
      return sideOf(rule.right, lean(locate(place.element, rule.of), place.element));
  }
}

const nameOf = (text: string | undefined) => oneLine(text ?? '').toLowerCase();

function either(out: boolean, inbound: boolean): Direction {
  if (out === inbound) return 'unknown';
  return out ? 'out' : 'in';
}

function sideOf(right: 'in' | 'out', side: 'left' | 'right' | null): Direction {
  if (side === null) return 'unknown';
  return (side === 'right') === (right === 'out') ? 'out' : 'in';
}

/** Which side the computed style of a flex box sends its content to. */
function flow(element: Element): 'left' | 'right' | null {
  const style = getComputedStyle(element);
  const parent = element.parentElement && getComputedStyle(element.parentElement);
  if (style.flexDirection === 'row-reverse') return 'right';
  const across = style.flexDirection === 'column' ? style.alignItems : style.justifyContent;
  const parentIsColumn = parent?.display === 'flex' && parent.flexDirection === 'column';
  const self = parentIsColumn ? style.alignSelf : 'auto';
  for (const value of [self, style.display.includes('flex') ? across : '']) {
    if (/^(flex-)?end$|^right$/.test(value)) return 'right';
    if (/^(flex-)?start$|^left$/.test(value)) return 'left';
  }
  return null;
}

/** Which side of its row a bubble lies on; null when it is in the middle or fills the row. */
export function lean(bubble: Element | null, row: Element): 'left' | 'right' | null {
  if (!bubble || bubble === row) return null;
  const inner = bubble.getBoundingClientRect();
  const outer = row.getBoundingClientRect();
  const difference = inner.left - outer.left - (outer.right - inner.right);
  if (!outer.width || Math.abs(difference) < LEAN * outer.width) return null;
  return difference > 0 ? 'right' : 'left';
}
