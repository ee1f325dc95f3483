import type { BrowserContext, Page } from 'playwright-core';

/** Something a page could notice of being acted upon. */
export interface Noticed {
  /** Type of the event, or name of the function called. */
  readonly type: string;
  /** `true` from a hand or the browser itself, `false` from a script, null for a call. */
  readonly trusted: boolean | null;
  /** Element it was about. */
  readonly target: string;
  /** What an edit did to a box. */
  readonly edit: string;
}

declare global {
  interface Window {
    __noticed: Noticed[];
  }
}

/** Runs in the page's own world before any other script. */
const WATCH = () => {
  const noticed: Noticed[] = [];
  Object.defineProperty(window, '__noticed', { value: noticed });
  const nameOf = (target: EventTarget | null) =>
    target instanceof Element
      ? `${target.localName}${target.id ? `#${target.id}` : ''}`
      : (target?.constructor.name ?? '');
  const types = new Set(
    'compositionstart compositionupdate compositionend focusin focusout DOMActivate textInput'.split(
      ' ',
    ),
  );
  for (const owner of [window, document, HTMLElement.prototype, HTMLFormElement.prototype]) {
    for (const name in owner) if (name.startsWith('on')) types.add(name.slice(2));
  }
  for (const type of types) {
    window.addEventListener(
      type,
      (event) =>
        noticed.push({
          type,
          trusted: event.isTrusted,
          target: nameOf(event.composedPath()[0] ?? event.target),
          edit: (event as InputEvent).inputType ?? '',
        }),
      { capture: true, passive: true },
    );
  }
  const called = (owner: object, name: string) => {
    const real = Reflect.get(owner, name);
    if (typeof real !== 'function') return;
    Reflect.set(
      owner,
      name,
      new Proxy(real, {
        apply: (f, self, given) => {
          noticed.push({ type: name, trusted: null, target: nameOf(self), edit: '' });
          return Reflect.apply(f, self, given);
        },
        construct: (f, given) => {
          noticed.push({ type: name, trusted: null, target: '', edit: '' });
          return Reflect.construct(f, given);
        },
      }),
    );
  };
  called(HTMLFormElement.prototype, 'submit');
  called(HTMLFormElement.prototype, 'requestSubmit');
  called(HTMLElement.prototype, 'click');
  called(EventTarget.prototype, 'dispatchEvent');
  called(Navigator.prototype, 'sendBeacon');
  called(History.prototype, 'pushState');
  called(History.prototype, 'replaceState');
  for (const name of ['fetch', 'open', 'XMLHttpRequest', 'WebSocket', 'EventSource']) {
    called(window, name);
  }
};

/** Has every page of the browser keep what it notices, from before its first script. */
export async function watchPages(context: BrowserContext): Promise<void> {
  await context.addInitScript(WATCH);
}

/** What the page noticed since the last time it was asked. */
export function noticedBy(page: Page): Promise<Noticed[]> {
  return page.evaluate(() => window.__noticed.splice(0));
}

/** What an editor must be told, so that its model agrees with its box. */
const WRITES = new Set(['input', 'paste']);
const EDITS = new Set(['insertText', 'insertFromPaste', 'insertLineBreak', 'deleteContent', '']);
/** Nobody but a hand may do these; where no hand was at work, nobody did. */
const SENDS = /^(submit|formdata|requestSubmit|fetch|open|XMLHttpRequest|WebSocket|EventSource)$/;
const SENDS_TOO = /^(sendBeacon|pushState|replaceState|click|dispatchEvent)$/;

/**
 * What of it no script of ours may do: any event made by a script but those that tell an editor of
 * new words, an edit that an editor takes for the Enter key, and whatever sends.
 */
export function wrongful(noticed: readonly Noticed[]): string[] {
  const wrong = noticed.filter(({ type, trusted, edit }) => {
    if (trusted === null || SENDS.test(type)) return SENDS.test(type) || SENDS_TOO.test(type);
    if (!trusted && !WRITES.has(type)) return true;
    return /^(beforeinput|input|textInput)$/.test(type) && !EDITS.has(kindOf(edit));
  });
  return wrong.map(({ type, trusted, target, edit }) => {
    const how = trusted === null ? 'called' : trusted ? 'by the browser' : 'by a script';
    return `${type} ${edit} on ${target}, ${how}`.replace('  ', ' ');
  });
}

const kindOf = (edit: string) => edit.replace(/^(deleteContent)\w+/, '$1');
