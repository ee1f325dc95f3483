import { browser } from 'wxt/browser';

/** The event by which a newer script of ours in the same page takes over from this one. */
const TAKE_OVER = 'rewarm:take-over';
const CHECK_EVERY = 2000;

/**
 * How long this script may live: until the extension was updated, disabled or removed (its context
 * is then cut off and can only clean up), or a newer copy of it was put into the page.
 */
export function scriptLifetime(document: Document): AbortSignal {
  const life = new AbortController();
  const id = browser.runtime.id;
  document.dispatchEvent(new CustomEvent(TAKE_OVER, { detail: id }));
  const timer = setInterval(() => {
    if (!browser.runtime?.id) life.abort();
  }, CHECK_EVERY);
  document.addEventListener(
    TAKE_OVER,
    (event) => {
      if ((event as CustomEvent).detail === id) life.abort();
    },
    { signal: life.signal },
  );
  life.signal.addEventListener('abort', () => clearInterval(timer));
  return life.signal;
}
