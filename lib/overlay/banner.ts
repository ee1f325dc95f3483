import type { OverlayTexts } from '@/lib/i18n/overlay';
import { FONT } from './badge-styles';
import { type Host, makeHost } from './host';

const STYLES = `
  :host { all: initial; position: fixed; left: 50%; bottom: 20px; transform: translateX(-50%);
    z-index: 2147483645; max-width: calc(100vw - 32px); }
  div { display: flex; gap: 12px; align-items: center; padding: 10px 14px; border-radius: 10px;
    font: 13px/20px ${FONT}; color: #fff; background: #262b34; box-shadow: 0 6px 24px rgb(0 0 0 / 24%); }
  button { all: unset; cursor: pointer; color: #ffab89; white-space: nowrap; padding: 2px 4px;
    border-radius: 4px; font-weight: 600; }
  button:focus-visible { outline: 2px solid #ffab89; outline-offset: 2px; }
`;

/** One quiet line at the foot of the page, announced once. */
export class Banner {
  private host: Host | null = null;

  constructor(
    private readonly document: Document,
    private readonly texts: OverlayTexts,
  ) {}

  show(text: string): void {
    this.hide();
    const host = makeHost(this.document, STYLES);
    const box = this.document.createElement('div');
    box.setAttribute('role', 'status');
    box.setAttribute('aria-label', this.texts.banner.label);
    const line = this.document.createElement('span');
    line.textContent = text;
    const dismiss = this.document.createElement('button');
    dismiss.type = 'button';
    dismiss.textContent = this.texts.banner.dismiss;
    dismiss.addEventListener('click', (event) => {
      if (event.isTrusted) this.hide();
    });
    box.append(line, dismiss);
    host.root.append(box);
    this.document.documentElement.append(host.element);
    this.host = host;
  }

  get shown(): boolean {
    return this.host !== null;
  }

  hide(): void {
    this.host?.element.remove();
    this.host = null;
  }
}
