import type { EditorKind } from '../definition';
import { isField } from './box-text';

export type KnownEditor = Exclude<EditorKind, 'auto'>;

/** What editor a box is, by what it says about itself when the definition leaves it open. */
export function editorKind(box: HTMLElement, declared: EditorKind): KnownEditor {
  if (declared !== 'auto') return declared;
  if (isField(box)) return 'textarea';
  if (box.matches('[data-lexical-editor]')) return 'lexical';
  if (box.matches('.ProseMirror')) return 'prosemirror';
  if (box.matches('.ql-editor')) return 'quill';
  return box.isContentEditable ? 'contenteditable' : 'custom';
}
