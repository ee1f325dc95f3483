import { registerPlainText } from '@lexical/plain-text';
import { $getRoot, COMMAND_PRIORITY_HIGH, createEditor, KEY_ENTER_COMMAND } from 'lexical';
import { baseKeymap } from 'prosemirror-commands';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import Quill from 'quill';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

export interface Editor {
  text(): string;
}

type Make = (host: HTMLElement, send: () => void) => Editor;

/** The editors compose boxes are made of, each with a model of its own and Enter to send. */
export const EDITORS: Record<string, Make> = {
  textarea(host, send) {
    const box = add(host, 'textarea');
    let model = '';
    box.addEventListener('input', () => {
      model = box.value;
    });
    onEnter(box, send);
    return { text: () => model };
  },

  react(host, send) {
    let model = '';
    function Box() {
      const [text, setText] = useState('');
      model = text;
      return (
        <textarea
          className="box"
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => event.key === 'Enter' && send()}
        />
      );
    }
    createRoot(host).render(<Box />);
    return { text: () => model };
  },

  contenteditable(host, send) {
    const box = editable(host);
    let model = '';
    box.addEventListener('input', () => {
      // biome-ignore lint/performance/useDomNodeTextContent: what such pages do themselves.
      model = box.innerText;
    });
    onEnter(box, send);
    return { text: () => model };
  },

  lexical(host, send) {
    const box = editable(host);
    const editor = createEditor({
      onError: (error) => {
        throw error;
      },
    });
    editor.setRootElement(box);
    registerPlainText(editor);
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      () => {
        send();
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    );
    return { text: () => editor.getEditorState().read(() => $getRoot().getTextContent()) };
  },

  prosemirror(host, send) {
    const enter = () => {
      send();
      return true;
    };
    const view = new EditorView(host, {
      state: EditorState.create({
        schema,
        plugins: [keymap({ Enter: enter }), keymap(baseKeymap)],
      }),
      attributes: { class: 'box' },
    });
    return { text: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n') };
  },

  quill(host, send) {
    const quill = new Quill(host, {
      modules: {
        keyboard: { bindings: { send: { key: 'Enter', handler: () => void send() } } },
        toolbar: false,
      },
    });
    quill.root.classList.add('box');
    return { text: () => quill.getText() };
  },

  /** A custom element whose property holds the message, around a field in its shadow tree. */
  custom(host, send) {
    customElements.define(
      'text-box',
      class extends HTMLElement {
        value: string[] = [];
        connectedCallback() {
          const box = add(this.attachShadow({ mode: 'open' }), 'textarea');
          box.addEventListener('input', () => {
            this.value = [box.value];
          });
          onEnter(box, send);
        }
      },
    );
    const element = document.createElement('text-box') as HTMLElement & { value: string[] };
    element.className = 'box';
    host.append(element);
    return { text: () => element.value.join('') };
  },

  /** Takes nothing that wasn't typed: puts its own content back a moment later. */
  stubborn(host, send) {
    const box = editable(host);
    new MutationObserver(() => {
      if (box.textContent) setTimeout(() => box.replaceChildren(), 60);
    }).observe(box, { childList: true, characterData: true, subtree: true });
    onEnter(box, send);
    return { text: () => '' };
  },

  /** Opens another conversation in the middle of an insertion and keeps the box. */
  switching(host, send) {
    const box = add(host, 'textarea');
    box.addEventListener(
      'input',
      () => {
        const pane = host.closest('.pane') as HTMLElement;
        pane.dataset.contact = 'u2';
        (pane.querySelector('h1') as HTMLElement).textContent = '王强';
      },
      { once: true },
    );
    onEnter(box, send);
    return { text: () => box.value };
  },
};

function add(host: ParentNode, tag: 'textarea'): HTMLTextAreaElement {
  const box = document.createElement(tag);
  box.className = 'box';
  host.append(box);
  return box;
}

function editable(host: HTMLElement): HTMLElement {
  const box = document.createElement('div');
  box.className = 'box';
  box.contentEditable = 'true';
  host.append(box);
  return box;
}

function onEnter(box: HTMLElement, send: () => void): void {
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    send();
  });
}
