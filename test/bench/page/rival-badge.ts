/** What the rivals flag: the same share of contacts as Rewarm does here, known without asking. */
export function isFlagged(id: string): boolean {
  return Number(id.slice(2)) % 4 === 0;
}

/** Their rows' hooks, the same as those of the definition Rewarm reads the desk by. */
export const ROW = '.session-item';
export const MESSAGE = '.message';

export interface ReadRow {
  readonly id: string;
  readonly name: string;
  readonly time: string;
  readonly unread: string;
  readonly own: boolean;
}

export function readRow(row: HTMLElement): ReadRow {
  const shown = (selector: string) => row.querySelector(selector)?.textContent?.trim() ?? '';
  return {
    id: row.dataset.id ?? '',
    name: shown('.session-name'),
    time: shown('.session-time'),
    unread: shown('.session-unread'),
    own: row.querySelector('.session-own') !== null,
  };
}

export function readMessage(message: HTMLElement) {
  return {
    id: message.dataset.messageId ?? '',
    at: Number(message.dataset.ts),
    out: message.classList.contains('message--out'),
    text: message.querySelector('.message-text')?.textContent?.trim() ?? '',
  };
}

/** A host with the label that the sampler of this bench looks for. */
export function makeBadgeHost(row: HTMLElement): HTMLElement {
  const host = document.createElement('rival-badge');
  host.attachShadow({ mode: 'open' });
  host.style.cssText = 'position:absolute;left:60px;top:6px';
  row.append(host);
  return host;
}
