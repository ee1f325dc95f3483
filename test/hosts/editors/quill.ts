import Quill from 'quill';
import type { MakeEditor } from './editor';

const make: MakeEditor = (host, send) => {
  const enter = { key: 'Enter', handler: () => send() };
  const quill = new Quill(host, {
    modules: { keyboard: { bindings: { send: enter } }, toolbar: false },
  });
  quill.root.classList.add('box');
  return { text: () => quill.getText() };
};
export default make;
