/** One key as bindings name it: `j`, `?`, `Enter`, `Mod+k`; two after one another: `g t`. */
export type Keys = string;

/** What of a key press decides; a part of `KeyboardEvent`. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly isComposing: boolean;
}

/**
 * The stroke of a key press, or null for one that is none of ours: part of a word being composed, or
 * with modifiers that belong to browser and screen reader. On a keyboard with other letters the place
 * of the key counts.
 */
export function strokeOf(press: KeyPress): string | null {
  const { key, code, isComposing } = press;
  if (isComposing || key === 'Process' || key === 'Dead' || press.altKey) return null;
  const letter = key.length === 1 && key > '\x7f' ? /^Key([A-Z])$/.exec(code)?.[1] : undefined;
  const name = letter ? letter.toLowerCase() : key;
  if (press.ctrlKey || press.metaKey) return name.toLowerCase() === 'k' ? 'Mod+k' : null;
  return name;
}

/** Strokes within this time, ms, belong together. */
const TOGETHER = 1500;

/** Follows strokes one by one and tells which bindings they make. */
export class StrokeReader {
  private first: string | null = null;
  private until = 0;

  /**
   * @param known keys that are bound now
   * @param now ms
   * @returns the keys that were struck, or null; `begun` while a second stroke may follow
   */
  read(stroke: string, known: ReadonlySet<Keys>, now: number): Keys | 'begun' | null {
    const pair = this.first !== null && now < this.until ? `${this.first} ${stroke}` : null;
    this.first = null;
    if (pair && known.has(pair)) return pair;
    if ([...known].some((keys) => keys.startsWith(`${stroke} `))) {
      this.first = stroke;
      this.until = now + TOGETHER;
      return 'begun';
    }
    return !pair && known.has(stroke) ? stroke : null;
  }
}

/** Fields in which every letter is typed. */
const TYPING =
  'input:not([type=checkbox], [type=radio], [type=button], [type=submit], [type=file]), textarea, select, [contenteditable]:not([contenteditable=false])';
/** What does something of its own with Enter, space and arrows. */
const ACTING =
  'button, a[href], summary, input, [role=tab], [role=radio], [role=option], [role=menuitem]';
const ACTED: ReadonlySet<string> = new Set([
  'Enter',
  ' ',
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
]);

/** Does a stroke at this place belong to the control there? */
export function belongsTo(place: Element | null, stroke: string): boolean {
  if (!place || stroke === 'Mod+k') return false;
  if (place.closest(TYPING)) return true;
  return ACTED.has(stroke) && place.closest(ACTING) !== null;
}

/** Keys as `aria-keyshortcuts` names them. */
export function ariaKeys(keys: readonly Keys[]): string {
  return keys
    .filter((each) => !each.includes(' '))
    .map((each) =>
      each === 'Mod+k' ? 'Control+K Meta+K' : each.length === 1 ? each.toUpperCase() : each,
    )
    .join(' ');
}

const SHOWN: Readonly<Record<string, string>> = {
  'Mod+k': 'Ctrl K',
  Enter: '↵',
  ArrowDown: '↓',
  ArrowUp: '↑',
  Escape: 'Esc',
};

/** One stroke after another, as a sheet of keys shows them. */
export function shownKeys(keys: Keys): string[] {
  return (SHOWN[keys] ?? keys).split(' ').map((each) => SHOWN[each] ?? each.toUpperCase());
}
