import { makeBasedHost } from './based-host';
import styles from './styles/pointer.css?inline';

const SHOWN_FOR = 2600;

/** Points at elements of the page for a moment, without touching them. The first is scrolled to. */
export function pointAt(elements: readonly HTMLElement[]): void {
  const first = elements[0];
  if (!first) return;
  first.scrollIntoView({ block: 'center', behavior: 'instant' });
  const document = first.ownerDocument;
  const boxes = elements.map((element) => {
    const { element: host, root } = makeBasedHost(document, styles);
    root.append(document.createElement('div'));
    document.documentElement.append(host);
    return { element, host };
  });
  const place = () => {
    for (const { element, host } of boxes) {
      const r = element.getBoundingClientRect();
      Object.assign(host.style, {
        left: `${r.left - 4}px`,
        top: `${r.top - 4}px`,
        width: `${r.width + 8}px`,
        height: `${r.height + 8}px`,
      });
    }
  };
  place();
  document.addEventListener('scroll', place, { capture: true, passive: true });
  setTimeout(() => {
    document.removeEventListener('scroll', place, { capture: true });
    for (const { host } of boxes) host.remove();
  }, SHOWN_FOR);
}
