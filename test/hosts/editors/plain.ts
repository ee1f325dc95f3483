import { addEditable, addTextarea, type MakeEditor, onEnter } from './editor';

export const textarea: MakeEditor = (host, send) => {
  const box = addTextarea(host);
  let model = '';
  box.addEventListener('input', () => {
    model = box.value;
  });
  onEnter(box, send);
  return { text: () => model };
};

export const contenteditable: MakeEditor = (host, send) => {
  const box = addEditable(host);
  let model = '';
  box.addEventListener('input', () => {
    // What such pages do themselves.
    model = box.innerText;
  });
  onEnter(box, send);
  return { text: () => model };
};

/** A custom element whose property holds the message, around a field in its shadow tree. */
export const custom: MakeEditor = (host, send) => {
  customElements.define(
    'text-box',
    class extends HTMLElement {
      value: string[] = [];
      connectedCallback() {
        const box = addTextarea(this.attachShadow({ mode: 'open' }));
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
};

/** Takes nothing that wasn't typed: puts its own content back a moment later. */
export const stubborn: MakeEditor = (host, send) => {
  const box = addEditable(host);
  new MutationObserver(() => {
    if (box.textContent) setTimeout(() => box.replaceChildren(), 60);
  }).observe(box, { childList: true, characterData: true, subtree: true });
  onEnter(box, send);
  return { text: () => '' };
};

/** Opens another conversation in the middle of an insertion and keeps the box. */
export const switching: MakeEditor = (host, send) => {
  const box = addTextarea(host);
  const openAnother = () => {
    const pane = host.closest('.pane') as HTMLElement;
    pane.dataset.contact = 'u2';
    (pane.querySelector('h1') as HTMLElement).textContent = '王强';
  };
  box.addEventListener('input', openAnother, { once: true });
  onEnter(box, send);
  return { text: () => box.value };
};
