import { baseKeymap } from 'prosemirror-commands';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import type { MakeEditor } from './editor';

const make: MakeEditor = (host, send) => {
  const enter = () => {
    send();
    return true;
  };
  const view = new EditorView(host, {
    state: EditorState.create({ schema, plugins: [keymap({ Enter: enter }), keymap(baseKeymap)] }),
    attributes: { class: 'box' },
  });
  return { text: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n') };
};
export default make;
