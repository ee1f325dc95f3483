/** An editor in a page: what its own model holds, which is what a press of send would send. */
export interface Editor {
  text(): string;
}

/** Puts an editor into `host`, where Enter calls `send`. */
export type MakeEditor = (host: HTMLElement, send: () => void) => Editor;

export function addTextarea(host: ParentNode): HTMLTextAreaElement {
  const box = document.createElement('textarea');
  box.className = 'box';
  host.append(box);
  return box;
}

export function addEditable(host: HTMLElement): HTMLElement {
  const box = document.createElement('div');
  box.className = 'box';
  box.contentEditable = 'true';
  host.append(box);
  return box;
}

export function onEnter(box: HTMLElement, send: () => void): void {
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    send();
  });
}
