import { printOf } from '@/lib/core/text/print';
import type { OverlayTexts } from '@/lib/i18n/overlay';
import type { GuardAsk, GuardFinding } from '@/lib/messaging/care-schemas';
import { boxText } from '@/lib/sites/insert/box-text';
import { makeBasedHost } from './based-host';
import { type Host, isDarkAt } from './host';
import styles from './styles/guard.css?inline';

/** Sentences shown at once: what is graver comes first, and more is not read. */
const MOST = 3;

/** What stands above the compose box before sending: what speaks against it. Never in the way of a send. */
export class GuardStrip {
  private host: Host | null = null;
  private box: HTMLElement | null = null;
  private contact = '';
  /** What was dismissed, until the conversation changes. */
  private dismissed = '';
  private asked = 0;

  constructor(
    private readonly document: Document,
    private readonly texts: OverlayTexts,
    private readonly featuresOf: (text: string) => number,
    private readonly judge: (question: GuardAsk) => Promise<GuardFinding[]>,
  ) {}

  /** Looks at what stands in the box of a contact's conversation now. */
  async check(box: HTMLElement, contact: string): Promise<void> {
    const text = boxText(box).trim();
    const mine = ++this.asked;
    if (text === '') return this.hide();
    const findings = await this.judge({
      contact,
      features: this.featuresOf(text),
      print: printOf(text),
      length: Math.min(65535, text.length),
    });
    // A later look, or a text that is gone meanwhile, must not be answered by this one.
    if (mine !== this.asked || boxText(box).trim() === '') return;
    if (contact !== this.contact) this.dismissed = '';
    this.contact = contact;
    const key = findings.map(({ id }) => id).join();
    if (findings.length === 0 || key === this.dismissed) return this.hide();
    this.show(box, findings, key);
  }

  /** The page came to rest: the box may be empty, elsewhere or gone, the conversation another. */
  settle(open: string | null): void {
    const { host, box } = this;
    if (!host || !box) return;
    const over = open !== this.contact || !box.isConnected || boxText(box).trim() === '';
    if (over) this.hide();
    else place(host.element, box);
  }

  hide(): void {
    this.host?.element.remove();
    this.host = null;
    this.box = null;
  }

  private show(box: HTMLElement, findings: readonly GuardFinding[], key: string): void {
    this.hide();
    const host = makeBasedHost(this.document, styles);
    host.element.toggleAttribute('data-dark', isDarkAt(box));
    const strip = this.document.createElement('div');
    strip.setAttribute('role', 'status');
    strip.setAttribute('aria-label', this.texts.guard.label);
    const list = this.document.createElement('ul');
    for (const { tone, text } of findings.slice(0, MOST)) {
      const line = this.document.createElement('li');
      line.className = tone;
      line.textContent = text;
      list.append(line);
    }
    const dismiss = this.document.createElement('button');
    dismiss.type = 'button';
    dismiss.textContent = this.texts.guard.dismiss;
    dismiss.addEventListener('click', (event) => {
      if (!event.isTrusted) return;
      this.dismissed = key;
      this.hide();
    });
    strip.append(list, dismiss);
    host.root.append(strip);
    this.document.documentElement.append(host.element);
    this.host = host;
    this.box = box;
    place(host.element, box);
  }
}

/** Right above the box, as wide as it is at most. */
function place(host: HTMLElement, box: HTMLElement): void {
  const view = box.ownerDocument.documentElement;
  const { left, top, width } = box.getBoundingClientRect();
  host.style.left = `${Math.max(8, left)}px`;
  host.style.bottom = `${Math.max(8, view.clientHeight - top + 8)}px`;
  host.style.maxWidth = `${Math.max(200, Math.min(width, view.clientWidth - 16))}px`;
}
