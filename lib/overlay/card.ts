import { DAY } from '@/lib/core/model/interaction';
import { fill } from '@/lib/i18n/fill';
import type { OverlayTexts } from '@/lib/i18n/overlay';
import type { CardData, InsertOutcome } from '@/lib/messaging/schemas';
import { makeBasedHost } from './based-host';
import { type Host, isDarkAt } from './host';
import { keyReleased } from './key-released';
import styles from './styles/card.css?inline';

/** What the words in the card began as. */
export interface CardWords {
  readonly intent: NonNullable<CardData['intent']>;
  readonly wording: string;
}

/** What a click in the card asks for. */
export interface CardActions {
  insert(contact: string, text: string, words: CardWords): Promise<InsertOutcome>;
  snooze(contact: string, until: number): Promise<void>;
  dispute(contact: string): Promise<void>;
  undo(contact: string, what: 'snooze' | 'override'): Promise<void>;
  openPanel(): void;
}

interface Opened {
  readonly host: Host;
  readonly anchor: HTMLElement;
  readonly giveFocusBack: () => void;
}

const WORDS_OF_WHY = 3;
/** Must not reach the page: its shortcuts, and what it does with anything pasted into it. */
const KEPT = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste', 'copy', 'cut'];

/** The small card beside a badge: why, what now, and the draft. One at a time. */
export class Card {
  private opened: Opened | null = null;
  private keyDown = false;

  constructor(
    private readonly document: Document,
    private readonly texts: OverlayTexts,
    private readonly actions: CardActions,
    /** The page has a compose box; without one the words can be copied. */
    private readonly canInsert: boolean,
  ) {}

  show(
    contact: string,
    name: string,
    data: CardData,
    anchor: HTMLElement,
    giveFocusBack: () => void,
    compose: Element | null,
  ): void {
    this.close();
    const host = makeBasedHost(this.document, styles);
    host.element.toggleAttribute('data-dark', isDarkAt(anchor));
    const box = this.build(contact, name, data);
    host.root.append(box);
    host.element.popover = 'manual';
    this.document.documentElement.append(host.element);
    host.element.showPopover();
    this.opened = { host, anchor, giveFocusBack };
    place(host.element, box, anchor, compose);
    // Enter puts the words in the box: from the badge to there it is two keys.
    (box.querySelector<HTMLElement>('.main') ?? box).focus();
    for (const type of KEPT) box.addEventListener(type, (event) => event.stopPropagation());
    box.addEventListener('keyup', () => {
      this.keyDown = false;
    });
    box.addEventListener('keydown', (event) => {
      this.keyDown = true;
      if (event.key === 'Escape') this.close(true);
      // The key that opened the card may still be held down.
      if (event.key === 'Enter' && event.repeat) event.preventDefault();
    });
  }

  close(focusBack = false): void {
    const opened = this.opened;
    this.keyDown = false;
    this.opened = null;
    opened?.host.element.remove();
    if (focusBack) opened?.giveFocusBack();
  }

  /** Closes when the operator clicks anywhere else. */
  closeIfOutside(event: Event): void {
    const opened = this.opened;
    if (!opened) return;
    const path = event.composedPath();
    if (!path.includes(opened.host.element) && !path.includes(opened.anchor)) this.close();
  }

  private build(contact: string, name: string, data: CardData): HTMLElement {
    const { texts } = this;
    const box = this.make('section');
    box.tabIndex = -1;
    box.setAttribute('role', 'dialog');
    box.setAttribute('aria-label', fill(texts.card.label, { name }));

    const head = this.make('div', undefined, 'head');
    const { level } = data;
    head.append(this.make('h2', name), this.make('span', texts.levels[level], `pill ${level}`));
    const close = this.button('✕', 'quiet close', () => this.close(true));
    close.setAttribute('aria-label', texts.card.close);
    head.append(close);

    const why = this.make('ul');
    for (const reason of data.reasons.slice(0, WORDS_OF_WHY)) why.append(this.make('li', reason));
    if (why.childElementCount === 0) why.append(this.make('li', texts.levelMeanings[level]));

    const next = this.make('p', undefined, data.wait ? 'next waits' : 'next');
    if (data.wait) next.append(this.make('b', data.wait), ' ');
    next.append(this.make('b', `${texts.card.nextStep} `), texts.nextSteps[data.nextStep]);
    box.append(head, why, next);

    const hint = this.make('p', undefined, 'hint');
    hint.setAttribute('role', 'status');
    if (data.intent && data.drafts.length > 0) {
      box.append(...this.draftPart(contact, data.drafts, data.intent, hint));
    }
    if (data.nextStep === 'amend') hint.textContent = texts.card.amendInPanel;
    box.append(this.foot(contact, data, hint), hint);
    return box;
  }

