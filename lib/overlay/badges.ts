import type { Level } from '@/lib/core/model/assessment';
import { fill } from '@/lib/i18n/fill';
import type { OverlayTexts } from '@/lib/i18n/overlay';
import type { BadgePlace } from '@/lib/sites/definition';
import { type Host, isDarkAt, makeHost } from './host';

/** Room for `昨天 19:09` at a row's end, px. */
const TIME_WIDTH = 56;
/** Badges at once; a list shows fewer rows. */
const MAX_BADGES = 500;

/** What a badge says about a contact. */
export interface BadgeFace {
  readonly level: Level;
  /** One sentence of why; shown on hover. */
  readonly why: string;
  /** How long they have been waiting for us, once that is late. */
  readonly wait: { readonly text: string; readonly grade: 'late' | 'grave' } | null;
}

interface Badge {
  readonly row: HTMLElement;
  readonly host: Host;
  readonly button: HTMLButtonElement;
  contact: string;
  face: BadgeFace | null;
  /** All that it says, to leave it alone when nothing of that changed. */
  said: string;
  /** Asked after layout, when what is shown is known. */
  nameOf: () => string;
  /** The row's own inline position, to be put back; null when we left it alone. */
  position: string | null;
}

/** Draws at most one badge per list row, and never one that belongs to another contact. */
export class BadgeLayer {
  private readonly badges = new Map<HTMLElement, Badge>();
  private readonly byButton = new WeakMap<Element, Badge>();
  /**
   * Called between layout and painting of the frame in which a button was observed anew or changed
   * its size: there is where it lies known, and free to ask for.
   */
  private placer: ResizeObserver | null = null;

  constructor(
    private readonly texts: OverlayTexts,
    private readonly style: string,
    private readonly place: BadgePlace | undefined,
    private readonly faceOf: (contact: string) => BadgeFace | null,
    private readonly onOpen: (contact: string, name: string, anchor: HTMLElement) => void,
  ) {}

  /**
   * Makes a row show what belongs to the contact it shows now. Called in the same turn in which the
   * page changed the row, before it is painted: recycled rows must never show a stale badge.
   * @param contact null when the row does not say who it is about
   * @param nameOf asked only when there is a badge to draw
   */
  key(row: HTMLElement, contact: string | null, nameOf: () => string): void {
    const face = contact && this.faceOf(contact);
    const badge = this.badges.get(row);
    if (!contact || !face) {
      if (badge) this.remove(row, badge);
      return;
    }
    if (badge?.host.element.parentElement === row) this.dress(badge, contact, face, nameOf);
    else if (badge || this.badges.size < MAX_BADGES) this.attach(row, contact, face, nameOf);
  }

  /** The rows that wear a badge. */
  rows(): Iterable<HTMLElement> {
    return this.badges.keys();
  }

  /** Removes badges of rows that left the page, and has the others placed when the page is next laid out. */
  settle(): void {
    for (const [row, badge] of this.badges) {
      if (row.isConnected) this.placeSoon(badge);
      else this.remove(row, badge);
    }
  }

  /** The badge's button of a row, for focus to come back to. */
  buttonOf(row: HTMLElement): HTMLButtonElement | null {
    return this.badges.get(row)?.button ?? null;
  }

  clear(): void {
    for (const [row, badge] of this.badges) this.remove(row, badge);
    this.placer?.disconnect();
    this.placer = null;
  }

  private attach(row: HTMLElement, contact: string, face: BadgeFace, nameOf: () => string): void {
    const stale = this.badges.get(row);
    if (stale) this.remove(row, stale);
    const host = makeHost(row.ownerDocument, this.style);
    const button = row.ownerDocument.createElement('button');
    button.type = 'button';
    host.root.append(button);
    Object.assign(host.element.style, { left: '0', top: '0' });
    const badge: Badge = {
      row,
      host,
      button,
      contact,
      nameOf,
      face: null,
      said: '',
      position: null,
    };
    // The click goes on to the page: it is the operator's own, and opens the chat as any click there.
    button.addEventListener('click', (event) => {
      if (event.isTrusted) this.onOpen(badge.contact, button.dataset.name ?? '', row);
    });
    this.badges.set(row, badge);
    this.byButton.set(button, badge);
    row.append(host.element);
    this.dress(badge, contact, face, nameOf);
  }

