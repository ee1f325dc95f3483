import { makeBasedHost } from '../based-host';
import styles from '../styles/outline.css?inline';
import { rectInWindow } from './element-at';

/** Boxes around elements of the page that stay until others are drawn. Touches nothing of it. */
export class Outline {
  private drop: (() => void) | null = null;

  constructor(private readonly document: Document) {}

  /** Draws boxes around these alone; the first is scrolled into sight where it isn't. */
  show(elements: readonly Element[]): void {
    this.clear();
    const [first] = elements;
    if (!first) return;
    first.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const { element: host, root } = makeBasedHost(this.document, styles);
    const boxes = elements.map((element) => {
      const box = this.document.createElement('div');
      root.append(box);
      return { element, box };
    });
    this.document.documentElement.append(host);
    const place = () => {
      for (const { element, box } of boxes) {
        const r = rectInWindow(element);
        Object.assign(box.style, {
          transform: `translate(${r.left - 4}px, ${r.top - 4}px)`,
          width: `${r.width + 8}px`,
          height: `${r.height + 8}px`,
          display: element.isConnected ? 'block' : 'none',
        });
      }
    };
    place();
    const timer = setInterval(place, 200);
    this.document.addEventListener('scroll', place, { capture: true, passive: true });
    this.drop = () => {
      clearInterval(timer);
      this.document.removeEventListener('scroll', place, { capture: true });
      host.remove();
    };
  }

  clear(): void {
    this.drop?.();
    this.drop = null;
  }
}
