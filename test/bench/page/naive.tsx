import { createRoot, type Root } from 'react-dom/client';
import { isFlagged, MESSAGE, makeBadgeHost, ROW, readMessage, readRow } from './rival-badge';

/* The overlay everybody writes first: on every mutation all rows and messages are looked for and
   read again, and each badge is a React root. */
const roots = new Map<HTMLElement, { host: HTMLElement; root: Root }>();
const known = new Map<string, unknown>();

function Badge({ name }: { name: string }) {
  return (
    <button type="button" aria-label={`${name}：安静了`}>
      安静了
    </button>
  );
}

function scan(): void {
  for (const row of document.querySelectorAll<HTMLElement>(ROW)) {
    const read = readRow(row);
    known.set(read.id, read);
    let badge = roots.get(row);
    if (!isFlagged(read.id)) {
      badge?.root.render(null);
      continue;
    }
    if (!badge) {
      const host = makeBadgeHost(row);
      badge = { host, root: createRoot(host.shadowRoot as ShadowRoot) };
      roots.set(row, badge);
    }
    badge.root.render(<Badge name={read.name} />);
  }
  for (const message of document.querySelectorAll<HTMLElement>(MESSAGE)) {
    const read = readMessage(message);
    known.set(read.id, read);
  }
}

new MutationObserver(scan).observe(document, {
  subtree: true,
  childList: true,
  attributes: true,
  characterData: true,
});
scan();
