import { fill } from '@/lib/i18n/fill';
import type { PickTexts } from '@/lib/messaging/teach-schemas';
import { makeBasedHost } from '../based-host';
import type { Host } from '../host';
import styles from '../styles/picker.css?inline';
import { elementAt, parentElementOf, rectInWindow } from './element-at';
import { maskText } from './mask-text';

/** What the operator's choice so far comes to. */
export interface Preview {
  /** Elements that are of the sort that was picked, the picked ones among them. */
  readonly alike: readonly Element[];
  /** What the field would read in the picked one; of every other text only the shape is shown. */
  readonly text: string;
}

export type PickerKey = 'parent' | 'child' | 'take' | 'leave';

const KEYS: Readonly<Record<string, PickerKey>> = {
  ArrowUp: 'parent',
  ArrowDown: 'child',
  Enter: 'take',
  Escape: 'leave',
};
const SWALLOWED =
  'pointerdown pointerup mousedown mouseup click dblclick auxclick contextmenu touchstart touchend dragstart keydown keyup'.split(
    ' ',
  );
const MAX_LIKE = 200;

/**
 * Lets the operator point at elements of the page. A pane of glass over the window takes every click
 * and key, so that the page gets none of them; a box follows the pointer.
 */
export class Picker {
  private readonly host: Host;
  private readonly box: HTMLElement;
  private readonly line: HTMLElement;
  private readonly stop = new AbortController();
  private readonly before: Element | null;
  private at: Element | null = null;
  /** The key that is down. What ends the picking waits for it: the page must not get the rest of it. */
  private held = '';
  /** Way back down after going to a parent. */
  private below: Element[] = [];
  private taken: Element[] = [];

  /**
   * @param most elements that can be picked
   * @param preview asked whenever one was picked
   * @param onDone the picked elements; empty when the operator left
   */
  constructor(
    private readonly document: Document,
    private readonly texts: PickTexts,
    private readonly most: number,
    private readonly preview: (taken: readonly Element[]) => Preview,
    private readonly onDone: (taken: readonly Element[]) => void,
  ) {
    this.host = makeBasedHost(document, styles);
    const { element, root } = this.host;
    this.box = root.appendChild(document.createElement('div'));
    this.line = root.appendChild(document.createElement('div'));
    this.line.className = 'line';
    this.line.setAttribute('role', 'status');
    element.tabIndex = -1;
    const signal = this.stop.signal;
    const view = document.defaultView ?? window;
    for (const type of SWALLOWED) {
      view.addEventListener(type, (event) => this.swallow(event), {
        capture: true,
        passive: false,
        signal,
      });
    }
    element.addEventListener('pointermove', (event) => this.hover(event), { signal });
    element.addEventListener('wheel', (event) => this.scroll(event), { passive: true, signal });
    document.addEventListener('scroll', () => this.draw(), { capture: true, signal });
    document.documentElement.append(element);
    // Keys go to the focused element first: it must not be the page's compose box.
    this.before = document.activeElement;
    element.focus({ preventScroll: true });
    this.draw();
  }

  /** As if the key had been pressed in the page. */
  press(key: PickerKey): void {
    if (key === 'leave') this.end([]);
    else if (key === 'take') {
      if (this.taken.length > 0) this.end(this.taken);
      else this.take();
    } else this.resize(key);
  }

  /** To the element around this one, or back into it. */
  private resize(key: 'parent' | 'child'): void {
    const next =
      key === 'child'
        ? (this.below.pop() ?? this.at?.firstElementChild)
        : this.at && parentElementOf(this.at);
    if (!this.at || !next) return;
    if (key === 'parent') this.below.push(this.at);
    this.at = next;
    // The last one picked was meant a little larger or smaller.
    if (this.taken.length > 0) this.taken[this.taken.length - 1] = next;
    this.draw();
  }

  /** Takes everything of it out of the page. */
  close(): void {
    this.stop.abort();
    this.host.element.remove();
    if (this.before instanceof HTMLElement) this.before.focus({ preventScroll: true });
  }

  private end(taken: readonly Element[]): void {
    if (this.stop.signal.aborted) return;
    this.close();
    this.onDone(taken);
  }

  private swallow(event: Event & { readonly key?: string; readonly ctrlKey?: boolean }): void {
    event.stopImmediatePropagation();
    // The browser's own shortcuts stay its own.
    if (!event.key || !event.ctrlKey) event.preventDefault();
    if (!event.isTrusted) return;
    if (event.type === 'click') this.take();
    else if (event.type === 'keydown') {
      this.held = event.key ?? '';
      const key = KEYS[this.held];
      if (key === 'parent' || key === 'child') this.press(key);
    } else if (event.type === 'keyup' && event.key === this.held) {
      this.held = '';
      const key = KEYS[event.key];
      if (key === 'take' || key === 'leave') this.press(key);
    }
  }

  private hover(event: PointerEvent): void {
    if (!event.isTrusted) return;
    const found = elementAt(this.document, event.clientX, event.clientY, this.host.element);
    if (found === this.at || found === this.below[0]) return;
    this.at = found;
    this.below = [];
    this.draw();
  }

  private take(): void {
    if (!this.at || this.taken.includes(this.at)) return;
    this.taken.push(this.at);
    if (this.taken.length >= this.most) this.end(this.taken);
    else this.draw();
  }

  /** The glass lies between the wheel and the list below. */
  private scroll({ deltaX, deltaY }: WheelEvent): void {
    for (let at = this.at; at; at = parentElementOf(at)) {
      if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY)) {
        at.scrollBy(deltaX, deltaY);
        return;
      }
    }
    (this.at?.ownerDocument ?? this.document).defaultView?.scrollBy(deltaX, deltaY);
  }

  private draw(): void {
    const found = this.taken.length > 0 ? this.preview(this.taken) : null;
    const { root } = this.host;
    for (const old of root.querySelectorAll('.mark')) old.remove();
    for (const element of (found?.alike ?? []).slice(0, MAX_LIKE)) {
      const kind = this.taken.includes(element) ? 'taken' : 'like';
      this.place(root.appendChild(this.document.createElement('div')), element, `box mark ${kind}`);
    }
    this.place(this.box, this.at, 'box');
    this.line.replaceChildren(...this.words(found));
    const low = this.at && rectInWindow(this.at).bottom > innerHeight - 120;
    this.line.classList.toggle('top', low === true);
  }

  private words(found: Preview | null): HTMLElement[] {
    const { field, hover, taken, keys, count } = this.texts;
    const lines: [string, string][] = [['', found ? taken : hover]];
    if (found) lines.push(['', `${fill(count, { n: String(found.alike.length) })} ${found.text}`]);
    else if (this.at) lines.push(['soft', `${nameOf(this.at)} ${maskText(textOf(this.at))}`]);
    lines.push(['soft', keys]);
    const head = this.document.createElement('b');
    head.textContent = field;
    return [
      head,
      ...lines.map(([look, text]) => {
        const line = this.document.createElement('p');
        line.className = look;
        line.textContent = text;
        return line;
      }),
    ];
  }

  private place(box: HTMLElement, element: Element | null, look: string): void {
    box.className = look;
    const r = element && rectInWindow(element);
    Object.assign(box.style, {
      display: r ? 'block' : 'none',
      transform: `translate(${r?.left ?? 0}px, ${r?.top ?? 0}px)`,
      width: `${r?.width ?? 0}px`,
      height: `${r?.height ?? 0}px`,
    });
  }
}

function nameOf(element: Element): string {
  const [first] = element.classList;
  return `<${element.localName}${first ? `.${first}` : ''}>`;
}

function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}
