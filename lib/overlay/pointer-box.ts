import { makeHost } from './host';

const STYLES = `
  :host { all: initial; position: fixed; z-index: 2147483646; pointer-events: none; }
  div { box-sizing: border-box; width: 100%; height: 100%; border-radius: 8px;
    border: 2px solid #c1461a; background: rgb(193 70 26 / 8%); }
  @media (prefers-reduced-motion: no-preference) {
    div { animation: fade 2.6s ease-in forwards; }
    @keyframes fade { 0%, 70% { opacity: 1; } 100% { opacity: 0; } }
  }
`;
const SHOWN_FOR = 2600;

/** Points at elements of the page for a moment, without touching them. The first is scrolled to. */
export function pointAt(elements: readonly HTMLElement[]): void {
  const first = elements[0];
  if (!first) return;
  first.scrollIntoView({ block: 'center', behavior: 'instant' });
  const document = first.ownerDocument;
  const boxes = elements.map((element) => {
    const { element: host, root } = makeHost(document, STYLES);
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
