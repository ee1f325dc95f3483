import type { OverlayTexts } from '@/lib/i18n/overlay';
import { makeBasedHost } from './based-host';
import type { Host } from './host';
import styles from './styles/banner.css?inline';

/** One quiet line at the foot of the page, announced once. */
export class Banner {
  private host: Host | null = null;

  constructor(
    private readonly document: Document,
    private readonly texts: OverlayTexts,
  ) {}

  show(text: string): void {
    this.hide();
    const host = makeBasedHost(this.document, styles);
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

  hide(): void {
    this.host?.element.remove();
    this.host = null;
  }
}
