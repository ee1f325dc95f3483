import PageParserTree from 'page-parser-tree';
import { isFlagged, makeBadgeHost, readMessage, readRow } from './rival-badge';

/* page-parser-tree finds rows and messages; what they say is read once for each, and again for a row
   whose node is given to another contact. */
const known = new Map<string, unknown>();
const badges = new Map<HTMLElement, HTMLElement>();

function showRow(row: HTMLElement): void {
  const read = readRow(row);
  known.set(read.id, read);
  let host = badges.get(row);
  if (!isFlagged(read.id)) {
    host?.shadowRoot?.replaceChildren();
    return;
  }
  if (!host?.isConnected) {
    host = makeBadgeHost(row);
    badges.set(row, host);
  }
  const button = host.shadowRoot?.querySelector('button') ?? document.createElement('button');
  button.textContent = '安静了';
  button.setAttribute('aria-label', `${read.name}：安静了`);
  host.shadowRoot?.append(button);
}

const rows = new MutationObserver((records) => {
  for (const row of new Set(records.map(({ target }) => target as HTMLElement))) showRow(row);
});

const page = new PageParserTree(document, {
  tags: {},
  watchers: [
    {
      sources: [null],
      tag: 'row',
      selectors: [
        'body',
        '#root',
        '.desk',
        '.desk-body',
        '.session-panel',
        '.session-scroll',
        '.session-list',
        '.session-item',
      ],
    },
    {
      sources: [null],
      tag: 'message',
      selectors: [
        'body',
        '#root',
        '.desk',
        '.desk-body',
        '.chat',
        '.thread-frame',
        '.thread',
        '.message-list',
        '.message',
      ],
    },
  ],
  finders: {
    row: { fn: (root) => root.querySelectorAll('.session-item') },
    message: { fn: (root) => root.querySelectorAll('.message') },
  },
});

function follow(tag: string, found: (element: HTMLElement) => void, lost?: typeof found): void {
  const all = page.tree.getAllByTag(tag);
  for (const node of all.values()) found(node.getValue());
  all.subscribe((changes) => {
    for (const change of changes) {
      if (change.type === 'add') found(change.value.getValue());
      if (change.type === 'remove') lost?.(change.value.getValue());
    }
  });
}

follow(
  'row',
  (row) => {
    rows.observe(row, { attributes: true, attributeFilter: ['data-id'] });
    showRow(row);
  },
  (row) => badges.delete(row),
);
follow('message', (message) => {
  const read = readMessage(message);
  known.set(read.id, read);
});
