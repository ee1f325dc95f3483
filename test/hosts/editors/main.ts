import type { MakeEditor } from './editor';
import { contenteditable, custom, stubborn, switching, textarea } from './plain';

declare global {
  interface Window {
    /** What the editor's own model holds: what a press of send would send. */
    __model(): string;
    /** What was sent. */
    __sent: string[];
    /** Every key and click the page was made to see. */
    __acts: string[];
  }
}

/** The editors compose boxes are made of, each with a model of its own and Enter to send. */
const EDITORS: Record<string, () => MakeEditor | Promise<MakeEditor>> = {
  textarea: () => textarea,
  contenteditable: () => contenteditable,
  custom: () => custom,
  stubborn: () => stubborn,
  switching: () => switching,
  react: async () => (await import('./react')).default,
  lexical: async () => (await import('./lexical')).default,
  prosemirror: async () => (await import('./prosemirror')).default,
  quill: async () => (await import('./quill')).default,
};

/** `?kind=<key of EDITORS>`. */
const kind = new URLSearchParams(location.search).get('kind') ?? '';
const make = await EDITORS[kind]?.();
if (!make) throw new Error(`no editor of kind ${kind}`);
const editor = make(document.getElementById('editor') as HTMLElement, () => {
  window.__sent.push(editor.text());
});

window.__sent = [];
window.__acts = [];
for (const type of [
  'keydown',
  'keypress',
  'keyup',
  'pointerdown',
  'mousedown',
  'click',
  'submit',
]) {
  addEventListener(type, () => window.__acts.push(type), true);
}
window.__model = () => editor.text();
document.body.dataset.ready = kind;