  private draftPart(
    contact: string,
    drafts: CardData['drafts'],
    intent: CardWords['intent'],
    hint: HTMLElement,
  ): HTMLElement[] {
    const { texts } = this;
    const text = this.make('textarea') as HTMLTextAreaElement;
    text.value = drafts[0]?.text ?? '';
    text.maxLength = 2000;
    text.setAttribute('aria-label', texts.card.draftLabel);
    hint.textContent = this.canInsert ? texts.card.insertHint : texts.insertErrors['read-only'];
    let shown = 0;
    const row = this.make('div', undefined, 'row');
    const insert = this.button(texts.card.insert, 'main', async () => {
      await keyReleased(this.document.defaultView ?? window, this.keyDown);
      if (!text.isConnected) return;
      const { inserted, reason } = await this.actions.insert(contact, text.value, {
        intent,
        wording: drafts[shown]?.id ?? 'own',
      });
      hint.className = inserted ? 'hint good' : 'hint bad';
      hint.textContent = inserted
        ? texts.results.inserted
        : texts.insertErrors[reason ?? 'not-verified'];
    });
    const copy = this.button(texts.card.copy, 'main', () => {
      // Pages on plain http have no other way to the clipboard.
      text.focus();
      text.select();
      if (!this.document.execCommand('copy')) return;
      hint.className = 'hint good';
      hint.textContent = texts.results.copied;
    });
    row.append(this.canInsert ? insert : copy);
    if (drafts.length > 1) {
      row.append(
        this.button(texts.card.anotherDraft, '', () => {
          shown = (shown + 1) % drafts.length;
          text.value = drafts[shown]?.text ?? '';
        }),
      );
    }
    return [text, row];
  }

  private foot(contact: string, data: CardData, hint: HTMLElement): HTMLElement {
    const { texts } = this;
    const row = this.make('div', undefined, 'row');
    const done = (text: string, what: 'snooze' | 'override') => {
      hint.className = 'hint good';
      hint.textContent = text;
      const undo = this.button(texts.card.undo, 'quiet', async () => {
        await this.actions.undo(contact, what);
        hint.textContent = texts.results.undone;
        undo.remove();
      });
      row.replaceChildren(undo);
      undo.focus();
    };
    const days = Math.max(1, Math.min(3, Math.floor(data.snoozeLimitDays)));
    const later = days === 1 ? texts.card.tomorrow : fill(texts.card.inDays, { days });
    row.append(
      this.button(texts.card.evidence, '', () => this.actions.openPanel()),
      this.make('span', undefined, 'space'),
      this.button(later, 'quiet', async () => {
        await this.actions.snooze(contact, Date.now() + days * DAY);
        done(texts.results.snoozed, 'snooze');
      }),
      this.button(texts.card.wrong, 'quiet', async () => {
        await this.actions.dispute(contact);
        done(texts.results.overridden, 'override');
      }),
    );
    return row;
  }

  private make(tag: string, text?: string, className?: string): HTMLElement {
    const element = this.document.createElement(tag);
    if (text !== undefined) element.textContent = text;
    if (className) element.className = className;
    return element;
  }

  private button(text: string, className: string, onClick: () => unknown): HTMLButtonElement {
    const button = this.make('button', text, className) as HTMLButtonElement;
    button.type = 'button';
    // A page can call click() on anything it can reach; only a person counts.
    button.addEventListener('click', (event) => {
      if (event.isTrusted) void onClick();
    });
    return button;
  }
}

/** Beside the row, inside the window, and off the compose box: the operator reads what was put there. */
function place(
  host: HTMLElement,
  box: HTMLElement,
  anchor: HTMLElement,
  compose: Element | null,
): void {
  const view = anchor.ownerDocument.documentElement;
  const row = anchor.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const right = row.right + 8;
  const left = right + width + 8 <= view.clientWidth ? right : row.left - width - 8;
  host.style.left = `${Math.max(8, Math.min(left < 8 ? right : left, view.clientWidth - width - 8))}px`;
  const top = compose?.getBoundingClientRect().top ?? view.clientHeight;
  const floor = top > height + 16 ? top : view.clientHeight;
  host.style.top = `${Math.max(8, Math.min(row.top - 8, floor - height - 8))}px`;
}
