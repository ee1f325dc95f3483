import { registerPlainText } from '@lexical/plain-text';
import { $getRoot, COMMAND_PRIORITY_HIGH, createEditor, KEY_ENTER_COMMAND } from 'lexical';
import { addEditable, type MakeEditor } from './editor';

const make: MakeEditor = (host, send) => {
  const editor = createEditor({
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(addEditable(host));
  registerPlainText(editor);
  const enter = () => {
    send();
    return true;
  };
  editor.registerCommand(KEY_ENTER_COMMAND, enter, COMMAND_PRIORITY_HIGH);
  return { text: () => editor.getEditorState().read(() => $getRoot().getTextContent()) };
};
export default make;
