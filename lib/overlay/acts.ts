import { printOf } from '@/lib/core/text/print';
import type { OverlayTexts } from '@/lib/i18n/overlay';
import { isActReply } from '@/lib/messaging/act-guards';
import { ask } from '@/lib/messaging/page-client';
import type { InsertOutcome, Revealed } from '@/lib/messaging/schemas';
import { insertDraft } from '@/lib/sites/compose';
import type { SiteDefinition } from '@/lib/sites/definition';
import { locate } from '@/lib/sites/locate';
import type { Identity, RowReading, ThreadReading } from '@/lib/sites/reading';
import { Banner } from './banner';
import { Card, type CardActions } from './card';
import { GuardStrip } from './guard-strip';
import { pointAt } from './pointer-box';
import { messagesAt } from './reveal';

/** What acts need to know of the page at the moment they are asked for. */
export interface PageNow {
  /** Read at this moment: the operator may just have switched. */
  readonly thread: () => ThreadReading | null;
  readonly rows: () => readonly RowReading[];
  readonly idOf: (identity: Identity) => string;
  readonly refresh: (contact: string) => Promise<void>;
  /** The badge of a row, for focus to come back to. */
  readonly badgeOf: (row: HTMLElement) => HTMLElement | null;
  /** Features of a text of ours. */
  readonly featuresOf: (text: string) => number;
}

/** A hand that rested this long has finished a thought. */
const TYPING = 400;

/** What the operator asks of a page: the card, an insertion, "show me". Never sends anything. */
export class Acts {
  private card: Card | null = null;
  private banner: Banner | null = null;
  /** Why nothing is recorded now. */
  private readonly paused = new Set<'broken' | 'stopped'>();
  private strip: GuardStrip | null = null;
  private typing: ReturnType<typeof setTimeout> | undefined;
  /** What was put into the box of each contact, so that only our own words are ever replaced. */
  private readonly inserted = new Map<string, string>();

  constructor(
    private readonly document: Document,
    private readonly site: SiteDefinition,
    private readonly texts: OverlayTexts,
    private readonly page: PageNow,
    private readonly signal: AbortSignal,
  ) {
    document.addEventListener('pointerdown', (event) => this.card?.closeIfOutside(event), {
      capture: true,
      signal,
    });
    signal.addEventListener('abort', () => this.close());
  }

  /** The page came to rest with this conversation open. */
  settle(open: string | null): void {
    this.strip?.settle(open);
  }

  /** Whatever is typed into the box, by hand or by us, is looked at once the hand rests. */
  typed(box: HTMLElement): void {
    clearTimeout(this.typing);
    this.typing = setTimeout(() => void this.guard(box).catch(() => this.strip?.hide()), TYPING);
  }

  private async guard(box: HTMLElement): Promise<void> {
    const thread = this.page.thread();
    if (!thread || this.signal.aborted) return this.strip?.hide();
    this.strip ??= new GuardStrip(this.document, this.texts, this.page.featuresOf, (question) =>
      ask('guard/read', question, isActReply),
    );
    await this.strip.check(box, this.page.idOf(thread.identity));
  }

  /** Shows why a contact is flagged, beside its row. */
  async openCard(contact: string, name: string, row: HTMLElement): Promise<void> {
    const data = await ask('card/read', { contact }, isActReply);
    if (!data || this.signal.aborted) return;
    this.card ??= new Card(
      this.document,
      this.texts,
      this.cardActions(),
      this.site.compose !== undefined,
    );
    const box = this.site.compose ? locate(this.document, this.site.compose.box) : null;
    this.card.show(contact, name, data, row, () => this.page.badgeOf(row)?.focus(), box);
  }

  /** Puts a text into the compose box. Refuses unless the open conversation is this contact's. */
  async insert(contact: string, text: string): Promise<InsertOutcome> {
    const thread = this.page.thread();
    if (!thread || this.page.idOf(thread.identity) !== contact) {
      return { inserted: false, reason: 'other-contact' };
    }
    const { inserted, reason } = await insertDraft(this.site, this.document, {
      text,
      expect: thread.identity,
      previous: this.inserted.get(contact),
    });
    if (inserted) this.inserted.set(contact, text);
    return reason ? { inserted, reason } : { inserted };
  }

  /** Points at the messages of these times, as far as they are rendered. */
  reveal(contact: string, times: readonly number[]): Revealed {
    const thread = this.page.thread();
    if (!thread || this.page.idOf(thread.identity) !== contact) {
      return { kind: 'not-open', count: 0 };
    }
    const found = messagesAt(thread.messages, times);
    if (found.length === 0) return { kind: 'not-loaded', count: 0 };
    pointAt(found.map((m) => m.element));
    return { kind: 'shown', count: found.length };
  }

  /** Points at a contact's row, and puts the focus on our badge there. @returns is it in the list */
  locate(contact: string): boolean {
    const row = this.page.rows().find((r) => this.page.idOf(r.identity) === contact);
    if (!row) return false;
    pointAt([row.element]);
    this.page.badgeOf(row.element)?.focus({ preventScroll: true });
    return true;
  }

  /** Says that the page can no longer be read. */
  showBroken(): void {
    this.card?.close();
    this.strip?.hide();
    this.say('broken', true);
  }

  /** Says that nothing can be recorded now. */
  showStopped(): void {
    this.say('stopped', true);
  }

  showGoesOn(): void {
    this.say('stopped', false);
  }

  showRecovered(): void {
    this.say('broken', false);
  }

  /** One banner for both: the end of one leaves what is said of the other. */
  private say(what: 'broken' | 'stopped', holds: boolean): void {
    if (holds === this.paused.has(what)) return;
    if (holds) this.paused.add(what);
    else this.paused.delete(what);
    const last = [...this.paused].at(-1);
    this.banner ??= new Banner(this.document, this.texts);
    if (last) this.banner.show(this.texts.banner[last]);
    else this.banner.hide();
  }

  private close(): void {
    clearTimeout(this.typing);
    this.card?.close();
    this.strip?.hide();
    this.banner?.hide();
  }

  private cardActions(): CardActions {
    const { refresh } = this.page;
    return {
      insert: async (contact, text, words) => {
        const result = await this.insert(contact, text);
        if (result.inserted) {
          await ask('draft/inserted', {
            contact,
            ...words,
            origin: 'builtin',
            print: printOf(text),
            length: text.length,
            entry: null,
          });
        }
        return result;
      },
      snooze: async (contact, until) => {
        await ask('contact/snooze', { contact, until });
        await refresh(contact);
      },
      dispute: async (contact) => {
        await ask('contact/override', { contact, reason: 'other', note: '' });
        await refresh(contact);
      },
      undo: async (contact, what) => {
        await ask('contact/undo', { contact, what });
        await refresh(contact);
      },
      openPanel: () => void ask('panel/open', null),
    };
  }
}