  private dress(badge: Badge, contact: string, face: BadgeFace, nameOf: () => string): void {
    const { button } = badge;
    const { wait, why } = face;
    // The same answer is the same object: most rows are touched without anything new to say.
    if (badge.contact === contact && badge.face === face) return;
    const said = JSON.stringify([contact, face]);
    badge.face = face;
    if (said === badge.said) return;
    Object.assign(badge, { said, contact, nameOf });
    // Who waits comes first: it is the one thing that gets worse by the minute.
    const level = why ? [this.texts.levels[face.level]] : [];
    button.textContent = [...level, ...(wait ? [wait.text] : [])].join(' · ');
    button.className = wait?.grade ?? face.level;
    button.title = why;
    // The name of another contact; `placeAll` tells this one's, before anything is painted.
    button.removeAttribute('aria-label');
    this.placeSoon(badge);
  }

  private name({ button, nameOf }: Badge): void {
    const name = nameOf();
    const label = button.title ? this.texts.badge.label : this.texts.badge.waits;
    button.dataset.name = name;
    button.setAttribute('aria-label', fill(label, { name, level: button.textContent }));
  }

  private placeSoon({ row, button }: Badge): void {
    // An observer sees what is laid out with its own window.
    const view = row.ownerDocument.defaultView ?? globalThis;
    this.placer ??= new view.ResizeObserver((sizes) =>
      this.placeAll(sizes.flatMap(({ target }) => this.byButton.get(target) ?? [])),
    );
    this.placer.unobserve(button);
    this.placer.observe(button);
  }

  /** All is asked before anything is changed: the page is laid out once for all of them. */
  private placeAll(badges: readonly Badge[]): void {
    const [first] = badges;
    if (!first) return;
    const dark = isDarkAt(first.row);
    const places = badges.map((badge) => ({
      badge,
      at: this.offset(badge.row, badge),
      isStatic: getComputedStyle(badge.row).position === 'static',
    }));
    for (const { badge, at, isStatic } of places) {
      const { style } = badge.row;
      if (isStatic) {
        badge.position ??= style.position;
        style.position = 'relative';
      }
      placeHost(badge.host, at, dark);
      this.name(badge);
    }
  }

  private remove(row: HTMLElement, badge: Badge): void {
    badge.host.element.remove();
    if (badge.position !== null) row.style.position = badge.position;
    if (row.getAttribute('style') === '') row.removeAttribute('style');
    this.placer?.unobserve(badge.button);
    this.badges.delete(row);
  }

  /** Where in the row the badge goes, px from the row's padding corner. */
  private offset(row: HTMLElement, { button }: Badge): [number, number] {
    const r = row.getBoundingClientRect();
    const b = button.getBoundingClientRect();
    const left = r.left + row.clientLeft;
    const top = r.top + row.clientTop;
    // Rows end with a time: a badge after a long name gives way to it, never covers half of it.
    const room = this.place?.place === 'after' ? TIME_WIDTH : 0;
    const last = row.clientWidth - b.width - 8;
    const anchor = this.place && row.querySelector(this.place.anchor)?.getBoundingClientRect();
    if (!this.place || !anchor?.width) return [last, row.clientHeight - b.height - 8];
    const x = {
      start: anchor.left - left,
      end: anchor.right - left - b.width,
      after: anchor.right - left + 6,
    }[this.place.place];
    return [
      Math.max(0, Math.min(x, last - room)),
      anchor.top - top + (anchor.height - b.height) / 2,
    ];
  }
}

function placeHost({ element }: Host, [left, top]: [number, number], dark: boolean): void {
  element.style.transform = `translate(${left}px, ${top}px)`;
  element.toggleAttribute('data-dark', dark);
}
