import type { KnownEditor } from './editor-kind';

/** Time for an editor to take over the selection we set, ms. */
const SETTLE = 30;

/**
 * Replaces the whole content of an editable element by the editor's own path, so that its model and
 * its send button agree with what is shown.
 * @param stillRight asked after every wait; nothing is written once it says no
 */
export async function writeRich(
  box: HTMLElement,
  text: string,
  kind: KnownEditor,
  stillRight: () => boolean,
): Promise<void> {
  selectAll(box);
  await new Promise((done) => setTimeout(done, SETTLE));
  if (!stillRight()) return;
  selectAll(box);
  const lines = text.split('\n');
  if (text === '') return command(box, 'delete');
  if (lines.length === 1 && kind !== 'lexical' && kind !== 'quill') {
    return command(box, 'insertText', text);
  }
  // Editors with a model of their own take several lines by paste only. Above all never
  // `insertParagraph` into ProseMirror: it takes the split for a pressed Enter, which may send.
  if (kind !== 'contenteditable' && paste(box, text)) return;
  if (kind === 'lexical' || kind === 'prosemirror') {
    return lines.length === 1 ? command(box, 'insertText', text) : undefined;
  }
  for (const [i, line] of lines.entries()) {
    if (i > 0) command(box, 'insertLineBreak');
    if (line) command(box, 'insertText', line);
  }
}

function selectAll(box: HTMLElement): void {
  box.focus({ preventScroll: true });
  box.ownerDocument.getSelection()?.selectAllChildren(box);
}

/** @returns whether an editor took it */
function paste(box: HTMLElement, text: string): boolean {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  return !box.dispatchEvent(event);
}

function command({ ownerDocument }: HTMLElement, name: string, value?: string): void {
  // Its result says nothing: it is true even where nothing was written. The caller reads back.
  ownerDocument.execCommand(name, false, value);
}
