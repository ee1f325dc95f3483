import { EDITORS, type Editor } from './editors';

declare global {
  interface Window {
    /** What the editor's own model holds: what a press of send would send. */
    __model(): string;
    /** What was sent. */
    __sent: string[];
  }
}

/** `?kind=<key of EDITORS>`: that editor, wired as chat pages do it, where Enter sends. */
const kind = new URLSearchParams(location.search).get('kind') ?? '';
const host = document.getElementById('editor') as HTMLElement;
const editor = (EDITORS[kind] as (host: HTMLElement, send: () => void) => Editor)(host, send);

window.__sent = [];
window.__model = () => editor.text();

function send(): void {
  window.__sent.push(editor.text());
}
document.body.dataset.ready = kind;
