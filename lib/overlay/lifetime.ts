import { browser } from 'wxt/browser';
import { every } from './every';

/** Where a script of ours leaves its end for the next copy: the global of our own world, which no page sees. */
const PLACE = globalThis as { rewarmEnds?: { [script: string]: (() => void) | undefined } };
const CHECK_EVERY = 1000;

/**
 * The life of a script of ours in a page: until the extension was updated, disabled or removed (its
 * context is then cut off and can only clean up), or a newer copy was put into the page.
 *
 * An update leaves the old script running in a world of its own, which the new one cannot reach. The
 * new one therefore stirs the page, in a way that tells the page nothing, and the old one looks at
 * once whether its extension is still there: it is gone before anything new is painted.
 * @param script what the copies of it are known by
 */
export function scriptLifetime(document: Document, script: 'overlay' | 'teach'): AbortController {
  PLACE.rewarmEnds ??= {};
  PLACE.rewarmEnds[script]?.();
  const life = new AbortController();
  const end = () => life.abort();
  PLACE.rewarmEnds[script] = end;
  const check = () => {
    if (!browser.runtime?.id) end();
  };
  every(CHECK_EVERY, check, life.signal);
  const observer = new MutationObserver(check);
  life.signal.addEventListener('abort', () => observer.disconnect());
  const stir = document.createComment('');
  document.documentElement.append(stir);
  stir.remove();
  observer.observe(document.documentElement, { childList: true });
  return life;
}
