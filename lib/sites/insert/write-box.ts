import { isField } from './box-text';
import type { KnownEditor } from './editor-kind';
import { writeField } from './write-field';
import { writeRich } from './write-rich';

/** Replaces the content of a box, in the way its editor understands. */
export async function writeBox(
  box: HTMLElement,
  text: string,
  kind: KnownEditor,
  stillRight: () => boolean,
): Promise<void> {
  if (!isField(box)) return writeRich(box, text, kind, stillRight);
  box.focus({ preventScroll: true });
  if (stillRight()) writeField(box, text);
}
